/**
 * What the compiler knows from the ABIs. Nothing here runs: each call that is
 * wrong is marked, and a mark without an error is an error itself.
 */
import { contractsOf, type Deployment, type Refusal, State, stakingAbi } from "@muster-network/contracts";
import { type Address, getContract, type ParseEventLogsReturnType, type PublicClient, type WalletClient } from "viem";

import sample from "./deployment.json" with { type: "json" };

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function holds<_ extends true>() {}

// The file that was recorded has every field of the type, and no other but those of a DAO.
type DAO = "governor" | "timelock" | "council";
sample satisfies Deployment;
holds<Equal<keyof typeof sample, Exclude<keyof Deployment, DAO>>>();
holds<Equal<typeof sample.libraries, Deployment["libraries"]>>();
holds<Equal<typeof sample.parameters, Deployment["parameters"]>>();
holds<Equal<typeof sample.made, { [Name in Exclude<keyof Deployment["made"], DAO>]-?: NonNullable<Deployment["made"][Name]> }>>();

export async function calls(client: PublicClient, wallet: WalletClient, account: Address) {
  const { staking, capacity, token } = contractsOf(sample);

  const terms = await client.readContract({ ...staking, functionName: "termsOf", args: [1n] });
  holds<Equal<typeof terms.provider, Address>>();
  holds<Equal<typeof terms.units, number>>();
  terms.state === State.Active;
  const [bond] = await client.readContract({ ...staking, functionName: "stakeAt", args: [1n, 2n] });
  holds<Equal<typeof bond, bigint>>();

  // @ts-expect-error an id is a bigint
  await client.readContract({ ...staking, functionName: "termsOf", args: [1] });
  // @ts-expect-error an account is an address
  await client.readContract({ ...token, functionName: "balanceOf", args: ["alice"] });
  // @ts-expect-error there is no such function
  await client.readContract({ ...staking, functionName: "termOf", args: [1n] });
  // @ts-expect-error this is a function of the staking contract
  await client.readContract({ ...capacity, functionName: "termsOf", args: [1n] });
  // @ts-expect-error delegating writes
  await client.readContract({ ...staking, functionName: "delegate", args: [1n, 1n, 0n] });

  const contract = getContract({ ...staking, client: wallet });
  const options = { account, chain: null };
  await contract.write.delegate([1n, 1n, 0n], options);
  // @ts-expect-error delegating asks for maxPending
  await contract.write.delegate([1n, 1n], options);
  // @ts-expect-error there is no such event
  client.watchContractEvent({ ...staking, eventName: "Slash", onLogs: () => {} });
}

type Slashed = ParseEventLogsReturnType<typeof stakingAbi, "Slashed", true>[number]["args"];
holds<Equal<Slashed["fromPool"], bigint>>();
// @ts-expect-error a slash has no such part
export type Nothing = Slashed["fromTreasury"];

export function amounts(refusal: Refusal): readonly bigint[] {
  if (refusal.errorName === "BondTooSmall") return refusal.args;
  // @ts-expect-error there is no such error
  if (refusal.errorName === "BondTooLarge") return [];
  return [];
}

// @ts-expect-error a deployment without a staking contract
contractsOf({ token: "0x", beacon: "0x", authority: "0x", capacity: "0x" });
