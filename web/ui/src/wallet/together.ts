// What several calls of an account would do one after another, asked in one eth_call: for its duration the account
// has a program that makes them.
import { concatHex, numberToHex, size, type Address, type Hex } from "viem";

import { askNode, NodeError, revertData } from "../api/node";

export interface Raw {
  to: Address;
  data: Hex;
}

/** What the program returns when no call was refused. */
const done = numberToHex(1, { size: 32 });

/**
 * Makes calls that change nothing. Throws what the node answers if one is refused. false: the node did not run them,
 * since it cannot give an account another program.
 */
export async function tryTogether(account: Address, calls: readonly Raw[]): Promise<boolean> {
  try {
    const result = await askNode<Hex>("eth_call", [
      { from: account, to: account, data: "0x" },
      "latest",
      { [account]: { code: program(calls) } },
    ]);
    return result === done;
  } catch (why) {
    if (revertData(why) === undefined && why instanceof NodeError && why.code !== 0) return false;
    throw why;
  }
}

const op = {
  mstore: "52",
  codecopy: "39",
  call: "f1",
  gas: "5a",
  jumpi: "57",
  jumpdest: "5b",
  returndatasize: "3d",
  returndatacopy: "3e",
  revert: "fd",
  return: "f3",
  zero: "5f",
} as const;

const push = (n: number) => `63${n.toString(16).padStart(8, "0")}`; // four bytes
const pushAddress = (a: Address) => `73${a.slice(2)}`;

/** The program: it makes the calls in turn, and is refused as soon as one is. The calls' data stand behind it. */
export function program(calls: readonly Raw[]): Hex {
  let code = "";
  let data = lengthOf(calls);
  for (const { to, data: input } of calls) {
    const length = size(input);
    code += push(length) + push(data) + op.zero + op.codecopy; // memory = input
    code += op.zero + op.zero + push(length) + op.zero + op.zero + pushAddress(to) + op.gas + op.call;
    const next = code.length / 2 + 5 + 1 + 8;
    code += push(next) + op.jumpi;
    code += op.returndatasize + op.zero + op.zero + op.returndatacopy + op.returndatasize + op.zero + op.revert + "fe";
    code += op.jumpdest;
    data += length;
  }
  code += "6001" + op.zero + op.mstore + "6020" + op.zero + op.return;
  return concatHex([`0x${code}`, ...calls.map((c) => c.data)]);
}

/** How many bytes the program has before the data: each call takes as many. */
function lengthOf(calls: readonly Raw[]): number {
  const each = 5 + 5 + 1 + 1 + (1 + 1 + 5 + 1 + 1 + 21 + 1 + 1) + (5 + 1) + 8 + 1;
  return each * calls.length + 2 + 1 + 1 + 2 + 1 + 1;
}
