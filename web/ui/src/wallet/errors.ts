// What wallets and nodes answer when they do not do what they are asked.

/** The code of a wallet's or node's error; undefined if it has none. Some wallets wrap another's error in theirs. */
export function codeOf(error: unknown): number | undefined {
  const { code, data } = (error ?? {}) as { code?: unknown; data?: { originalError?: { code?: unknown } } };
  const original = data?.originalError?.code;
  if (typeof original === "number") return original;
  return typeof code === "number" ? code : undefined;
}

/** Codes of EIP-1193, EIP-1474, EIP-3326 and EIP-5792. */
export const codes = {
  refused: 4001, // by the person
  unauthorized: 4100,
  disconnected: 4900,
  unknownChain: 4902,
  busy: -32002, // a request of before still waits in the wallet
  noMethod: -32601,
} as const;

/** Whether a person said no in the wallet. */
export function isRefusedByPerson(error: unknown): boolean {
  return codeOf(error) === codes.refused || (error as { code?: unknown } | null)?.code === "ACTION_REJECTED";
}

/** What an error says of itself, not too long. */
export function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return (typeof message === "string" ? message : String(error)).slice(0, 300);
}
