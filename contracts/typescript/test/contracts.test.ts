import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test, type TestContext } from "node:test";

import { beaconAbi, checkChain, contractsOf, type Contracts, delegationToSign, errorsAbi, Fate, refusalOf, State, stakingAbi } from "@muster-network/contracts";
import {
  type Account,
  createTestClient,
  type Hash,
  hashTypedData,
  http,
  parseEther,
  parseEventLogs,
  publicActions,
  walletActions,
  zeroAddress,
} from "viem";
import { foundry } from "viem/chains";

import { accountOf, type Chain, startChain } from "./chain.js";
import { stake } from "./readme.js";

const [deployer, provider, delegator, stranger] = [accountOf(0), accountOf(1), accountOf(2), accountOf(3)] as const;
const bond = parseEther("20"); // a tenth of the collateral of one unit

let chain: Chain;
let contracts: Contracts;
let client: ReturnType<typeof connect>;

function connect(url: string) {
  const options = { mode: "anvil", chain: foundry, transport: http(url), pollingInterval: 50 } as const;
  return createTestClient(options).extend(publicActions).extend(walletActions);
}

before(async () => {
  chain = await startChain();
  contracts = contractsOf(chain.deployment);
  client = connect(chain.url);
  for (const { address } of [provider, delegator]) {
    await mined(client.writeContract({ ...contracts.token, account: deployer, functionName: "transfer", args: [address, parseEther("1000")] }));
  }
});

after(() => chain?.stop());

async function mined(hash: Promise<Hash>) {
  const receipt = await client.waitForTransactionReceipt({ hash: await hash });
  assert.equal(receipt.status, "success");
  return receipt;
}

function approve(account: Account, amount: bigint) {
  const args = [contracts.staking.address, amount] as const;
  return mined(client.writeContract({ ...contracts.token, account, functionName: "approve", args }));
}

// Makes a commitment of one unit that stays Open until somebody delegates the rest of its collateral.
async function commit() {
  await approve(provider, bond);
  const args = [1n, 10n, 0n, 30n, 500n, bond] as const;
  const { logs } = await mined(client.writeContract({ ...contracts.staking, account: provider, functionName: "createCommitment", args }));
  const [created] = parseEventLogs({ abi: stakingAbi, logs, eventName: "CommitmentCreated" });
  assert.ok(created);
  return created.args;
}

const refusal = (call: Promise<unknown>) => call.then(() => assert.fail("the call was not refused"), refusalOf);

test("a deployment file is what its type says", async () => {
  const sample: unknown = JSON.parse(await readFile(new URL("../test/deployment.json", import.meta.url), "utf8"));
  assert.deepEqual(shapeOf(chain.deployment), shapeOf(sample));
});

// A JSON value with the types of values in their place.
function shapeOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member)]));
}

test("the contracts tell their rules", async () => {
  const { staking, capacity, token, beacon } = contracts;
  const rules = chain.deployment.parameters;
  const config = await client.readContract({ ...staking, functionName: "config" });
  assert.deepEqual(config, { token: token.address, capacity: capacity.address, maxUnits: rules.staking.maxUnits });

  const parameters = await client.readContract({ ...staking, functionName: "parametersAt", args: [0n] });
  const { maxUnits: _, ...expected } = rules.staking;
  const inWei = Object.entries(expected).map(([name, value]) => [name, typeof value === "string" ? parseEther(value) : value]);
  assert.deepEqual(parameters, Object.fromEntries(inWei));

  assert.deepEqual(await client.readContract({ ...capacity, functionName: "config" }), rules.capacity);
  assert.equal(beacon.abi, beaconAbi);
  assert.equal(await client.readContract({ ...capacity, functionName: "beacon" }), beacon.address);
});

test("a commitment is made and becomes active by delegated stake", async (t) => {
  const { id, ...created } = await commit();
  const { lastEpoch, ...rest } = created;
  assert.ok(lastEpoch > 0n);
  assert.deepEqual(rest, { provider: provider.address, units: 1n, speedClass: 10n, maxLeased: 0n, duration: 30n, commissionBps: 500n });
  assert.equal((await client.readContract({ ...contracts.staking, functionName: "termsOf", args: [id] })).state, State.Open);

  const seen = firstDelegation(t, id, await client.getBlockNumber({ cacheTime: 0 }));
  await approve(delegator, parseEther("180"));
  const args = [id, parseEther("180"), 0n] as const;
  const { logs } = await mined(client.writeContract({ ...contracts.staking, account: delegator, functionName: "delegate", args }));
  const events = parseEventLogs({ abi: stakingAbi, logs });
  assert.deepEqual(events.map(({ eventName }) => eventName).sort(), ["Activated", "Delegated"]);
  const delegated = events.find((event) => event.eventName === "Delegated");
  assert.equal(delegated?.args.delegator, delegator.address);
  assert.equal(delegated.args.amount, parseEther("180"));
  assert.deepEqual(await seen, delegated.args);

  const terms = await client.readContract({ ...contracts.staking, functionName: "termsOf", args: [id] });
  assert.equal(terms.state, State.Active);
  assert.equal(terms.units, 1);
});

