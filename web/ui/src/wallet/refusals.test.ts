import assert from "node:assert/strict";
import { test } from "node:test";

import { errorsAbi } from "@muster-network/contracts";
import { encodeErrorResult, type Hex } from "viem";

// What a browser has and this program has not.
Object.defineProperty(globalThis, "navigator", { value: { language: "en" }, configurable: true });
const { language } = await import("../language");
const { known, refusalText } = await import("./refusals");

/** A refusal with arguments that are all 1, or the like. */
function sample(name: string): Hex {
  const error = errorsAbi.find((e) => e.name === name);
  assert(error, `no contract refuses with ${name}`);
  const values: Record<string, unknown> = {
    address: "0x" + "11".repeat(20),
    string: "rate",
    bytes2: "0x1111",
    bytes4: "0x11111111",
    bytes32: "0x" + "11".repeat(32),
    bool: true,
  };
  const args = error.inputs.map(({ type }) => values[type] ?? (/^uint(8|16|32)$/.test(type) ? 1 : 1n));
  return encodeErrorResult({ abi: errorsAbi, errorName: name, args } as unknown as Parameters<
    typeof encodeErrorResult
  >[0]);
}

test("every refusal that the page has words for is one of the contracts', and takes their arguments", () => {
  for (const spoken of ["en", "vi"] as const) {
    language.value = spoken;
    assert(known().length > 50);
    for (const name of known()) {
      const text = refusalText(sample(name));
      assert.doesNotMatch(text, /undefined|NaN|\[object/, `${spoken}: ${name}: ${text}`);
      assert(!text.includes(name), `${spoken}: ${name} is not explained: ${text}`);
    }
  }
});

test("amounts are those of the token that is paid with", () => {
  language.value = "en";
  const data = encodeErrorResult({
    abi: errorsAbi,
    errorName: "ERC20InsufficientBalance",
    args: [`0x${"11".repeat(20)}`, 1_500_000n, 2_000_001n],
  });
  const pays = { token: `0x${"22".repeat(20)}`, amount: 2_000_001n, symbol: "USD", decimals: 6 } as const;
  assert.equal(
    refusalText(data, pays),
    "The account has 1.5 USD, which is less than the 2.000001 USD that are needed.",
  );
});

test("other refusals are shown as they are", () => {
  language.value = "en";
  assert.equal(
    refusalText(sample("AccessManagerBadConfirmation")),
    "The contract refuses with AccessManagerBadConfirmation().",
  );
  assert.equal(refusalText("0x"), "The contract refuses, and does not say why.");
  assert.equal(refusalText("0xdeadbeef"), "The contract refuses with 0xdeadbeef.");
});
