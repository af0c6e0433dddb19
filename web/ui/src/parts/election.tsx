// What anybody can do about an election of the council: open it, nominate, support, vote, finish it.
import { signal, useSignal, type Signal } from "@preact/signals";
import { useRef } from "preact/hooks";

import type { LiveCouncil, LiveElection, LiveElectionVotes, LiveNominee } from "../api/types";
import { texts } from "../language";
import { count, decimal, exactly, parseAmount } from "../numbers";
import { call, type Call } from "../wallet/call";
import { connection } from "../wallet/connection";
import { Action, tellsOf } from "./action";
import { AddressField, AmountField, isAddress } from "./fields";
import { short } from "./values";
import { Pieces, useSpent } from "./votes";

const t = texts(
  {
    open: "Open the election",
    openExplain: (cohort: string) => `The seats of cohort ${cohort} are due for election. Anybody can open it.`,
    opened: "The election is open.",
    nominate: "Nominate",
    nominateExplain: "Whom you nominate has to accept, unless it is you. A candidate also needs the least support.",
    other: "Somebody else than me",
    whom: "Account to nominate",
    nominated: "Nominated.",
    accept: "Accept the nomination",
    acceptExplain: "You were nominated. If you accept and get the least support, you stand for election.",
    accepted: "You have accepted.",
    support: "Support nominees",
    vote: "Vote for candidates",
    have: (amount: string) => `You can give ${amount} in all.`,
    given: (amount: string) => `Of it, you have given ${amount} before.`,
    haveNone: (block: string) => `You had nothing to vote with in block ${block}, which counts for the whole election.`,
    nothingLeft: "You have given all of it.",
    gives: (amount: string) => `You give ${amount}. Nothing of it can be taken back.`,
    tooMuch: (amount: string) => `That is more than ${amount}, which you have left.`,
    noCandidates: "Nobody stands for election.",
    done: "Given.",
    finish: "Finish the election",
    finishExplain: "The vote is over. Those with the most votes take their seats. Anybody can do this.",
    finished: "The election is finished.",
  },
  {
    open: "Mở cuộc bầu cử",
    openExplain: (cohort: string) => `Đã đến hạn bầu các ghế của nhóm ${cohort}. Ai cũng có thể mở cuộc bầu cử.`,
    opened: "Cuộc bầu cử đã mở.",
    nominate: "Đề cử",
    nominateExplain: "Người bạn đề cử phải nhận lời, trừ khi đó là bạn. Ứng cử viên còn cần mức ủng hộ tối thiểu.",
    other: "Người khác, không phải tôi",
    whom: "Tài khoản được đề cử",
    nominated: "Đã đề cử.",
    accept: "Nhận lời đề cử",
    acceptExplain: "Bạn được đề cử. Nếu nhận lời và có mức ủng hộ tối thiểu, bạn là ứng cử viên.",
    accepted: "Bạn đã nhận lời.",
    support: "Ủng hộ người được đề cử",
    vote: "Bầu cho ứng cử viên",
    have: (amount: string) => `Bạn có thể cho tổng cộng ${amount}.`,
    given: (amount: string) => `Trong đó bạn đã cho ${amount}.`,
    haveNone: (block: string) => `Bạn không có gì để bỏ phiếu ở khối ${block}, khối được tính cho cả cuộc bầu cử.`,
    nothingLeft: "Bạn đã cho hết.",
    gives: (amount: string) => `Bạn cho ${amount}. Không thể lấy lại phần nào.`,
    tooMuch: (amount: string) => `Nhiều hơn ${amount} mà bạn còn lại.`,
    noCandidates: "Không có ứng cử viên nào.",
    done: "Đã cho.",
    finish: "Hoàn tất cuộc bầu cử",
    finishExplain: "Đã hết thời gian bỏ phiếu. Những người nhiều phiếu nhất nhận ghế. Ai cũng làm được việc này.",
    finished: "Cuộc bầu cử đã hoàn tất.",
  },
);

const sender = "--deployment deployment.json --keystore voter.json";

