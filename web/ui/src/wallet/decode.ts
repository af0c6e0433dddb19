// What a call of the deployment's contracts is, by its data. It brings their ABIs along: load it when it is needed.
import { certificatesAbi, contractsOf, timelockAbi } from "@muster-network/contracts";
import { decodeFunctionData, type Abi, type Hex } from "viem";

/** A call's contract, by its name in the deployment, its function, and its arguments. */
export interface Decoded {
  contract: string;
  function: string;
  args: readonly unknown[];
}

/** Nothing, if the contract is not the deployment's, or has no such function. */
export function decodeCall(contracts: Record<string, string>, to: string, data: string): Decoded | undefined {
  const known: Record<string, { address: string; abi: unknown }> = {
    ...contractsOf(contracts as unknown as Parameters<typeof contractsOf>[0]),
    certificates: { address: contracts["certificates"] ?? "", abi: certificatesAbi },
    timelock: { address: contracts["timelock"] ?? "", abi: timelockAbi },
  };
  const found = Object.entries(known).find(([, { address }]) => address.toLowerCase() === to.toLowerCase());
  if (!found) return undefined;
  const [contract, { abi }] = found;
  try {
    const { functionName, args } = decodeFunctionData({ abi: abi as Abi, data: data as Hex });
    return { contract, function: functionName, args: args ?? [] };
  } catch {
    return undefined;
  }
}
