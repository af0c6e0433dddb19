// Points of BN254 as the EVM's precompiles take them (EIP-196, EIP-197): the coordinates of Fp2
// imaginary part first, the point at infinity as zeros. Unlike the library's constructors, these
// refuse whatever the precompiles refuse.
import { bn254 } from "@noble/curves/bn254.js";

export const { Fp, Fp2, Fp12, Fr } = bn254.fields;
export const G1 = bn254.G1.Point;
export const G2 = bn254.G2.Point;
export type G1 = InstanceType<typeof G1>;
export type G2 = InstanceType<typeof G2>;

// What can be wrong with a proof before any equation is looked at.
export type Fault =
  | "count" // too many numbers, or too few
  | "field" // a number that is not below its field's modulus
  | "group" // a point that is not on its curve, or not in its subgroup
  | "encoding"; // bytes that are not a verifying key's

// Malformed says that something is not a proof, an input or a key at all, so that there is nothing to check.
export class Malformed extends Error {
  override readonly name = "Malformed";
  constructor(
    readonly fault: Fault,
    readonly place: string, // what is wrong, as docs/circuit.md names it
    message: string,
  ) {
    super(message);
  }
}

// count sees to the length of a list of numbers from outside.
export function count(numbers: readonly bigint[], want: number, place: string): void {
  if (numbers.length !== want) {
    throw new Malformed("count", place, `${place} has ${numbers.length} numbers, not ${want}`);
  }
}

// below sees to it that a number is in a field's one encoding of it.
export function below(n: bigint, modulus: bigint, place: string): bigint {
  if (n < 0n || n >= modulus) {
    throw new Malformed("field", place, `${place} has a number that is not below the field's modulus`);
  }
  return n;
}

// g1 is the point with these coordinates, x and y.
export function g1(coordinates: readonly bigint[], place: string): G1 {
  count(coordinates, 2, place);
  const [x, y] = coordinates.map((n) => below(n, Fp.ORDER, place)) as [bigint, bigint];
  return x === 0n && y === 0n ? G1.ZERO : inGroup(() => G1.fromAffine({ x, y }), place);
}

// g2 is the point with these coordinates: x and y, the imaginary part of each first.
export function g2(coordinates: readonly bigint[], place: string): G2 {
  count(coordinates, 4, place);
  const [x1, x0, y1, y0] = coordinates.map((n) => below(n, Fp.ORDER, place)) as [bigint, bigint, bigint, bigint];
  if (x1 === 0n && x0 === 0n && y1 === 0n && y0 === 0n) return G2.ZERO;
  const [x, y] = [Fp2.fromBigTuple([x0, x1]), Fp2.fromBigTuple([y0, y1])];
  return inGroup(() => G2.fromAffine({ x, y }), place);
}

function inGroup<P extends G1 | G2>(make: () => P, place: string): P {
  try {
    const point = make();
    point.assertValidity(); // on the curve and in the subgroup
    return point;
  } catch {
    throw new Malformed("group", place, `${place} is not a point of its group`);
  }
}

// coordinates1 and coordinates2 are the inverse of g1 and g2.
export function coordinates1(point: G1): [bigint, bigint] {
  if (point.equals(G1.ZERO)) return [0n, 0n];
  const { x, y } = point.toAffine();
  return [x, y];
}

export function coordinates2(point: G2): [bigint, bigint, bigint, bigint] {
  if (point.equals(G2.ZERO)) return [0n, 0n, 0n, 0n];
  const { x, y } = point.toAffine();
  return [x.c1, x.c0, y.c1, y.c0];
}

export interface Pair {
  g1: G1;
  g2: G2;
}

// productIsOne says whether the pairings of some pairs multiply to 1, as the precompile does.
export function productIsOne(pairs: readonly Pair[]): boolean {
  const rest = pairs.filter((p) => !p.g1.equals(G1.ZERO) && !p.g2.equals(G2.ZERO)); // theirs is 1
  return rest.length === 0 || Fp12.eql(bn254.pairingBatch(rest), Fp12.ONE);
}
