// What the page and the auditor's worker agree upon.

// The server keeps these names. None depends on anything that a visitor or a chain can write.
export const workerURL = "/assets/auditor.js";
export const programURL = "/assets/audit.wasm";
export const scriptURL = "/assets/wasm_exec.js";

// Message is what the worker says. Its payload is JSON of package web/audit/program.
export interface Message {
  readonly kind: "progress" | "trouble" | "report" | "error";
  readonly payload: string;
}
