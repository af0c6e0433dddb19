// A verifying key from the constants of a verifier contract's source, by their names.
import type { VerifyingKey } from "./key";
import { inputs } from "./key";
import { g1, g2, type G1, type G2 } from "./points";

/** The key that a contract's constants are. Throws Malformed if they are not those of an audit circuit's. */
export function keyOf(constants: Record<string, string>): VerifyingKey {
  const number = (name: string): bigint => BigInt(constants[name] ?? -1);
  const point1 = (name: string): G1 => g1([number(name + "_X"), number(name + "_Y")], name);
  const point2 = (name: string): G2 =>
    g2([number(name + "_X_1"), number(name + "_X_0"), number(name + "_Y_1"), number(name + "_Y_0")], name);
  return {
    alpha: point1("ALPHA"),
    beta: point2("BETA_NEG").negate(),
    gamma: point2("GAMMA_NEG").negate(),
    delta: point2("DELTA_NEG").negate(),
    k: [point1("CONSTANT"), ...Array.from({ length: inputs + 1 }, (_, i) => point1(`PUB_${i}`))],
    pedersenG: point2("PEDERSEN_G"),
    pedersenGSigmaNeg: point2("PEDERSEN_GSIGMANEG"),
  };
}
