import assert from "node:assert/strict";
import { test } from "node:test";

import { keyOf } from "./constants";
import { coordinates1, coordinates2 } from "./points";
import { contract, devKey } from "./testdata";

const constants = Object.fromEntries(
  [...contract.matchAll(/uint256 constant ([A-Z0-9_]+) = ([0-9]+);/g)].map(([, name, digits]) => [name!, digits!]),
);

test("the constants of the contract are the key", () => {
  const key = keyOf(constants);
  assert.deepEqual(key.k.map(coordinates1), devKey.k.map(coordinates1));
  assert.deepEqual(coordinates1(key.alpha), coordinates1(devKey.alpha));
  for (const name of ["beta", "gamma", "delta", "pedersenG", "pedersenGSigmaNeg"] as const) {
    assert.deepEqual(coordinates2(key[name]), coordinates2(devKey[name]), name);
  }
});

test("what is not all of a key is none", () => {
  for (const name of ["ALPHA_X", "BETA_NEG_Y_1", "PUB_5_Y", "PEDERSEN_G_X_0"]) {
    assert.throws(() => keyOf({ ...constants, [name]: "7" }), name);
    assert.throws(() => keyOf(Object.fromEntries(Object.entries(constants).filter(([n]) => n !== name))), name);
  }
});
