// What can be done with a provider account's credit: its owner opens, pledges, borrows and ends it; anybody repays and brings
// in what the account is owed.
import { useSignal } from "@preact/signals";

import { useApi, useLive } from "../api/client";
import type { ListCommitment, LiveCreditAccount, LiveCreditPool } from "../api/types";
import { texts } from "../language";
import { count, decimal, parseAmount, percent } from "../numbers";
import { Action, tellsOf, useAfter } from "../parts/action";
import { AddressField, AmountField, isAddress } from "../parts/fields";
import type { Done } from "../parts/progress";
import { told } from "../parts/progress";
import { call, type Call } from "../wallet/call";
import { site } from "../api/site";
import { inCommands } from "./lending";
import { inFull, unitOf } from "./pool";
import { roomIn } from "./debts";

const t = texts(
  {
    toBorrow: "Amount to borrow",
    toRepay: "Amount to repay",
    all: "All of it",
    open: "Open the credit",
    openExplain:
      "Credit gets the lien on the provider account: all that leaves the account comes to credit first and repays what it owes, and the rest is for the payee. You end it when nothing is owed.",
    openCalls:
      "Operators must not be allowed calls that could take income elsewhere. Those for offers and leases may stay.",
    opened: "The credit is open. Pledge commitments to borrow FLT; income counts by itself.",
    pledge: "Pledge a commitment",
    pledgeExplain: (id: string) =>
      `The rewards of commitment ${id} count for what you can borrow, until the credit ends. Its rewards come in as before.`,
    commitment: "Commitment",
    choose: "Choose one",
    pledged: (id: string) => `Commitment ${id} is pledged.`,
    borrow: (symbol: string) => `Borrow ${symbol}`,
    borrowExplain: (amount: string, to: string, rate: string) =>
      `The pool pays ${amount} to ${to}. The debt grows by ${rate} a year, as the pool's rate is now, and what comes in repays it first.`,
    byLeases: (leases: string) =>
      `Counted is what the market owes the account, and what leases ${leases} have run up for certain.`,
    byOwed: "Counted is what the market owes the account: no lease runs that counts.",
    you: "your account",
    other: "To another account",
    toWhom: "Account that gets it",
    borrowed: (amount: string) => `Borrowed: ${amount}.`,
    repay: (symbol: string) => `Repay ${symbol}`,
    repayExplain: (amount: string) =>
      `You repay ${amount} of what the provider account owes. Nobody has to: what comes in repays it.`,
    repayAll:
      "You repay all that the provider account owes. No more is taken than that is when the transaction is in a block.",
    repaid: (amount: string) => `Repaid: ${amount}.`,
    claim: (id: string) => `Bring in the rewards of commitment ${id}`,
    claimExplain: (amount: string) =>
      `${amount} of released rewards come in: they repay FLT that the account owes, and the rest is for the payee.`,
    income: (symbol: string) => `Bring in lease income, in ${symbol}`,
    incomeExplain: (amount: string) =>
      `${amount} come in from the market: they repay what the account owes, and the rest is for the payee.`,
    received: (amount: string, debt: string) => `${amount} came in; ${debt} of it repaid.`,
    payOut: (symbol: string) => `Pay the payee ${symbol}`,
    payOutExplain: (amount: string, to: string) => `${amount} that no debt needed are paid to ${to}.`,
    paidOut: (amount: string) => `Paid: ${amount}.`,
    lift: "End the credit",
    liftExplain: "Credit lifts the lien: the payee is paid directly again. Pledges end with it.",
    lifted: "The lien is lifted.",
  },
  {
    toBorrow: "Số tiền vay",
    toRepay: "Số tiền trả",
    all: "Toàn bộ",
    open: "Mở tín dụng",
    openExplain:
      "Tín dụng nhận quyền cầm giữ tài khoản nhà cung cấp: mọi khoản rời tài khoản đến tín dụng trước và trả nợ, phần còn lại dành cho người nhận tiền. Bạn chấm dứt khi không còn nợ.",
    openCalls:
      "Người vận hành không được có các lệnh gọi có thể lấy thu nhập đi nơi khác. Các lệnh cho chào thuê và hợp đồng thuê được giữ.",
    opened: "Tín dụng đã mở. Hãy thế chấp cam kết để vay FLT; thu nhập tự được tính.",
    pledge: "Thế chấp một cam kết",
    pledgeExplain: (id: string) =>
      `Phần thưởng của cam kết ${id} được tính vào số bạn có thể vay, đến khi tín dụng chấm dứt. Phần thưởng vẫn về như trước.`,
    commitment: "Cam kết",
    choose: "Hãy chọn",
    pledged: (id: string) => `Cam kết ${id} đã được thế chấp.`,
    borrow: (symbol: string) => `Vay ${symbol}`,
    borrowExplain: (amount: string, to: string, rate: string) =>
      `Quỹ trả ${amount} cho ${to}. Nợ tăng ${rate} mỗi năm theo lãi suất hiện tại của quỹ, và tiền về trả nợ trước.`,
    byLeases: (leases: string) =>
      `Được tính là số thị trường nợ tài khoản, và số chắc chắn đã phát sinh của các hợp đồng thuê ${leases}.`,
    byOwed: "Được tính là số thị trường nợ tài khoản: không có hợp đồng thuê nào đang chạy được tính.",
    you: "tài khoản của bạn",
    other: "Cho tài khoản khác",
    toWhom: "Tài khoản nhận tiền",
    borrowed: (amount: string) => `Đã vay: ${amount}.`,
    repay: (symbol: string) => `Trả nợ ${symbol}`,
    repayExplain: (amount: string) =>
      `Bạn trả ${amount} trong số nợ của tài khoản nhà cung cấp. Không ai bắt buộc: tiền về sẽ trả nợ.`,
    repayAll: "Bạn trả hết nợ của tài khoản nhà cung cấp. Không bị lấy nhiều hơn số nợ khi giao dịch vào khối.",
    repaid: (amount: string) => `Đã trả: ${amount}.`,
    claim: (id: string) => `Đưa về phần thưởng của cam kết ${id}`,
    claimExplain: (amount: string) =>
      `${amount} phần thưởng đã giải phóng được đưa về: trả số FLT tài khoản nợ, phần còn lại dành cho người nhận tiền.`,
    income: (symbol: string) => `Đưa về thu nhập cho thuê, bằng ${symbol}`,
    incomeExplain: (amount: string) =>
      `${amount} được đưa về từ thị trường: trả số tài khoản nợ, phần còn lại dành cho người nhận tiền.`,
    received: (amount: string, debt: string) => `Đã đưa về ${amount}; trong đó ${debt} trả nợ.`,
    payOut: (symbol: string) => `Trả ${symbol} cho người nhận tiền`,
    payOutExplain: (amount: string, to: string) => `${amount} không cần để trả nợ được trả cho ${to}.`,
    paidOut: (amount: string) => `Đã trả: ${amount}.`,
    lift: "Chấm dứt tín dụng",
    liftExplain: "Tín dụng gỡ quyền cầm giữ: người nhận tiền lại được trả trực tiếp. Việc thế chấp cũng chấm dứt.",
    lifted: "Quyền cầm giữ đã được gỡ.",
  },
);

