import assert from "node:assert/strict";
import { test } from "node:test";

import * as abis from "@muster-network/contracts";
import { encodeFunctionData, type Abi, type AbiFunction, type AbiParameter, type Hex } from "viem";

import type { Rules } from "../api/types";

// What a browser has and this program has not.
Object.defineProperty(globalThis, "navigator", { value: { language: "en" }, configurable: true });
const { language } = await import("../language");
const { callText, known } = await import("./calls");
const { decodeCall } = await import("../wallet/decode");

const address = (n: number) => "0x" + n.toString(16).padStart(40, "0");
const names =
  "token beacon authority capacity staking accounts signedDelegation lens stablecoin watch market sponsors credit governor timelock council certificates";
const contracts = Object.fromEntries(names.split(" ").map((name, i) => [name, address(0x1000 + i)]));

/** A value of a type, such as all functions take. */
function sample({ type }: AbiParameter): unknown {
  if (type.endsWith("[]")) return [sample({ type: type.slice(0, -2) })];
  if (type === "address") return address(0x77);
  if (type === "bytes") return "0x01020304";
  if (type === "bytes32") return "0x736f6332" + "00".repeat(28); // soc2
  return /^uint(8|16|32)$/.test(type) ? 1 : 1n;
}

function abiOf(contract: string): Abi {
  return (abis as unknown as Record<string, Abi>)[contract + "Abi"]!;
}

function encode(contract: string, functionName: string, args: readonly unknown[]): Hex {
  return encodeFunctionData({ abi: abiOf(contract), functionName, args });
}

test("every call that the page has words for is one of the contracts', and takes their arguments", () => {
  for (const spoken of ["en", "vi"] as const) {
    language.value = spoken;
    for (const name of known()) {
      const [contract, functionName] = name.split(".") as [string, string];
      const method = abiOf(contract).find((f): f is AbiFunction => f.type === "function" && f.name === functionName);
      assert(method, `there is no function ${name}`);
      const data = encode(contract, functionName, method.inputs.map(sample));
      const decoded = decodeCall(contracts, contracts[contract]!, data);
      assert(decoded, name);
      const text = callText(decoded, null, (to, data) => `inner ${to} ${data}`);
      assert.doesNotMatch(text, /undefined|NaN|\[object/, `${spoken}: ${name}: ${text}`);
      assert(!text.includes(functionName + "("), `${spoken}: ${name} is not explained: ${text}`);
    }
  }
});

const rule = (change: Partial<Rules> = {}): Rules => ({
  fromEpoch: 0,
  collateralPerUnit: "1000000000000000000",
  rewardPool: "2000000000000000000",
  rewardCap: "3000000000000000000",
  openingFee: "4",
  settleFee: "5",
  minBondBps: 2000,
  toleranceBps: 1000,
  downtimeBps: 100,
  falseClaimBps: 3000,
  bountyBps: 500,
  burnBps: 5000,
  maxFailures: 3,
  failureEpochs: 10,
  maxStakeMultiple: 4,
  vestingEpochs: 6,
  thawingEpochs: 7,
  holdEpochs: 8,
  ...change,
});

test("a change of the rules says what it changes, in the language that is spoken", () => {
  const then = rule({ bountyBps: 700, rewardPool: "2500000000000000000" });
  const data = encode("staking", "setParameters", [then]);
  const decoded = decodeCall(contracts, contracts["staking"]!, data)!;
  const text = (planned: Rules) => callText(decoded, planned, () => "");
  language.value = "en";
  assert.equal(
    text(rule()),
    "change the rules of money: Reward pool of an epoch 2 FLT → 2.5 FLT, Bounty for settling a slash 5% → 7%",
  );
  assert.equal(text(then), "change the rules of money in nothing");
  language.value = "vi";
  assert.equal(
    text(rule()),
    "đổi quy tắc về tiền: Quỹ thưởng của một kỷ nguyên 2 FLT → 2,5 FLT, Tiền thưởng khi quyết toán khoản phạt 5% → 7%",
  );
});

test("what a call carries is decoded too, and a stranger's text is quoted", () => {
  language.value = "en";
  const pause = encode("staking", "unpause", []);
  const data = encode("authority", "schedule", [contracts["staking"], pause, 0]);
  const decoded = decodeCall(contracts, contracts["authority"]!, data)!;
  const inner = (to: string, data: string) => callText(decodeCall(contracts, to, data)!, null, () => "");
  assert.equal(callText(decoded, null, inner), "schedule: end the pause");
  const label = encode("authority", "labelRole", [1n, 'a"\u202e']);
  const text = callText(decodeCall(contracts, contracts["authority"]!, label)!, null, inner);
  assert.equal(text, 'authority.labelRole(1, "a\\"\\u{202e}")');
});

test("a call of another contract, or of no function, is not decoded", () => {
  assert.equal(decodeCall(contracts, address(0x99), "0x12345678"), undefined);
  assert.equal(decodeCall(contracts, contracts["staking"]!, "0x12345678"), undefined);
});
