// What a lender can do: lend, ask for the tokens back, have requests fulfilled, and be paid.
import { useSignal } from "@preact/signals";

import { head, useLive } from "../api/client";
import type { AccountCredit, LiveCreditLender, LiveCreditPool, QueuedRequest } from "../api/types";
import { texts } from "../language";
import { count, decimal, moment, parseAmount, poolShares, span } from "../numbers";
import { Action, tellsOf, useAfter } from "../parts/action";
import { AmountField } from "../parts/fields";
import { told } from "../parts/progress";
import { Fact, Facts } from "../parts/values";
import { Money } from "../rent/money";
import { call } from "../wallet/call";
import { assetsOf, inFull, unitOf } from "./pool";

const t = texts(
  {
    title: "What you have in it",
    yours: "Your shares are worth",
    queued: "Of yours, in the queue",
    owed: "You can collect",
    amount: "Amount to lend",
    back: "Amount to ask back",
    all: "All of it",
    lend: (symbol: string) => `Lend ${symbol}`,
    lendExplain: (amount: string, notice: string) =>
      `You put ${amount} into the pool and get shares of it. The way out takes ${notice} at least.`,
    lent: (amount: string) => `You have lent ${amount}.`,
    ask: (symbol: string) => `Ask for ${symbol} back`,
    askExplain: (amount: string) =>
      `You put shares worth ${amount} into the queue. Until they are paid for, they earn and lose as all others. You cannot take them out of the queue.`,
    askWhen: (when: string) =>
      `The notice ends on ${when}. From then on anybody can have the request fulfilled, in its turn, and gets 0.05% of it.`,
    askLater: "The pool has not enough cash for all that waits now: until loans are repaid, a part may have to wait.",
    asked: (n: string) => `This is request ${n} of the pool.`,
    fulfil: (symbol: string) => `Have requests for ${symbol} fulfilled`,
    fulfilExplain: (n: string) =>
      `The first requests whose notice is over are paid for, ${n} at most, as far as there is cash. You get 0.05% of that; the lenders collect the rest.`,
    fulfilled: (amount: string) => `Requests were fulfilled for ${amount}.`,
    collect: (symbol: string) => `Collect ${symbol}`,
    collectExplain: (amount: string) => `The pool pays your account the ${amount} that it owes it.`,
    collected: (amount: string) => `The pool has paid ${amount}.`,
  },
  {
    title: "Phần của bạn trong quỹ",
    yours: "Cổ phần của bạn trị giá",
    queued: "Trong đó đang ở hàng chờ",
    owed: "Bạn có thể nhận",
    amount: "Số tiền cho vay",
    back: "Số tiền muốn rút",
    all: "Toàn bộ",
    lend: (symbol: string) => `Cho vay ${symbol}`,
    lendExplain: (amount: string, notice: string) =>
      `Bạn đưa ${amount} vào quỹ và nhận cổ phần của quỹ. Rút ra mất tối thiểu ${notice}.`,
    lent: (amount: string) => `Bạn đã cho vay ${amount}.`,
    ask: (symbol: string) => `Yêu cầu rút ${symbol}`,
    askExplain: (amount: string) =>
      `Bạn đưa số cổ phần trị giá ${amount} vào hàng chờ. Đến khi được trả, chúng vẫn lời lỗ như mọi cổ phần khác. Bạn không thể lấy chúng ra khỏi hàng chờ.`,
    askWhen: (when: string) =>
      `Thời gian báo trước kết thúc vào ${when}. Từ lúc đó ai cũng có thể thực hiện yêu cầu theo thứ tự và được 0,05% của nó.`,
    askLater:
      "Quỹ hiện không đủ tiền cho tất cả yêu cầu đang chờ: một phần có thể phải chờ đến khi các khoản vay được trả.",
    asked: (n: string) => `Đây là yêu cầu ${n} của quỹ.`,
    fulfil: (symbol: string) => `Thực hiện các yêu cầu rút ${symbol}`,
    fulfilExplain: (n: string) =>
      `Các yêu cầu đầu tiên đã hết thời gian báo trước được trả, nhiều nhất ${n}, trong chừng mực có tiền. Bạn được 0,05%; người cho vay nhận phần còn lại.`,
    fulfilled: (amount: string) => `Đã thực hiện các yêu cầu với tổng ${amount}.`,
    collect: (symbol: string) => `Nhận ${symbol}`,
    collectExplain: (amount: string) => `Quỹ trả cho tài khoản của bạn ${amount} mà quỹ đang nợ.`,
    collected: (amount: string) => `Quỹ đã trả ${amount}.`,
  },
);

const sender = "--deployment deployment.json --keystore lender.json";
/** Shares of a pool are a million times finer than its token. */
const finer = 10n ** 6n;

interface Of {
  pool: LiveCreditPool;
  account: `0x${string}`;
}

/** What an account has in a pool. */
export function LenderFacts({
  pool,
  of,
  requests,
}: {
  pool: LiveCreditPool;
  of: LiveCreditLender;
  requests: QueuedRequest[];
}) {
  const queued = requests.reduce((all, r) => all + BigInt(r.live?.worth ?? 0), 0n);
  if (of.shares === "0" && of.owed === "0" && requests.length === 0) return null;
  return (
    <>
      <h3>{t().title}</h3>
      <Facts>
        <Fact name={t().yours}>
          <Money of={BigInt(of.worth) + queued} token={pool.token} />
        </Fact>
        <Fact name={t().queued}>
          <Money of={queued} token={pool.token} />
        </Fact>
        <Fact name={t().owed}>
          <Money of={of.owed} token={pool.token} />
        </Fact>
      </Facts>
    </>
  );
}

