// Recomputes what the proof of an audit must show: the five public inputs of docs/protocol.md, section 6. They
// follow from the deployment's rules, the events of contracts and the beacon's values (section 8), so that a
// proof's reader need not ask a contract what it drew.
//
// The two roots are what the provider posted, and are taken from the events: what they commit to is what the
// proof proves.
import { encodeAbiParameters, keccak256, type Address, type Hex } from "viem";
import { Fr } from "./points";

// Rules are those of the capacity contract, which never change.
export interface Rules {
  readonly chainId: bigint;
  readonly capacity: Address;
  readonly genesis: bigint; // the block from which epoch 0 counts
  readonly epochBlocks: bigint;
  readonly sealEpochs: bigint;
  readonly responseWindow: bigint;
  readonly challengeOdds: bigint;
  readonly blocks: bigint; // of an array
  readonly segments: bigint; // of a chain, for each speed class
  readonly positions: number; // that an audit opens
}

// Story is what led to a proof.
export interface Story {
  readonly commitment: bigint;
  readonly class: bigint; // its speed class
  readonly challenge: bigint; // its block
  readonly sealRoot: bigint; // of the last Sealed whose fromBlock the challenge has reached
  readonly chainRoot: bigint; // of Responded, as is the next
  readonly claimed: bigint;
  readonly seed: Hex; // the beacon's values: of SealBegun's seed block,
  readonly opening: Hex; // of the challenge's block,
  readonly draw: Hex; // and of the block that draws its audits
}

// Impossible says that events cannot have come from these rules.
export class Impossible extends Error {
  override readonly name = "Impossible";
}

const lanes = 8n;
const fromWindowToDraw = 2n;

// The widths in bits of what a query packs, from the lowest: c, n - 1, ℓ, k; then positions.
const unitBits = 10n;
const laneBits = 3n;
const segmentBits = 22n;
const positionBits = 24n;

// drawBlock is the block whose value draws the audits of a challenge.
export const drawBlock = (rules: Rules, challenge: bigint): bigint =>
  challenge + rules.responseWindow + fromWindowToDraw;

// period is the seal period of a block.
export const period = (rules: Rules, block: bigint): bigint =>
  (block - rules.genesis) / rules.epochBlocks / rules.sealEpochs;

// statement is ctx, sealRoot, beacon, chainRoot and query. It throws Impossible if the block is not one of a
// challenge, or nothing can be drawn.
export function statement(rules: Rules, story: Story): [bigint, bigint, bigint, bigint, bigint] {
  const { commitment, challenge } = story;
  return [
    sealContext(rules, commitment, period(rules, challenge), story.seed),
    story.sealRoot,
    beacon(rules, challenge, story.opening),
    story.chainRoot,
    query(rules, story),
  ];
}

// sealContext is ctx: what the arrays of a commitment's seal period are made from.
export const sealContext = (rules: Rules, commitment: bigint, period: bigint, seed: Hex): bigint =>
  BigInt(tagged(rules, "muster.seal.v2", [commitment, period], seed)) % Fr.ORDER;

// beacon is what the chains of a challenge start from.
export function beacon(rules: Rules, challenge: bigint, value: Hex): bigint {
  const slot = slotOf(rules, challenge);
  if (BigInt(tagged(rules, "muster.challenge.v2", [slot], value)) % rules.challengeOdds !== 0n) {
    throw new Impossible(`the beacon makes block ${challenge} no challenge`);
  }
  return BigInt(tagged(rules, "muster.beacon.v2", [slot], value)) % Fr.ORDER;
}

// query is which lane and segment of which unit's chain the audit asks for, and which of its array's positions.
export function query(rules: Rules, story: Story): bigint {
  if (story.claimed < 1n || story.claimed > 1n << unitBits)
    throw new Impossible(`a response cannot claim ${story.claimed} units`);
  const slot = slotOf(rules, story.challenge);
  const seed = tagged(rules, "muster.draw.v2", [slot, story.commitment, story.chainRoot], story.draw);
  const fields: [value: bigint, bits: bigint][] = [
    [limb(seed, 0) % story.claimed, unitBits],
    [story.claimed - 1n, unitBits],
    [limb(seed, 1) % lanes, laneBits],
    [limb(seed, 2) % (story.class * rules.segments), segmentBits],
  ];
  for (let i = 0; i < rules.positions; i++) {
    const hash = keccak256(encodeAbiParameters([{ type: "bytes32" }, { type: "uint256" }], [seed, BigInt(i)]));
    fields.push([2n + (limb(hash, 0) % (rules.blocks - 2n)), positionBits]);
  }
  return fields.reduceRight((packed, [value, bits]) => (packed << bits) | value, 0n);
}

// slotOf is the slot that begins with a challenge's block.
function slotOf(rules: Rules, challenge: bigint): bigint {
  const blocks = rules.responseWindow + fromWindowToDraw + 1n;
  const since = challenge - rules.genesis;
  if (since < 0n || since % blocks !== 0n) throw new Impossible(`no slot begins with block ${challenge}`);
  return since / blocks;
}

// tagged is keccak256(abi.encode(tag, chain id, contract, words …, value)).
function tagged(rules: Rules, tag: string, words: readonly bigint[], value: Hex): Hex {
  const types = ["string", "uint256", "address", ...words.map(() => "uint256"), "bytes"].map((type) => ({ type }));
  return keccak256(encodeAbiParameters(types, [tag, rules.chainId, rules.capacity, ...words, value]));
}

// limb is bits 64k to 64k + 63 of a hash.
const limb = (hash: Hex, k: number): bigint => (BigInt(hash) >> BigInt(64 * k)) & ((1n << 64n) - 1n);
