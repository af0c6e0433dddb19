// What the tests of this folder read: a proof, keys and a real history, which the Go tests made.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { bytesToHex, type Address, type Hex } from "viem";
import type { Proof } from "./groth16";
import type { Header } from "./header";
import { readKey } from "./key";
import type { Rules, Story } from "./statement";

// The tests run in web/ui.
const root = join(process.cwd(), "..", "..");
const read = (path: string): Buffer => readFileSync(join(root, path));

export const encodedKey = (): Uint8Array => new Uint8Array(read("circuits/golden/dev.vk"));
export const devKey = readKey(encodedKey());

// The verifier contract of the key, as source text.
export const contract = read("contracts/src/verifiers/DevVerifier.sol").toString();

interface ProofJSON {
  input: string[];
  proof: string[];
  commitments: string[];
  commitmentPok: string[];
}

// fixture is a proof and its public inputs, which the contract's tests use too.
export function fixture(): { inputs: bigint[]; proof: Proof } {
  const json = JSON.parse(read("testdata/proof-dev.json").toString()) as ProofJSON;
  return {
    inputs: json.input.map(BigInt),
    proof: {
      points: json.proof.map(BigInt),
      commitments: json.commitments.map(BigInt),
      commitmentPok: json.commitmentPok.map(BigInt),
    },
  };
}

// Proven is a proof of the recorded history, with what led to it.
export interface Proven {
  rules: Rules;
  story: Story;
  seen: { ctx: bigint; beacon: bigint; draw: Hex | undefined }; // what the events say of the same
  proof: Proof;
}

type Event = Record<string, string> & { Config: Record<string, string>; Proof: Record<string, string[]> };

interface HistoryJSON {
  Deployment: { chainId: string; capacity: Address };
  From: string;
  Blocks: { Mix: Hex }[];
  History: { Type: string; Event: Event }[];
}

// history is every proof of verifier/testdata/history.json.gz.
export function history(): Proven[] {
  // Its numbers are too large for JSON.parse.
  const text = gunzipSync(read("verifier/testdata/history.json.gz"))
    .toString()
    .replace(/([:[,])(\d+)(?=[,\]}])/g, '$1"$2"');
  const recorded = JSON.parse(text) as HistoryJSON;
  const events = (type: string): Event[] => recorded.History.filter((e) => e.Type === type).map((e) => e.Event);
  const mix = (block: bigint): Hex => recorded.Blocks[Number(block - BigInt(recorded.From))]!.Mix;
  const [configured] = events("CapacityConfigured");
  const config = (field: string): bigint => BigInt(configured!.Config[field]!);
  const rules: Rules = {
    chainId: BigInt(recorded.Deployment.chainId),
    capacity: recorded.Deployment.capacity,
    genesis: BigInt(configured!.Genesis!),
    epochBlocks: config("EpochBlocks"),
    sealEpochs: config("SealEpochs"),
    responseWindow: config("ResponseWindow"),
    challengeOdds: config("ChallengeOdds"),
    blocks: config("Blocks"),
    segments: config("Segments"),
    positions: Number(config("Positions")),
  };
  const period = (block: bigint): string => String((block - rules.genesis) / rules.epochBlocks / rules.sealEpochs);
  return events("AuditProven").map((proven) => {
    const challenge = BigInt(proven.Challenge!);
    const ofChallenge = (type: string) => events(type).filter((e) => e.Challenge === proven.Challenge);
    const ofSeal = (type: string) => events(type).filter((e) => e.ID === proven.ID && e.Period === period(challenge));
    const responded = ofChallenge("Responded").find((e) => e.ID === proven.ID)!;
    const created = events("CommitmentCreated").find((e) => e.ID === proven.ID)!;
    const sealed = ofSeal("Sealed")
      .filter((e) => BigInt(e.FromBlock!) <= challenge)
      .at(-1)!;
    const drawn = ofChallenge("AuditDrawn").at(0);
    return {
      rules,
      story: {
        commitment: BigInt(proven.ID!),
        class: BigInt(created.Class!),
        challenge,
        sealRoot: BigInt(sealed.SealRoot!),
        chainRoot: BigInt(responded.ChainRoot!),
        claimed: BigInt(responded.Claimed!),
        seed: mix(BigInt(ofSeal("SealBegun").at(-1)!.SeedBlock!)),
        opening: mix(challenge),
        draw: mix(challenge + rules.responseWindow + 2n),
      },
      seen: {
        ctx: BigInt(ofSeal("SealDrawn").at(-1)!.Ctx!),
        beacon: BigInt(ofChallenge("ChallengeOpened").at(0)!.Beacon!),
        draw: drawn && bytesToHex(Buffer.from(drawn.Value!, "base64")),
      },
      proof: {
        points: proven.Proof.Points!.map(BigInt),
        commitments: proven.Proof.Commitments!.map(BigInt),
        commitmentPok: proven.Proof.CommitmentPok!.map(BigInt),
      },
    };
  });
}

// headers are those of another history, as a node gave them.
export function headers(): Header[] {
  const recorded = JSON.parse(gunzipSync(read("web/audit/testdata/honest.json.gz")).toString()) as {
    answers: Record<string, Header>;
  };
  return Object.entries(recorded.answers)
    .filter(([call]) => call.startsWith("eth_getBlockByNumber "))
    .map(([, header]) => header);
}
