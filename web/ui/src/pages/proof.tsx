// A proof, and the check of it in the visitor's browser.
import { useSignal } from "@preact/signals";

import { ask, useApi } from "../api/client";
import { codeOf } from "../api/node";
import type { ProofDetail, VerifyingKey } from "../api/types";
import { texts } from "../language";
import { count } from "../numbers";
import type { Parts } from "../pages";
import { MissingNote } from "../parts/missing";
import { Show } from "../parts/show";
import { Table } from "../parts/table";
import { Block, Command, Fact, Facts, Hash, Section } from "../parts/values";

const t = texts(
  {
    title: (commitment: string, challenge: string) => `Proof of commitment ${commitment} for challenge ${challenge}`,
    commitment: "Commitment",
    challenge: "Challenge",
    claimed: "Units claimed",
    proven: "Proven in",
    tx: "Transaction",
    audited: "Audited",
    auditedNote: (lane: string, segment: string) => `lane ${lane}, segment ${segment} of its chain`,
    unit: (n: string, of: string) => `unit ${n} of ${of}`,
    check: "Check it in this browser",
    about:
      "The proof has the same size for one unit or a whole server. It shows that the unit that was drawn had its memory filled, and its chain computed, from values that nobody knew before.",
    run: "Check the proof",
    altered: "Check it with one number altered",
    running: "Checking…",
    holds: "The proof holds.",
    fails: "The proof does NOT hold.",
    took: (ms: string) => `It took ${ms} ms.`,
    key: "The key's numbers are all in the code of the verifier contract.",
    noKey: "The code of the verifier contract does NOT hold this key.",
    keyUnread: "The code of the verifier contract could not be read, so the key is the site's word.",
    expected: "As it should: a proof with another number is refused.",
    unexpected: "This should not be. Tell the authors.",
    failed: (why: string) => `The check could not be run: ${why}`,
    trust:
      "This shows that the proof belongs to these public inputs, under the key that the contract on the chain has. That the inputs are what the chain's randomness and the provider's own posts make them is not shown here: the audit checks that, against a node that you choose.",
    audit: "Run the audit",
    inputs: "Public inputs",
    input: "Input",
    value: "Value",
    meaning: "What it is",
    ctx: "what the memory was filled from: the seal's randomness",
    sealRoot: "what the provider committed to when it had filled its memory",
    beacon: "what the chains started from: the challenge's randomness",
    chainRoot: "what the provider committed to in its response",
    query: "what was drawn afterwards: which unit, and where",
    none: "The inputs are not known.",
  },
  {
    title: (commitment: string, challenge: string) => `Bằng chứng của cam kết ${commitment} cho thử thách ${challenge}`,
    commitment: "Cam kết",
    challenge: "Thử thách",
    claimed: "Đơn vị đã khai",
    proven: "Chứng minh tại",
    tx: "Giao dịch",
    audited: "Được kiểm tra",
    auditedNote: (lane: string, segment: string) => `làn ${lane}, đoạn ${segment} của chuỗi`,
    unit: (n: string, of: string) => `đơn vị ${n} trên ${of}`,
    check: "Kiểm tra trong trình duyệt này",
    about:
      "Bằng chứng có cùng kích thước cho một đơn vị hay cả máy chủ. Nó cho thấy đơn vị được bốc thăm đã lấp đầy bộ nhớ và tính xong chuỗi của mình từ những giá trị không ai biết trước.",
    run: "Kiểm tra bằng chứng",
    altered: "Kiểm tra với một con số bị sửa",
    running: "Đang kiểm tra…",
    holds: "Bằng chứng đúng.",
    fails: "Bằng chứng KHÔNG đúng.",
    took: (ms: string) => `Mất ${ms} ms.`,
    key: "Mọi con số của khóa đều có trong mã của hợp đồng kiểm chứng.",
    noKey: "Mã của hợp đồng kiểm chứng KHÔNG chứa khóa này.",
    keyUnread: "Không đọc được mã của hợp đồng kiểm chứng, nên khóa chỉ là lời của trang này.",
    expected: "Đúng như phải thế: bằng chứng có con số khác bị từ chối.",
    unexpected: "Không thể như thế. Hãy báo cho các tác giả.",
    failed: (why: string) => `Không chạy được kiểm tra: ${why}`,
    trust:
      "Kiểm tra này cho thấy bằng chứng thuộc về các đầu vào công khai này, theo khóa mà hợp đồng trên chuỗi dùng. Việc các đầu vào đúng với ngẫu nhiên của chuỗi và những gì nhà cung cấp đã công bố không được chứng tỏ ở đây: kiểm toán kiểm tra điều đó với nút do bạn chọn.",
    audit: "Chạy kiểm toán",
    inputs: "Đầu vào công khai",
    input: "Đầu vào",
    value: "Giá trị",
    meaning: "Ý nghĩa",
    ctx: "bộ nhớ được lấp đầy từ đâu: ngẫu nhiên của niêm phong",
    sealRoot: "nhà cung cấp cam kết gì khi đã lấp đầy bộ nhớ",
    beacon: "các chuỗi bắt đầu từ đâu: ngẫu nhiên của thử thách",
    chainRoot: "nhà cung cấp cam kết gì trong phản hồi",
    query: "điều được bốc thăm sau đó: đơn vị nào, chỗ nào",
    none: "Không biết các đầu vào.",
  },
);

