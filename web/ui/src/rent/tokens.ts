// What tokens say of themselves, read from the chain.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import type { Token } from "../api/types";
import { askNode } from "../api/node";

const selectors = { symbol: "0x95d89b41", decimals: "0x313ce567" } as const;
/** How much of what a token calls itself is shown. */
const mostName = 20;

const known = new Map<string, Promise<Token>>();

async function read(address: string): Promise<Token> {
  const call = (data: string) => askNode<string>("eth_call", [{ to: address, data }, "latest"]);
  const [symbol, decimals] = await Promise.all([call(selectors.symbol), call(selectors.decimals)]);
  return { address, symbol: textOf(symbol), decimals: Number(BigInt(decimals)) };
}

/** A string as contracts return it: where it begins, its length, its bytes. */
function textOf(returned: string): string {
  const bytes = Uint8Array.from(returned.slice(2).match(/../g) ?? [], (b) => parseInt(b, 16));
  const length = Number(BigInt("0x" + (returned.slice(66, 130) || "0")));
  const text = new TextDecoder().decode(bytes.slice(64, 64 + Math.min(length, 4 * mostName)));
  return text.replace(/[^ -~]/g, "?").slice(0, mostName);
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
