// The audit: every reward, slash, payment and refund computed again, in the visitor's browser, from a node that the
// visitor chooses.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { ask, head } from "../api/client";
import type { VerifyingKey } from "../api/types";
import { texts } from "../language";
import { count, relative } from "../numbers";
import { Slashes } from "../parts/lists";
import { Table } from "../parts/table";
import { Block, Command, Fact, Facts, Hash, Section } from "../parts/values";
import type { Audited, AuditProgress, Difference } from "../check/audit";

const t = texts(
  {
    title: "Audit",
    about:
      "The auditor reads all events since the deployment, computes every number in them again by rules that were written independently of the contracts, verifies every proof, and reports each difference. It runs here, in your browser.",
    differences: "Differences",
    never: "not checked here yet",
    upTo: (block: string, when: string) => `up to block ${block}, checked ${when}`,
    behind: (blocks: string) => `${blocks} blocks ago`,
    form: "Check it here",
    node: "Node",
    nodeHelp:
      "Its answers are held against the headers of their blocks. For the headers themselves you trust the node: take your own, such as http://127.0.0.1:8545 started with --http.corsdomain for this site.",
    deployment: "Deployment file",
    deploymentHelp:
      "Without one, this site says which contracts are audited. If you have the file from somebody you trust, give it.",
    start: "Start the audit",
    stop: "Stop",
    loading: "Loading the auditor, once: about seven megabytes…",
    stages: (stage: string, done: string, total: string) => `${stage}: ${done} of ${total}`,
    left: (when: string) => `about ${when} left`,
    none: "No difference. Every reward, slash, payment and refund is what the rules make it, and every proof holds.",
    some: "There are differences. Each is a number on the chain that is not what the rules make it.",
    checked: "What was checked",
    settled: "Settled epochs",
    proofs: "Proofs verified",
    responses: "Responses",
    rewards: "Rewards",
    slashes: "Slashes",
    to: "Up to",
    notes: "What the auditor notes",
    list: "Differences",
    where: "Where",
    what: "What",
    expected: "By the rules",
    got: "On the chain",
    why: "Why",
    save: "Save the report",
    trust: "What this proves, and what it trusts",
    trustText:
      "It proves that the contracts' money follows the rules, given the node's headers: logs that a node leaves out or invents do not fit them. It trusts the code that this site sent you: to trust nobody, build muster yourself and run the same audit on the command line.",
    failed: "The audit could not be completed",
    missing: "This site was built without the auditor (make build makes it). Run the audit on the command line:",
  },
  {
    title: "Kiểm toán",
    about:
      "Trình kiểm toán đọc mọi sự kiện từ khi triển khai, tính lại từng con số theo các quy tắc được viết độc lập với hợp đồng, kiểm tra mọi bằng chứng và báo từng khác biệt. Nó chạy ngay tại đây, trong trình duyệt của bạn.",
    differences: "Khác biệt",
    never: "chưa kiểm tra tại đây",
    upTo: (block: string, when: string) => `đến khối ${block}, kiểm tra ${when}`,
    behind: (blocks: string) => `${blocks} khối trước`,
    form: "Kiểm tra tại đây",
    node: "Nút",
    nodeHelp:
      "Câu trả lời của nút được đối chiếu với tiêu đề của các khối. Riêng các tiêu đề thì bạn tin nút: hãy dùng nút của mình, chẳng hạn http://127.0.0.1:8545 chạy với --http.corsdomain cho trang này.",
    deployment: "Tệp triển khai",
    deploymentHelp:
      "Nếu không có tệp, trang này cho biết hợp đồng nào được kiểm toán. Nếu bạn có tệp từ người bạn tin, hãy dùng tệp đó.",
    start: "Bắt đầu kiểm toán",
    stop: "Dừng",
    loading: "Đang tải trình kiểm toán, một lần: khoảng bảy megabyte…",
    stages: (stage: string, done: string, total: string) => `${stage}: ${done} trên ${total}`,
    left: (when: string) => `còn khoảng ${when}`,
    none: "Không có khác biệt. Mọi phần thưởng, khoản phạt, khoản trả và hoàn tiền đúng như quy tắc, và mọi bằng chứng đều đúng.",
    some: "Có khác biệt. Mỗi khác biệt là một con số trên chuỗi không đúng với quy tắc.",
    checked: "Những gì đã kiểm tra",
    settled: "Kỷ nguyên đã quyết toán",
    proofs: "Bằng chứng đã kiểm tra",
    responses: "Phản hồi",
    rewards: "Phần thưởng",
    slashes: "Khoản phạt",
    to: "Đến",
    notes: "Ghi chú của trình kiểm toán",
    list: "Các khác biệt",
    where: "Ở đâu",
    what: "Cái gì",
    expected: "Theo quy tắc",
    got: "Trên chuỗi",
    why: "Vì sao",
    save: "Lưu báo cáo",
    trust: "Điều này chứng minh gì, và tin vào gì",
    trustText:
      "Nó chứng minh rằng tiền của các hợp đồng tuân theo quy tắc, dựa trên tiêu đề khối của nút: nhật ký mà nút bỏ sót hay bịa ra sẽ không khớp. Nó tin mã mà trang này gửi cho bạn: để không phải tin ai, hãy tự biên dịch muster và chạy cùng kiểm toán bằng dòng lệnh.",
    failed: "Không hoàn tất được kiểm toán",
    missing:
      "Trang này được dựng không kèm trình kiểm toán (make build sẽ tạo ra nó). Hãy chạy kiểm toán bằng dòng lệnh:",
  },
);