export default function Proof({ parts }: { parts: Parts }) {
  const proof = useApi<ProofDetail>(
    `/proofs/${encodeURIComponent(parts["commitment"]!)}/${encodeURIComponent(parts["challenge"]!)}`,
  );
  return (
    <>
      <h1>{t().title(parts["commitment"]!, parts["challenge"]!)}</h1>
      <Show of={proof}>
        {(d) => (
          <>
            <First of={d} />
            <MissingNote of={d.missing} />
            {d.inputs.length > 0 && <Check of={d} />}
            <Section title={t().inputs}>
              <Inputs of={d} />
            </Section>
            <Command>muster audit --deployment deployment.json</Command>
          </>
        )}
      </Show>
    </>
  );
}

function First({ of: d }: { of: ProofDetail }) {
  const { response: r, statement: s } = d;
  return (
    <Facts>
      <Fact name={t().commitment}>
        <a href={`/commitments/${r.commitment}`}>{r.commitment}</a>
      </Fact>
      <Fact name={t().challenge}>
        <a href={`/challenges/${r.challenge}`}>{count(r.challenge)}</a>
      </Fact>
      <Fact name={t().claimed}>{count(r.claimed)}</Fact>
      {s && (
        <Fact name={t().audited} note={t().auditedNote(count(s.lane), count(s.segment))}>
          {t().unit(count(s.unit), count(s.units))}
        </Fact>
      )}
      <Fact name={t().proven}>{r.proven !== null && <Block number={r.proven} />}</Fact>
      <Fact name={t().tx}>{r.proofTx !== null && <Hash of={r.proofTx} />}</Fact>
    </Facts>
  );
}

interface Outcome {
  altered: boolean;
  good: boolean;
  milliseconds: number;
  inCode: boolean | undefined; // undefined: the code could not be read
}

/** Checks a proof with what the chain's verifier contract has in its code. */
async function check(d: ProofDetail, altered: boolean): Promise<Outcome> {
  const [{ isGood, verify }, { keyOf }, { heldBy }, published] = await Promise.all([
    import("../check/groth16"),
    import("../check/constants"),
    import("../check/key"),
    ask<VerifyingKey>("/verifying-key"),
  ]);
  const key = keyOf(published.constants);
  const code = await codeOf(published.verifier).catch(() => undefined);
  const inputs = d.inputs.map(BigInt);
  if (altered) inputs[4] = inputs[4]! ^ 1n;
  const start = performance.now();
  const good = isGood(
    verify(key, inputs, {
      points: d.proof.points.map(BigInt),
      commitments: d.proof.commitments.map(BigInt),
      commitmentPok: d.proof.commitmentPok.map(BigInt),
    }),
  );
  return { altered, good, milliseconds: performance.now() - start, inCode: code && heldBy(key, code) };
}

function Check({ of: d }: { of: ProofDetail }) {
  const outcome = useSignal<Outcome | "running" | Error | null>(null);
  const run = async (altered: boolean) => {
    outcome.value = "running";
    try {
      outcome.value = await check(d, altered);
    } catch (why) {
      outcome.value = why instanceof Error ? why : new Error(String(why));
    }
  };
  const at = outcome.value;
  return (
    <Section title={t().check}>
      <p>{t().about}</p>
      <div class="buttons">
        <button type="button" disabled={at === "running"} onClick={() => run(false)}>
          {t().run}
        </button>
        <button type="button" class="plain" disabled={at === "running"} onClick={() => run(true)}>
          {t().altered}
        </button>
      </div>
      <div role="status">
        {at === "running" && <p>{t().running}</p>}
        {at instanceof Error && <p class="bad">{t().failed(at.message)}</p>}
        {at !== null && at !== "running" && !(at instanceof Error) && <Told of={at} />}
      </div>
      <p class="quiet">
        {t().trust} <a href="/audit">{t().audit}</a>
      </p>
    </Section>
  );
}

function Told({ of: o }: { of: Outcome }) {
  const right = o.good !== o.altered;
  return (
    <>
      <p class={right ? "good" : "bad"}>
        <strong>{o.good ? t().holds : t().fails}</strong> {t().took(count(o.milliseconds))}{" "}
        {o.altered && (right ? t().expected : t().unexpected)}
      </p>
      <p class={o.inCode === false ? "bad" : "quiet"}>
        {o.inCode === undefined ? t().keyUnread : o.inCode ? t().key : t().noKey}
      </p>
    </>
  );
}

const names = ["ctx", "sealRoot", "beacon", "chainRoot", "query"] as const;

function Inputs({ of: d }: { of: ProofDetail }) {
  return (
    <Table
      caption={t().inputs}
      empty={t().none}
      rows={names.filter((_, i) => d.inputs[i] !== undefined).map((name, i) => ({ name, value: d.inputs[i]! }))}
      columns={[
        { title: t().input, cell: (r) => <span class="code">{r.name}</span> },
        { title: t().meaning, cell: (r) => t()[r.name] },
        { title: t().value, cell: (r) => <span class="code">{"0x" + BigInt(r.value).toString(16)}</span> },
      ]}
    />
  );
}
