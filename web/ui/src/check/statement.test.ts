import assert from "node:assert/strict";
import test from "node:test";
import { isGood, verify } from "./groth16";
import { drawBlock, Impossible, statement, type Rules, type Story } from "./statement";
import { devKey, history } from "./testdata";

const proofs = history();

test("every proof of a real history shows what follows from its events", () => {
  assert.ok(proofs.length > 10);
  for (const { rules, story, seen, proof } of proofs) {
    const inputs = statement(rules, story);
    assert.equal(inputs[0], seen.ctx);
    assert.equal(inputs[2], seen.beacon);
    assert.ok(seen.draw === undefined || seen.draw === story.draw);
    assert.ok(isGood(verify(devKey, inputs, proof)), `commitment ${story.commitment}, challenge ${story.challenge}`);
  }
});

test("a proof shows nothing else", () => {
  const { rules, story, proof } = proofs[0]!;
  const value = proofs.find((p) => p.story.challenge !== story.challenge)!.story.draw;
  const slot = rules.responseWindow + 3n;
  const altered: [string, Partial<Rules>, Partial<Story>][] = [
    ["chain", { chainId: rules.chainId + 1n }, {}],
    ["contract", { capacity: "0x0000000000000000000000000000000000000001" }, {}],
    ["seal period", { sealEpochs: 1n }, {}],
    ["commitment", {}, { commitment: story.commitment + 1n }],
    ["challenge", {}, { challenge: story.challenge + slot }],
    ["root of the seal", {}, { sealRoot: story.sealRoot + 1n }],
    ["root of the chains", {}, { chainRoot: story.chainRoot + 1n }],
    ["units", {}, { claimed: story.claimed + 1n }],
    ["seed", {}, { seed: value }],
    ["value that opens", {}, { opening: value }],
    ["value that draws", {}, { draw: value }],
    ["array", { blocks: rules.blocks - 1n }, {}],
    ["number of positions", { positions: 2 }, {}],
    ["number of segments", { segments: 24n }, {}],
  ];
  for (const [what, r, s] of altered) {
    const inputs = statement({ ...rules, ...r }, { ...story, ...s });
    assert.equal(isGood(verify(devKey, inputs, proof)), false, `another ${what}`);
  }
});

test("what cannot have happened has no statement", () => {
  const { rules, story } = proofs[0]!;
  const impossible = (r: Partial<Rules>, s: Partial<Story>) =>
    assert.throws(() => statement({ ...rules, ...r }, { ...story, ...s }), Impossible);
  impossible({}, { challenge: story.challenge + 1n });
  impossible({}, { challenge: rules.genesis - 1n });
  impossible({}, { claimed: 0n });
  impossible({}, { claimed: 1025n });
  impossible({ challengeOdds: 1n << 255n }, {});
  assert.equal(drawBlock(rules, story.challenge), story.challenge + rules.responseWindow + 2n);
});
