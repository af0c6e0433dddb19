// A proposal: what it would do, how the vote stands, and what the visitor can do about it.
import { useSignal } from "@preact/signals";

import { useApi } from "../api/client";
import type { Governance, LiveCouncil, LiveProposal, LiveProposalVotes, Rules } from "../api/types";
import { texts } from "../language";
import { count, decimal, exactly, moment, parseAmount } from "../numbers";
import type { Parts } from "../pages";
import { Action, tellsOf } from "../parts/action";
import { CancelQueued } from "../parts/cancels";
import { Does } from "../parts/does";
import { AmountField } from "../parts/fields";
import { MissingNote } from "../parts/missing";
import { proposalNumber, proposalState, proposalText, rulesBefore } from "../parts/proposals";
import { quote } from "../parts/quote";
import { Show } from "../parts/show";
import { told } from "../parts/progress";
import { Account, Amount, Block, Command, Fact, Facts, Section, short } from "../parts/values";
import { Pieces, useSpent, useVotes } from "../parts/votes";
import { call, type Call } from "../wallet/call";

const t = texts(
  {
    title: (id: string) => `Proposal ${id}`,
    all: "All proposals",
    none: "There is no such proposal. Check the address.",
    state: "State",
    for: "For",
    against: "Against",
    abstain: "Abstain",
    quorum: "Quorum",
    quorumNote: "of for and abstain together",
    reached: "reached",
    proposer: "Proposer",
    proposed: "Proposed in",
    counts: "Votes count as of",
    does: "What it does",
    calls: "By a call of",
    says: "What its proposer says",
    saysNote: "Anybody can write anything here. Only the calls above are carried out.",
    yours: "What you can do",
    nothing: "There is nothing to do about this proposal now.",
    vote: "Vote",
    how: "Your vote",
    inParts: "in parts",
    partFor: "For it",
    partAgainst: "Against it",
    partAbstain: "Neither",
    reason: "Reason, for everybody to read",
    have: (amount: string) => `You can vote with ${amount}.`,
    used: (amount: string) => `Of it, ${amount} have voted before.`,
    haveNone: (block: string) =>
      `You had nothing to vote with in block ${block}. FLT votes once it is delegated, and stake from the epoch after it came: see Governance.`,
    usedAll: "You have voted with all of it.",
    casts: (amount: string) => `This vote casts ${amount}. It cannot be taken back.`,
    tooMany: (amount: string) => `That is more than ${amount}, which you have left.`,
    voted: "Cast:",
    queue: "Queue it",
    queueExplain:
      "It has passed. Once it is queued it waits for the timelock's delay, and then it can be executed. Anybody can do this.",
    queued: (when: string) => `It can be executed from ${when} on.`,
    execute: "Execute it",
    executeExplain: (when: string) => `From ${when} on the timelock makes the calls above. Anybody can do this.`,
    executed: "The calls were made.",
  },
  {
    title: (id: string) => `Đề xuất ${id}`,
    all: "Mọi đề xuất",
    none: "Không có đề xuất này. Hãy kiểm tra địa chỉ.",
    state: "Trạng thái",
    for: "Thuận",
    against: "Chống",
    abstain: "Trắng",
    quorum: "Túc số",
    quorumNote: "tổng phiếu thuận và trắng",
    reached: "đã đạt",
    proposer: "Người đề xuất",
    proposed: "Đề xuất tại",
    counts: "Tính phiếu theo",
    does: "Đề xuất này thực hiện",
    calls: "Qua lệnh gọi",
    says: "Người đề xuất viết",
    saysNote: "Ai cũng có thể viết bất cứ điều gì ở đây. Chỉ các lệnh gọi ở trên được thực hiện.",
    yours: "Bạn có thể làm gì",
    nothing: "Hiện không có gì để làm với đề xuất này.",
    vote: "Bỏ phiếu",
    how: "Phiếu của bạn",
    inParts: "chia phần",
    partFor: "Phần thuận",
    partAgainst: "Phần chống",
    partAbstain: "Phần trắng",
    reason: "Lý do, mọi người đều đọc được",
    have: (amount: string) => `Bạn có thể bỏ phiếu bằng ${amount}.`,
    used: (amount: string) => `Trong đó ${amount} đã bỏ phiếu.`,
    haveNone: (block: string) =>
      `Bạn không có gì để bỏ phiếu ở khối ${block}. FLT bỏ phiếu khi đã được ủy quyền, tiền cọc từ kỷ nguyên sau khi đặt: xem trang Quản trị.`,
    usedAll: "Bạn đã bỏ phiếu bằng tất cả.",
    casts: (amount: string) => `Lần này bỏ ${amount}. Không thể rút lại phiếu.`,
    tooMany: (amount: string) => `Nhiều hơn ${amount} mà bạn còn lại.`,
    voted: "Đã bỏ:",
    queue: "Đưa vào hàng chờ",
    queueExplain:
      "Đề xuất đã được thông qua. Khi vào hàng chờ, nó chờ hết thời gian của khóa thời gian rồi có thể được thực hiện. Ai cũng làm được việc này.",
    queued: (when: string) => `Có thể thực hiện từ ${when}.`,
    execute: "Thực hiện",
    executeExplain: (when: string) =>
      `Từ ${when}, khóa thời gian thực hiện các lệnh gọi ở trên. Ai cũng làm được việc này.`,
    executed: "Các lệnh gọi đã được thực hiện.",
  },
);

