// The worker in which the auditor runs: it starts the program, and passes messages on. It is a script of its
// own, which the server keeps at workerURL. For one audit there is one worker.
import { programURL, scriptURL, type Message } from "./audit-message";

// What the Go toolchain's script defines, and what the program does (web/audit/program).
declare const Go: new () => { importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
declare const musterAudit: (request: string, tell: (kind: Message["kind"], payload: string) => void) => void;

const tell = (kind: Message["kind"], payload: string): void => {
  const message: Message = { kind, payload };
  postMessage(message);
};

onmessage = ({ data: request }: MessageEvent<string>) => {
  start(request).catch((e: unknown) => {
    const text = `the auditor stopped: ${e instanceof Error ? e.message : String(e)}`;
    tell("error", JSON.stringify({ text, hints: ["reload the page, and try again"] }));
  });
};

// start runs the program until it ends, which it never does by itself: whoever has the report ends the worker.
async function start(request: string): Promise<void> {
  await import(scriptURL); // of the toolchain that compiled the program, so it is no part of the page's bundle
  const go = new Go();
  const { instance } = await WebAssembly.instantiateStreaming(load(programURL), go.importObject);
  const ended = go.run(instance);
  musterAudit(request, tell);
  await ended;
  throw new Error("its program ended");
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} cannot be loaded: ${response.status} ${response.statusText}`);
  return response;
}
