// Governance: the rules, what is planned, and who may change what.
import { useApi } from "../api/client";
import type { Governance as Answer, LiveDAO, LiveMember, LiveScheduled, Rules } from "../api/types";
import { texts } from "../language";
import { amount, count, moment, percent, relative, span } from "../numbers";
import { ApproveCancels, CancelScheduled } from "../parts/cancels";
import { CouncilPart } from "../parts/council";
import { Does } from "../parts/does";
import { MissingNote } from "../parts/missing";
import { Proposals } from "../parts/proposals";
import { roleName } from "../parts/roles";
import { isRule, ruleName, rules, ruleValue } from "../parts/rules";
import { Show } from "../parts/show";
import { Table } from "../parts/table";
import { Account, Command, Fact, Facts, Hash, Section } from "../parts/values";
import { useVotes, YourVotes } from "../parts/votes";
import { Wallet } from "../parts/wallet";

const t = texts(
  {
    title: "Governance",
    about:
      "The rules of proofs never change. Those of money can, from the next epoch on, and whoever may change them has to announce it first. What is announced here is not in force yet.",
    paused: "Claims and withdrawals",
    isPaused: "paused",
    isOpen: "open",
    changes: "Planned changes",
    scheduled: "Announced operations",
    treasury: "Treasury",
    epoch: "Epoch",
    planned: "What changes with the next epoch",
    noChanges: "Nothing changes with the next epoch.",
    rule: "Rule",
    from: "Now",
    to: "Then",
    noScheduled: "Nothing is announced.",
    what: "What",
    by: "By",
    ready: "Possible from",
    lapses: "Lapses",
    operation: "Operation",
    roles: "Roles",
    role: "Role",
    account: "Account",
    delay: "Has to announce",
    ahead: (time: string) => `${time} ahead`,
    atOnce: "acts at once",
    since: "Since",
    noRoles: "Nobody has a role.",
    ofTheDAO: "the DAO's timelock",
    proposals: "Proposals",
    quorum: "Quorum",
    quorumOf: (part: string) => `${part} of all FLT`,
    toPropose: "To propose",
    voting: "A vote",
    votingOf: (blocks: string, delay: string) => `${blocks} blocks, ${delay} after the proposal`,
    waits: "What has passed waits",
    rules: "Rules of money, this epoch",
    unknown: "What cannot be known from this node",
    altered: "What an admin has changed about the authority itself",
  },
  {
    title: "Quản trị",
    about:
      "Quy tắc về bằng chứng không bao giờ đổi. Quy tắc về tiền có thể đổi, từ kỷ nguyên sau, và ai có quyền đổi phải báo trước. Những gì được báo ở đây chưa có hiệu lực.",
    paused: "Nhận thưởng và rút tiền",
    isPaused: "tạm dừng",
    isOpen: "mở",
    changes: "Thay đổi dự kiến",
    scheduled: "Thao tác đã báo trước",
    treasury: "Ngân quỹ",
    epoch: "Kỷ nguyên",
    planned: "Điều thay đổi ở kỷ nguyên sau",
    noChanges: "Không có gì thay đổi ở kỷ nguyên sau.",
    rule: "Quy tắc",
    from: "Hiện tại",
    to: "Sau đó",
    noScheduled: "Không có gì được báo trước.",
    what: "Việc",
    by: "Bởi",
    ready: "Có thể từ",
    lapses: "Hết hạn",
    operation: "Thao tác",
    roles: "Vai trò",
    role: "Vai trò",
    account: "Tài khoản",
    delay: "Phải báo trước",
    ahead: (time: string) => `${time}`,
    atOnce: "làm ngay",
    since: "Từ",
    noRoles: "Không ai có vai trò.",
    ofTheDAO: "khóa thời gian của DAO",
    proposals: "Đề xuất",
    quorum: "Túc số",
    quorumOf: (part: string) => `${part} tổng số FLT`,
    toPropose: "Để đề xuất",
    voting: "Một cuộc bỏ phiếu",
    votingOf: (blocks: string, delay: string) => `${blocks} khối, sau đề xuất ${delay} khối`,
    waits: "Điều đã thông qua chờ",
    rules: "Quy tắc về tiền của kỷ nguyên này",
    unknown: "Những gì nút này không cho biết được",
    altered: "Những gì quản trị viên đã đổi ở chính cơ chế phân quyền",
  },
);

