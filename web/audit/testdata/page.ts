// The page of the browser's tests: it runs audits with the strictest policy, and says what became of them.
import {
  audit,
  AuditFailed,
  type AuditProgress,
  type AuditRequest,
} from "../../ui/src/check/audit";

interface Outcome {
  text: string; // the report
  error: string;
  hints: readonly string[];
  progress: AuditProgress[];
  trouble: string[];
}

let controller = new AbortController();

async function run(request: AuditRequest, key?: string): Promise<Outcome> {
  controller = new AbortController();
  const outcome: Outcome = {
    text: "",
    error: "",
    hints: [],
    progress: [],
    trouble: [],
  };
  try {
    const bytes = key && {
      key: Uint8Array.from(atob(key), (c) => c.charCodeAt(0)),
    };
    const audited = await audit(
      { ...request, ...bytes },
      {
        signal: controller.signal,
        onProgress: (p) => outcome.progress.push(p),
        onTrouble: (text) => outcome.trouble.push(text),
      },
    );
    outcome.text = audited.text;
  } catch (e) {
    outcome.error = String(e);
    if (e instanceof AuditFailed) outcome.hints = e.hints;
  }
  return outcome;
}

// says is the error that something fails with; empty: it does not fail.
function says(f: () => void): string {
  try {
    f();
    return "";
  } catch (e) {
    return String(e);
  }
}

const makePolicy = (): void => {
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes: { createPolicy(name: string, rules: object): void };
  };
  trustedTypes.createPolicy("another", {});
};

Object.assign(globalThis, {
  test: {
    run,
    abort: () => controller.abort(),
    otherWorker: () => says(() => new Worker("/page.js")),
    otherPolicy: () => says(makePolicy),
    hasProgram: () => "musterAudit" in globalThis,
  },
});