/** What the last audit in this browser found. */
interface Last {
  contract: string;
  block: number;
  differences: number;
  at: number; // seconds since 1970
}

const kept = "audit";

function last(): Last | null {
  try {
    return JSON.parse(localStorage.getItem(kept) ?? "null") as Last | null;
  } catch {
    return null;
  }
}

function keep(l: Last): void {
  try {
    localStorage.setItem(kept, JSON.stringify(l));
  } catch {
    // It is shown for this visit.
  }
}

type State =
  | { is: "idle" }
  | { is: "missing" } // this build has no auditor
  | { is: "running"; progress: AuditProgress | null; since: number; trouble: string }
  | { is: "done"; audited: Audited }
  | { is: "failed"; why: string; hints: readonly string[] };

/** The verifying key, as the site has it: the auditor holds it against the verifier contract's code. */
async function keyForAudit(): Promise<Uint8Array> {
  const [{ writeKey }, { keyOf }, published] = await Promise.all([
    import("../check/key"),
    import("../check/constants"),
    ask<VerifyingKey>("/verifying-key"),
  ]);
  return writeKey(keyOf(published.constants));
}

export default function Audit() {
  const now = useSignal<State>({ is: "idle" });
  const found = useSignal(last());
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const start = async (form: HTMLFormElement) => {
    const fields = new FormData(form);
    const rpc = String(fields.get("node")).trim() || "/rpc";
    const file = fields.get("deployment");
    stop.current = new AbortController();
    const { signal } = stop.current;
    now.value = { is: "running", progress: null, since: Date.now(), trouble: "" };
    const running = (change: object) => {
      if (now.value.is === "running") now.value = { ...now.value, ...change };
    };
    try {
      const deployment =
        file instanceof File && file.size > 0
          ? (JSON.parse(await file.text()) as object)
          : await ask<object>("/deployment");
      const [{ audit }, { programURL }] = await Promise.all([
        import("../check/audit"),
        import("../check/audit-message"),
      ]);
      if ((await fetch(programURL, { method: "HEAD", signal })).status === 404) {
        now.value = { is: "missing" };
        return;
      }
      const audited = await audit(
        { rpc, deployment, key: await keyForAudit() },
        {
          signal,
          onProgress: (progress) => running({ progress, trouble: "" }),
          onTrouble: (trouble) => running({ trouble }),
        },
      );
      const contract = (deployment as { capacity?: string }).capacity ?? "";
      found.value = {
        contract,
        block: audited.report.to,
        differences: audited.report.differences.length,
        at: Math.floor(Date.now() / 1000),
      };
      keep(found.value);
      now.value = { is: "done", audited };
    } catch (why) {
      if (signal.aborted) now.value = { is: "idle" };
      else
        now.value = {
          is: "failed",
          why: why instanceof Error ? why.message : String(why),
          hints: (why as { hints?: string[] }).hints ?? [],
        };
    }
  };

  return (
    <>
      <h1>{t().title}</h1>
      <p>{t().about}</p>
      <Facts>
        <Fact name={t().differences} note={found.value && t().upTo(count(found.value.block), relative(found.value.at))}>
          {found.value ? (
            <span class={found.value.differences === 0 ? "good" : "bad"}>{count(found.value.differences)}</span>
          ) : (
            t().never
          )}
        </Fact>
        {found.value && head.value && head.value.block > found.value.block && (
          <Fact name={t().to}>{t().behind(count(head.value.block - found.value.block))}</Fact>
        )}
      </Facts>
      <Section title={t().form}>
        <form
          class="stacked"
          onSubmit={(e) => {
            e.preventDefault();
            void start(e.currentTarget);
          }}
        >
          <label>
            {t().node}
            <input name="node" defaultValue="/rpc" spellcheck={false} aria-describedby="node-help" />
          </label>
          <p id="node-help" class="quiet">
            {t().nodeHelp}
          </p>
          <label>
            {t().deployment}
            <input name="deployment" type="file" accept=".json,application/json" aria-describedby="deployment-help" />
          </label>
          <p id="deployment-help" class="quiet">
            {t().deploymentHelp}
          </p>
          <div class="buttons">
            <button type="submit" disabled={now.value.is === "running"}>
              {t().start}
            </button>
            {now.value.is === "running" && (
              <button type="button" class="plain" onClick={() => stop.current?.abort()}>
                {t().stop}
              </button>
            )}
          </div>
        </form>
        <div role="status">
          {now.value.is === "running" && <Running of={now.value} />}
          {now.value.is === "failed" && (
            <div class="problem">
              <p>
                <strong>{t().failed}:</strong> {now.value.why}
              </p>
              {now.value.hints.map((h) => (
                <p key={h}>{h}</p>
              ))}
            </div>
          )}
          {now.value.is === "missing" && <p class="notice">{t().missing}</p>}
          {now.value.is === "done" && <Report of={now.value.audited} />}
        </div>
        <Command>muster audit --rpc http://127.0.0.1:8545 --deployment deployment.json</Command>
      </Section>
      <Section title={t().trust}>
        <p>{t().trustText}</p>
      </Section>
      <Section title={t().slashes}>
        <Slashes what="/slashes" several />
      </Section>
    </>
  );
}