/** The name of a pool's token in commands. */
export const inCommands = (pool: LiveCreditPool): string => (pool.token.symbol === "FLT" ? "flt" : "dollar");

export function Lend({ pool, account }: Of) {
  const typed = useSignal("");
  const unit = unitOf(pool);
  const token = pool.token.address as `0x${string}`;
  const has = useLive(`balance of ${account} in ${token}`, async () => {
    const { read } = await import("../wallet/read");
    return read(inCommands(pool) === "flt" ? "token" : "stablecoin", "balanceOf", [account]);
  }).data;
  const amount = parseAmount(typed.value, unit.decimals);
  useAfter(t().lend(unit.symbol), () => (typed.value = ""));
  return (
    <Action
      title={t().lend(unit.symbol)}
      explain={amount !== undefined && <p>{t().lendExplain(inFull(amount, pool), span(pool.noticeSeconds))}</p>}
      command={`muster credit lend --token ${inCommands(pool)} --amount ${amount === undefined ? "AMOUNT" : decimal(amount, unit.decimals)} ${sender}`}
      call={
        amount === undefined || (has !== undefined && amount > has)
          ? undefined
          : call("creditPool", "deposit", [amount, account], { on: on(pool), pays: { token, amount, ...unit } })
      }
      done={(done) => <p>{t().lent(inFull(told(done, "Deposit", "assets"), pool))}</p>}
    >
      <div class="fields">
        <AmountField label={t().amount} value={typed} most={has} {...unit} />
      </div>
    </Action>
  );
}

const on = (pool: LiveCreditPool) => pool.address as `0x${string}`;

export function AskBack({ pool, of }: { pool: LiveCreditPool; of: LiveCreditLender }) {
  const typed = useSignal("");
  const all = useSignal(false);
  const unit = unitOf(pool);
  const worth = BigInt(of.worth);
  useAfter(t().ask(unit.symbol), () => {
    typed.value = "";
    all.value = false;
  });
  const amount = all.value ? worth : parseAmount(typed.value, unit.decimals);
  const fits = amount !== undefined && amount > 0n && amount <= worth;
  const shares = !fits ? undefined : amount === worth ? BigInt(of.shares) : sharesOf(amount, pool);
  if (of.shares === "0" && !tellsOf(t().ask(unit.symbol))) return null;
  const covered = fits && BigInt(pool.queued) + amount <= BigInt(pool.cash);
  return (
    <Action
      title={t().ask(unit.symbol)}
      explain={
        fits && (
          <>
            <p>{t().askExplain(inFull(amount, pool))}</p>
            <p>{t().askWhen(moment((head.value?.time ?? 0) + pool.noticeSeconds))}</p>
            {!covered && <p>{t().askLater}</p>}
          </>
        )
      }
      command={`muster credit leave --token ${inCommands(pool)} ${all.value ? "--all" : `--shares ${shares ?? "SHARES"}`} ${sender}`}
      call={shares ? call("creditPool", "requestWithdrawal", [shares], { on: on(pool) }) : undefined}
      done={({ events }) =>
        events
          .filter((e) => e.name === "WithdrawalRequested")
          .map((e) => <p key="asked">{t().asked(count(e.args["request"] as bigint))}</p>)
      }
    >
      <div class="fields">
        {!all.value && <AmountField label={t().back} value={typed} most={worth} {...unit} />}
        <label class="check">
          <input type="checkbox" checked={all.value} onChange={(e) => (all.value = e.currentTarget.checked)} />{" "}
          {t().all}
        </label>
      </div>
    </Action>
  );
}

/** The fewest shares that are worth an amount; no more than there are. */
function sharesOf(amount: bigint, pool: LiveCreditPool): bigint {
  return poolShares(amount, assetsOf(pool), BigInt(pool.shares) + finer - 1n);
}

/** How many requests are fulfilled at once. */
const atOnce = 20;

export function Fulfil({ pool, due }: { pool: LiveCreditPool; due: boolean }) {
  const { symbol } = unitOf(pool);
  if (!due && !tellsOf(t().fulfil(symbol))) return null;
  return (
    <Action
      title={t().fulfil(symbol)}
      explain={<p>{t().fulfilExplain(count(atOnce))}</p>}
      command={`muster credit fulfil --token ${inCommands(pool)} ${sender}`}
      call={due ? call("creditPool", "fulfil", [BigInt(atOnce)], { on: on(pool) }) : undefined}
      done={(done) => <p>{t().fulfilled(inFull(told(done, "WithdrawalFulfilled", "assets"), pool))}</p>}
    />
  );
}

export function Collect({ pool, account, of }: Of & { of: LiveCreditLender }) {
  const { symbol } = unitOf(pool);
  const owes = of.owed !== "0";
  if (!owes && !tellsOf(t().collect(symbol))) return null;
  return (
    <Action
      title={t().collect(symbol)}
      explain={owes && <p>{t().collectExplain(inFull(of.owed, pool))}</p>}
      command={`muster credit fulfil --token ${inCommands(pool)} ${sender}`}
      call={owes ? call("creditPool", "collectFor", [account], { on: on(pool) }) : undefined}
      done={(done) => <p>{t().collected(inFull(told(done, "Collected"), pool))}</p>}
    />
  );
}

/** What of an account waits in the queue of a pool. */
export const requestsIn = (pool: LiveCreditPool, of: AccountCredit | undefined): QueuedRequest[] =>
  (of?.requests ?? []).filter((r) => r.request.pool === pool.address.toLowerCase());
