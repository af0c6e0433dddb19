// What sponsors have granted a renter, and what it pays for.
import { useApi } from "../api/client";
import type { Grant, GrantDetail, LiveProgramme } from "../api/types";
import { texts } from "../language";
import { count, exactly, moment, percent } from "../numbers";
import { kindName } from "../parts/kinds";
import { MissingNote } from "../parts/missing";
import { plain } from "../parts/plain";
import { ApiTable, type List } from "../parts/table";
import { Account, Section } from "../parts/values";
import { Money, nameOf } from "./money";
import { cost, month } from "./price";
import { useToken } from "./tokens";

const t = texts(
  {
    title: "Sponsors' grants",
    none: "There are no grants.",
    grant: "Grant",
    amount: "Amount",
    pays: "Pays",
    share: (part: string) => `${part} of the price`,
    of: "Of leases",
    sponsor: "Sponsor",
    until: "Until",
    over: (when: string) => `ended ${when}`,
    account: "Account",
    all: "all of the account's",
    permitted: "those that the sponsor permits, one by one",
    certified: (kind: string) => `of sites with a valid certificate: ${kind}`,
    region: (country: string) => `in ${country}`,
    first: "one of each renter",
    listed: "of providers that the sponsor has listed",
    highest: (price: string) =>
      `where it pays at most ${price} a month for a unit of class 10, unless the sponsor has listed the provider`,
  },
  {
    title: "Khoản tài trợ",
    none: "Không có khoản tài trợ nào.",
    grant: "Khoản",
    amount: "Số tiền",
    pays: "Trả",
    share: (part: string) => `${part} giá thuê`,
    of: "Cho hợp đồng nào",
    sponsor: "Nhà tài trợ",
    until: "Đến",
    over: (when: string) => `kết thúc ${when}`,
    account: "Tài khoản",
    all: "mọi hợp đồng của tài khoản",
    permitted: "những hợp đồng mà nhà tài trợ cho phép từng cái một",
    certified: (kind: string) => `ở địa điểm có chứng nhận còn hiệu lực: ${kind}`,
    region: (country: string) => `ở ${country}`,
    first: "một hợp đồng cho mỗi người thuê",
    listed: "của nhà cung cấp có trong danh sách của nhà tài trợ",
    highest: (price: string) =>
      `mà nó trả không quá ${price} mỗi tháng cho một đơn vị hạng 10, trừ khi nhà cung cấp có trong danh sách của nhà tài trợ`,
  },
);

/** The grants of a renter; nothing if it never had one. */
export function Grants({ renter }: { renter: string }) {
  const what = `/accounts/${renter.toLowerCase()}/grants`;
  const any = useApi<List<GrantDetail>>(what + "?limit=1").data?.items.length;
  if (!any) return null;
  return (
    <Section title={t().title}>
      <ApiTable<GrantDetail>
        what={what}
        caption={t().title}
        empty={t().none}
        limit={20}
        place="grants"
        columns={[
          { title: t().grant, number: true, cell: ({ grant: g }) => count(g.id) },
          { title: t().amount, number: true, cell: ({ grant: g }) => <Granted of={g} /> },
          { title: t().pays, cell: ({ grant: g }) => t().share(percent(g.shareBps)) },
          { title: t().of, cell: (g) => <Conditions of={g} /> },
          { title: t().until, cell: ({ grant: g }) => (g.over === null ? moment(g.expiry) : t().over(moment(g.over))) },
          { title: t().sponsor, cell: ({ grant: g }) => <Account address={g.sponsor} /> },
          { title: t().account, number: true, cell: ({ grant: g }) => g.number },
        ]}
      />
    </Section>
  );
}

function Granted({ of: g }: { of: Grant }) {
  const token = useToken(g.token);
  return token ? <Money of={g.amount} token={token} /> : <>…</>;
}

/** All of which a lease has to meet. */
function Conditions({ of: { grant, programme, missing } }: { of: GrantDetail }) {
  if (!grant.restricted) return <>{t().all}</>;
  if (missing) return <MissingNote of={missing} />;
  if (!programme) return <>{t().permitted}</>;
  return (
    <ul>
      {conditionsOf(programme).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function conditionsOf(p: LiveProgramme): string[] {
  const highest = exactly(cost(BigInt(p.highest.rate), month), nameOf(p.token), p.token.decimals);
  return [
    ...(p.certificate ? [t().certified(plain(kindName(p.certificate)))] : []),
    ...(p.region ? [t().region(plain(p.region))] : []),
    ...(p.firstLease ? [t().first] : []),
    ...(p.listed ? [t().listed] : []),
    // Whoever is certified or listed is vouched for.
    ...(p.certificate || p.listed ? [] : [t().highest(highest)]),
  ];
}
