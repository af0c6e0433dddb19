// Runs the whole auditor in the visitor's browser: package verifier of muster, compiled to WebAssembly, over a
// node that the visitor chooses. It takes a core for a while, so it runs in a worker; whoever aborts ends the
// worker, in the middle of whatever it does.
import { workerURL, type Message } from "./audit-message";

// What is audited. The auditor asks the node for the rest.
export interface AuditRequest {
  readonly rpc: string; // URL of a node, or of several, by commas; one that begins with / is this site's
  readonly deployment: unknown; // what the deployment's file holds
  readonly key?: Uint8Array; // the circuit's verifying key; left out: the dev profile's
  readonly drand?: string; // drand servers, if values are drand's
  readonly to?: number; // the last block; left out: the newest
  readonly patience?: number; // seconds for which a node that fails is asked again
}

export interface AuditProgress {
  readonly stage: string;
  readonly done: number; // blocks
  readonly total: number;
}

export interface Watching {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AuditProgress) => void;
  readonly onTrouble?: (text: string) => void; // the node fails, and is asked again
}

// A number on chain that is not what the rules make it.
export interface Difference {
  readonly block: number;
  readonly tx: string;
  readonly event: string;
  readonly commitment: number; // 0: it is about none
  readonly field?: string;
  readonly expected: string;
  readonly got: string;
  readonly explanation: string;
}

// AuditReport is what muster audit --json prints, less the reserve as it is now. It has more fields than these.
export interface AuditReport {
  readonly chainId: number;
  readonly from: number;
  readonly to: number;
  readonly hash: string; // of the last block
  readonly commitments: readonly object[];
  readonly settled: number;
  readonly responses: number;
  readonly proofs: number; // verified
  readonly rewards: readonly object[];
  readonly slashes: readonly object[];
  readonly notes: readonly string[];
  readonly differences: readonly Difference[];
}

export interface Audited {
  readonly report: AuditReport;
  readonly text: string; // the report's JSON as the auditor wrote it
}

// AuditFailed says why an audit could not be completed, and what to do about it.
export class AuditFailed extends Error {
  override readonly name = "AuditFailed";
  constructor(
    message: string,
    readonly hints: readonly string[],
  ) {
    super(message);
  }
}

// audit checks every reward, slash and payment of a deployment. It rejects with AuditFailed, or with the
// signal's reason.
export function audit(request: AuditRequest, watching: Watching = {}): Promise<Audited> {
  const { signal } = watching;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = startWorker();
    const end = (then: () => void): void => {
      worker.terminate();
      signal?.removeEventListener("abort", abort);
      then();
    };
    const abort = (): void => end(() => reject(signal?.reason));
    signal?.addEventListener("abort", abort);
    worker.onerror = (e) => end(() => reject(failed(e.message || "its script cannot be loaded")));
    worker.onmessageerror = () => end(() => reject(failed("its message cannot be read")));
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      switch (data.kind) {
        case "progress":
          return watching.onProgress?.(JSON.parse(data.payload) as AuditProgress);
        case "trouble":
          return watching.onTrouble?.((JSON.parse(data.payload) as { text: string }).text);
        case "report":
          return end(() => resolve({ report: JSON.parse(data.payload) as AuditReport, text: data.payload }));
        case "error":
          return end(() => {
            const { text, hints } = JSON.parse(data.payload) as { text: string; hints: string[] };
            reject(new AuditFailed(text, hints));
          });
      }
    };
    worker.postMessage(encode(request));
  });
}

const failed = (why: string): AuditFailed =>
  new AuditFailed(`the auditor stopped: ${why}`, ["reload the page, and try again"]);

// encode writes the request for the program: it has no page whose addresses it could complete.
function encode({ rpc, key, ...rest }: AuditRequest): string {
  const urls = rpc
    .split(",")
    .map((url) => (url.trim().startsWith("/") ? new URL(url.trim(), location.href).href : url));
  return JSON.stringify({ ...rest, rpc: urls.join(","), ...(key && { key: base64(key) }) });
}

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(""));

// Under require-trusted-types-for 'script', only a policy's URL can become a worker. This one, which the page's
// Content-Security-Policy has to allow by its name (trusted-types muster-audit), gives out the one URL of the
// auditor's worker, whatever it is asked for: nothing that gets into the page makes another worker of it.
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(asked: string): string }): Policy;
}

interface Policy {
  createScriptURL(asked: string): unknown;
}

let policy: Policy | undefined; // a name can be taken once

function startWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory }; // some browsers have none
  policy ??= trustedTypes?.createPolicy("muster-audit", { createScriptURL: () => workerURL });
  const url = policy ? (policy.createScriptURL(workerURL) as string) : workerURL;
  return new Worker(url, { type: "module", name: "audit" });
}
