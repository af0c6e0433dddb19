// The node, through the site: what the page reads of the chain itself.

/** A node's error. */
export class NodeError extends Error {
  constructor(
    message: string,
    readonly code: number,
    readonly data: unknown,
  ) {
    super(message);
  }
}

/** How often a question is asked that the site has no time for, and how long is waited before it is asked again. */
const tries = 4;
const pause = 700;

let number = 0;

/** How many questions the site answers a visitor at once; the others wait here for their turn. */
const atOnce = 4;
let asking = 0;
const waiting: (() => void)[] = [];

/** Asks the node. Throws an NodeError. */
export async function askNode<T>(method: string, params: readonly unknown[] = []): Promise<T> {
  if (asking < atOnce) asking++;
  else await new Promise<void>((turn) => waiting.push(turn));
  try {
    return await askNow<T>(method, params);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else asking--;
  }
}

async function askNow<T>(method: string, params: readonly unknown[]): Promise<T> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: ++number, method, params });
  for (let i = 1; ; i++) {
    const response = await fetch("/rpc", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
    }).catch((cause: unknown) => {
      throw new NodeError(String(cause), 0, undefined);
    });
    if (response.status === 429 && i < tries) {
      await new Promise((done) => setTimeout(done, pause * i));
      continue;
    }
    const answer = (await response.json().catch(() => null)) as {
      result?: T;
      error?: { code: number; message: string; data?: unknown };
    } | null;
    if (!answer) throw new NodeError(response.statusText, 0, undefined);
    if (answer.error) throw new NodeError(answer.error.message, answer.error.code, answer.error.data);
    return answer.result as T;
  }
}

export const hex = (n: number | bigint): `0x${string}` => `0x${n.toString(16)}`;

/** What a contract returned with its refusal of a call, "0x" if nothing; undefined if an error is no refusal. */
export function revertData(error: unknown): `0x${string}` | undefined {
  if (!(error instanceof NodeError)) return undefined;
  const data =
    typeof error.data === "object" && error.data !== null ? (error.data as { data?: unknown }).data : error.data;
  const found = typeof data === "string" ? /0x[0-9a-f]*/i.exec(data)?.[0] : undefined;
  if (found) return found as `0x${string}`;
  return error.code === 3 || /revert/i.test(error.message) ? "0x" : undefined;
}

/** A contract's code. */
export const codeOf = (address: string) => askNode<`0x${string}`>("eth_getCode", [address, "latest"]);
