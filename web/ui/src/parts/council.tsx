// The council: who sits, who stands for election, and what members approve.
import type {
  LiveCouncil,
  LiveCouncilAction,
  LiveElection,
  LiveElectionVotes,
  LiveNominee,
  LiveSeat,
  Rules,
} from "../api/types";
import { texts } from "../language";
import { count } from "../numbers";
import { Approvals } from "./approvals";
import { Does } from "./does";
import { ElectionActions } from "./election";
import { phaseName } from "./states";
import { Table } from "./table";
import { Account, Amount, Command, Fact, Facts, Hash, Section } from "./values";

const t = texts(
  {
    title: "Council",
    about:
      "Seven members whom holders elect, in two cohorts in turn. Together they can stop and cancel, and give slashes back. They can take nothing.",
    account: "Account",
    needed: "An action needs",
    approvals: (n: string) => `${n} approvals`,
    nextDue: "Next election",
    pause: "The council's pause",
    noPause: "none",
    fromBlock: (block: string) => `from block ${block}`,
    untilBlock: (block: string) => `to block ${block}`,
    members: "Members",
    noSeats: "There are no seats.",
    seat: "Seat",
    cohort: "Cohort",
    member: "Member",
    vacant: "vacant",
    open: "Not approved yet",
    openOf: (n: string, all: string) => `${n} of ${all} open actions`,
    election: (n: string, cohort: string) => `Election ${n}, of cohort ${cohort}`,
    phase: "Phase",
    snapshot: "Votes count as of",
    block: (block: string) => `block ${block}`,
    nominationsEnd: "Nominations",
    voteEnds: "Vote",
    leastSupport: "Least support",
    nominees: "Nominees",
    noNominees: "Nobody is nominated.",
    nominee: "Nominee",
    stands: "Stands",
    candidate: "for election",
    notAccepted: "has not accepted",
    lacksSupport: "lacks support",
    support: "Support",
    votes: "Votes",
    actions: "Open actions",
    noActions: "No action waits for approvals.",
    does: "Does",
    approved: "Approved",
    approvedOf: (n: string, needed: string) => `${n} of ${needed}`,
    by: "By",
    expires: "Can be approved",
    action: "Action",
    done: "Done lately",
  },
  {
    title: "Hội đồng",
    about:
      "Bảy thành viên do người nắm giữ bầu, chia thành hai nhóm bầu luân phiên. Họ cùng nhau có thể dừng, hủy và hoàn trả khoản phạt. Họ không thể lấy đi thứ gì.",
    account: "Tài khoản",
    needed: "Một hành động cần",
    approvals: (n: string) => `${n} phê duyệt`,
    nextDue: "Bầu cử tiếp theo",
    pause: "Tạm dừng của hội đồng",
    noPause: "không có",
    fromBlock: (block: string) => `từ khối ${block}`,
    untilBlock: (block: string) => `đến khối ${block}`,
    members: "Thành viên",
    noSeats: "Không có ghế nào.",
    seat: "Ghế",
    cohort: "Nhóm",
    member: "Thành viên",
    vacant: "trống",
    open: "Chưa phê duyệt",
    openOf: (n: string, all: string) => `${n} trong ${all} hành động đang mở`,
    election: (n: string, cohort: string) => `Bầu cử ${n}, nhóm ${cohort}`,
    phase: "Giai đoạn",
    snapshot: "Tính phiếu theo",
    block: (block: string) => `khối ${block}`,
    nominationsEnd: "Đề cử",
    voteEnds: "Bỏ phiếu",
    leastSupport: "Ủng hộ tối thiểu",
    nominees: "Người được đề cử",
    noNominees: "Chưa ai được đề cử.",
    nominee: "Người được đề cử",
    stands: "Tình trạng",
    candidate: "ứng cử viên",
    notAccepted: "chưa nhận lời",
    lacksSupport: "thiếu ủng hộ",
    support: "Ủng hộ",
    votes: "Phiếu",
    actions: "Hành động đang mở",
    noActions: "Không có hành động nào chờ phê duyệt.",
    does: "Thực hiện",
    approved: "Đã phê duyệt",
    approvedOf: (n: string, needed: string) => `${n} trên ${needed}`,
    by: "Bởi",
    expires: "Có thể phê duyệt",
    action: "Hành động",
    done: "Vừa thực hiện",
  },
);

interface CouncilProps {
  of: LiveCouncil;
  votes: LiveElectionVotes | undefined;
  rules: Rules | null;
}