/** What can be done in the phase that the council's elections are in, and what was done in the one before. */
export function ElectionActions({ of: c, votes }: { of: LiveCouncil; votes: LiveElectionVotes | undefined }) {
  const e = c.election ?? undefined;
  const due = c.block >= c.nextDue && (!e || e.phase === "finished");
  const me = connection.value?.account;
  const asked = e?.nominees.some((n) => n.account.toLowerCase() === me && !n.accepted);
  const nominating = e?.phase === "nominations";
  return (
    <>
      {(due || tellsOf(t().open)) && (
        <Action
          title={t().open}
          explain={due && <p>{t().openExplain(count(nextCohort(e)))}</p>}
          command={`muster council open ${sender}`}
          call={due ? call("council", "openElection", []) : undefined}
          done={() => <p>{t().opened}</p>}
        />
      )}
      {((nominating && asked) || tellsOf(t().accept)) && (
        <Action
          title={t().accept}
          explain={asked && <p>{t().acceptExplain}</p>}
          command={`muster council accept ${sender}`}
          call={nominating && asked ? call("council", "accept", []) : undefined}
          done={() => <p>{t().accepted}</p>}
        />
      )}
      {e && nominating && <Nominate />}
      {e && nominating && e.nominees.length > 0 && <Ballot kind="support" of={e} to={e.nominees} votes={votes} />}
      {e?.phase === "vote" && <Ballot kind="vote" of={e} to={e.nominees.filter((n) => n.candidate)} votes={votes} />}
      {(e?.phase === "over" || tellsOf(t().finish)) && (
        <Action
          title={t().finish}
          explain={e?.phase === "over" && <p>{t().finishExplain}</p>}
          command={`muster council finish ${sender}`}
          call={e?.phase === "over" ? call("council", "finishElection", []) : undefined}
          done={() => <p>{t().finished}</p>}
        />
      )}
    </>
  );
}

/** The cohorts take turns, and the first one begins. */
const nextCohort = (last: LiveElection | undefined): number => (last ? 1 - last.cohort : 0);

function Nominate() {
  const other = useSignal(false);
  const typed = useSignal("");
  const whom = other.value ? typed.value.trim() : (connection.value?.account ?? "");
  return (
    <Action
      title={t().nominate}
      explain={<p>{t().nominateExplain}</p>}
      command={`muster council nominate ${other.value ? "--account " + (isAddress(whom) ? whom : "ACCOUNT") + " " : ""}${sender}`}
      call={isAddress(whom) ? call("council", "nominate", [whom]) : undefined}
      done={() => <p>{t().nominated}</p>}
    >
      <div class="fields">
        <label class="check">
          <input type="checkbox" checked={other.value} onChange={(e) => (other.value = e.currentTarget.checked)} />{" "}
          {t().other}
        </label>
        {other.value && <AddressField label={t().whom} value={typed} />}
      </div>
    </Action>
  );
}

/** Support for nominees, or votes for candidates: an amount for each. */
function Ballot(props: {
  kind: "support" | "vote";
  of: LiveElection;
  to: LiveNominee[];
  votes: LiveElectionVotes | undefined;
}) {
  const { kind, of: e, to } = props;
  const votes = props.votes?.number === e.number ? props.votes : undefined;
  const typed = useRef<Record<string, Signal<string>>>({}).current;
  const of = ({ account }: LiveNominee) => (typed[account] ??= signal(""));
  const given = to.flatMap((n) => {
    const amount = parseAmount(of(n).value);
    return amount === undefined ? [] : [{ account: n.account as `0x${string}`, amount }];
  });
  const all = given.reduce((sum, g) => sum + g.amount, 0n);
  const spent = kind === "support" ? votes?.supported : votes?.voted;
  const left = votes && BigInt(votes.total) - BigInt(spent!);
  useSpent(spent, () => Object.values(typed).forEach((one) => (one.value = "")));
  const fits = left !== undefined && all > 0n && all <= left;
  const command = (account: string, amount: string) => `muster council ${kind} ${account} --amount ${amount} ${sender}`;
  if (to.length === 0) return <p class="notice">{t().noCandidates}</p>;
  return (
    <Action
      title={t()[kind]}
      explain={
        <>
          {votes && <Power of={votes} before={BigInt(spent!)} snapshot={e.snapshot} />}
          {left !== undefined && all > left && given.length > 1 && <p class="bad">{t().tooMuch(exactly(left))}</p>}
          {fits && <p>{t().gives(exactly(all))}</p>}
        </>
      }
      command={given.map((g) => command(g.account, decimal(g.amount))).join("\n") || command("ACCOUNT", "AMOUNT")}
      call={
        fits
          ? ballot(
              kind,
              given,
              votes!.staked.map((s) => s.commitment),
            )
          : undefined
      }
      done={() => <p>{t().done}</p>}
    >
      <div class="fields">
        {to.map((n) => (
          <AmountField key={n.account} label={short(n.account)} value={of(n)} most={left} />
        ))}
      </div>
    </Action>
  );
}

function Power({ of: v, before, snapshot }: { of: LiveElectionVotes; before: bigint; snapshot: number }) {
  if (v.total === "0") return <p class="notice">{t().haveNone(count(snapshot))}</p>;
  return (
    <>
      <p>{t().have(exactly(v.total))}</p>
      <Pieces held={v.held} staked={v.staked} />
      {before > 0n && <p>{before < BigInt(v.total) ? t().given(exactly(before)) : t().nothingLeft}</p>}
    </>
  );
}

function ballot(kind: "support" | "vote", given: { account: `0x${string}`; amount: bigint }[], stake: number[]): Call {
  return call("council", kind, [given.map((g) => g.account), given.map((g) => g.amount), stake.map(BigInt)]);
}