interface Of {
  of: LiveCreditAccount;
  pools: LiveCreditPool[];
}

const addressOf = (of: LiveCreditAccount) => of.address as `0x${string}`;
const asOwner = "--deployment deployment.json --keystore owner.json";
const asAnybody = "--deployment deployment.json --keystore anybody.json";

/** What the account's owner does, in this order. */
export function OwnerActs({ of, pools, leases, you }: Of & { leases: number[]; you: `0x${string}` }) {
  if (!of.lien)
    return (
      <>
        <Lift of={of} />
        <Open of={of} />
      </>
    );
  return (
    <>
      {tellsOf(t().open) && <Open of={of} />}
      <Pledge of={of} />
      {pools.map((pool, i) => (
        <Borrow key={pool.address} of={of} pools={pools} i={i} leases={leases} you={you} />
      ))}
      <Lift of={of} />
    </>
  );
}

function Open({ of }: { of: LiveCreditAccount }) {
  const account = addressOf(of);
  const credit = site.value?.contracts["credit"] as `0x${string}` | undefined;
  const take = call("credit", "open", [account]);
  const calls = (): Call[] | undefined => {
    if (of.lien || !credit) return undefined;
    return of.offered ? [take] : [call("providerAccount", "offerLien", [credit], { on: account }), take];
  };
  return (
    <Action
      title={t().open}
      explain={
        <>
          <p>{t().openExplain}</p>
          <p class="quiet">{t().openCalls}</p>
        </>
      }
      command={`muster credit open --account ${account} ${asOwner}`}
      call={calls()}
      done={() => <p>{t().opened}</p>}
    />
  );
}

