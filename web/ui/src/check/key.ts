// A circuit's verifying key, as muster keeps it: gnark's encoding, compressed or not.
import { bytesToHex, concat, numberToBytes, type Hex } from "viem";
import { below, coordinates1, coordinates2, Fp, Fp2, G1, G2, g1, g2, Malformed } from "./points";

// Its circuit has five public inputs and one commitment.
export const inputs = 5;

export interface VerifyingKey {
  readonly alpha: G1;
  readonly beta: G2;
  readonly gamma: G2;
  readonly delta: G2;
  readonly k: readonly G1[]; // of the wire that is 1, of the inputs, and of the commitment's hash
  readonly pedersenG: G2;
  readonly pedersenGSigmaNeg: G2;
}

// readKey reads a verifying key, and nothing after it. Points are checked to be in their groups.
// Whatever is not an audit circuit's key throws Malformed.
export function readKey(encoded: Uint8Array): VerifyingKey {
  const from = new Reader(encoded);
  const alpha = from.g1("α");
  from.g1("β in G1"); // only a prover needs it, as δ in G1
  const beta = from.g2("β");
  const gamma = from.g2("γ");
  from.g1("δ in G1");
  const delta = from.g2("δ");
  from.length(1 + inputs + 1);
  const k = Array.from({ length: 1 + inputs + 1 }, (_, i) => from.g1(`K[${i}]`));
  for (const n of [1, 0, 1]) from.length(n); // one commitment, to no public input, with one key
  const key = { alpha, beta, gamma, delta, k, pedersenG: from.g2("G"), pedersenGSigmaNeg: from.g2("-σG") };
  from.end();
  return key;
}

// writeKey writes a key without compression, for the auditor (AuditRequest). In place of the two points that only a
// prover needs there is the generator.
export function writeKey(key: VerifyingKey): Uint8Array {
  const numbers = (all: readonly bigint[]) => concat(all.map((n) => numberToBytes(n, { size: 32 })));
  const one = (p: G1) => numbers(coordinates1(p));
  const two = (p: G2) => numbers(coordinates2(p));
  const length = (n: number) => numberToBytes(BigInt(n), { size: 4 });
  return concat([
    ...[one(key.alpha), one(G1.BASE), two(key.beta), two(key.gamma), one(G1.BASE), two(key.delta)],
    ...[length(key.k.length), ...key.k.map(one)],
    ...[1, 0, 1].map(length),
    ...[two(key.pedersenG), two(key.pedersenGSigmaNeg)],
  ]);
}

// heldBy says whether a verifier contract's code holds every number of the key: the code of another key's
// contract does not. A compiler leaves out the zeros that a number begins with.
export function heldBy(key: VerifyingKey, code: Hex): boolean {
  const numbers = [
    ...[key.alpha, ...key.k].flatMap(coordinates1),
    ...[key.beta.negate(), key.gamma.negate(), key.delta.negate(), key.pedersenG, key.pedersenGSigmaNeg].flatMap(
      coordinates2,
    ),
  ];
  const digits = code.toLowerCase();
  return numbers.every((n) => {
    const even = n.toString(16);
    return digits.includes(even.length % 2 === 0 ? even : "0" + even);
  });
}

// The two highest bits of an encoded point say how it is written.
const uncompressed = 0b00;
const infinity = 0b01;
const larger = 0b11; // of the two y that x has; 0b10 is the smaller

class Reader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  g1(place: string): G1 {
    const form = this.form(place);
    const [x] = this.numbers(1) as [bigint];
    if (form === uncompressed) return g1([x, ...this.numbers(1)], place);
    if (form === infinity) return this.nothing([x], G1.ZERO, place);
    const y = root(Fp, Fp.add(Fp.mul(Fp.sqr(below(x, Fp.ORDER, place)), x), G1.CURVE().b), place);
    return g1([x, (form === larger) === isLarger(y) ? y : Fp.neg(y)], place);
  }

  g2(place: string): G2 {
    const form = this.form(place);
    const [x1, x0] = this.numbers(2) as [bigint, bigint];
    if (form === uncompressed) return g2([x1, x0, ...this.numbers(2)], place);
    if (form === infinity) return this.nothing([x1, x0], G2.ZERO, place);
    const x = Fp2.fromBigTuple([below(x0, Fp.ORDER, place), below(x1, Fp.ORDER, place)]);
    const y = root(Fp2, Fp2.add(Fp2.mul(Fp2.sqr(x), x), G2.CURVE().b), place);
    const chosen = (form === larger) === isLarger(y.c1 === 0n ? y.c0 : y.c1) ? y : Fp2.neg(y);
    return g2([x1, x0, chosen.c1, chosen.c0], place);
  }

  // length sees to it that a list has the one length that an audit circuit's key has.
  length(want: number): void {
    const bytes = this.take(4);
    if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) !== want)
      throw notAKey("it is not an audit circuit's");
  }

  end(): void {
    if (this.at !== this.bytes.length) throw notAKey("there is more after it");
  }

  private form(place: string): number {
    const first = this.bytes[this.at];
    if (first === undefined) throw notAKey(`it ends before ${place}`);
    return first >> 6;
  }

  // numbers reads numbers of 32 bytes, the first without the two bits.
  private numbers(n: number): bigint[] {
    return Array.from({ length: n }, (_, i) => {
      const digits = BigInt(bytesToHex(this.take(32)));
      return i === 0 ? digits & ((1n << 254n) - 1n) : digits;
    });
  }

  private nothing<P>(rest: readonly bigint[], zero: P, place: string): P {
    if (rest.some((n) => n !== 0n))
      throw new Malformed("encoding", place, `${place} is not written as the point at infinity is`);
    return zero;
  }

  private take(n: number): Uint8Array {
    if (this.at + n > this.bytes.length) throw notAKey("it is cut short");
    this.at += n;
    return this.bytes.subarray(this.at - n, this.at);
  }
}

// root is y, if the point's x has one.
function root<Y>(field: { sqrt(square: Y): Y }, square: Y, place: string): Y {
  try {
    return field.sqrt(square);
  } catch {
    throw new Malformed("group", place, `${place} is not a point of its group`);
  }
}

const isLarger = (n: bigint): boolean => 2n * n > Fp.ORDER;

const notAKey = (why: string): Malformed => new Malformed("encoding", "key", `this is not a verifying key: ${why}`);
