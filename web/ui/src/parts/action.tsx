// The one way to every transaction: it is explained, tried, signed, sent and waited for; and what came of it is told,
// or why nothing did.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

import { head } from "../api/client";
import { askNode } from "../api/node";
import { language, texts } from "../language";
import { exactly } from "../numbers";
import { path } from "../place";
import type { Call, Pays } from "../wallet/call";
import { connection, lookAtNetwork, type Connection } from "../wallet/connection";
import { isRefusedByPerson } from "../wallet/errors";
import type { Plan, Step } from "../wallet/plan";
import {
  dismiss,
  ended,
  follow,
  isOver,
  transactions,
  type Sent,
  type State,
  type Transaction,
} from "../wallet/transactions";
import { hold, Progress, type Done } from "./progress";
import { Command } from "./values";
import { Missing, walletSays } from "./wallet";

const t = texts(
  {
    incomplete: "Fill in the form to see what would happen.",
    trying: "Trying it out…",
    refused: "This would be refused.",
    again: "Try again",
    unreachable: "It could not be tried out: the site's node does not answer. Try again.",
    pays: (amount: string) => `You pay exactly ${amount}.`,
    paysAtMost: (amount: string) => `You pay at most ${amount}.`,
    permit:
      "You sign once for the amount and once for the transaction, which uses the signature. Nothing else may be taken.",
    one: "One transaction.",
    together: "Your wallet sends all of it as one.",
    several: (n: number) => `${n} transactions, one after the other.`,
    allows: "First the contract is allowed to take the amount, and nothing else; then it takes it.",
    noFee: "The account has no ETH, which the network's fee is paid with.",
    signing: "Sign in your wallet: the contract may take the amount.",
    checking: "Trying it once more…",
    sending: (n: number, of: number) =>
      of > 1 ? `Confirm transaction ${n} of ${of} in your wallet.` : "Confirm the transaction in your wallet.",
    unsent: "You refused in the wallet. This was not sent.",
    more: "Once more",
    wallet: "The wallet did not do it:",
    changed: "The wallet has another account or network now. Look at it again.",
  },
  {
    incomplete: "Hãy điền biểu mẫu để xem điều gì sẽ xảy ra.",
    trying: "Đang thử…",
    refused: "Việc này sẽ bị từ chối.",
    again: "Thử lại",
    unreachable: "Không thử được: nút của trang không trả lời. Hãy thử lại.",
    pays: (amount: string) => `Bạn trả chính xác ${amount}.`,
    paysAtMost: (amount: string) => `Bạn trả nhiều nhất ${amount}.`,
    permit: "Bạn ký một lần cho số tiền và một lần cho giao dịch dùng chữ ký đó. Không gì khác có thể bị lấy đi.",
    one: "Một giao dịch.",
    together: "Ví của bạn gửi tất cả trong một lần.",
    several: (n: number) => `${n} giao dịch nối tiếp.`,
    allows: "Trước tiên cho phép hợp đồng lấy số tiền và không gì khác; sau đó hợp đồng lấy số tiền.",
    noFee: "Tài khoản không có ETH để trả phí mạng.",
    signing: "Hãy ký trong ví: cho phép hợp đồng lấy số tiền.",
    checking: "Đang thử lại lần nữa…",
    sending: (n: number, of: number) =>
      of > 1 ? `Hãy xác nhận giao dịch ${n} trên ${of} trong ví.` : "Hãy xác nhận giao dịch trong ví.",
    unsent: "Bạn đã từ chối trong ví. Giao dịch này chưa được gửi.",
    more: "Làm lần nữa",
    wallet: "Ví đã không thực hiện:",
    changed: "Ví hiện đã đổi tài khoản hoặc mạng. Hãy xem lại.",
  },
);

export interface ActionProps {
  /** What it does, as a heading and on the button; another one for each action of a page. */
  title: string;
  /** In plain words, with exact amounts. */
  explain: ComponentChildren;
  /** The command that does the same. */
  command: string;
  /** Calls that are made in this order, of one contract in one transaction where it takes several; undefined: the form is not complete. */
  call: Call | readonly Call[] | undefined;
  /** What is told when it is done. */
  done?: ((done: Done) => ComponentChildren) | undefined;
  /** What is asked for. */
  children?: ComponentChildren;
}

/** Where an action stands, apart from a transaction that it has sent. */
type Phase =
  | { is: "incomplete" | "trying" | "unreachable" | "over" }
  | { is: "refused"; why: string }
  | { is: "ready"; plan: Plan; note?: string }
  | { is: "signing" | "checking"; plan: Plan }
  | { is: "sending"; plan: Plan; step: number };