function Pledge({ of }: { of: LiveCreditAccount }) {
  const chosen = useSignal("");
  const account = addressOf(of);
  const list = useApi<ListCommitment>(`/commitments?limit=200&provider=${account.toLowerCase()}`).data;
  const free = (list?.items ?? []).filter((c) => c.state !== "closed" && !of.pledges.includes(c.id));
  if (free.length === 0 && !tellsOf(t().pledge)) return null;
  const id = free.find((c) => String(c.id) === chosen.value)?.id;
  return (
    <Action
      title={t().pledge}
      explain={id !== undefined && <p>{t().pledgeExplain(count(id))}</p>}
      command={`muster credit pledge --account ${account} --commitment ${id ?? "NUMBER"} ${asOwner}`}
      call={id === undefined ? undefined : call("credit", "pledge", [account, BigInt(id)])}
      done={({ events }) =>
        events.filter((e) => e.name === "Pledged").map((e) => <p key="pledged">{t().pledged(String(e.args["id"]))}</p>)
      }
    >
      <label>
        {t().commitment}
        <select value={chosen.value} onChange={(e) => (chosen.value = e.currentTarget.value)}>
          <option value="">{t().choose}</option>
          {free.map((c) => (
            <option key={c.id} value={String(c.id)}>
              {count(c.id)}
            </option>
          ))}
        </select>
      </label>
    </Action>
  );
}

function Borrow({ of, pools, i, leases, you }: Of & { i: number; leases: number[]; you: `0x${string}` }) {
  const typed = useSignal("");
  const other = useSignal(false);
  const typedTo = useSignal("");
  const pool = pools[i]!;
  const unit = unitOf(pool);
  const account = addressOf(of);
  const room = roomIn(of, pools, i);
  useAfter(t().borrow(unit.symbol), () => (typed.value = ""));
  if (room === 0n && !tellsOf(t().borrow(unit.symbol))) return null;
  const amount = parseAmount(typed.value, unit.decimals);
  const to = other.value ? typedTo.value.trim() : you;
  const named = i === 0 ? "" : leases.length > 0 ? `--leases ${leases.join(",")} ` : "";
  const shownTo = other.value ? `--to ${isAddress(to) ? to : "ACCOUNT"} ` : "";
  const calls = (): Call | undefined => {
    if (amount === undefined || !isAddress(to)) return undefined;
    return i === 0
      ? call("credit", "borrowRewards", [account, amount, to], { unit })
      : call("credit", "borrowIncome", [account, amount, to, leases.map(BigInt)], { unit });
  };
  return (
    <Action
      title={t().borrow(unit.symbol)}
      explain={
        <>
          {amount !== undefined && (
            <p>{t().borrowExplain(inFull(amount, pool), other.value ? to : t().you, percent(pool.rateBps))}</p>
          )}
          {i === 1 && (
            <p class="quiet">{leases.length > 0 ? t().byLeases(leases.map((l) => count(l)).join(", ")) : t().byOwed}</p>
          )}
        </>
      }
      command={`muster credit borrow --account ${account} --token ${inCommands(pool)} --amount ${amount === undefined ? "AMOUNT" : decimal(amount, unit.decimals)} ${named}${shownTo}${asOwner}`}
      call={calls()}
      done={(done) => <p>{t().borrowed(inFull(told(done, "Lent"), pool))}</p>}
    >
      <div class="fields">
        <AmountField label={t().toBorrow} value={typed} most={room > 0n ? room : undefined} {...unit} />
        <label class="check">
          <input type="checkbox" checked={other.value} onChange={(e) => (other.value = e.currentTarget.checked)} />{" "}
          {t().other}
        </label>
        {other.value && <AddressField label={t().toWhom} value={typedTo} />}
      </div>
    </Action>
  );
}

