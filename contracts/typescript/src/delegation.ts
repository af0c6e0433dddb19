import type { Address } from "viem";

import { contractsOf, type Deployment } from "./deployment.js";

/** What a delegator signs; see `ISignedDelegation` and docs/contracts.md. */
export interface Delegation {
  delegator: Address;
  /** The commitment. */
  id: bigint;
  /** In wei of FLT. */
  amount: bigint;
  /** The most final epochs that may not be settled yet. */
  maxPending: bigint;
  /** The next one of its key: `nonces` of the contract. */
  nonce: bigint;
  /** The last second in which the signature counts. */
  deadline: bigint;
}

const types = {
  Delegation: [
    { name: "delegator", type: "address" },
    { name: "id", type: "uint256" },
    { name: "amount", type: "uint256" },
    { name: "maxPending", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

/** A delegation as viem's `signTypedData` takes it; `delegateBySig` takes the delegation and the signature. */
export function delegationToSign(deployment: Parameters<typeof contractsOf>[0] & Pick<Deployment, "chainId">, message: Delegation) {
  const { address } = contractsOf(deployment).signedDelegation;
  const domain = { name: "Muster delegation", version: "1", chainId: deployment.chainId, verifyingContract: address } as const;
  return { domain, types, primaryType: "Delegation", message } as const;
}
