// Transactions that were sent and are waited for, also after the page was loaded again: until the site's index has
// the block that they are in. As long as they are shown and that block is not final, they are looked at with each new
// block: the chain can be reorganised without them.
import { effect, signal } from "@preact/signals";

import { head } from "../api/client";
import { askNode, hex } from "../api/node";
import { askSite } from "../api/site";
import type { Unit } from "./call";
import { wallets } from "./discover";

type Hex = `0x${string}`;

/** What is waited for. */
export interface Sent {
  /** The transaction's hash, or the wallet's name for several calls sent together (EIP-5792). */
  id: string;
  together: boolean;
  wallet: string; // who has it
  title: string; // of what it is for
  allows: boolean; // it only lets a contract take an amount; what it is for comes after it
  path: string; // of the page it was sent from
  from: Hex;
  to: Hex;
  data: Hex;
  unit?: Unit; // of amounts in its refusal
  nonce: number; // that it must have had when it was sent, or that it is known to have
  since: number; // the newest block when it was sent
  at: number; // when that was, in milliseconds since 1970
}

/** A receipt, as far as the page looks at it. */
export interface Receipt {
  hash: Hex;
  block: number;
  blockHash: Hex;
  succeeded: boolean;
  logs: { address: Hex; topics: [Hex, ...Hex[]]; data: Hex }[];
}

export type State =
  | { is: "waiting" }
  | { is: "slow" } // the network has it, and does not take it into a block
  | { is: "unseen" } // the network's node does not have it
  | { is: "included"; block: number } // the site's index is not so far yet
  | { is: "done"; receipt: Receipt }
  | { is: "failed"; receipt: Receipt | undefined }
  | { is: "cancelled" } // by another one with its number, which does nothing
  | { is: "replaced"; by: Hex | undefined }; // by another one, which does something else

export interface Transaction extends Sent {
  state: State;
}

export const isOver = (s: State | undefined): boolean =>
  s?.is === "done" || s?.is === "failed" || s?.is === "cancelled" || s?.is === "replaced";

/** All that were sent on this visit and that nobody has dismissed, the newest last. */
export const transactions = signal<readonly Transaction[]>([]);

/** How long a transaction usually takes at most, in milliseconds; then it is slow, or unseen. */
const usual = 90_000;
/** How often it is looked for. */
const pause = 1500;

/** Begins to wait for a transaction. */
export function follow(sent: Sent): void {
  put({ ...sent, state: { is: "waiting" } });
  void watch(sent.id);
}

/** Waits no more, and shows the transaction no more. What was sent stays sent. */
export function dismiss(id: string): void {
  transactions.value = transactions.value.filter((t) => t.id !== id);
  void keep();
}

/** Goes on waiting for what was waited for when the page was left. */
export async function resume(): Promise<void> {
  const name = await storeName();
  for (const sent of parse(read(name))) {
    if (!transactions.value.some((t) => t.id === sent.id)) follow(sent);
  }
}

async function watch(id: string): Promise<void> {
  for (;;) {
    const t = transactions.value.find((t) => t.id === id);
    if (!t || isFinal(t.state)) return;
    const seen = head.value?.hash;
    try {
      const { state, ...found } = await look(t);
      if (!transactions.value.some((t) => t.id === id)) return; // dismissed meanwhile
      put({ ...t, ...found, state });
    } catch {
      // The node does not answer now.
    }
    await new Promise((done) => setTimeout(done, pause));
    if (isOver(transactions.value.find((t) => t.id === id)?.state)) await newHead(id, seen);
  }
}

/** Whether no reorganisation can change it any more. */
const isFinal = (s: State): boolean =>
  (s.is === "done" || s.is === "failed") && s.receipt !== undefined && s.receipt.block <= (head.value?.finalized ?? -1);

/** Waits until the site has another block than one, or a transaction is dismissed. */
function newHead(id: string, than: string | undefined): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (head.value?.hash === than && transactions.value.some((t) => t.id === id)) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

/** Where a transaction stands, and its nonce as soon as that is known for sure. */
async function look(t: Transaction): Promise<{ state: State; nonce?: number }> {
  if (t.together) return { state: await lookTogether(t) };
  const receipt = await receiptOf(t.id as Hex);
  if (receipt) return { state: stateOf(receipt) };
  const known = await askNode<{ nonce: Hex; from: Hex } | null>("eth_getTransactionByHash", [t.id]);
  // Somebody else may send a contract wallet's transactions, and they have that account's numbers.
  if (known && known.from.toLowerCase() !== t.from.toLowerCase())
    return { state: { is: Date.now() - t.at < usual ? "waiting" : "slow" } };
  const nonce = known ? Number(known.nonce) : t.nonce;
  if (nonce < Number(await askNode<Hex>("eth_getTransactionCount", [t.from, "latest"]))) {
    // Either it has just come into a block, or another one took its place.
    const late = await receiptOf(t.id as Hex);
    if (late) return { state: stateOf(late) };
    return { state: await replacementOf(t, nonce), nonce };
  }
  if (Date.now() - t.at < usual) return { state: { is: "waiting" }, nonce };
  return { state: { is: known ? "slow" : "unseen" }, nonce };
}

