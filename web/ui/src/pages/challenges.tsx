// All challenges, and when the next one may come.
import { useApi } from "../api/client";
import type { Challenge, Network } from "../api/types";
import { texts } from "../language";
import { count, moment, relative } from "../numbers";
import { Show } from "../parts/show";
import { ApiTable } from "../parts/table";
import { Account, Amount, Block, Command, Fact, Facts } from "../parts/values";

const t = texts(
  {
    title: "Challenges",
    about:
      "Nobody knows beforehand which slots begin with a challenge. Once one is opened, every active unit has to be answered for, and one of them, drawn afterwards, has to be proven.",
    next: "Next one at the earliest",
    odds: (n: string) => `once in ${n} slots`,
    respond: "Time to respond",
    prove: "Time to prove",
    blocks: (n: string) => `${n} blocks`,
    challenge: "Challenge",
    epoch: "Epoch",
    opened: "Opened in",
    opener: "Opened by",
    fee: "Fee",
    responses: "Responses",
    proofs: "Proofs",
    none: "There was no challenge yet.",
  },
  {
    title: "Thử thách",
    about:
      "Không ai biết trước khe nào bắt đầu bằng một thử thách. Khi thử thách mở, mọi đơn vị đang hoạt động phải được trả lời, và một đơn vị được bốc thăm sau đó phải được chứng minh.",
    next: "Thử thách tiếp theo sớm nhất",
    odds: (n: string) => `trung bình ${n} khe có một`,
    respond: "Thời gian phản hồi",
    prove: "Thời gian chứng minh",
    blocks: (n: string) => `${n} khối`,
    challenge: "Thử thách",
    epoch: "Kỷ nguyên",
    opened: "Mở tại",
    opener: "Người mở",
    fee: "Phí",
    responses: "Phản hồi",
    proofs: "Bằng chứng",
    none: "Chưa có thử thách nào.",
  },
);

export default function Challenges() {
  const network = useApi<Network>("/network");
  return (
    <>
      <h1>{t().title}</h1>
      <p>{t().about}</p>
      <Show of={network}>
        {({ clock }) => (
          <Facts>
            <Fact name={t().next} note={t().odds(count(clock.slot.odds))}>
              {clock.slot.startsAt > 0 ? (
                <span title={moment(clock.slot.startsAt)}>{relative(clock.slot.startsAt)}</span>
              ) : (
                <Block number={clock.slot.start} />
              )}
            </Fact>
            <Fact name={t().respond}>{t().blocks(count(clock.responseWindow))}</Fact>
            <Fact name={t().prove}>{t().blocks(count(clock.proofWindow))}</Fact>
          </Facts>
        )}
      </Show>
      <ApiTable<Challenge>
        what="/challenges"
        caption={t().title}
        empty={t().none}
        columns={[
          { title: t().challenge, cell: (c) => <a href={`/challenges/${c.number}`}>{count(c.number)}</a> },
          { title: t().epoch, cell: (c) => <a href={`/epochs/${c.epoch}`}>{count(c.epoch)}</a> },
          { title: t().opened, cell: (c) => <Block number={c.block} /> },
          { title: t().opener, cell: (c) => <Account address={c.opener} /> },
          { title: t().fee, number: true, cell: (c) => <Amount of={c.fee} /> },
          { title: t().responses, number: true, cell: (c) => count(c.responses) },
          { title: t().proofs, number: true, cell: (c) => count(c.proven) },
        ]}
      />
      <Command>muster keeper run --deployment deployment.json --keystore keeper.json</Command>
    </>
  );
}