function Running({ of }: { of: Extract<State, { is: "running" }> }) {
  const p = of.progress;
  if (!p) return <p>{t().loading}</p>;
  const passed = (Date.now() - of.since) / 1000;
  const left = p.done > 0 ? (passed * (p.total - p.done)) / p.done : 0;
  return (
    <>
      <p>
        {t().stages(p.stage, count(p.done), count(p.total))}
        {passed > 3 && p.total > p.done && <> · {t().left(count(Math.ceil(left)) + " s")}</>}
      </p>
      <progress value={p.done} max={p.total} aria-label={p.stage} />
      {of.trouble && <p class="warn">{of.trouble}</p>}
    </>
  );
}

function Report({ of: { report: r, text } }: { of: Audited }) {
  const save = () => {
    const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `audit-${r.to}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  const good = r.differences.length === 0;
  return (
    <>
      <p class={good ? "good" : "bad"}>
        <strong>{good ? t().none : t().some}</strong>
      </p>
      <h3>{t().checked}</h3>
      <Facts>
        <Fact name={t().to} note={<Hash of={r.hash} />}>
          <Block number={r.to} />
        </Fact>
        <Fact name={t().settled}>{count(r.settled)}</Fact>
        <Fact name={t().responses}>{count(r.responses)}</Fact>
        <Fact name={t().proofs}>{count(r.proofs)}</Fact>
        <Fact name={t().rewards}>{count(r.rewards.length)}</Fact>
        <Fact name={t().slashes}>{count(r.slashes.length)}</Fact>
      </Facts>
      {!good && (
        <Table<Difference>
          caption={t().list}
          empty=""
          rows={[...r.differences]}
          columns={[
            { title: t().where, cell: (d) => <Block number={d.block} /> },
            { title: t().what, cell: (d) => [d.event, d.field].filter(Boolean).join(", ") },
            { title: t().expected, cell: (d) => <span class="code">{d.expected}</span> },
            { title: t().got, cell: (d) => <span class="code">{d.got}</span> },
            { title: t().why, cell: (d) => d.explanation },
          ]}
        />
      )}
      {r.notes.length > 0 && (
        <>
          <h3>{t().notes}</h3>
          <ul>
            {r.notes.map((n) => (
              <li key={n}>{n}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="plain" onClick={save}>
        {t().save}
      </button>
    </>
  );
}
