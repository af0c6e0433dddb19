// What tokens say of themselves, read from the chain.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import type { Token } from "../api/types";
import { askNode } from "../api/node";

const selectors = { symbol: "0x95d89b41", decimals: "0x313ce567" } as const;
/** With more decimals no lease can be paid in it. */
const mostDecimals = 36n;

const known = new Map<string, Promise<Token>>();

async function read(address: string): Promise<Token> {
  const call = (data: string) => askNode<string>("eth_call", [{ to: address, data }, "latest"]);
  const [symbol, decimals] = await Promise.all([call(selectors.symbol), call(selectors.decimals)]);
  const digits = BigInt(decimals);
  if (digits > mostDecimals) throw new Error(`token ${address} has ${digits} decimals`);
  return { address, symbol: symbolOf(symbol), decimals: Number(digits) };
}

/** What a token calls itself, as contracts return texts; empty if that is long or could hide what it is, as muster has it. */
export function symbolOf(returned: string): string {
  const length = BigInt("0x" + (returned.slice(66, 130) || "0"));
  if (length === 0n || length > 11n) return "";
  const bytes = returned.slice(130, 130 + 2 * Number(length)).match(/../g) ?? [];
  const text = bytes.map((b) => String.fromCharCode(parseInt(b, 16))).join("");
  return /^[!-~]+$/.test(text) ? text : "";
}

/** The token at an address; undefined until it is known. "" is none. */
export function useToken(address: string | undefined): Token | undefined {
  const shown = useSignal<Token | undefined>(undefined);
  useEffect(() => {
    shown.value = undefined;
    if (!address) return;
    let gone = false;
    let token = known.get(address);
    if (!token) known.set(address, (token = read(address)));
    token.then(
      (t) => !gone && (shown.value = t),
      () => known.delete(address),
    );
    return () => {
      gone = true;
    };
  }, [address]);
  return shown.value;
}
