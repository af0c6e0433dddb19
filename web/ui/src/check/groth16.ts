// Checks a proof of the audit circuit in the browser: Groth16 over BN254, with gnark's one Pedersen
// commitment (BSB22), as docs/circuit.md defines it.
//
// The verifier contract checks two equations, that of the commitment's proof of knowledge and Groth16's,
// with one pairing call: the first, to the power of a ρ that is a hash of all numbers, times the second is 1.
// Here both are checked by themselves. That is stricter: a proof that passes here passes there whatever ρ is,
// and one that the contract accepts fails here only if errors of both equations cancel for its ρ, which
// nobody can bring about without finding a hash of some 250 bits.
import { concat, keccak256, numberToBytes } from "viem";
import { inputs as inputsOfCircuit, type VerifyingKey } from "./key";
import { below, count, Fr, G1, g1, g2, productIsOne } from "./points";

// A proof as IAuditVerifier.verifyProof takes it.
export interface Proof {
  readonly points: readonly bigint[]; // A, B and C: eight numbers
  readonly commitments: readonly bigint[]; // D: two numbers
  readonly commitmentPok: readonly bigint[]; // two numbers
}

// Verdict says which of the two equations hold. A proof is good if both do.
export interface Verdict {
  readonly groth16: boolean;
  readonly commitment: boolean; // its proof of knowledge
}

export const isGood = (v: Verdict): boolean => v.groth16 && v.commitment;

// verify checks a proof of five public inputs. It throws Malformed for numbers that the contract would refuse
// before it pairs anything.
export function verify(key: VerifyingKey, inputs: readonly bigint[], proof: Proof): Verdict {
  count(proof.points, 8, "the proof");
  const a = g1(proof.points.slice(0, 2), "A");
  const b = g2(proof.points.slice(2, 6), "B");
  const c = g1(proof.points.slice(6, 8), "C");
  const d = g1(proof.commitments, "D");
  const pok = g1(proof.commitmentPok, "PoK");
  const scalars = [...publicInputs(inputs), hashOf(proof.commitments)];
  const statement = scalars.reduce((sum, s, i) => sum.add(times(key.k[i + 1]!, s)), key.k[0]!.add(d));
  return {
    groth16: productIsOne([
      { g1: a, g2: b },
      { g1: key.alpha.negate(), g2: key.beta },
      { g1: statement.negate(), g2: key.gamma },
      { g1: c.negate(), g2: key.delta },
    ]),
    commitment: productIsOne([
      { g1: d, g2: key.pedersenGSigmaNeg },
      { g1: pok, g2: key.pedersenG },
    ]),
  };
}

function publicInputs(inputs: readonly bigint[]): readonly bigint[] {
  count(inputs, inputsOfCircuit, "the public input");
  return inputs.map((n, i) => below(n, Fr.ORDER, `public input ${i}`));
}

// hashOf is the challenge that gnark's prover takes from its commitment.
function hashOf(commitment: readonly bigint[]): bigint {
  const bytes = concat(commitment.map((n) => numberToBytes(n, { size: 32 })));
  return BigInt(keccak256(bytes)) % Fr.ORDER;
}

// times is a product with a number that nobody has to keep secret.
const times = (p: G1, n: bigint): G1 => (n === 0n ? G1.ZERO : p.multiplyUnsafe(n));