// The first event from a block on that a watcher is told of, even if it is over when the watcher begins.
function firstDelegation(t: TestContext, id: bigint, fromBlock: bigint) {
  return new Promise((resolve, reject) => {
    const stop = client.watchContractEvent({
      ...contracts.staking,
      eventName: "Delegated",
      args: { id },
      fromBlock,
      onError: reject,
      onLogs: ([log]) => resolve(log?.args),
    });
    t.after(stop);
  });
}

test("a delegator signs with viem, and a stranger sends it", async () => {
  const { signedDelegation, token, staking, lens } = contracts;
  const { id } = await commit();
  const amount = parseEther("7");
  const approval = [signedDelegation.address, amount] as const;
  await mined(client.writeContract({ ...token, account: delegator, functionName: "approve", args: approval }));

  const nonce = await client.readContract({ ...signedDelegation, functionName: "nonces", args: [delegator.address, 5n] });
  const { timestamp } = await client.getBlock();
  const delegation = { delegator: delegator.address, id, amount, maxPending: 0n, nonce, deadline: timestamp + 3600n };
  const typed = delegationToSign(chain.deployment, delegation);
  const digest = await client.readContract({ ...signedDelegation, functionName: "digestOf", args: [delegation] });
  assert.equal(hashTypedData(typed), digest);
  const signature = await delegator.signTypedData(typed);

  const send = { ...signedDelegation, account: stranger, functionName: "delegateBySig" } as const;
  const more = await refusal(client.simulateContract({ ...send, args: [{ ...delegation, amount: amount + 1n }, signature] }));
  assert.ok(more?.errorName === "NotSignedBy");
  assert.deepEqual(more.args, [delegator.address]);
  const { logs } = await mined(client.writeContract({ ...send, args: [delegation, signature] }));
  const [delegated] = parseEventLogs({ abi: stakingAbi, logs, eventName: "Delegated" });
  assert.equal(delegated?.args.delegator, delegator.address);
  assert.equal(delegated.args.payer, signedDelegation.address);
  assert.equal(await client.readContract({ ...staking, functionName: "sharesOf", args: [id, delegator.address] }), delegated.args.shares);

  const again = await refusal(client.simulateContract({ ...send, args: [delegation, signature] }));
  assert.ok(again?.errorName === "InvalidAccountNonce");

  const stakes = await client.readContract({ ...lens, functionName: "stakesOf", args: [delegator.address, 0n, 100n] });
  assert.equal(stakes.find((stake) => stake.id === id)?.amount, amount);
  const offered = await client.readContract({ ...lens, functionName: "commitmentsOf", args: [provider.address, id - 1n, 100n] });
  assert.deepEqual(offered.map((commitment) => commitment.id), [id]);
  assert.equal(offered[0]?.account.poolTokens, amount);
});

test("a refusal has a name and arguments", async () => {
  const { staking } = contracts;
  const args = [1n, 10n, 0n, 30n, 500n, bond - 1n] as const;
  const small = await refusal(client.simulateContract({ ...staking, account: provider, functionName: "createCommitment", args }));
  assert.ok(small?.errorName === "BondTooSmall");
  assert.deepEqual(small.args, [bond - 1n, bond]);

  const none = await refusal(client.simulateContract({ ...staking, account: stranger, functionName: "collect" }));
  assert.equal(none?.errorName, "NothingToCollect");
});

test("a refusal of another contract is found too", async () => {
  const { id } = await commit();
  const args = [id, bond, 0n] as const;
  const call = client.simulateContract({ ...contracts.staking, account: stranger, functionName: "delegate", args });
  const refused = await refusal(call);
  assert.equal(refused?.errorName, "ERC20InsufficientAllowance");
  assert.ok(!stakingAbi.some((entry) => entry.type === "error" && (entry.name as string) === refused.errorName));
  assert.ok(errorsAbi.some(({ name }) => name === refused.errorName));
});

test("what is no refusal has no name", async () => {
  assert.equal(refusalOf(new Error("BondTooSmall")), undefined);
  const nothing = { ...contracts.staking, address: stranger.address };
  assert.equal(await refusal(client.readContract({ ...nothing, functionName: "config" })), undefined);
});

