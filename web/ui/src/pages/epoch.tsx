// An epoch: what was owed in it, and what became of it for each commitment.
import { useApi } from "../api/client";
import type { EpochDetail } from "../api/types";
import { texts } from "../language";
import { count, percent, ratio } from "../numbers";
import type { Parts } from "../pages";
import { withState, state } from "../place";
import { epochColumns } from "../parts/lists";
import { Show } from "../parts/show";
import { Table } from "../parts/table";
import { Amount, Block, Fact, Facts, Section } from "../parts/values";

const t = texts(
  {
    title: (n: string) => `Epoch ${n}`,
    blocks: "Blocks",
    settleable: "Settled from block",
    proven: "Proven",
    provenNote: (proven: string, owed: string) => `${proven} of ${owed} unit-challenges`,
    rewards: "Rewards",
    slashed: "Slashed",
    pool: "Reward pool",
    cap: "Most for a proven unit-challenge",
    tolerance: "May be missed",
    commitments: "Commitments",
    none: "It is not settled for any commitment yet.",
    more: "More commitments",
    challenges: "Challenges",
    noChallenges: "It had no challenges.",
    challenge: "Challenge",
    opened: "Opened in",
    responses: "Responses",
    proofs: "Proofs",
  },
  {
    title: (n: string) => `Kỷ nguyên ${n}`,
    blocks: "Khối",
    settleable: "Quyết toán từ khối",
    proven: "Đã chứng minh",
    provenNote: (proven: string, owed: string) => `${proven} trên ${owed} lượt`,
    rewards: "Phần thưởng",
    slashed: "Bị phạt",
    pool: "Quỹ thưởng của kỷ nguyên",
    cap: "Tối đa cho một lượt đã chứng minh",
    tolerance: "Được phép bỏ lỡ",
    commitments: "Cam kết",
    none: "Kỷ nguyên này chưa được quyết toán cho cam kết nào.",
    more: "Thêm cam kết",
    challenges: "Thử thách",
    noChallenges: "Kỷ nguyên này không có thử thách.",
    challenge: "Thử thách",
    opened: "Mở tại",
    responses: "Phản hồi",
    proofs: "Bằng chứng",
  },
);

export default function Epoch({ parts }: { parts: Parts }) {
  const cursor = state("cursor");
  const epoch = useApi<EpochDetail>(
    `/epochs/${encodeURIComponent(parts["n"]!)}${cursor && "?cursor=" + encodeURIComponent(cursor)}`,
  );
  return (
    <>
      <h1>{t().title(parts["n"]!)}</h1>
      <Show of={epoch}>
        {(d) => (
          <>
            <Facts>
              <Fact name={t().blocks}>{`${count(d.start)} – ${count(d.end)}`}</Fact>
              <Fact name={t().settleable}>{count(d.finalFrom)}</Fact>
              <Fact name={t().proven} note={t().provenNote(count(d.epoch.proven), count(d.epoch.opportunities))}>
                {ratio(d.epoch.proven, d.epoch.opportunities)}
              </Fact>
              <Fact name={t().rewards}>
                <Amount of={d.epoch.reward} />
              </Fact>
              <Fact name={t().slashed}>
                <Amount of={d.epoch.slashed} />
              </Fact>
              {d.rules && (
                <>
                  <Fact name={t().pool}>
                    <Amount of={d.rules.rewardPool} />
                  </Fact>
                  <Fact name={t().cap}>
                    <Amount of={d.rules.rewardCap} />
                  </Fact>
                  <Fact name={t().tolerance}>{percent(d.rules.toleranceBps)}</Fact>
                </>
              )}
            </Facts>
            <Section title={t().commitments}>
              <Table caption={t().commitments} columns={epochColumns(true)} rows={d.settled} empty={t().none} />
              {d.next && (
                <p>
                  <a href={withState({ cursor: d.next })}>{t().more}</a>
                </p>
              )}
            </Section>
            <Section title={t().challenges}>
              <Table
                caption={t().challenges}
                empty={t().noChallenges}
                rows={d.challenges}
                columns={[
                  { title: t().challenge, cell: (c) => <a href={`/challenges/${c.number}`}>{count(c.number)}</a> },
                  { title: t().opened, cell: (c) => <Block number={c.block} /> },
                  { title: t().responses, number: true, cell: (c) => count(c.responses) },
                  { title: t().proofs, number: true, cell: (c) => count(c.proven) },
                ]}
              />
            </Section>
          </>
        )}
      </Show>
    </>
  );
}
