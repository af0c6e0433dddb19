// Lists that stand on more than one page.
import type { Epoch, Response, Slash } from "../api/types";
import { texts } from "../language";
import { count, ratio } from "../numbers";
import { stateName } from "./states";
import { ApiTable, type Column } from "./table";
import { Amount, Block } from "./values";

const t = texts(
  {
    epochs: "Settled epochs",
    noEpochs: "No epoch of it is settled yet.",
    epoch: "Epoch",
    owed: "Owed",
    claimed: "Claimed",
    proven: "Proven",
    missed: "Missed",
    unproven: "Unproven",
    reward: "Reward",
    fee: "Fee",
    responses: "Responses",
    noResponses: "There is no response yet.",
    challenge: "Challenge",
    commitment: "Commitment",
    responded: "Responded in",
    units: "Units claimed",
    proof: "Proof",
    noProof: "none",
    check: "check it",
    slashes: "Slashes",
    noSlashes: "There is no slash.",
    slash: "Slash",
    downtime: "For downtime",
    falseClaims: "For false claims",
    taken: "Taken",
    forfeited: "Rewards lost",
    fate: "Now",
  },
  {
    epochs: "Các kỷ nguyên đã quyết toán",
    noEpochs: "Chưa có kỷ nguyên nào được quyết toán.",
    epoch: "Kỷ nguyên",
    owed: "Phải trả lời",
    claimed: "Đã khai",
    proven: "Đã chứng minh",
    missed: "Bỏ lỡ",
    unproven: "Không chứng minh",
    reward: "Phần thưởng",
    fee: "Phí",
    responses: "Phản hồi",
    noResponses: "Chưa có phản hồi nào.",
    challenge: "Thử thách",
    commitment: "Cam kết",
    responded: "Phản hồi tại",
    units: "Đơn vị đã khai",
    proof: "Bằng chứng",
    noProof: "không có",
    check: "kiểm tra",
    slashes: "Các khoản phạt",
    noSlashes: "Không có khoản phạt nào.",
    slash: "Khoản phạt",
    downtime: "Do ngừng hoạt động",
    falseClaims: "Do khai sai",
    taken: "Đã lấy",
    forfeited: "Phần thưởng bị mất",
    fate: "Hiện tại",
  },
);

/** Epochs of commitments; which commitment, only where there may be several. */
export function epochColumns(several: boolean): Column<Epoch>[] {
  return [
    several
      ? { title: t().commitment, cell: (e) => <a href={`/commitments/${e.commitment}`}>{e.commitment}</a> }
      : { title: t().epoch, cell: (e) => <a href={`/epochs/${e.epoch}`}>{count(e.epoch)}</a> },
    { title: t().owed, number: true, cell: (e) => count(e.opportunities) },
    { title: t().proven, number: true, cell: (e) => `${count(e.proven)} (${ratio(e.proven, e.opportunities)})` },
    { title: t().missed, number: true, cell: (e) => count(e.opportunities - e.claimed) },
    { title: t().unproven, number: true, cell: (e) => count(e.claimed - e.proven) },
    { title: t().reward, number: true, cell: (e) => <Amount of={e.reward} /> },
    { title: t().fee, number: true, cell: (e) => <Amount of={e.fee} /> },
  ];
}

export function EpochsOf({ what }: { what: string }) {
  return <ApiTable<Epoch> what={what} caption={t().epochs} empty={t().noEpochs} columns={epochColumns(false)} />;
}

export function Responses({ what, to = "both" }: { what: string; to?: "both" | "challenge" | "commitment" }) {
  const columns: Column<Response>[] = [];
  if (to !== "commitment")
    columns.push({
      title: t().challenge,
      cell: (r) => <a href={`/challenges/${r.challenge}`}>{count(r.challenge)}</a>,
    });
  if (to !== "challenge")
    columns.push({ title: t().commitment, cell: (r) => <a href={`/commitments/${r.commitment}`}>{r.commitment}</a> });
  columns.push(
    { title: t().units, number: true, cell: (r) => count(r.claimed) },
    { title: t().responded, cell: (r) => <Block number={r.block} /> },
    {
      title: t().proof,
      cell: (r) =>
        r.proven === null ? (
          t().noProof
        ) : (
          <>
            <Block number={r.proven} /> · <a href={`/proofs/${r.commitment}/${r.challenge}`}>{t().check}</a>
          </>
        ),
    },
  );
  return <ApiTable<Response> what={what} caption={t().responses} empty={t().noResponses} columns={columns} />;
}

/** What a slash took of the stake. */
export const taken = (s: Slash): bigint => BigInt(s.fromBond) + BigInt(s.fromPool) + BigInt(s.fromThawing);

export function Slashes({ what, several }: { what: string; several: boolean }) {
  const columns: Column<Slash>[] = [{ title: t().slash, cell: (s) => <a href={`/slashes/${s.seq}`}>{s.seq}</a> }];
  if (several)
    columns.push({ title: t().commitment, cell: (s) => <a href={`/commitments/${s.commitment}`}>{s.commitment}</a> });
  columns.push(
    { title: t().epoch, cell: (s) => <a href={`/epochs/${s.epoch}`}>{count(s.epoch)}</a> },
    { title: t().downtime, number: true, cell: (s) => <Amount of={s.forDowntime} /> },
    { title: t().falseClaims, number: true, cell: (s) => <Amount of={s.forFalseClaims} /> },
    { title: t().taken, number: true, cell: (s) => <Amount of={taken(s)} /> },
    { title: t().forfeited, number: true, cell: (s) => <Amount of={s.forfeited} /> },
    { title: t().fate, cell: (s) => stateName(s.fate) },
  );
  return <ApiTable<Slash> what={what} caption={t().slashes} empty={t().noSlashes} columns={columns} />;
}
