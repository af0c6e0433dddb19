import assert from "node:assert/strict";
import test from "node:test";
import { isGood, verify, type Proof } from "./groth16";
import { coordinates1, coordinates2, Fp, Fp2, Fr, G1, g1, G2, g2, Malformed, type Fault } from "./points";
import { devKey, fixture } from "./testdata";

const { inputs, proof } = fixture();

type Part = keyof Proof;
const parts: Part[] = ["points", "commitments", "commitmentPok"];

// replaced is the proof with other numbers in a part of it, from one on.
const replaced = (part: Part, at: number, numbers: readonly bigint[]): Proof => ({
  ...proof,
  [part]: proof[part].toSpliced(at, numbers.length, ...numbers),
});

const refuses = (fault: Fault, place: string, input: readonly bigint[], p: Proof): void =>
  assert.throws(
    () => verify(devKey, input, p),
    (e) => e instanceof Malformed && e.fault === fault && e.place === place,
  );

// passes says whether a proof is good; one that is malformed is not.
function passes(input: readonly bigint[], p: Proof): boolean {
  try {
    return isGood(verify(devKey, input, p));
  } catch (e) {
    assert.ok(e instanceof Malformed);
    return false;
  }
}

test("a proof of the circuit holds", (t) => {
  assert.deepEqual(verify(devKey, inputs, proof), { groth16: true, commitment: true });
  const runs = 10;
  const start = performance.now();
  for (let i = 0; i < runs; i++) verify(devKey, inputs, proof);
  t.diagnostic(`a proof is checked in ${((performance.now() - start) / runs).toFixed(1)} ms`);
});

test("every number of a proof counts", () => {
  for (const part of parts) {
    proof[part].forEach((n, i) => {
      for (const other of [n ^ 1n, n + 1n, 0n, Fp.ORDER - n]) {
        assert.equal(passes(inputs, replaced(part, i, [other])), false, `${part}[${i}] is ${other}`);
      }
    });
  }
});

test("every public input counts", () => {
  inputs.forEach((n, i) => {
    for (const other of [n ^ 1n, 0n, (n + 1n) % Fr.ORDER]) {
      const verdict = verify(devKey, inputs.with(i, other), proof);
      assert.deepEqual(verdict, { groth16: false, commitment: true }, `input ${i} is ${other}`);
    }
  });
  assert.equal(passes([inputs[1]!, inputs[0]!, ...inputs.slice(2)], proof), false);
});

test("other points of the groups are refused, and it is said by which equation", () => {
  const twice = (at: number) => coordinates1(g1(proof.points.slice(at, at + 2), "").double());
  const commitment = coordinates1(g1(proof.commitments, "").double());
  const pok = coordinates1(g1(proof.commitmentPok, "").double());
  const b = coordinates2(g2(proof.points.slice(2, 6), "").double());
  const onlyGroth16 = { groth16: true, commitment: false };
  const onlyCommitment = { groth16: false, commitment: true };
  for (const [what, altered, want] of [
    ["A", replaced("points", 0, twice(0)), onlyCommitment],
    ["B", replaced("points", 2, b), onlyCommitment],
    ["C", replaced("points", 6, twice(6)), onlyCommitment],
    ["D", replaced("commitments", 0, commitment), { groth16: false, commitment: false }],
    ["PoK", replaced("commitmentPok", 0, pok), onlyGroth16],
    // The second equation is linear, so it holds again.
    ["D and PoK", { ...proof, commitments: commitment, commitmentPok: pok }, onlyCommitment],
  ] as const) {
    assert.deepEqual(verify(devKey, inputs, altered), want, what);
  }
});

// Groth16 proofs can be changed into others of the same statement; the contract accepts those too.
test("A and B, both negated, are a proof of the same", () => {
  const a = coordinates1(g1(proof.points.slice(0, 2), "").negate());
  const b = coordinates2(g2(proof.points.slice(2, 6), "").negate());
  const turned = { ...proof, points: [...a, ...b, ...proof.points.slice(6)] };
  assert.equal(isGood(verify(devKey, inputs, turned)), true);
  assert.equal(passes(inputs, replaced("points", 0, a)), false);
});