export function CouncilPart({ of: c, votes, rules }: CouncilProps) {
  const open = c.actions.filter((a) => !a.done);
  const done = c.actions.filter((a) => a.done);
  return (
    <Section title={t().title}>
      <p>{t().about}</p>
      <Facts>
        <Fact name={t().account}>
          <Account address={c.council} />
        </Fact>
        <Fact name={t().needed}>{t().approvals(count(c.needed))}</Fact>
        <Fact name={t().nextDue}>{t().fromBlock(count(c.nextDue))}</Fact>
        <Fact name={t().pause}>
          {c.pause.runs ? <span class="bad">{t().untilBlock(count(c.pause.end))}</span> : t().noPause}
        </Fact>
      </Facts>
      <h3>{t().members}</h3>
      <Members of={c.seats} open={open} />
      {c.election && <Election of={c.election} />}
      <ElectionActions of={c} votes={votes} />
      <h3>{t().actions}</h3>
      <Actions caption={t().actions} of={open} needed={c.needed} council={c.council} rules={rules} />
      <Approvals of={c} rules={rules} />
      {done.length > 0 && (
        <>
          <h3>{t().done}</h3>
          <Actions caption={t().done} of={done} needed={c.needed} council={c.council} rules={null} />
        </>
      )}
      <Command>muster council show --deployment deployment.json</Command>
    </Section>
  );
}

function Members({ of, open }: { of: LiveSeat[]; open: LiveCouncilAction[] }) {
  const waiting = ({ member }: LiveSeat) => {
    if (!member || open.length === 0) return "–";
    return t().openOf(count(open.filter((a) => !a.approvers.includes(member)).length), count(open.length));
  };
  return (
    <Table
      caption={t().members}
      empty={t().noSeats}
      rows={of}
      columns={[
        { title: t().cohort, cell: (s) => count(s.cohort) },
        { title: t().seat, cell: (s) => count(s.seat) },
        { title: t().member, cell: (s) => (s.member ? <Account address={s.member} /> : t().vacant) },
        { title: t().open, cell: waiting },
      ]}
    />
  );
}

function Election({ of: e }: { of: LiveElection }) {
  return (
    <>
      <h3>{t().election(count(e.number), count(e.cohort))}</h3>
      <Facts>
        <Fact name={t().phase}>{phaseName(e.phase)}</Fact>
        <Fact name={t().snapshot}>{t().block(count(e.snapshot))}</Fact>
        <Fact name={t().nominationsEnd}>{t().untilBlock(count(e.nominationEnd))}</Fact>
        <Fact name={t().voteEnds}>{t().untilBlock(count(e.votingEnd))}</Fact>
        {e.leastSupport && (
          <Fact name={t().leastSupport}>
            <Amount of={e.leastSupport} />
          </Fact>
        )}
      </Facts>
      <Nominees of={e.nominees} />
    </>
  );
}

function stands(n: LiveNominee): string {
  if (n.candidate) return t().candidate;
  return n.accepted ? t().lacksSupport : t().notAccepted;
}

/** Those who lead come first, as the contract would rank them. */
function Nominees({ of }: { of: LiveNominee[] }) {
  return (
    <Table
      caption={t().nominees}
      empty={t().noNominees}
      rows={of}
      columns={[
        { title: t().nominee, cell: (n) => <Account address={n.account} /> },
        { title: t().stands, cell: stands },
        { title: t().votes, number: true, cell: (n) => <Amount of={n.votes} /> },
        { title: t().support, number: true, cell: (n) => <Amount of={n.support} /> },
      ]}
    />
  );
}

interface ActionsProps {
  caption: string;
  of: LiveCouncilAction[];
  needed: number;
  council: string;
  rules: Rules | null;
}

function Actions({ caption, of, needed, council, rules }: ActionsProps) {
  return (
    <Table
      caption={caption}
      empty={t().noActions}
      rows={of}
      columns={[
        { title: t().does, cell: (a) => <Does call={callOf(a, council)} rules={rules} /> },
        { title: t().approved, cell: (a) => t().approvedOf(count(a.approvers.length), count(needed)) },
        { title: t().by, cell: (a) => a.approvers.flatMap((who) => [<Account key={who} address={who} />, " "]) },
        { title: t().expires, cell: (a) => t().untilBlock(count(a.expiry)) },
        { title: t().action, cell: (a) => <Hash of={a.id} /> },
      ]}
    />
  );
}

const callOf = (a: LiveCouncilAction, council: string) => ({ to: council, data: a.call, what: a.what });
