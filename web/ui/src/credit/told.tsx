// The events of credit in words, with amounts as people write them.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { ask } from "../api/client";
import type { Credit, LiveCreditPool } from "../api/types";
import { texts } from "../language";
import { count } from "../numbers";
import { inFull } from "./pool";

const t = texts(
  {
    opened: "Lien opened",
    lifted: "Lien lifted",
    pledged: (id: string) => `Commitment ${id} pledged`,
    borrowed: (amount: string) => `Borrowed ${amount}`,
    repaid: (amount: string) => `Repaid ${amount}`,
    writtenOff: (amount: string) => `Written off ${amount}, still owed`,
    received: (amount: string, debt: string) => `${amount} came in, of which ${debt} repaid debt`,
    paidOut: (amount: string) => `Paid out ${amount}`,
    lent: (amount: string) => `Lent ${amount}`,
    asked: (request: string) => `Asked to leave the pool: request ${request}`,
    fulfilled: (request: string, amount: string) => `Request ${request} fulfilled for ${amount}`,
    collected: (amount: string) => `Collected ${amount}`,
    firstLoss: (amount: string) => `Added ${amount} to the first loss`,
    firstLossTaken: (amount: string) => `Took ${amount} of the first loss`,
  },
  {
    opened: "Đã nhận quyền cầm giữ",
    lifted: "Đã gỡ quyền cầm giữ",
    pledged: (id: string) => `Đã thế chấp cam kết ${id}`,
    borrowed: (amount: string) => `Đã vay ${amount}`,
    repaid: (amount: string) => `Đã trả ${amount}`,
    writtenOff: (amount: string) => `Đã xóa sổ ${amount}, vẫn còn nợ`,
    received: (amount: string, debt: string) => `${amount} đã về, trong đó ${debt} trả nợ`,
    paidOut: (amount: string) => `Đã trả ra ${amount}`,
    lent: (amount: string) => `Đã cho vay ${amount}`,
    asked: (request: string) => `Đã yêu cầu rút khỏi quỹ: yêu cầu ${request}`,
    fulfilled: (request: string, amount: string) => `Yêu cầu ${request} đã được thực hiện: ${amount}`,
    collected: (amount: string) => `Đã nhận ${amount}`,
    firstLoss: (amount: string) => `Đã thêm ${amount} vào lớp chịu lỗ đầu`,
    firstLossTaken: (amount: string) => `Đã lấy ${amount} từ lớp chịu lỗ đầu`,
  },
);

type Body = Record<string, unknown>;
type Says = (of: Body, amount: (...names: string[]) => string) => string;

const number = (of: Body, name: string) => count(Number(of[name]));

const says: Record<string, Says> = {
  LienOpened: () => t().opened,
  LienLifted: () => t().lifted,
  RewardsPledged: (of) => t().pledged(number(of, "id")),
  LoanTaken: (_, amount) => t().borrowed(amount("amount")),
  LoanRepaid: (_, amount) => t().repaid(amount("toDebt", "toLenders", "toFirstLoss")),
  LoanWrittenOff: (_, amount) => t().writtenOff(amount("fromFirstLoss", "fromLenders")),
  LienReceived: (_, amount) => t().received(amount("amount"), amount("toDebt")),
  LienPaidOut: (_, amount) => t().paidOut(amount("amount")),
  PoolJoined: (_, amount) => t().lent(amount("assets")),
  LeavingRequested: (of) => t().asked(number(of, "request")),
  LeavingFulfilled: (of, amount) => t().fulfilled(number(of, "request"), amount("assets")),
  PoolCollected: (_, amount) => t().collected(amount("amount")),
  FirstLossAdded: (_, amount) => t().firstLoss(amount("amount")),
  FirstLossTaken: (_, amount) => t().firstLossTaken(amount("amount")),
};

/** What an event of credit tells; nothing for any other event. */
export function CreditEvent({ name, body }: { name: string; body: unknown }) {
  if (!Object.hasOwn(says, name)) return null;
  return <Told name={name} of={body as Body} />;
}

function Told({ name, of }: { name: string; of: Body }) {
  useEffect(() => void askPools(), []);
  // An event names its pool, or the token that moved, which may be any.
  const named = [of["pool"], of["token"]];
  const pool = pools.value.find(
    (p) => named.includes(p.address.toLowerCase()) || named.includes(p.token.address.toLowerCase()),
  );
  let unknown = false;
  const text = says[name]!(of, (...names) => {
    unknown ||= !pool;
    return pool
      ? inFull(
          names.reduce((all, one) => all + BigInt(String(of[one])), 0n),
          pool,
        )
      : "";
  });
  return unknown ? null : <p class="told">{text}</p>;
}

/** The pools, as they were when they were first asked for: their tokens never change. */
const pools = signal<LiveCreditPool[]>([]);
let asked: Promise<void> | undefined;

function askPools(): Promise<void> {
  const again = () => void (asked = undefined); // whoever needs them next asks
  asked ??= ask<Credit>("/credit").then((answer) => {
    pools.value = answer.pools;
    if (answer.missing) again();
  }, again);
  return asked;
}
