// What the contracts say that the site's API does not tell. It brings their ABIs along: load it when it is needed.
import { contractsOf, type Contracts } from "@muster-network/contracts";
import {
  decodeFunctionResult,
  encodeFunctionData,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  type Hex,
} from "viem";

import { askNode } from "../api/node";
import { askSite } from "../api/site";

type Deployed = Required<Contracts>;
type Abis = { [N in keyof Deployed]: Deployed[N]["abi"] };

/** Asks a contract of the deployment. */
export async function read<
  N extends keyof Abis,
  F extends ContractFunctionName<Abis[N], "view" | "pure">,
  A extends ContractFunctionArgs<Abis[N], "view" | "pure", F>,
>(contract: N, functionName: F, args: A): Promise<ContractFunctionReturnType<Abis[N], "view" | "pure", F, A>> {
  const { contracts } = await askSite();
  const known = contractsOf(contracts as unknown as Parameters<typeof contractsOf>[0])[contract];
  if (!known) throw new Error(`the deployment has no contract ${contract}`);
  const call = { abi: known.abi, functionName, args } as unknown as Parameters<typeof encodeFunctionData>[0];
  const data = await askNode<Hex>("eth_call", [{ to: known.address, data: encodeFunctionData(call) }, "latest"]);
  return decodeFunctionResult({ ...call, data } as unknown as Parameters<
    typeof decodeFunctionResult
  >[0]) as ContractFunctionReturnType<Abis[N], "view" | "pure", F, A>;
}