test("the example of the README stakes, and sees a slash", async (t) => {
  const { staking } = contracts;
  const { id } = await commit();
  const here = { ...foundry, blockTime: 100, rpcUrls: { default: { http: [chain.url] } } };
  let see!: (slash: bigint[]) => void;
  const seen = new Promise<bigint[]>((resolve) => (see = resolve));
  t.after(await stake(chain.deployment, here, delegator, id, parseEther("180"), (...slash) => see(slash)));
  const shares = await client.readContract({ ...staking, functionName: "sharesOf", args: [id, delegator.address] });
  assert.equal(await client.readContract({ ...staking, functionName: "previewUndelegate", args: [id, shares] }), parseEther("180"));

  const epoch = await missChallenges(id, 3);
  const { logs } = await mined(client.writeContract({ ...staking, account: stranger, functionName: "settleMany", args: [[id], 1n] }));
  const [slashed] = parseEventLogs({ abi: stakingAbi, logs, eventName: "Slashed" });
  assert.ok(slashed);
  // One challenge may be missed. Each other one costs a hundredth of the collateral, of the bond first.
  const { number, dueEpoch, ...amounts } = slashed.args;
  const lost = parseEther("4");
  assert.deepEqual(amounts, { id, epoch, forDowntime: lost, forFalseClaims: 0n, fromBond: lost, fromPool: 0n, fromThawing: 0n, forfeited: 0n });
  assert.deepEqual(await seen, [epoch, 0n]);

  assert.equal((await client.readContract({ ...staking, functionName: "slashOf", args: [id, number] })).fate, Fate.Held);
  const early = client.simulateContract({ ...staking, account: stranger, functionName: "finishSlash", args: [id, number] });
  const refused = await refusal(early);
  assert.ok(refused?.errorName === "StillHeld");
  assert.deepEqual(refused.args, [dueEpoch]);
});

// Seals an Active commitment in its first epoch, opens challenges, responds to none of them, and waits until the epoch
// is final. Returns the epoch.
async function missChallenges(id: bigint, count: number): Promise<bigint> {
  const { capacity, staking } = contracts;
  const { epochBlocks, sealEpochs, responseWindow, proofWindow } = await client.readContract({ ...capacity, functionName: "config" });
  const genesis = await client.readContract({ ...capacity, functionName: "genesis" });
  const { startEpoch } = await client.readContract({ ...staking, functionName: "termsOf", args: [id] });
  await mineTo(genesis + BigInt(startEpoch * epochBlocks));

  const sealing = { ...capacity, account: provider } as const;
  const begun = await mined(client.writeContract({ ...sealing, functionName: "beginSeal", args: [id] }));
  await mineTo(begun.blockNumber + 2n);
  await mined(client.writeContract({ ...sealing, functionName: "drawSeal", args: [id, "0x"] }));
  const period = BigInt(Math.floor(startEpoch / sealEpochs));
  const [, ctx] = await client.readContract({ ...capacity, functionName: "sealOf", args: [id, period] });
  const posted = await mined(client.writeContract({ ...sealing, functionName: "postSeal", args: [id, ctx, 1n] }));

  const slot = BigInt(responseWindow + 3);
  let challenge = genesis + ((posted.blockNumber + 2n - genesis) / slot + 1n) * slot;
  for (let opened = 0; opened < count; opened++, challenge += slot) {
    await mineTo(challenge);
    await mined(client.writeContract({ ...capacity, account: stranger, functionName: "open", args: [challenge, "0x"] }));
  }
  await mineTo(genesis + BigInt((startEpoch + 1) * epochBlocks + responseWindow + 2 + proofWindow));
  return BigInt(startEpoch);
}

async function mineTo(block: bigint) {
  const head = await client.getBlockNumber({ cacheTime: 0 });
  if (head < block) await client.mine({ blocks: Number(block - head) });
}

test("the README has the example that was compiled", async () => {
  const file = (name: string) => readFile(new URL(`../${name}`, import.meta.url), "utf8");
  assert.ok((await file("README.md")).includes("```ts\n" + (await file("test/readme.ts")) + "```\n"));
});

test("a deployment of another chain is noticed", async () => {
  await checkChain(client, chain.deployment);
  await assert.rejects(checkChain(client, { ...chain.deployment, chainId: 1 }), /is on chain 1$/);
  await assert.rejects(checkChain(client, { ...chain.deployment, genesis: "0x00" }), /begins with block/);
});

test("a deployment that is not complete is refused", () => {
  assert.throws(() => contractsOf({ ...chain.deployment, staking: zeroAddress }), /no address of the staking contract yet/);
  assert.throws(() => contractsOf({ ...chain.deployment, token: "FLT" }), /no address of the token contract, but "FLT"/);
});
