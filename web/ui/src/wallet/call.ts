// What a page asks the contracts for.
import type { Contracts, providerAccountAbi } from "@muster-network/contracts";
import type { Address, ContractFunctionArgs, ContractFunctionName } from "viem";

/** What a contract takes of the caller's tokens, by a permit or an allowance. */
export interface Pays {
  token: Address;
  amount: bigint; // in the token's smallest unit
  symbol?: string; // FLT, if it is not said
  decimals?: number; // 18, likewise
}

export type ContractName = keyof Contracts | "providerAccount";

export interface Call {
  contract: ContractName;
  on?: Address; // where it is, if the deployment has many of them
  functionName: string;
  args: readonly unknown[];
  pays?: Pays;
}

type Abis = { [N in keyof Contracts]-?: NonNullable<Contracts[N]>["abi"] } & {
  providerAccount: typeof providerAccountAbi;
};
type Changing = "nonpayable" | "payable";

/** A call whose name and arguments the compiler has checked. */
export function call<N extends keyof Abis, F extends ContractFunctionName<Abis[N], Changing>>(
  contract: N,
  functionName: F,
  args: ContractFunctionArgs<Abis[N], Changing, F>,
  more: { pays?: Pays; on?: Address } = {},
): Call {
  return { contract, functionName, args: args as readonly unknown[], ...more };
}
