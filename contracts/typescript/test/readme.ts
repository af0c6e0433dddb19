import { contractsOf, refusalOf, State, type Deployment } from "@muster-network/contracts";
import { createWalletClient, http, publicActions, type Account, type Chain } from "viem";

type OnSlash = (epoch: bigint, fromPool: bigint) => void;

export async function stake(
  deployment: Deployment, chain: Chain, account: Account, id: bigint, amount: bigint, onSlash: OnSlash,
) {
  const client = createWalletClient({ account, chain, transport: http() }).extend(publicActions);
  const { token, staking } = contractsOf(deployment);

  const terms = await client.readContract({ ...staking, functionName: "termsOf", args: [id] });
  if (terms.state !== State.Open && terms.state !== State.Active) throw new Error(`commitment ${id} is over`);

  const approval = await client.writeContract({ ...token, functionName: "approve", args: [staking.address, amount] });
  await client.waitForTransactionReceipt({ hash: approval });
  const maxPending = 0n; // refuse to bear slashes of epochs that are over and not settled
  const hash = await client.writeContract({ ...staking, functionName: "delegate", args: [id, amount, maxPending] });
  await client.waitForTransactionReceipt({ hash });

  try {
    await client.writeContract({ ...staking, functionName: "claim", args: [id] });
  } catch (error) {
    if (refusalOf(error)?.errorName !== "NothingToCollect") throw error; // rewards are released epochs later
  }
  return client.watchContractEvent({
    ...staking, eventName: "Slashed", args: { id }, strict: true,
    onLogs: (logs) => logs.forEach(({ args }) => onSlash(args.epoch, args.fromPool)),
  });
}