export default function ProposalPage({ parts }: { parts: Parts }) {
  const id = (parts["id"] ?? "").toLowerCase();
  const governance = useApi<Governance>("/governance");
  return (
    <>
      <h1>{t().title(short(id))}</h1>
      <p>
        <a href="/governance">{t().all}</a>
      </p>
      <Show of={governance}>
        {(g) => {
          const proposal = g.dao?.proposals.find((p) => p.id === id);
          return (
            <>
              <MissingNote of={g.missing} />
              {proposal ? (
                <Proposal of={proposal} rules={g.next} council={g.council} />
              ) : (
                g.missing === null && <p class="empty">{t().none}</p>
              )}
            </>
          );
        }}
      </Show>
    </>
  );
}

function Proposal(props: { of: LiveProposal; rules: Rules | null; council: LiveCouncil | null }) {
  const { of: p, rules, council } = props;
  const reached = BigInt(p.for) + BigInt(p.abstain) >= BigInt(p.quorum);
  return (
    <>
      <Section title={t().does}>
        {p.calls.map((c, k) => (
          <p key={k}>
            <Does call={c} rules={rulesBefore(p, rules)} />
            <br />
            <span class="quiet">{t().calls}</span> <Account address={c.to} />
          </p>
        ))}
      </Section>
      <Facts>
        <Fact name={t().state}>{proposalState(p)}</Fact>
        <Fact name={t().for}>
          <Amount of={p.for} />
        </Fact>
        <Fact name={t().against}>
          <Amount of={p.against} />
        </Fact>
        <Fact name={t().abstain}>
          <Amount of={p.abstain} />
        </Fact>
        <Fact name={t().quorum} note={reached ? t().reached : t().quorumNote}>
          <Amount of={p.quorum} />
        </Fact>
        <Fact name={t().counts}>
          <Block number={p.snapshot} />
        </Fact>
        <Fact name={t().proposer}>
          <Account address={p.proposer} />
        </Fact>
        <Fact name={t().proposed}>
          <Block number={p.block} />
        </Fact>
      </Facts>
      <Section title={t().says}>
        <blockquote>{proposalText(p, 4000)}</blockquote>
        <p class="quiet">{t().saysNote}</p>
      </Section>
      <Section title={t().yours}>
        <ToDo of={p} />
        {council && <CancelQueued of={p} council={council} />}
        <Command>{`muster dao show ${proposalNumber(p)} --deployment deployment.json`}</Command>
      </Section>
    </>
  );
}

const sender = "--deployment deployment.json --keystore voter.json";

/** What can be done in the state that the proposal is in, and what was done in the one before. */
function ToDo({ of: p }: { of: LiveProposal }) {
  const shown = {
    vote: p.state === "active" || tellsOf(t().vote),
    queue: p.state === "succeeded" || tellsOf(t().queue),
    execute: p.state === "queued" || tellsOf(t().execute),
  };
  if (!shown.vote && !shown.queue && !shown.execute) return <p>{t().nothing}</p>;
  return (
    <>
      {shown.vote && <Vote of={p} />}
      {shown.queue && (
        <Action
          title={t().queue}
          explain={p.state === "succeeded" && <p>{t().queueExplain}</p>}
          command={`muster dao queue ${proposalNumber(p)} ${sender}`}
          call={p.state === "succeeded" ? call("governor", "queue", plan(p)) : undefined}
          done={(done) => <p>{t().queued(moment(Number(told(done, "ProposalQueued", "etaSeconds"))))}</p>}
        />
      )}
      {shown.execute && (
        <Action
          title={t().execute}
          explain={p.state === "queued" && <p>{t().executeExplain(moment(p.ready))}</p>}
          command={`muster dao execute ${proposalNumber(p)} ${sender}`}
          call={p.state === "queued" ? call("governor", "execute", plan(p)) : undefined}
          done={() => <p>{t().executed}</p>}
        />
      )}
    </>
  );
}

/** A proposal's calls as the governor takes them. */
function plan(p: LiveProposal): [`0x${string}`[], bigint[], `0x${string}`[], `0x${string}`] {
  return [
    p.calls.map((c) => c.to as `0x${string}`),
    p.calls.map((c) => BigInt(c.value)),
    p.calls.map((c) => c.data as `0x${string}`),
    p.descriptionHash as `0x${string}`,
  ];
}

