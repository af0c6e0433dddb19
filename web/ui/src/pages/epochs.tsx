// Epochs, over all commitments.
import type { EpochSum } from "../api/types";
import { texts } from "../language";
import { count, ratio } from "../numbers";
import { ApiTable } from "../parts/table";
import { Amount, Command } from "../parts/values";

const t = texts(
  {
    title: "Epochs",
    about:
      "An epoch's rewards and slashes are settled once its proofs can no longer come. A unit-challenge is one unit in one challenge: what has to be answered is counted in them.",
    epoch: "Epoch",
    settled: "Settled for",
    commitments: (n: string) => `${n} commitments`,
    owed: "Owed",
    proven: "Proven",
    missed: "Missed",
    unproven: "Unproven",
    rewards: "Rewards",
    toStake: "After commissions",
    slashed: "Slashed",
    none: "No epoch is settled yet. The first one is once its proofs can no longer come.",
  },
  {
    title: "Kỷ nguyên",
    about:
      "Phần thưởng và khoản phạt của một kỷ nguyên được quyết toán khi hết hạn nộp bằng chứng. Một lượt là một đơn vị trong một thử thách: những gì phải trả lời được tính theo lượt.",
    epoch: "Kỷ nguyên",
    settled: "Đã quyết toán cho",
    commitments: (n: string) => `${n} cam kết`,
    owed: "Phải trả lời",
    proven: "Đã chứng minh",
    missed: "Bỏ lỡ",
    unproven: "Không chứng minh",
    rewards: "Phần thưởng",
    toStake: "Sau hoa hồng",
    slashed: "Bị phạt",
    none: "Chưa có kỷ nguyên nào được quyết toán. Kỷ nguyên đầu được quyết toán khi hết hạn nộp bằng chứng.",
  },
);

export default function Epochs() {
  return (
    <>
      <h1>{t().title}</h1>
      <p>{t().about}</p>
      <ApiTable<EpochSum>
        what="/epochs"
        caption={t().title}
        empty={t().none}
        columns={[
          { title: t().epoch, cell: (e) => <a href={`/epochs/${e.epoch}`}>{count(e.epoch)}</a> },
          { title: t().settled, cell: (e) => t().commitments(count(e.settled)) },
          { title: t().owed, number: true, cell: (e) => count(e.opportunities) },
          { title: t().proven, number: true, cell: (e) => `${count(e.proven)} (${ratio(e.proven, e.opportunities)})` },
          { title: t().missed, number: true, cell: (e) => count(e.opportunities - e.claimed) },
          { title: t().unproven, number: true, cell: (e) => count(e.claimed - e.proven) },
          { title: t().rewards, number: true, cell: (e) => <Amount of={e.reward} /> },
          { title: t().toStake, number: true, cell: (e) => <Amount of={e.toStake} /> },
          { title: t().slashed, number: true, cell: (e) => <Amount of={e.slashed} /> },
        ]}
      />
      <Command>muster audit --deployment deployment.json --json</Command>
    </>
  );
}