export default function Governance() {
  const governance = useApi<Answer>("/governance");
  const votes = useVotes();
  return (
    <>
      <h1>{t().title}</h1>
      <p>{t().about}</p>
      <Show of={governance}>
        {(g) => (
          <>
            <First of={g} />
            <MissingNote of={g.missing} />
            <Section title={t().planned}>
              <Changes of={g} />
            </Section>
            {g.dao && (
              <>
                <Section title={t().proposals}>
                  <Votes of={g.dao} />
                  <Proposals of={g.dao.proposals} rules={g.next} />
                  <Command>muster dao show --deployment deployment.json</Command>
                </Section>
                <YourVotes of={votes} />
              </>
            )}
            {g.council && <CouncilPart of={g.council} votes={votes.data?.live?.election ?? undefined} rules={g.next} />}
            {g.live && (
              <>
                <Section title={t().scheduled}>
                  <Scheduled of={g.live.scheduled} rules={g.next} />
                  {!g.dao && g.live.scheduled.length > 0 && <Wallet />}
                  <CancelScheduled of={g.live} rules={g.next} />
                  {g.council && <ApproveCancels of={g.live} council={g.council} rules={g.next} />}
                </Section>
                <Section title={t().roles}>
                  <Roles of={g.live.members} timelock={g.dao?.timelock} />
                  <Remarks title={t().altered} of={g.live.altered} />
                  <Remarks title={t().unknown} of={g.live.unknown} />
                </Section>
              </>
            )}
            {g.rules && (
              <Section title={t().rules}>
                <Facts>
                  {rules.map((name) => (
                    <Fact key={name} name={ruleName(name)}>
                      {ruleValue(name, g.rules![name])}
                    </Fact>
                  ))}
                </Facts>
              </Section>
            )}
            <Command>muster governance show --deployment deployment.json</Command>
          </>
        )}
      </Show>
    </>
  );
}

function First({ of: g }: { of: Answer }) {
  return (
    <Facts>
      <Fact name={t().changes}>{count(g.changes.length)}</Fact>
      {g.live && (
        <>
          <Fact name={t().scheduled}>{count(g.live.scheduled.length)}</Fact>
          <Fact name={t().paused}>
            <span class={g.live.paused ? "bad" : "good"}>{g.live.paused ? t().isPaused : t().isOpen}</span>
          </Fact>
          <Fact name={t().epoch}>{count(g.live.epoch)}</Fact>
          <Fact name={t().treasury}>
            <Account address={g.live.treasury} />
          </Fact>
        </>
      )}
    </Facts>
  );
}

function Changes({ of: g }: { of: Answer }) {
  const value = (name: string, from: Rules | null, text: string) =>
    isRule(name) && from ? ruleValue(name, from[name]) : text;
  return (
    <Table
      caption={t().planned}
      empty={t().noChanges}
      rows={g.changes}
      columns={[
        { title: t().rule, cell: (c) => ruleName(c.name) },
        { title: t().from, cell: (c) => value(c.name, g.rules, c.from) },
        { title: t().to, cell: (c) => value(c.name, g.next, c.to) },
      ]}
    />
  );
}

function Scheduled({ of, rules }: { of: LiveScheduled[]; rules: Rules | null }) {
  return (
    <Table
      caption={t().scheduled}
      empty={t().noScheduled}
      rows={of}
      columns={[
        { title: t().what, cell: (s) => <Does call={s} rules={rules} /> },
        { title: t().by, cell: (s) => <Account address={s.by} /> },
        { title: t().ready, cell: (s) => <span title={relative(s.ready)}>{moment(s.ready)}</span> },
        { title: t().lapses, cell: (s) => moment(s.lapses) },
        { title: t().operation, cell: (s) => <Hash of={s.operation} /> },
      ]}
    />
  );
}

function Votes({ of: d }: { of: LiveDAO }) {
  return (
    <Facts>
      <Fact name={t().toPropose}>{amount(d.proposalThreshold)}</Fact>
      <Fact name={t().voting}>{t().votingOf(count(d.votingPeriod), count(d.votingDelay))}</Fact>
      <Fact name={t().quorum}>{t().quorumOf(percent(d.quorumBps))}</Fact>
      <Fact name={t().waits}>{span(d.timelockDelay)}</Fact>
    </Facts>
  );
}

function Roles({ of, timelock }: { of: LiveMember[]; timelock: string | undefined }) {
  const delay = (m: LiveMember) => {
    if (m.account === timelock) return t().ofTheDAO;
    return m.delay === 0 ? t().atOnce : t().ahead(span(m.delay));
  };
  return (
    <Table
      caption={t().roles}
      empty={t().noRoles}
      rows={of}
      columns={[
        { title: t().role, cell: (m) => roleName(m.role) },
        { title: t().account, cell: (m) => <Account address={m.account} /> },
        { title: t().delay, cell: delay },
        { title: t().since, cell: (m) => (m.since > 0 ? moment(m.since) : "–") },
      ]}
    />
  );
}

function Remarks({ title, of }: { title: string; of: string[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {of.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
