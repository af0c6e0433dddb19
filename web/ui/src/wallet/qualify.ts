// Whether a sponsor's programme would permit a lease. It brings ABIs along: load it when it is needed.
import { programmeAbi } from "@muster-network/contracts";
import { encodeFunctionData, type Address } from "viem";

import { askNode, revertData } from "../api/node";
import type { Unit } from "./call";
import { refusalText } from "./refusals";

/** Why a programme would not permit its grant to pay for a lease through an offer; undefined: it would. */
export async function whyNotPermitted(
  programme: Address,
  renter: Address,
  grant: bigint,
  offer: bigint,
  unit: Unit,
): Promise<string | undefined> {
  const data = encodeFunctionData({ abi: programmeAbi, functionName: "qualify", args: [grant, offer] });
  try {
    await askNode("eth_call", [{ from: renter, to: programme, data }, "latest"]);
    return undefined;
  } catch (why) {
    const refusal = revertData(why);
    if (refusal === undefined) throw why;
    return refusalText(refusal, unit);
  }
}
