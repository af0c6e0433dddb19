// A challenge: its windows, and who responded.
import { useApi } from "../api/client";
import type { ChallengeDetail } from "../api/types";
import { texts } from "../language";
import { count } from "../numbers";
import type { Parts } from "../pages";
import { Responses } from "../parts/lists";
import { Show } from "../parts/show";
import { Account, Amount, Block, Fact, Facts, Section } from "../parts/values";

const t = texts(
  {
    title: (n: string) => `Challenge of block ${n}`,
    epoch: "Epoch",
    opened: "Opened in",
    opener: "Opened by",
    fee: "Fee",
    respond: "Responses until",
    draw: "Audits drawn by",
    drawn: (n: string) => `shown in block ${n}`,
    prove: "Proofs until",
    responses: "Responses",
    responsesNote: (n: string) => `${n} of them proven`,
  },
  {
    title: (n: string) => `Thử thách của khối ${n}`,
    epoch: "Kỷ nguyên",
    opened: "Mở tại",
    opener: "Người mở",
    fee: "Phí",
    respond: "Phản hồi đến",
    draw: "Bốc thăm bởi",
    drawn: (n: string) => `công bố tại khối ${n}`,
    prove: "Bằng chứng đến",
    responses: "Phản hồi",
    responsesNote: (n: string) => `${n} đã được chứng minh`,
  },
);

export default function Challenge({ parts }: { parts: Parts }) {
  const n = encodeURIComponent(parts["n"]!);
  const challenge = useApi<ChallengeDetail>(`/challenges/${n}`);
  return (
    <>
      <h1>{t().title(parts["n"]!)}</h1>
      <Show of={challenge}>
        {({ challenge: c, slot }) => (
          <>
            <Facts>
              <Fact name={t().epoch}>
                <a href={`/epochs/${c.epoch}`}>{count(c.epoch)}</a>
              </Fact>
              <Fact name={t().opened}>
                <Block number={c.block} />
              </Fact>
              <Fact name={t().opener}>
                <Account address={c.opener} />
              </Fact>
              <Fact name={t().fee}>
                <Amount of={c.fee} />
              </Fact>
              <Fact name={t().respond}>
                <Block number={slot.lastResponse} />
              </Fact>
              <Fact name={t().draw} note={c.drawn !== null && t().drawn(count(c.drawn))}>
                <Block number={slot.drawBlock} />
              </Fact>
              <Fact name={t().prove}>
                <Block number={slot.lastProof} />
              </Fact>
              <Fact name={t().responses} note={t().responsesNote(count(c.proven))}>
                {count(c.responses)}
              </Fact>
            </Facts>
            <Section title={t().responses}>
              <Responses what={`/challenges/${n}/responses`} to="commitment" />
            </Section>
          </>
        )}
      </Show>
    </>
  );
}
