import assert from "node:assert/strict";
import test from "node:test";
import { concat, keccak256, toHex, type Hex } from "viem";
import { verify } from "./groth16";
import { heldBy, readKey, writeKey } from "./key";
import { coordinates1, coordinates2, Malformed } from "./points";
import { contract, devKey, encodedKey, fixture } from "./testdata";

// constants are those of the contract, in which gnark wrote them itself.
const constants = new Map(
  [...contract.matchAll(/uint256 constant (\w+) = (\d+);/g)].map(([, name, digits]) => [name!, BigInt(digits!)]),
);
const of = (...names: string[]): bigint[] => names.map((n) => constants.get(n)!);
const of2 = (name: string): bigint[] => of(`${name}_X_1`, `${name}_X_0`, `${name}_Y_1`, `${name}_Y_0`);

test("a key is that of its contract", () => {
  assert.deepEqual(coordinates1(devKey.alpha), of("ALPHA_X", "ALPHA_Y"));
  assert.deepEqual(coordinates2(devKey.beta.negate()), of2("BETA_NEG"));
  assert.deepEqual(coordinates2(devKey.gamma.negate()), of2("GAMMA_NEG"));
  assert.deepEqual(coordinates2(devKey.delta.negate()), of2("DELTA_NEG"));
  assert.deepEqual(coordinates2(devKey.pedersenG), of2("PEDERSEN_G"));
  assert.deepEqual(coordinates2(devKey.pedersenGSigmaNeg), of2("PEDERSEN_GSIGMANEG"));
  const names = ["CONSTANT", "PUB_0", "PUB_1", "PUB_2", "PUB_3", "PUB_4", "PUB_5"];
  assert.deepEqual(
    devKey.k.map(coordinates1),
    names.map((n) => of(`${n}_X`, `${n}_Y`)),
  );
});

// Package web/audit/program has a test that gnark's encoding of the same key has this hash.
test("a key is written as gnark does", () => {
  assert.equal(keccak256(writeKey(devKey)), "0x4c5a40667acb08372478cec22d606e2358fa5d15f69cb552cc0854dea119faa1");
});

test("a key is read with and without compression", () => {
  const read = readKey(writeKey(devKey));
  const { inputs, proof } = fixture();
  assert.deepEqual(read.k.map(coordinates1), devKey.k.map(coordinates1));
  assert.deepEqual(coordinates2(read.delta), coordinates2(devKey.delta));
  assert.deepEqual(verify(read, inputs, proof), { groth16: true, commitment: true });
});

test("what is not a key is refused", () => {
  const good = encodedKey();
  const refused = (encoded: Uint8Array, what: string) => assert.throws(() => readKey(encoded), Malformed, what);
  refused(new Uint8Array(), "nothing");
  refused(concat([good, new Uint8Array(1)]), "a byte more");
  for (let length = 0; length < good.length; length += 13) refused(good.slice(0, length), `its first ${length} bytes`);
  const lengthAt = 32 + 32 + 64 + 64 + 32 + 64;
  for (let i = lengthAt; i < lengthAt + 4; i++) refused(good.with(i, good[i]! ^ 1), `another length at ${i}`);
  refused(good.with(0, 0b01 << 6), "infinity with an x");
  refused(writeKey(devKey).with(5, 1), "a point off the curve");
  refused(new Uint8Array(good).fill(0xff, 0, 32), "a coordinate beyond the modulus");
});

// Each bit of a point's first byte matters: another sign is another key.
test("the sign of a compressed point is kept", () => {
  const good = encodedKey();
  const turned = readKey(good.with(0, good[0]! ^ (1 << 6)));
  assert.deepEqual(coordinates1(turned.alpha), coordinates1(devKey.alpha.negate()));
  const at = 64;
  const beta = readKey(good.with(at, good[at]! ^ (1 << 6)));
  assert.deepEqual(coordinates2(beta.beta), coordinates2(devKey.beta.negate()));
});

test("a contract of another key does not hold this one", () => {
  const push = (n: bigint) =>
    toHex(n)
      .slice(2)
      .padStart(2 * Math.ceil((toHex(n).length - 2) / 2), "0");
  const code = (numbers: bigint[]): Hex => `0x${numbers.map((n) => "7f" + push(n)).join("")}`;
  const held = [...constants.entries()].filter(([name]) => !/^(P|R)$/.test(name)).map(([, n]) => n);
  assert.ok(heldBy(devKey, code(held)));
  assert.equal(heldBy(devKey, "0x"), false);
  for (const [name, n] of constants) {
    const without = code(held.filter((m) => m !== n));
    assert.equal(heldBy(devKey, without), !/^(ALPHA|BETA|GAMMA|DELTA|PEDERSEN|CONSTANT|PUB)/.test(name), name);
  }
});
