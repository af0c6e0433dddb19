// Who waits to leave a pool, and for how long.
import type { LiveCreditPool, QueuedRequest } from "../api/types";
import { head } from "../api/client";
import { texts } from "../language";
import { count, moment } from "../numbers";
import { ApiTable } from "../parts/table";
import { Account, When } from "../parts/values";
import { Money } from "../rent/money";
import { poolTitle, type PoolName } from "./pool";

const t = texts(
  {
    title: "Who waits to leave",
    queue: (pool: string) => `Who waits to leave: ${pool}`,
    nobody: "Nobody waits to leave.",
    number: "Request",
    lender: "Lender",
    worth: "Worth now",
    since: "Since",
    expected: "To be expected",
    now: "now",
    cash: "once loans are repaid",
    after: (when: string) => `${when}, if there is cash`,
  },
  {
    title: "Ai đang chờ rút",
    queue: (pool: string) => `Ai đang chờ rút: ${pool}`,
    nobody: "Không ai chờ rút.",
    number: "Yêu cầu",
    lender: "Người cho vay",
    worth: "Giá trị hiện tại",
    since: "Từ",
    expected: "Dự kiến",
    now: "bây giờ",
    cash: "khi các khoản vay được trả",
    after: (when: string) => `${when}, nếu có tiền`,
  },
);

export function Queue({ name, pool }: { name: PoolName; pool: LiveCreditPool }) {
  return (
    <>
      <h3>{t().title}</h3>
      <ApiTable<QueuedRequest>
        what={`/credit/requests?pool=${name}`}
        caption={t().queue(poolTitle(name, pool))}
        empty={t().nobody}
        limit={10}
        place={name}
        columns={[
          { title: t().number, cell: (r) => count(r.request.number) },
          { title: t().lender, cell: (r) => <Account address={r.request.lender} /> },
          {
            title: t().worth,
            number: true,
            cell: (r) => (r.live ? <Money of={r.live.worth} token={pool.token} /> : "–"),
          },
          { title: t().since, cell: (r) => <When at={r.request.since} /> },
          { title: t().expected, cell: (r) => expected(r) },
        ]}
      />
    </>
  );
}

/** When a request can be fulfilled, as things stand. */
function expected({ live }: QueuedRequest): string {
  if (!live) return "–";
  if (!isDue(live)) return live.covered ? moment(live.from) : t().after(moment(live.from));
  return live.covered ? t().now : t().cash;
}

/** Whether a request's notice is over, by the chain's clock. */
export const isDue = ({ from }: { from: number }): boolean => from <= (head.value?.time ?? 0);
