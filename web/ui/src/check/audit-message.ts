// What the page and the auditor's worker agree upon.

// The server keeps these names. None depends on anything that a visitor or a chain can write.
export const workerURL = "/audit-worker.js";
export const programURL = "/audit/audit.wasm";
export const scriptURL = "/audit/wasm_exec.js";

// Message is what the worker says. Its payload is JSON of package web/audit/program.
export interface Message {
  readonly kind: "progress" | "trouble" | "report" | "error";
  readonly payload: string;
}
