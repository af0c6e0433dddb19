// A slash with its evidence: what was owed and when, what came, the formula, the amount.
import { useApi } from "../api/client";
import type { SlashDetail } from "../api/types";
import { texts } from "../language";
import { count } from "../numbers";
import type { Parts } from "../pages";
import { taken } from "../parts/lists";
import { MissingNote } from "../parts/missing";
import { Show } from "../parts/show";
import { stateName } from "../parts/states";
import { Table } from "../parts/table";
import { Amount, Block, Command, Fact, Facts, Hash, Section } from "../parts/values";

const t = texts(
  {
    title: (n: string) => `Slash ${n}`,
    commitment: "Commitment",
    epoch: "For epoch",
    taken: "Taken",
    bond: "of the bond",
    pool: "of delegated stake",
    thawing: "of thawing stake",
    forfeited: "Rewards lost",
    fate: "Now",
    due: (n: string) => `can be finished from epoch ${n} on`,
    back: "Given back so far",
    tx: "Transaction",
    owed: "What was owed, and what came",
    owedAbout:
      "Each challenge of the epoch asked for every unit that was active then. A response claims units; a proof shows one of them, drawn afterwards.",
    challenge: "Challenge",
    respondBy: "Response due by",
    claimed: "Units claimed",
    responded: "Response",
    proveBy: "Proof due by",
    proof: "Proof",
    outcome: "Outcome",
    nothing: "none",
    proven: "proven",
    unproven: "claimed, not proven",
    missing: "no response",
    noChallenges: "The epoch had no challenges.",
    sums: "The counts",
    opportunities: "Owed",
    missed: "Missed",
    provenUnits: "Proven",
    unprovenUnits: "Claimed, not proven",
    formula: "The formula, with its numbers",
    agrees: "Computed again by this site, it gives the same amount.",
    disagrees: "Computed again by this site, it gives ANOTHER amount. Run the audit.",
    check: "Check it yourself: the audit computes it by rules written independently of the contracts.",
    audit: "Go to the audit",
  },
  {
    title: (n: string) => `Khoản phạt ${n}`,
    commitment: "Cam kết",
    epoch: "Cho kỷ nguyên",
    taken: "Đã lấy",
    bond: "từ tiền bảo chứng",
    pool: "từ cọc được ủy quyền",
    thawing: "từ cọc đang rã đông",
    forfeited: "Phần thưởng bị mất",
    fate: "Hiện tại",
    due: (n: string) => `có thể hoàn tất từ kỷ nguyên ${n}`,
    back: "Đã hoàn trả",
    tx: "Giao dịch",
    owed: "Phải làm gì, và đã làm gì",
    owedAbout:
      "Mỗi thử thách của kỷ nguyên hỏi mọi đơn vị đang hoạt động lúc đó. Phản hồi khai số đơn vị; bằng chứng cho thấy một đơn vị được bốc thăm sau đó.",
    challenge: "Thử thách",
    respondBy: "Hạn phản hồi",
    claimed: "Đơn vị đã khai",
    responded: "Phản hồi",
    proveBy: "Hạn bằng chứng",
    proof: "Bằng chứng",
    outcome: "Kết quả",
    nothing: "không có",
    proven: "đã chứng minh",
    unproven: "đã khai, không chứng minh",
    missing: "không phản hồi",
    noChallenges: "Kỷ nguyên không có thử thách nào.",
    sums: "Số lượng",
    opportunities: "Phải trả lời",
    missed: "Bỏ lỡ",
    provenUnits: "Đã chứng minh",
    unprovenUnits: "Khai không chứng minh",
    formula: "Công thức với các con số",
    agrees: "Trang này tính lại và được cùng số tiền.",
    disagrees: "Trang này tính lại và được số tiền KHÁC. Hãy chạy kiểm toán.",
    check: "Hãy tự kiểm tra: kiểm toán tính lại theo các quy tắc viết độc lập với hợp đồng.",
    audit: "Đến trang kiểm toán",
  },
);

const outcomes = { proven: "proven", unproven: "unproven", "no response": "missing" } as const;