/** The governor's numbers of votes, in its order. */
const supports = ["against", "for", "abstain"] as const;
type Support = (typeof supports)[number];
const inParts = 255;

function Vote({ of: p }: { of: LiveProposal }) {
  const how = useSignal<Support | "parts">("for");
  const reason = useSignal("");
  const typed = { against: useSignal(""), for: useSignal(""), abstain: useSignal("") };
  const mine = useVotes().data?.live?.proposals.find((v) => v.id === p.id);
  const left = mine && BigInt(mine.total) - BigInt(mine.used);
  useSpent(mine?.used, () => supports.forEach((s) => (typed[s].value = "")));
  const parts = supports.map((s) => parseAmount(typed[s].value) ?? 0n);
  const cast = how.value === "parts" ? parts.reduce((all, part) => all + part, 0n) : (left ?? 0n);
  const fits = left !== undefined && cast > 0n && cast <= left;
  const because = reason.value.trim() && ` --reason ${quote(reason.value.trim())}`;
  const command = (vote: string) => `muster dao vote ${proposalNumber(p)} ${vote}${because} ${sender}`;
  return (
    <Action
      title={t().vote}
      explain={
        <>
          {mine && <Power of={mine} snapshot={p.snapshot} />}
          {left !== undefined && cast > left && parts.filter((part) => part > 0n).length > 1 && (
            <p class="bad">{t().tooMany(exactly(left))}</p>
          )}
          {fits && <p>{t().casts(exactly(cast))}</p>}
        </>
      }
      command={
        how.value === "parts"
          ? supports
              .flatMap((s, k) => (parts[k]! > 0n ? [command(`--${s} --amount ${decimal(parts[k]!)}`)] : []))
              .join("\n") || command("--for --amount AMOUNT")
          : command(`--${how.value}`)
      }
      call={
        fits && p.state === "active"
          ? castVote(
              p.id,
              how.value,
              parts,
              reason.value.trim(),
              mine!.staked.map((s) => s.commitment),
            )
          : undefined
      }
      done={(done) => (
        <p>
          {t().voted} <Amount of={told(done, "VoteCast", "weight") + told(done, "VoteCastWithParams", "weight")} />
        </p>
      )}
    >
      {p.state === "active" && (
        <div class="fields">
          <label>
            {t().how}
            <select value={how.value} onChange={(e) => (how.value = e.currentTarget.value as Support | "parts")}>
              <option value="for">{t().for}</option>
              <option value="against">{t().against}</option>
              <option value="abstain">{t().abstain}</option>
              <option value="parts">{t().inParts}</option>
            </select>
          </label>
          {how.value === "parts" && (
            <>
              <AmountField label={t().partFor} value={typed.for} most={left} />
              <AmountField label={t().partAgainst} value={typed.against} most={left} />
              <AmountField label={t().partAbstain} value={typed.abstain} most={left} />
            </>
          )}
          <label>
            {t().reason}
            <input
              size={40}
              maxLength={1000}
              autocomplete="off"
              value={reason.value}
              onInput={(e) => (reason.value = e.currentTarget.value)}
            />
          </label>
        </div>
      )}
    </Action>
  );
}

/** What one vote can use, and what earlier ones have used. */
function Power({ of: v, snapshot }: { of: LiveProposalVotes; snapshot: number }) {
  if (v.total === "0") return <p class="notice">{t().haveNone(count(snapshot))}</p>;
  return (
    <>
      <p>{t().have(exactly(v.total))}</p>
      <Pieces held={v.held} staked={v.staked} />
      {v.used !== "0" && <p>{v.used === v.total ? t().usedAll : t().used(exactly(v.used))}</p>}
    </>
  );
}

/**
 * A vote with what was delegated to the voter, and with its stake behind commitments in ascending order. Its parameters
 * are, packed: of a vote in parts those parts, 128 bits each, and then the commitments, 256 bits each.
 */
function castVote(id: string, how: Support | "parts", parts: bigint[], reason: string, commitments: number[]): Call {
  const word = (n: bigint | number, bytes: number) =>
    BigInt(n)
      .toString(16)
      .padStart(2 * bytes, "0");
  const packed = commitments.map((c) => word(c, 32)).join("");
  const proposal = BigInt(id);
  if (how === "parts") {
    const params = `0x${parts.map((part) => word(part, 16)).join("")}${packed}` as const;
    return call("governor", "castVoteWithReasonAndParams", [proposal, inParts, reason, params]);
  }
  const support = supports.indexOf(how);
  return commitments.length > 0
    ? call("governor", "castVoteWithReasonAndParams", [proposal, support, reason, `0x${packed}`])
    : call("governor", "castVoteWithReason", [proposal, support, reason]);
}