function Lift({ of }: { of: LiveCreditAccount }) {
  const able = of.lien && of.debts.every((d) => d.owed === "0" && d.writtenOff === "0");
  if (!able && !tellsOf(t().lift)) return null;
  return (
    <Action
      title={t().lift}
      explain={able && <p>{t().liftExplain}</p>}
      command={`muster credit lift --account ${of.address} ${asOwner}`}
      call={able ? call("credit", "lift", [addressOf(of)]) : undefined}
      done={() => <p>{t().lifted}</p>}
    />
  );
}

/** What anybody can do: repay, bring in what the account is owed, and have the payee paid. */
export function AnybodysActs({ of, pools }: Of) {
  return (
    <>
      {pools.map((pool, i) => (
        <Repay key={pool.address} of={of} pool={pool} i={i} />
      ))}
      {of.lien && <Incoming of={of} pools={pools} />}
      {pools.map((pool, i) => (
        <PayOut key={pool.address} of={of} pool={pool} due={of.debts[i]!.due} />
      ))}
    </>
  );
}

function Repay({ of, pool, i }: { of: LiveCreditAccount; pool: LiveCreditPool; i: number }) {
  const typed = useSignal("");
  const all = useSignal(false);
  const unit = unitOf(pool);
  const owes = BigInt(of.debts[i]!.owed) + BigInt(of.debts[i]!.writtenOff);
  useAfter(t().repay(unit.symbol), () => {
    typed.value = "";
    all.value = false;
  });
  if (owes === 0n && !tellsOf(t().repay(unit.symbol))) return null;
  // Interest goes on until the transaction is in a block: a hundredth is more than a day's.
  const amount = all.value ? owes + owes / 100n + 1n : parseAmount(typed.value, unit.decimals);
  const token = pool.token.address as `0x${string}`;
  const shown = all.value
    ? decimal(owes, unit.decimals)
    : amount === undefined
      ? "AMOUNT"
      : decimal(amount, unit.decimals);
  return (
    <Action
      title={t().repay(unit.symbol)}
      explain={amount !== undefined && <p>{all.value ? t().repayAll : t().repayExplain(inFull(amount, pool))}</p>}
      command={`muster credit repay --account ${of.address} --token ${inCommands(pool)} --amount ${shown} ${asAnybody}`}
      call={
        amount === undefined || owes === 0n
          ? undefined
          : call("creditPool", "repay", [addressOf(of), amount], {
              on: pool.address as `0x${string}`,
              pays: { token, amount, atMost: true, ...unit },
            })
      }
      done={(done) => <p>{t().repaid(inFull(repaid(done), pool))}</p>}
    >
      <div class="fields">
        {!all.value && <AmountField label={t().toRepay} value={typed} most={owes} {...unit} />}
        <label class="check">
          <input type="checkbox" checked={all.value} onChange={(e) => (all.value = e.currentTarget.checked)} />{" "}
          {t().all}
        </label>
      </div>
    </Action>
  );
}

