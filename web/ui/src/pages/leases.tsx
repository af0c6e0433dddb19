// The leases of a renter: those of the connected wallet, or of an account in the address.
import { texts } from "../language";
import { count } from "../numbers";
import { setState, state } from "../place";
import { stateName } from "../parts/states";
import { ApiTable } from "../parts/table";
import { Account, Command, When } from "../parts/values";
import { Wallet } from "../parts/wallet";
import type { Lease, RentingAccount } from "../api/types";
import { accountOf, lastsText, useAccounts } from "../rent/account";
import { useOffer } from "../rent/details";
import { Grants } from "../rent/grants";
import { Money } from "../rent/money";
import { cost, down, month } from "../rent/price";
import { useToken } from "../rent/tokens";
import { connection } from "../wallet/connection";

const t = texts(
  {
    title: "Leases",
    renter: "Renter",
    lease: "Lease",
    state: "State",
    price: "A month",
    lasts: "The balance lasts",
    paid: "Paid",
    refunded: "Refunded so far",
    units: "Units",
    ordered: "Ordered",
    offer: "Offer",
    who: "Connect the wallet that rents, or name a renter.",
    ofOffer: (n: string) => `Those through offer ${n}.`,
    none: "There are no leases here.",
    find: "Look at what can be rented",
  },
  {
    title: "Hợp đồng thuê",
    renter: "Người thuê",
    lease: "Hợp đồng",
    state: "Trạng thái",
    price: "Mỗi tháng",
    lasts: "Số dư còn đủ",
    paid: "Đã trả",
    refunded: "Đã hoàn",
    units: "Đơn vị",
    ordered: "Đã đặt",
    offer: "Chào thuê",
    who: "Hãy kết nối ví đang thuê, hoặc nhập địa chỉ người thuê.",
    ofOffer: (n: string) => `Các hợp đồng qua chào thuê ${n}.`,
    none: "Không có hợp đồng nào.",
    find: "Xem những gì cho thuê",
  },
);

export default function Leases() {
  const offer = state("offer");
  const renter = state("renter") || (offer ? "" : (connection.value?.account ?? ""));
  const known = /^0x[0-9a-fA-F]{40}$/.test(renter);
  const accounts = useAccounts(known ? renter : undefined);
  const query = new URLSearchParams();
  if (known) query.set("renter", renter.toLowerCase());
  if (offer) query.set("offer", offer);
  return (
    <>
      <h1>{t().title}</h1>
      <Wallet />
      <div class="filters">
        <label>
          {t().renter}
          <input
            value={renter}
            placeholder="0x…"
            spellcheck={false}
            size={24}
            aria-invalid={renter !== "" && !known}
            onChange={(e) => setState({ renter: e.currentTarget.value.trim(), cursor: "" })}
          />
        </label>
      </div>
      {offer && <p>{t().ofOffer(offer)}</p>}
      {query.size === 0 ? (
        <p class="empty">{t().who}</p>
      ) : (
        <ApiTable<Lease>
          what={"/leases?" + query}
          caption={t().title}
          empty={t().none}
          columns={[
            { title: t().lease, number: true, cell: (l) => <a href={`/leases/${l.id}`}>{l.id}</a> },
            { title: t().state, cell: (l) => stateName(l.dry ? "dry" : l.state) },
            {
              title: t().price,
              number: true,
              cell: (l) => <Priced of={l} show={(l) => cost(BigInt(l.rate), month)} />,
            },
            ...(known
              ? [{ title: t().lasts, cell: (l: Lease) => <Lasts of={l} accounts={accounts} /> }]
              : [{ title: t().renter, cell: (l: Lease) => <Account address={l.renter} /> }]),
            {
              title: t().refunded,
              number: true,
              cell: (l) => <Priced of={l} show={(l) => down(BigInt(l.refunded))} />,
            },
            { title: t().paid, number: true, cell: (l) => <Priced of={l} show={(l) => down(BigInt(l.paid))} /> },
            { title: t().units, number: true, cell: (l) => count(l.units) },
            { title: t().ordered, cell: (l) => <When at={l.orderedAt} /> },
            { title: t().offer, number: true, cell: (l) => <a href={`/offers/${l.offer}`}>{l.offer}</a> },
          ]}
        />
      )}
      <p>
        <a href="/offers">{t().find}</a>
      </p>
      {known && <Grants renter={renter} />}
      <Command>{`muster lease list --renter ${known ? renter : "0x…"} --deployment deployment.json`}</Command>
    </>
  );
}

function Priced({ of, show }: { of: Lease; show: (l: Lease) => bigint }) {
  const token = useToken(useOffer(of.offer)?.offer.token);
  return token ? <Money of={show(of)} token={token} /> : <>…</>;
}

function Lasts({ of, accounts }: { of: Lease; accounts: RentingAccount[] | undefined }) {
  const token = useOffer(of.offer)?.offer.token;
  if (of.state !== "running" || of.dry) return <>–</>;
  return <>{token && lastsText(accountOf(accounts, token, of.number))}</>;
}