export default function Slash({ parts }: { parts: Parts }) {
  const slash = useApi<SlashDetail>(`/slashes/${encodeURIComponent(parts["seq"]!)}`);
  return (
    <>
      <h1>{t().title(parts["seq"]!)}</h1>
      <Show of={slash}>
        {(d) => (
          <>
            <First of={d} />
            <MissingNote of={d.missing} />
            <Section title={t().owed}>
              <p>{t().owedAbout}</p>
              <Owed of={d} />
            </Section>
            {d.formula && (
              <Section title={t().formula}>
                <Facts>
                  <Fact name={t().opportunities}>{count(d.formula.opportunities)}</Fact>
                  <Fact name={t().provenUnits}>{count(d.formula.proven)}</Fact>
                  <Fact name={t().missed}>{count(d.formula.missed)}</Fact>
                  <Fact name={t().unprovenUnits}>{count(d.formula.unproven)}</Fact>
                </Facts>
                <pre class="formula" tabIndex={0}>
                  {d.formula.lines.join("\n")}
                </pre>
                {d.formula.agrees !== null && (
                  <p class={d.formula.agrees ? "good" : "bad"}>{d.formula.agrees ? t().agrees : t().disagrees}</p>
                )}
                <p>
                  {t().check} <a href="/audit">{t().audit}</a>
                </p>
              </Section>
            )}
            <Command>{`muster slash list --commitment ${d.slash.commitment} --deployment deployment.json`}</Command>
          </>
        )}
      </Show>
    </>
  );
}

function First({ of: { slash: s } }: { of: SlashDetail }) {
  const parts = [
    [s.fromBond, t().bond],
    [s.fromPool, t().pool],
    [s.fromThawing, t().thawing],
  ] as const;
  return (
    <Facts>
      <Fact name={t().commitment}>
        <a href={`/commitments/${s.commitment}`}>{s.commitment}</a>
      </Fact>
      <Fact name={t().epoch}>
        <a href={`/epochs/${s.epoch}`}>{count(s.epoch)}</a>
      </Fact>
      <Fact
        name={t().taken}
        note={parts
          .filter(([amount]) => amount !== "0")
          .map(([amount, of]) => (
            <div key={of}>
              <Amount of={amount} /> {of}
            </div>
          ))}
      >
        <Amount of={taken(s)} />
      </Fact>
      <Fact name={t().forfeited}>
        <Amount of={s.forfeited} />
      </Fact>
      <Fact name={t().fate} note={s.fate === "held" && t().due(count(s.dueEpoch))}>
        {stateName(s.fate)}
      </Fact>
      {s.fate === "given back" && (
        <Fact name={t().back}>
          <Amount of={s.takenBack} />
        </Fact>
      )}
      <Fact name={t().tx} note={<Block number={s.block} />}>
        <Hash of={s.tx} />
      </Fact>
    </Facts>
  );
}

function Owed({ of: d }: { of: SlashDetail }) {
  return (
    <Table
      caption={t().owed}
      rows={d.owed}
      empty={t().noChallenges}
      columns={[
        { title: t().challenge, cell: (o) => <a href={`/challenges/${o.challenge}`}>{count(o.challenge)}</a> },
        { title: t().respondBy, cell: (o) => <Block number={o.respondBy} /> },
        { title: t().responded, cell: (o) => (o.responded === null ? t().nothing : <Block number={o.responded} />) },
        { title: t().claimed, number: true, cell: (o) => count(o.claimed) },
        { title: t().proveBy, cell: (o) => <Block number={o.proveBy} /> },
        {
          title: t().proof,
          cell: (o) =>
            o.proven === null ? (
              t().nothing
            ) : (
              <a href={`/proofs/${d.slash.commitment}/${o.challenge}`}>{count(o.proven)}</a>
            ),
        },
        {
          title: t().outcome,
          cell: (o) => (
            <span class={o.outcome === "proven" ? "good" : "bad"}>
              {t()[outcomes[o.outcome as keyof typeof outcomes]]}
            </span>
          ),
        },
      ]}
    />
  );
}
