// Amounts of tokens that leases are paid in. What a token calls itself is its maker's word, so one that is not the
// deployment's own is shown with its address.
import { site } from "../api/site";
import type { Token } from "../api/types";
import { Amount } from "../parts/values";

export function nameOf(token: Token): string {
  const own = [site.value?.contracts["stablecoin"], site.value?.token.address];
  if (own.some((address) => address?.toLowerCase() === token.address.toLowerCase())) return token.symbol;
  return `${token.symbol} (${token.address.slice(0, 8)}…${token.address.slice(-4)})`.trim();
}

export function Money({ of, token }: { of: bigint | string; token: Token }) {
  return <Amount of={of} symbol={nameOf(token)} decimals={token.decimals} />;
}
