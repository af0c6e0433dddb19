// The provider accounts that an address owns, operates or has another part in, and what there is in each.
import { useApi } from "../api/client";
import { site } from "../api/site";
import type { LiveProviderAccount, ProviderAccountDetail } from "../api/types";
import { texts } from "../language";
import { count } from "../numbers";
import { state } from "../place";
import { Money } from "../rent/money";
import { MissingNote } from "./missing";
import { Pages, Table, type List } from "./table";
import { Account, Amount, Command, Section, short } from "./values";

const t = texts(
  {
    title: "Provider accounts",
    about:
      "Contracts that own commitments, so that the keys on servers hold no money. What one is paid goes to its payee, or to whoever holds a lien on it.",
    account: "Provider account",
    is: "This account is its",
    commitments: "Commitments",
    none: "none",
    collect: "To collect",
    unreleased: "Not yet released",
    inIt: "In it",
    lien: "Lien",
    credit: "of credit",
    pledged: (ids: string) => `pledged: ${ids}`,
    offeredTo: "offered to",
    next: "may be taken over by",
    accept: (account: string) => `To become the owner of ${account}`,
  },
  {
    title: "Tài khoản nhà cung cấp",
    about:
      "Những hợp đồng sở hữu cam kết, để khóa trên máy chủ không giữ tiền. Tiền trả cho tài khoản về người nhận tiền, hoặc về bên đang cầm giữ nó.",
    account: "Tài khoản nhà cung cấp",
    is: "Tài khoản này là",
    commitments: "Cam kết",
    none: "không có",
    collect: "Thu được ngay",
    unreleased: "Chưa giải phóng",
    inIt: "Trong đó",
    lien: "Quyền cầm giữ",
    credit: "của tín dụng",
    pledged: (ids: string) => `đã thế chấp: ${ids}`,
    offeredTo: "được đề nghị cho",
    next: "có thể được nhận bởi",
    accept: (account: string) => `Để trở thành chủ của ${account}`,
  },
);

const parts = texts(
  {
    owner: "owner",
    "pending owner": "next owner, once it accepts",
    operator: "operator",
    payee: "payee",
    "lien holder": "holder of the lien",
  },
  {
    owner: "chủ",
    "pending owner": "chủ kế tiếp, khi chấp nhận",
    operator: "người vận hành",
    payee: "người nhận tiền",
    "lien holder": "bên cầm giữ",
  },
);

const partName = (part: string): string => (parts() as Record<string, string>)[part] ?? part;

/** Which page of the list is shown, in the page's address. */
const place = "providers";

/** Nothing, if there is none. */
export function ProviderAccounts({ of: address }: { of: string }) {
  const cursor = state(place);
  const query = new URLSearchParams({ limit: "10", ...(cursor && { cursor }) });
  const list = useApi<List<ProviderAccountDetail>>(`/accounts/${address}/provider-accounts?${query}`).data;
  if (!list || (list.items.length === 0 && !cursor)) return null;
  return (
    <Section title={t().title}>
      <p>{t().about}</p>
      <Table<ProviderAccountDetail>
        caption={t().title}
        rows={list.items}
        empty={t().none}
        columns={[
          {
            title: t().account,
            cell: ({ account }) => (
              <a class="code" href={`/provider?address=${account.address}`} title={account.address}>
                {short(account.address)}
              </a>
            ),
          },
          { title: t().is, cell: (d) => <Is of={d} /> },
          { title: t().commitments, cell: (d) => <Commitments of={d} /> },
          { title: t().collect, number: true, cell: ({ live }) => (live ? <ToCollect of={live} /> : "–") },
          { title: t().unreleased, number: true, cell: ({ live }) => (live ? <Amount of={live.unreleased} /> : "–") },
          { title: t().inIt, number: true, cell: ({ live }) => (live ? <Amount of={live.balance} /> : "–") },
          { title: t().lien, cell: (d) => <Lien of={d} /> },
        ]}
      />
      <Pages of={t().title} next={list.next} place={place} />
      {list.items
        .filter(({ account }) => account.parts.includes("pending owner"))
        .map(({ account }) => (
          <Command key={account.address} title={t().accept(account.address)}>
            {`muster provider owner --account ${account.address} --accept --deployment deployment.json --keystore owner.json`}
          </Command>
        ))}
    </Section>
  );
}

function Is({ of: { account, live, missing } }: { of: ProviderAccountDetail }) {
  return (
    <>
      {account.parts.map(partName).join(", ")}
      {account.parts.includes("owner") && live?.account.pendingOwner && (
        <p class="quiet">
          {t().next} <Account address={live.account.pendingOwner} />
        </p>
      )}
      <MissingNote of={missing} />
    </>
  );
}

function Commitments({ of: { commitments } }: { of: ProviderAccountDetail }) {
  if (commitments.length === 0) return t().none;
  return commitments.map(({ id }, i) => (
    <span key={id}>
      {i > 0 && ", "}
      <a href={`/commitments/${id}`}>{count(id)}</a>
    </span>
  ));
}

/** Rewards, fees and income that can be brought out now. */
function ToCollect({ of }: { of: LiveProviderAccount }) {
  return (
    <>
      <Amount of={BigInt(of.claimable) + BigInt(of.owed)} />
      {of.income
        .filter((o) => o.amount !== "0")
        .map((o) => (
          <span key={o.token.address}>
            {" + "}
            <Money of={o.amount} token={o.token} />
          </span>
        ))}
    </>
  );
}

function Lien({ of: { account, live, pledges } }: { of: ProviderAccountDetail }) {
  const holder = live?.account.lienHolder;
  const offered = live?.account.lienOfferedTo;
  if (!live) return "–";
  if (!holder && !offered) return t().none;
  const credit = site.value?.contracts["credit"]?.toLowerCase();
  const who = (address: string) =>
    address.toLowerCase() === credit ? (
      <a href={`/borrow?account=${account.address}`}>{t().credit}</a>
    ) : (
      <Account address={address} />
    );
  return (
    <>
      {holder ? (
        who(holder)
      ) : (
        <>
          {t().offeredTo} {who(offered!)}
        </>
      )}
      {pledges.length > 0 && <p class="quiet">{t().pledged(pledges.map((id) => count(id)).join(", "))}</p>}
    </>
  );
}
