// What a page asks the contracts for.
import type { Contracts, creditPoolAbi, programmeAbi, providerAccountAbi } from "@muster-network/contracts";
import type { Address, ContractFunctionArgs, ContractFunctionName } from "viem";

/** What amounts are of. */
export interface Unit {
  symbol?: string; // FLT, if it is not said
  decimals?: number; // 18, likewise
}

/** What a contract takes of the caller's tokens, by a permit or an allowance. */
export interface Pays extends Unit {
  token: Address;
  amount: bigint; // in the token's smallest unit
  atMost?: boolean; // the contract may take less
}

/** Contracts of which a deployment has many. */
type Located = {
  providerAccount: typeof providerAccountAbi;
  creditPool: typeof creditPoolAbi;
  programme: typeof programmeAbi;
};

export type ContractName = keyof Contracts | keyof Located;

export interface Call {
  contract: ContractName;
  on?: Address; // where it is, if the deployment has many of them
  functionName: string;
  args: readonly unknown[];
  pays?: Pays;
  unit?: Unit; // of amounts in a refusal, if nothing is paid
}

type Abis = { [N in keyof Contracts]-?: NonNullable<Contracts[N]>["abi"] } & Located;
type Changing = "nonpayable" | "payable";

/** A call whose name and arguments the compiler has checked. */
export function call<N extends keyof Abis, F extends ContractFunctionName<Abis[N], Changing>>(
  contract: N,
  functionName: F,
  args: ContractFunctionArgs<Abis[N], Changing, F>,
  more: Pick<Call, "pays" | "on" | "unit"> = {},
): Call {
  return { contract, functionName, args: args as readonly unknown[], ...more };
}