test("points at infinity are points, and prove nothing", () => {
  const zeros = [0n, 0n, 0n, 0n];
  for (const [what, altered] of [
    ["A", replaced("points", 0, zeros.slice(2))],
    ["B", replaced("points", 2, zeros)],
    ["C", replaced("points", 6, zeros.slice(2))],
    ["D", { ...proof, commitments: [0n, 0n] }],
    ["PoK", { ...proof, commitmentPok: [0n, 0n] }],
    ["D and PoK", { ...proof, commitments: [0n, 0n], commitmentPok: [0n, 0n] }],
    ["everything", { points: [...zeros, ...zeros], commitments: [0n, 0n], commitmentPok: [0n, 0n] }],
  ] as const) {
    assert.equal(isGood(verify(devKey, inputs, altered)), false, what);
  }
  const nothing = { ...proof, commitments: [0n, 0n], commitmentPok: [0n, 0n] };
  assert.equal(verify(devKey, inputs, nothing).commitment, true);
});

test("points that are not on their curves are refused", () => {
  refuses("group", "A", inputs, replaced("points", 0, [1n, 1n]));
  refuses("group", "A", inputs, replaced("points", 0, [0n, 1n]));
  refuses("group", "B", inputs, replaced("points", 2, [1n, 2n, 3n, 4n]));
  refuses("group", "C", inputs, replaced("points", 6, [1n, 3n]));
  refuses("group", "D", inputs, { ...proof, commitments: [1n, 1n] });
  refuses("group", "PoK", inputs, { ...proof, commitmentPok: [1n, 1n] });
});

// outside is a point of the twist that is not in G2: most are not.
function outside(): bigint[] {
  for (let n = 1n; ; n++) {
    const x = Fp2.fromBigTuple([n, 0n]);
    try {
      const y = Fp2.sqrt(Fp2.add(Fp2.mul(Fp2.sqr(x), x), G2.CURVE().b));
      const point = G2.fromAffine({ x, y });
      // Without the library's own check of the subgroup: r times the point is not nothing.
      if (!times(point, Fr.ORDER).equals(G2.ZERO)) return [x.c1, x.c0, y.c1, y.c0];
    } catch {
      continue; // x has no y
    }
  }
}

function times(point: G2, n: bigint): G2 {
  let sum = G2.ZERO;
  for (const bit of n.toString(2)) sum = bit === "1" ? sum.double().add(point) : sum.double();
  return sum;
}

test("a point of the twist that is not in the subgroup is refused", () => {
  const [x1, x0, y1, y0] = outside() as [bigint, bigint, bigint, bigint];
  const x = Fp2.fromBigTuple([x0, x1]);
  const y = Fp2.fromBigTuple([y0, y1]);
  assert.ok(Fp2.eql(Fp2.sqr(y), Fp2.add(Fp2.mul(Fp2.sqr(x), x), G2.CURVE().b)), "it is on the twist");
  refuses("group", "B", inputs, replaced("points", 2, [x1, x0, y1, y0]));
});

test("a number has one encoding", () => {
  const places = ["A", "A", "B", "B", "B", "B", "C", "C"];
  const beyond = (n: bigint): bigint[] => [n + Fp.ORDER, Fp.ORDER, -n, 1n << 256n];
  proof.points.forEach((n, i) => {
    for (const m of beyond(n)) refuses("field", places[i]!, inputs, replaced("points", i, [m]));
  });
  proof.commitments.forEach((n, i) => {
    for (const m of beyond(n)) refuses("field", "D", inputs, replaced("commitments", i, [m]));
  });
  proof.commitmentPok.forEach((n, i) => {
    for (const m of beyond(n)) refuses("field", "PoK", inputs, replaced("commitmentPok", i, [m]));
  });
  inputs.forEach((n, i) => {
    for (const m of [n + Fr.ORDER, Fr.ORDER, -1n]) refuses("field", `public input ${i}`, inputs.with(i, m), proof);
  });
});

test("a proof has twelve numbers, and five public inputs", () => {
  refuses("count", "the public input", inputs.slice(1), proof);
  refuses("count", "the public input", [...inputs, 0n], proof);
  refuses("count", "the public input", [], proof);
  refuses("count", "the proof", inputs, { ...proof, points: proof.points.slice(1) });
  refuses("count", "the proof", inputs, { ...proof, points: [...proof.points, 0n] });
  refuses("count", "D", inputs, { ...proof, commitments: [] });
  refuses("count", "D", inputs, { ...proof, commitments: [...proof.commitments, ...proof.commitments] });
  refuses("count", "PoK", inputs, { ...proof, commitmentPok: proof.commitmentPok.slice(1) });
});

test("a proof of another key is refused", () => {
  const other = { ...devKey, alpha: devKey.alpha.add(G1.BASE) };
  assert.deepEqual(verify(other, inputs, proof), { groth16: false, commitment: true });
  const swapped = { ...devKey, pedersenG: devKey.pedersenGSigmaNeg, pedersenGSigmaNeg: devKey.pedersenG };
  assert.deepEqual(verify(swapped, inputs, proof), { groth16: true, commitment: false });
});
