// Who borrows.
import type { BorrowerDetail, LiveCreditPool } from "../api/types";
import { texts } from "../language";
import { count } from "../numbers";
import { ApiTable } from "../parts/table";
import { short } from "../parts/values";
import { Money, nameOf } from "../rent/money";

const t = texts(
  {
    loans: "Provider accounts that borrow",
    none: "No provider account has borrowed yet.",
    account: "Provider account",
    owes: (symbol: string) => `Owes (${symbol})`,
    may: (symbol: string) => `May owe (${symbol})`,
    nothing: "no more",
    writtenOff: "Written off",
    pledged: "Pledged commitments",
    lien: "Lien",
    stands: "stands",
    lifted: "lifted",
  },
  {
    loans: "Các tài khoản nhà cung cấp đi vay",
    none: "Chưa có tài khoản nhà cung cấp nào vay.",
    account: "Tài khoản nhà cung cấp",
    owes: (symbol: string) => `Nợ (${symbol})`,
    may: (symbol: string) => `Được nợ (${symbol})`,
    nothing: "không vay thêm",
    writtenOff: "Đã xóa sổ",
    pledged: "Cam kết thế chấp",
    lien: "Quyền cầm giữ",
    stands: "đang có",
    lifted: "đã gỡ",
  },
);

export function Loans({ pools }: { pools: LiveCreditPool[] }) {
  return (
    <ApiTable<BorrowerDetail>
      what="/credit/loans"
      caption={t().loans}
      empty={t().none}
      limit={20}
      columns={[
        {
          title: t().account,
          cell: ({ borrower: b }) => (
            <a class="code" href={`/borrow?account=${b.account}`} title={b.account}>
              {short(b.account)}
            </a>
          ),
        },
        ...pools.flatMap((p, i) => [
          {
            title: t().owes(nameOf(p.token)),
            number: true,
            cell: ({ live }: BorrowerDetail) => (live ? <Money of={live.debts[i]!.owed} token={p.token} /> : "–"),
          },
          {
            title: t().may(nameOf(p.token)),
            number: true,
            cell: ({ live }: BorrowerDetail) => {
              const limit = live?.debts[i]?.limit;
              return !live?.lien ? "–" : limit ? <Money of={limit} token={p.token} /> : t().nothing;
            },
          },
        ]),
        {
          title: t().writtenOff,
          cell: ({ live }) => {
            const of = pools.filter((_, i) => live && live.debts[i]!.writtenOff !== "0");
            if (of.length === 0) return "–";
            return of.map((p) => (
              <span key={p.address} class="bad">
                <Money of={live!.debts[pools.indexOf(p)]!.writtenOff} token={p.token} />{" "}
              </span>
            ));
          },
        },
        { title: t().pledged, cell: ({ borrower: b }) => b.pledges.map((id) => count(id)).join(", ") || "–" },
        { title: t().lien, cell: ({ borrower: b }) => (b.lifted === null ? t().stands : t().lifted) },
      ]}
    />
  );
}