const repaid = (done: Done): bigint =>
  told(done, "Repaid", "toDebt") + told(done, "Repaid", "toLenders") + told(done, "Repaid", "toFirstLoss");

/** What can come in now: released rewards of each commitment, and income that the market owes the account. */
function Incoming({ of, pools }: Of) {
  const account = addressOf(of);
  const list = useApi<ListCommitment>(`/commitments?limit=200&provider=${account.toLowerCase()}`).data;
  const ids = (list?.items ?? []).map((c) => c.id);
  const stablecoin = pools[1]!.token.address as `0x${string}`;
  const coming = useLive(`coming to ${account} of ${ids.join(",")}`, async () => {
    const { read } = await import("../wallet/read");
    const [grains, ...rewards] = await Promise.all([
      read("market", "owed", [account, stablecoin]),
      ...ids.map((id) => read("staking", "claimable", [BigInt(id), account])),
    ]);
    return { income: grains / grain, rewards };
  }).data;
  if (!coming) return null;
  return (
    <>
      {ids.map((id, i) => (
        <Claim key={id} of={of} pool={pools[0]!} id={id} claimable={coming.rewards[i] ?? 0n} />
      ))}
      <Income of={of} pool={pools[1]!} income={coming.income} />
    </>
  );
}

/** The market counts in parts of a token's smallest unit. */
const grain = 10n ** 18n;

function Claim({
  of,
  pool,
  id,
  claimable,
}: {
  of: LiveCreditAccount;
  pool: LiveCreditPool;
  id: number;
  claimable: bigint;
}) {
  if (claimable === 0n && !tellsOf(t().claim(count(id)))) return null;
  return (
    <Action
      title={t().claim(count(id))}
      explain={claimable > 0n && <p>{t().claimExplain(inFull(claimable, pool))}</p>}
      command={`muster credit collect --account ${of.address} --commitment ${id} ${asAnybody}`}
      call={claimable > 0n ? call("credit", "claim", [addressOf(of), BigInt(id)]) : undefined}
      done={(done) => <Received of={done} pool={pool} />}
    />
  );
}

function Income({ of, pool, income }: { of: LiveCreditAccount; pool: LiveCreditPool; income: bigint }) {
  const { symbol } = unitOf(pool);
  if (income === 0n && !tellsOf(t().income(symbol))) return null;
  return (
    <Action
      title={t().income(symbol)}
      explain={income > 0n && <p>{t().incomeExplain(inFull(income, pool))}</p>}
      command={`muster credit collect --account ${of.address} --income ${asAnybody}`}
      call={income > 0n ? call("credit", "collectIncome", [addressOf(of)]) : undefined}
      done={(done) => <Received of={done} pool={pool} />}
    />
  );
}

function Received({ of, pool }: { of: Done; pool: LiveCreditPool }) {
  return <p>{t().received(inFull(told(of, "Received"), pool), inFull(told(of, "Received", "toDebt"), pool))}</p>;
}

function PayOut({ of, pool, due }: { of: LiveCreditAccount; pool: LiveCreditPool; due: string }) {
  const { symbol } = unitOf(pool);
  if (due === "0" && !tellsOf(t().payOut(symbol))) return null;
  const token = pool.token.address as `0x${string}`;
  const what = inCommands(pool) === "flt" ? `--commitment ${of.pledges[0] ?? "NUMBER"}` : "--income";
  return (
    <Action
      title={t().payOut(symbol)}
      explain={due !== "0" && <p>{t().payOutExplain(inFull(due, pool), of.payee)}</p>}
      command={`muster credit collect --account ${of.address} ${what} ${asAnybody}`}
      call={due !== "0" ? call("credit", "payOut", [addressOf(of), token]) : undefined}
      done={(done) => <p>{t().paidOut(inFull(told(done, "PaidOut"), pool))}</p>}
    />
  );
}
