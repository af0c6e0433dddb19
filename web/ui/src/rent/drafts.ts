// Machines that this browser orders. What a machine has to be is kept here before it is paid for, since the chain has only
// its hash: without it the order would come to nothing if the page were closed before the host is told. User data, which
// may be secret, is kept no longer than the host can need it.
import type { Lease, Offer } from "../api/types";
import type { Machine } from "./host";
import type { Spec } from "./spec";

export interface Draft {
  specHash: string;
  spec: Spec;
  userData?: string | undefined; // in base64
  at: number; // when, in milliseconds since 1970
  site: { chainId: number; market: string };
}

const prefix = "machine ";
const most = 50;
/** For how long user data is kept at most, in milliseconds: a host that is not told within minutes can need it no more. */
const dataLife = 24 * 3600 * 1000;

/** Keeps a machine. It has the place of another with the same salt: an order that is still being written. */
export function keepDraft(draft: Draft): boolean {
  try {
    write(draft);
    const all = drafts().sort((a, b) => b.at - a.at);
    for (const old of all.slice(most)) localStorage.removeItem(prefix + old.spec.salt);
    return true;
  } catch {
    return false; // the browser refuses storage
  }
}

const write = (draft: Draft): void => localStorage.setItem(prefix + draft.spec.salt, JSON.stringify(draft));

function drafts(): Draft[] {
  const all: Draft[] = [];
  for (let i = 0; i < localStorage.length; i++) {
    const name = localStorage.key(i)!;
    if (name.startsWith(prefix)) all.push(JSON.parse(localStorage.getItem(name)!) as Draft);
  }
  return all;
}

/** The machine that a lease commits to; undefined if another browser has ordered it. */
export function findDraft(specHash: string): Draft | undefined {
  try {
    return drafts().find((d) => d.specHash.toLowerCase() === specHash.toLowerCase());
  } catch {
    return undefined;
  }
}

/** Forgets the user data of machines that are kept, of one or of all that are old. The rest stays. */
function forget(which: (draft: Draft) => boolean): void {
  try {
    for (const { userData, ...rest } of drafts()) if (userData && which({ ...rest, userData })) write(rest);
  } catch {
    // A browser that refuses storage has kept none.
  }
}

/** Forgets the user data of a machine whose host has it, or needs it no more. */
export const forgetData = (specHash: string): void =>
  forget((d) => d.specHash.toLowerCase() === specHash.toLowerCase());

/** Forgets user data that is too old to be of use. */
export const forgetOldData = (now: number): void => forget((d) => now - d.at > dataLife);

/** The machine's name in the book: two hyphens do not follow one another there. */
export const bookName = (draft: Draft): string => draft.spec.hostname.replace(/-{2,}/g, "-");

/**
 * A machine as muster keeps it in its book (lease/rent). Without what its host says of it, muster vm create goes on with
 * it where this page has stopped.
 */
export function bookFile(draft: Draft, lease: Lease, offer: Offer, machine?: Machine): string {
  const book = {
    name: bookName(draft),
    chainId: draft.site.chainId,
    market: draft.site.market,
    renter: lease.renter,
    offer: lease.offer,
    units: lease.units,
    host: { url: offer.url, key: offer.tlsKey },
    spec: draft.spec,
    userData: draft.userData,
    ordered: new Date(lease.orderedAt * 1000).toISOString(),
    lease: lease.id,
    ssh: machine?.ssh,
    user: machine?.user,
    hostKey: machine?.hostKey?.trim().split(" ").slice(0, 2).join(" "),
  };
  return JSON.stringify(book, null, 2) + "\n";
}