export function Action({ title, explain, command, call, done, children }: ActionProps) {
  const heading = useId();
  const phase = useSignal<Phase>({ is: "incomplete" });
  const tries = useSignal(0);
  const able = connection.value?.network === "right" ? connection.value : undefined;
  const calls = call === undefined ? undefined : "contract" in call ? [call] : call;
  const asked = calls && JSON.stringify(calls, (_, v: unknown) => (typeof v === "bigint" ? v.toString() : v));
  const sent = useSent(title);
  const there = useRef(true);
  useEffect(() => () => void (there.current = false), []);
  useEffect(() => {
    if (!calls || !able) {
      phase.value = { is: "incomplete" };
      return;
    }
    let gone = false;
    phase.value = { is: "trying" };
    // Typing changes what is asked for at every key.
    const timer = setTimeout(() => {
      void tryOut(calls, able).then((found) => {
        if (!gone && phase.value.is === "trying") phase.value = found;
      });
    }, 200);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [asked, able?.account, able?.wallet, tries.value]);
  // What is refused now may be allowed in a later block, and is told in the language that is spoken.
  useEffect(() => {
    if (!calls || !able || phase.peek().is !== "refused") return;
    let gone = false;
    void tryOut(calls, able).then((found) => {
      if (!gone && phase.value.is === "refused") phase.value = found;
    });
    return () => void (gone = true);
  }, [head.value?.hash, language.value]);

  const now = phase.value;
  const waiting = sent !== undefined && !isOver(sent.state);
  const nothingLeft = sent !== undefined && calls === undefined && !children;
  const start = async () => {
    const ready = phase.value; // a second press can come before the first one shows
    if (ready.is !== "ready" || waiting || !able || !calls) return;
    phase.value = { is: "checking", plan: ready.plan };
    if (sent) dismiss(sent.id);
    for await (const next of carryOut(title, calls, able, ready.plan)) {
      if (!there.current) return;
      phase.value = next;
    }
  };
  const again = () => {
    if (sent) dismiss(sent.id);
    tries.value++;
  };
  const dismissed = now.is === "over" && !sent;
  useEffect(() => void (dismissed && tries.value++), [dismissed]);
  return (
    <form
      class="action"
      aria-labelledby={heading}
      onSubmit={(e) => {
        e.preventDefault();
        void start();
      }}
    >
      <h3 id={heading}>{title}</h3>
      {children}
      <div class="explain">{explain}</div>
      {!able ? <Missing /> : !waiting && !nothingLeft && <Standing phase={now} again={again} />}
      {able && now.is !== "over" && !nothingLeft && (
        <button type="submit" disabled={now.is !== "ready" || waiting}>
          {title}
        </button>
      )}
      {sent && <Progress of={sent} done={done} />}
      {sent && now.is === "over" && !waiting && !nothingLeft && (
        <button type="button" class="plain" onClick={again}>
          {t().more}
        </button>
      )}
      <Command>{command}</Command>
    </form>
  );
}

/** Whether an action of this page still tells of a transaction, and is to stay although nothing is left to do. */
export const tellsOf = (title: string): boolean =>
  transactions.value.some((sent) => sent.path === path.value && sent.title === title);

/** Does something, such as to empty the form, each time that an action of this page is done. */
export function useAfter(title: string, then: () => void): void {
  const done = transactions.value.findLast(
    (sent) => sent.path === path.value && sent.title === title && sent.state.is === "done" && !sent.allows,
  )?.id;
  useEffect(() => {
    if (done) then();
  }, [done]);
}

/** The transaction that an action of this page has sent last, if nobody has dismissed it. */
function useSent(title: string): Transaction | undefined {
  const here = path.value;
  useEffect(() => hold(here, title), [here, title]);
  return transactions.value.findLast((sent) => sent.path === here && sent.title === title);
}

function Standing({ phase, again }: { phase: Phase; again: () => void }) {
  switch (phase.is) {
    case "incomplete":
      return <p class="quiet">{t().incomplete}</p>;
    case "trying":
      return (
        <p class="loading" role="status">
          {t().trying}
        </p>
      );
    case "unreachable":
      return (
        <div role="alert">
          <p class="bad">{t().unreachable}</p>
          <button type="button" class="plain" onClick={again}>
            {t().again}
          </button>
        </div>
      );
    case "refused":
      return (
        <p class="bad" role="alert">
          <strong>{t().refused}</strong> {phase.why}
        </p>
      );
    case "ready":
      return (
        <>
          <Terms plan={phase.plan} />
          {phase.note && <p role="alert">{phase.note}</p>}
        </>
      );
    case "checking":
    case "signing":
      return <p role="status">{t()[phase.is]}</p>;
    case "over":
      return null;
    case "sending":
      return <p role="status">{t().sending(phase.step + 1, phase.plan.together ? 1 : phase.plan.steps.length)}</p>;
  }
}

/** What is signed away, and in how many steps. */
function Terms({ plan }: { plan: Plan }) {
  const paid = plan.steps.filter((s) => s.does === "act" && s.pays);
  return (
    <>
      {paid.map(({ pays }) => (
        <p key={pays!.token}>
          <strong>{paying(pays!)}</strong>
        </p>
      ))}
      <p class="quiet">
        {plan.together
          ? t().together
          : plan.steps.length > 1
            ? t().several(plan.steps.length)
            : plan.steps[0]?.permit
              ? t().permit
              : t().one}{" "}
        {plan.steps.some((s) => s.does === "allow") && t().allows}
      </p>
      {plan.noFee && <p class="warn">{t().noFee}</p>}
    </>
  );
}

function paying({ amount, symbol, decimals, atMost }: Pays): string {
  const text = exactly(amount, symbol, decimals);
  return atMost ? t().paysAtMost(text) : t().pays(text);
}

async function tryOut(calls: readonly Call[], at: Connection): Promise<Phase> {
  const { plan, Refused } = await import("../wallet/plan");
  try {
    return { is: "ready", plan: await plan(calls, at) };
  } catch (why) {
    return why instanceof Refused ? { is: "refused", why: why.message } : { is: "unreachable" };
  }
}

/** Has everything signed and sent that calls need, and tells where it stands. */
async function* carryOut(title: string, calls: readonly Call[], at: Connection, shown: Plan): AsyncGenerator<Phase> {
  const { permitted, Refused, send, sendTogether } = await import("../wallet/plan");
  const next = async (note: string): Promise<Phase> => {
    const found = await tryOut(calls, at);
    return found.is === "ready" ? { ...found, note } : found;
  };
  try {
    if ((await lookAtNetwork()) !== "right" || connection.value?.account !== at.account) {
      yield { is: "ready", plan: shown, note: t().changed };
      return;
    }
    // Much can have changed since it was tried out.
    const found = await tryOut(calls, at);
    if (found.is !== "ready") {
      yield found;
      return;
    }
    const { plan } = found;
    const wait = (id: string, { to, data, does, unit }: Step, place: Place): Promise<State | undefined> => {
      follow({
        id,
        to,
        data,
        ...(unit && { unit }),
        ...place,
        title,
        from: at.account,
        together: plan.together,
        allows: does === "allow",
        wallet: at.wallet.id,
        path: path.value,
        at: Date.now(),
      });
      return ended(id);
    };
    if (plan.together) {
      const place = await placeOf(at.account);
      yield { is: "sending", plan, step: 0 };
      void wait(await sendTogether(plan.steps, at), plan.steps.at(-1)!, place);
      yield { is: "over" };
      return;
    }
    for (const [i, step] of plan.steps.entries()) {
      if (step.permit) yield { is: "signing", plan };
      const whole = await permitted(step, at);
      const place = await placeOf(at.account);
      yield { is: "sending", plan, step: i };
      const hash = await send(whole, at);
      const end = wait(hash, whole, place);
      yield { is: "over" };
      if ((await end)?.is !== "done") return;
      if (i + 1 === plan.steps.length) return;
      yield { is: "checking", plan };
      dismiss(hash);
    }
  } catch (why) {
    if (why instanceof Refused) yield { is: "refused", why: why.message };
    else if (isRefusedByPerson(why)) yield await next(t().unsent);
    else yield await next(`${t().wallet} ${walletSays(why)}`);
  }
}

/** What a transaction is found by if another one takes its place: its number, and a block that it comes after. */
type Place = Pick<Sent, "nonce" | "since">;

async function placeOf(account: string): Promise<Place> {
  const [nonce, block] = await Promise.all([
    askNode<string>("eth_getTransactionCount", [account, "pending"]),
    askNode<string>("eth_blockNumber"),
  ]);
  return { nonce: Number(nonce), since: Number(block) };
}
