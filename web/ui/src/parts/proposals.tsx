// What was proposed, and what has become of it.
import type { LiveProposal, Rules } from "../api/types";
import { texts } from "../language";
import { amount, count, moment } from "../numbers";
import { Does } from "./does";
import { plain } from "./plain";
import { proposalStateName } from "./states";
import { Table } from "./table";
import { Account, short } from "./values";

const t = texts(
  {
    proposals: "Proposals",
    none: "Nothing was proposed yet.",
    proposal: "Proposal",
    proposer: "Proposer",
    does: "Does",
    says: "Its proposer says",
    state: "State",
    votes: "For / against / abstain",
    quorum: "Quorum",
    untilBlock: (block: string) => `to block ${block}`,
    fromBlock: (block: string) => `from block ${block}`,
    ready: (when: string) => `ready on ${when}`,
  },
  {
    proposals: "Đề xuất",
    none: "Chưa có đề xuất nào.",
    proposal: "Đề xuất",
    proposer: "Người đề xuất",
    does: "Thực hiện",
    says: "Người đề xuất viết",
    state: "Trạng thái",
    votes: "Thuận / chống / trắng",
    quorum: "Túc số",
    untilBlock: (block: string) => `đến khối ${block}`,
    fromBlock: (block: string) => `từ khối ${block}`,
    ready: (when: string) => `sẵn sàng lúc ${when}`,
  },
);

/** A proposal's state, and what comes next for it. */
export const proposalState = (p: LiveProposal): string =>
  [proposalStateName(p.state), next(p)].filter(Boolean).join(", ");

function next(p: LiveProposal): string {
  if (p.state === "pending") return t().fromBlock(count(p.snapshot + 1));
  if (p.state === "active") return t().untilBlock(count(p.deadline));
  return p.state === "queued" ? t().ready(moment(p.ready)) : "";
}

/** What its proposer says of a proposal, which proves nothing: without the mark of who may propose it. */
export const proposalText = (p: LiveProposal, length?: number): string =>
  plain(p.description.replace(/\n#proposer=0x[0-9a-f]{40}$/i, ""), length);

/** The digits of a proposal's number that commands take. */
export const proposalNumber = (p: LiveProposal): string => p.id.slice(0, 10);

/** The rules that a proposal would change, if they are known: of one that was executed today's are those that it made. */
export const rulesBefore = (p: LiveProposal, planned: Rules | null) => (p.state === "executed" ? null : planned);

/** What calls do is told by their data; the text is a stranger's, and stands beside it as such. */
export function Proposals({ of, rules }: { of: LiveProposal[]; rules: Rules | null }) {
  return (
    <Table
      caption={t().proposals}
      empty={t().none}
      rows={of}
      columns={[
        {
          title: t().proposal,
          cell: (p) => (
            <a class="code" href={"/governance/" + p.id} title={p.id}>
              {short(p.id)}
            </a>
          ),
        },
        {
          title: t().does,
          cell: (p) =>
            p.calls.map((c, k) => (
              <div key={k}>
                <Does call={c} rules={rulesBefore(p, rules)} />
              </div>
            )),
        },
        { title: t().state, cell: proposalState },
        { title: t().votes, cell: (p) => [p.for, p.against, p.abstain].map((v) => amount(v)).join(" / ") },
        { title: t().quorum, cell: (p) => amount(p.quorum) },
        { title: t().proposer, cell: (p) => <Account address={p.proposer} /> },
        { title: t().says, cell: (p) => <q>{proposalText(p)}</q> },
      ]}
    />
  );
}
