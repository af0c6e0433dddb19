// The site's pages, by address. The code of a page comes when it is first visited.
import type { FunctionComponent } from "preact";

import { texts } from "./language";

const t = texts(
  {
    network: "Network",
    overview: "Overview",
    commitments: "Commitments",
    commitment: "Commitment",
    epochs: "Epochs",
    epoch: "Epoch",
    challenges: "Challenges",
    challenge: "Challenge",
    slashes: "Slashes",
    slash: "Slash",
    proofs: "Proofs",
    proof: "Proof",
    audit: "Audit",
    stake: "Stake",
    account: "Account",
    delegate: "Delegate",
    provide: "Provide",
    credit: "Credit",
    lend: "Lend",
    borrow: "Borrow",
    rent: "Rent",
    offers: "Offers",
    offer: "Offer",
    order: "Rent a machine",
    leases: "Leases",
    lease: "Lease",
    governance: "Governance",
    proposal: "Proposal",
    api: "API",
  },
  {
    network: "Mạng lưới",
    overview: "Tổng quan",
    commitments: "Cam kết",
    commitment: "Cam kết",
    epochs: "Kỷ nguyên",
    epoch: "Kỷ nguyên",
    challenges: "Thử thách",
    challenge: "Thử thách",
    slashes: "Phạt",
    slash: "Khoản phạt",
    proofs: "Bằng chứng",
    proof: "Bằng chứng",
    audit: "Kiểm toán",
    stake: "Đặt cọc",
    account: "Tài khoản",
    delegate: "Ủy quyền",
    provide: "Cung cấp",
    credit: "Tín dụng",
    lend: "Cho vay",
    borrow: "Vay",
    rent: "Thuê",
    offers: "Chào thuê",
    offer: "Chào thuê",
    order: "Thuê máy",
    leases: "Hợp đồng thuê",
    lease: "Hợp đồng thuê",
    governance: "Quản trị",
    proposal: "Đề xuất",
    api: "API",
  },
);

export type Title = keyof ReturnType<typeof t>;

export const title = (of: Title): string => t()[of];

/** What a page is given: the parts of its address that vary. */
export type Parts = Record<string, string>;
type Module = { default: FunctionComponent<{ parts: Parts }> };

export interface Page {
  path: string; // its parts that vary begin with a colon
  title: Title;
  load: () => Promise<Module>;
}

export const pages: Page[] = [
  { path: "/", title: "overview", load: () => import("./pages/network") },
  { path: "/commitments", title: "commitments", load: () => import("./pages/commitments") },
  { path: "/commitments/:id", title: "commitment", load: () => import("./pages/commitment") },
  { path: "/epochs", title: "epochs", load: () => import("./pages/epochs") },
  { path: "/epochs/:n", title: "epoch", load: () => import("./pages/epoch") },
  { path: "/challenges", title: "challenges", load: () => import("./pages/challenges") },
  { path: "/challenges/:n", title: "challenge", load: () => import("./pages/challenge") },
  { path: "/slashes", title: "slashes", load: () => import("./pages/slashes") },
  { path: "/slashes/:seq", title: "slash", load: () => import("./pages/slash") },
  { path: "/proofs", title: "proofs", load: () => import("./pages/proofs") },
  { path: "/proofs/:commitment/:challenge", title: "proof", load: () => import("./pages/proof") },
  { path: "/audit", title: "audit", load: () => import("./pages/audit") },
  { path: "/governance", title: "governance", load: () => import("./pages/governance") },
  { path: "/governance/:id", title: "proposal", load: () => import("./pages/proposal") },
  { path: "/developers", title: "api", load: () => import("./pages/api") },
  { path: "/offers", title: "offers", load: () => import("./pages/offers") },
  { path: "/offers/:id", title: "offer", load: () => import("./pages/offer") },
  { path: "/rent", title: "order", load: () => import("./pages/rent") },
  { path: "/leases", title: "leases", load: () => import("./pages/leases") },
  { path: "/leases/:id", title: "lease", load: () => import("./pages/lease") },
  { path: "/account", title: "account", load: () => import("./pages/account") },
  { path: "/accounts/:address", title: "account", load: () => import("./pages/account") },
  { path: "/delegate", title: "delegate", load: () => import("./pages/delegate") },
  { path: "/provider", title: "provide", load: () => import("./pages/provider") },
  { path: "/credit", title: "lend", load: () => import("./pages/credit") },
  { path: "/borrow", title: "borrow", load: () => import("./pages/borrow") },
];

/** The site's parts, each with its pages as they stand in the navigation. */
export const sections: { title: Title; pages: string[] }[] = [
  { title: "network", pages: ["/", "/commitments", "/epochs", "/challenges", "/slashes", "/proofs"] },
  { title: "stake", pages: ["/account", "/delegate"] },
  { title: "provide", pages: ["/provider"] },
  { title: "credit", pages: ["/credit", "/borrow"] },
  { title: "rent", pages: ["/offers", "/rent", "/leases"] },
  { title: "audit", pages: ["/audit"] },
  { title: "governance", pages: ["/governance"] },
  { title: "api", pages: ["/developers"] },
];

/** The page at an address, and the parts of the address that vary. */
export function pageAt(path: string): { page: Page; parts: Parts } | undefined {
  const names = split(path);
  for (const page of pages) {
    const pattern = split(page.path);
    if (pattern.length !== names.length) continue;
    if (!pattern.every((p, i) => p.startsWith(":") || p === names[i])) continue;
    const parts: Parts = {};
    pattern.forEach((p, i) => {
      if (p.startsWith(":")) parts[p.slice(1)] = decode(names[i]!);
    });
    return { page, parts };
  }
  return undefined;
}

const split = (path: string) => path.split("/").filter(Boolean);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
