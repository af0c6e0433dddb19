// What has become of a transaction.
import { signal, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

import { texts } from "../language";
import { path } from "../place";
import type { Event } from "../wallet/plan";
import { dismiss, isOver, transactions, type Receipt, type State, type Transaction } from "../wallet/transactions";
import { Block, Hash } from "./values";

const t = texts(
  {
    waiting: "Sent. Waiting for a block…",
    slow: "This takes longer than usual. If it stays so, speed it up in your wallet: it sends the same again with a higher fee. You need not wait here.",
    unseen:
      "The site's node does not have the transaction. If others must sign it too, it is sent when they have. Otherwise look in your wallet: it may have been dropped, and you can do it again.",
    included: "In a block. Waiting until the site has it…",
    done: "Done in",
    allowed: "The contract may take the amount now. Go on to use it.",
    failed: "It failed, and changed nothing but the fee.",
    cancelled: "It was cancelled in the wallet: another transaction took its place, which does nothing.",
    replaced: "It was replaced in the wallet: another transaction took its place, which does something else.",
    transaction: "Transaction",
    stop: "Do not wait any more",
    dismiss: "Dismiss",
    underWay: "Transactions under way",
  },
  {
    waiting: "Đã gửi. Đang chờ vào khối…",
    slow: "Việc này lâu hơn bình thường. Nếu vẫn vậy, hãy tăng tốc trong ví: ví sẽ gửi lại giao dịch với phí cao hơn. Bạn không cần chờ ở đây.",
    unseen:
      "Nút của trang không có giao dịch này. Nếu còn người khác phải ký, giao dịch sẽ được gửi khi họ ký xong. Nếu không, hãy xem trong ví: giao dịch có thể đã bị bỏ và bạn có thể làm lại.",
    included: "Đã vào khối. Đang chờ trang cập nhật…",
    done: "Hoàn tất trong",
    allowed: "Hợp đồng hiện được phép lấy số tiền. Hãy tiếp tục để dùng nó.",
    failed: "Giao dịch thất bại và không thay đổi gì ngoài phí.",
    cancelled: "Giao dịch đã bị hủy trong ví: một giao dịch khác không làm gì đã thay thế nó.",
    replaced: "Giao dịch đã bị thay thế trong ví: một giao dịch khác làm việc khác đã thay thế nó.",
    transaction: "Giao dịch",
    stop: "Không chờ nữa",
    dismiss: "Bỏ qua",
    underWay: "Giao dịch đang thực hiện",
  },
);

/** What came of an action, for its page to tell. */
export interface Done {
  receipt: Receipt;
  events: readonly Event[];
}

/** Where a transaction stands; what came of it, once it is done. */
export function Progress({ of, done }: { of: Transaction; done?: ((done: Done) => ComponentChildren) | undefined }) {
  const { state } = of;
  const over = isOver(state);
  return (
    <div class={over ? "progress" : "progress loading"}>
      <div role={over && state.is !== "done" ? "alert" : "status"}>
        <Standing of={of} />
        {state.is === "done" && !of.allows && done && <Outcome receipt={state.receipt} done={done} />}
      </div>
      <p class="quiet">
        {t().transaction}: <Hash of={hashOf(of.id, state)} />
      </p>
      {(over || state.is === "slow" || state.is === "unseen") && (
        <button type="button" class="plain" onClick={() => dismiss(of.id)}>
          {over ? t().dismiss : t().stop}
        </button>
      )}
    </div>
  );
}

function Standing({ of }: { of: Transaction }) {
  const { state } = of;
  switch (state.is) {
    case "done":
      return (
        <p class="good">
          {t().done} <Block number={state.receipt.block} />. {of.allows && t().allowed}
        </p>
      );
    case "failed":
      return (
        <p class="bad">
          {t().failed} <Why of={of} receipt={state.receipt} />
        </p>
      );
    case "replaced":
      return (
        <p class="bad">
          {t().replaced} {state.by && <Hash of={state.by} />}
        </p>
      );
    default:
      return <p class={state.is === "cancelled" ? "bad" : ""}>{t()[state.is]}</p>;
  }
}

const hashOf = (id: string, state: State) => (state.is === "done" ? state.receipt.hash : id);

function Outcome({ receipt, done }: { receipt: Receipt; done: (done: Done) => ComponentChildren }) {
  const events = useSignal<readonly Event[] | undefined>(undefined);
  useEffect(() => {
    void import("../wallet/plan").then(async ({ eventsOf }) => (events.value = await eventsOf(receipt)));
  }, [receipt.hash]);
  return events.value ? <>{done({ receipt, events: events.value })}</> : null;
}

function Why({ of, receipt }: { of: Transaction; receipt: Receipt | undefined }) {
  const why = useSignal<string | undefined>(undefined);
  useEffect(() => {
    if (!receipt || of.together) return;
    void import("../wallet/plan").then(async ({ whyFailed }) => (why.value = await whyFailed(receipt, of.from, of)));
  }, [receipt?.hash]);
  return <>{why.value}</>;
}

/** The transactions that an action on the page shown tells of itself, by page and title. */
const held = signal<ReadonlySet<string>>(new Set());

/** An action tells of its own transactions, from now until the function returned is called. */
export function hold(path: string, title: string): () => void {
  const name = nameOf({ path, title });
  held.value = new Set(held.value).add(name);
  return () => {
    const rest = new Set(held.value);
    rest.delete(name);
    held.value = rest;
  };
}

const nameOf = ({ path, title }: { path: string; title: string }) => path + " " + title;

/** The transactions of this visit that nothing else on the page tells of. */
export function UnderWay() {
  // What is over has been told of when the visitor goes on.
  const here = path.value;
  useEffect(
    () => () => {
      for (const sent of transactions.peek()) if (isOver(sent.state)) dismiss(sent.id);
    },
    [here],
  );
  const rest = transactions.value.filter((sent) => !held.value.has(nameOf(sent)));
  if (rest.length === 0) return null;
  return (
    <aside class="under-way" aria-label={t().underWay}>
      {rest.map((sent) => (
        <section key={sent.id}>
          <h2>
            <a href={sent.path}>{sent.title}</a>
          </h2>
          <Progress of={sent} />
        </section>
      ))}
    </aside>
  );
}

/** Amounts that events of a name tell, added up. */
export function told({ events }: Done, name: string, argument = "amount"): bigint {
  return events.filter((e) => e.name === name).reduce((all, e) => all + BigInt(String(e.args[argument])), 0n);
}
