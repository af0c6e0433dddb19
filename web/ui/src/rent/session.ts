// A session lets this page's key use the machine of a lease: the renter's wallet signs it once. The key is kept in
// memory only, so a session ends for good when the page is left or loaded again.
import { domainFields } from "../wallet/typed";
import { newKey, type Key } from "./signature";

export interface Session {
  chainId: number;
  contract: string; // the market
  lease: number;
  key: `0x${string}`;
  actions: string[];
  issued: number; // in seconds since 1970
  expires: number;
  signature: `0x${string}`;
}

/** What the page does with a machine, and nothing more: it cannot read disks, change keys or rebuild. */
export const permissions = ["submit", "status", "log", "console", "power"];

/** For how long a session counts at most, in seconds. */
const life = 12 * 3600;

/** What the wallet signs (EIP-712), in the JSON that wallets take. */
export function typedData(s: Omit<Session, "signature">) {
  return {
    types: {
      EIP712Domain: domainFields,
      Session: [
        { name: "lease", type: "uint256" },
        { name: "key", type: "bytes32" },
        { name: "actions", type: "string[]" },
        { name: "issued", type: "uint256" },
        { name: "expires", type: "uint256" },
      ],
    },
    primaryType: "Session",
    domain: { name: "Muster lease", version: "1", chainId: s.chainId, verifyingContract: s.contract },
    message: {
      lease: String(s.lease),
      key: s.key,
      actions: s.actions,
      issued: String(s.issued),
      expires: String(s.expires),
    },
  };
}

/** A session of a new key. sign asks the wallet for a signature of typed data. */
export async function newSession(
  at: { chainId: number; market: string },
  lease: number,
  sign: (data: string) => Promise<`0x${string}`>,
): Promise<{ key: Key; session: Session }> {
  const key = await newKey();
  const issued = Math.floor(Date.now() / 1000);
  const draft = {
    chainId: at.chainId,
    contract: at.market,
    lease,
    key: `0x${key.id}` as const,
    actions: permissions,
    issued,
    expires: issued + life,
  };
  return { key, session: { ...draft, signature: await sign(JSON.stringify(typedData(draft))) } };
}