/** A receipt counts when the site's index has its block, so that the page shows what came of it. */
function stateOf(receipt: Receipt): State {
  if ((head.value?.block ?? 0) < receipt.block) return { is: "included", block: receipt.block };
  return receipt.succeeded ? { is: "done", receipt } : { is: "failed", receipt };
}

async function receiptOf(hash: Hex): Promise<Receipt | undefined> {
  const r = await askNode<{
    transactionHash: Hex;
    blockNumber: Hex;
    blockHash: Hex;
    status: Hex;
    logs: Receipt["logs"];
  } | null>("eth_getTransactionReceipt", [hash]);
  return r
    ? {
        hash: r.transactionHash,
        block: Number(r.blockNumber),
        blockHash: r.blockHash,
        succeeded: Number(r.status) === 1,
        logs: r.logs,
      }
    : undefined;
}

interface InBlock {
  hash: Hex;
  from: Hex;
  to: Hex | null;
  input: Hex;
  nonce: Hex;
}

/** What became of a transaction whose number another one has: nothing, something else, or the same at another fee. */
async function replacementOf(t: Transaction, nonce: number): Promise<State> {
  const by = await transactionOf(t.from, nonce, t.since).catch(() => undefined);
  if (!by) return { is: "replaced", by: undefined };
  if (by.to?.toLowerCase() === t.to.toLowerCase() && by.input.toLowerCase() === t.data.toLowerCase()) {
    const receipt = await receiptOf(by.hash);
    return receipt ? stateOf(receipt) : { is: "waiting" };
  }
  if (by.to?.toLowerCase() === t.from.toLowerCase() && by.input === "0x") return { is: "cancelled" };
  return { is: "replaced", by: by.hash };
}

/** An account's transaction of a number, which came into a block after another: the block is found by halving. */
async function transactionOf(from: Hex, nonce: number, after: number): Promise<InBlock | undefined> {
  let high = Number(await askNode<Hex>("eth_blockNumber"));
  let low = Math.min(after, high);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (Number(await askNode<Hex>("eth_getTransactionCount", [from, hex(middle)])) > nonce) high = middle;
    else low = middle + 1;
  }
  const block = await askNode<{ transactions: InBlock[] } | null>("eth_getBlockByNumber", [hex(high), true]);
  return block?.transactions.find((t) => t.from.toLowerCase() === from.toLowerCase() && Number(t.nonce) === nonce);
}

/** Where calls stand that a wallet sent together. Only the wallet knows. */
async function lookTogether(t: Transaction): Promise<State> {
  const provider = wallets.value.find((w) => w.id === t.wallet)?.provider;
  if (!provider) return { is: "waiting" };
  const told = (await provider.request({ method: "wallet_getCallsStatus", params: [t.id] })) as {
    status: number;
    receipts?: { transactionHash: Hex }[];
  };
  if (told.status < 200) return { is: Date.now() - t.at < usual ? "waiting" : "slow" };
  const last = told.receipts?.at(-1);
  const receipt = last && (await receiptOf(last.transactionHash));
  if (told.status >= 300) return { is: "failed", receipt };
  return receipt ? stateOf(receipt) : { is: "waiting" };
}

function put(t: Transaction): void {
  const all = transactions.value;
  transactions.value = all.some((other) => other.id === t.id)
    ? all.map((other) => (other.id === t.id ? t : other))
    : [...all, t];
  void keep();
}

async function storeName(): Promise<string> {
  const { chainId, contracts } = await askSite();
  return `transactions ${chainId} ${contracts.capacity}`;
}

async function keep(): Promise<void> {
  const waiting = () => transactions.value.filter((t) => !isOver(t.state)).map(({ state: _, ...sent }) => sent);
  try {
    const name = await storeName();
    sessionStorage.setItem(name, JSON.stringify(waiting()));
  } catch {
    // A browser may refuse storage; then transactions are waited for until the page is loaded again.
  }
}

function read(name: string): string {
  try {
    return sessionStorage.getItem(name) ?? "[]";
  } catch {
    return "[]";
  }
}

function parse(text: string): Sent[] {
  try {
    const all: unknown = JSON.parse(text);
    return Array.isArray(all) ? (all as Sent[]) : [];
  } catch {
    return [];
  }
}

/** How a transaction ends; undefined if it is dismissed before. */
export function ended(id: string): Promise<State | undefined> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const t = transactions.value.find((t) => t.id === id);
      if (t && !isOver(t.state)) return;
      resolve(t?.state);
      queueMicrotask(() => stop());
    });
  });
}
