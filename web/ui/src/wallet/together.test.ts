import assert from "node:assert/strict";
import { test } from "node:test";

import { hexToBytes, type Hex } from "viem";

import { program } from "./together";

/** Runs a program of together.ts and returns the calls that it makes; the call of number refused is refused. */
function run(code: Hex, refused = -1): { calls: { to: string; data: string }[]; result: string } {
  const bytes = hexToBytes(code);
  const text = (from: number, n: number) => Buffer.from(bytes.slice(from, from + n)).toString("hex");
  const memory = Buffer.alloc(4096);
  const stack: bigint[] = [];
  const calls: { to: string; data: string }[] = [];
  const pop = () => {
    const top = stack.pop();
    assert(top !== undefined, "the stack is empty");
    return Number(top);
  };
  for (let at = 0; ; at++) {
    const op = bytes[at]!;
    if (op >= 0x60 && op <= 0x7f) {
      const n = op - 0x5f;
      stack.push(BigInt("0x" + text(at + 1, n)));
      at += n;
      continue;
    }
    switch (op) {
      case 0x5f:
        stack.push(0n);
        break;
      case 0x39: {
        const [to, from, n] = [pop(), pop(), pop()];
        Buffer.from(bytes.slice(from, from + n)).copy(memory, to);
        break;
      }
      case 0x5a:
        stack.push(1_000_000n);
        break;
      case 0xf1: {
        pop();
        const to = stack.pop()!;
        const [value, from, n] = [pop(), pop(), pop()];
        assert.equal(value, 0);
        pop();
        pop();
        calls.push({ to: to.toString(16).padStart(40, "0"), data: memory.subarray(from, from + n).toString("hex") });
        stack.push(calls.length - 1 === refused ? 0n : 1n);
        break;
      }
      case 0x57: {
        const to = pop();
        if (pop() === 0) break;
        assert.equal(bytes[to], 0x5b, "a jump goes nowhere");
        at = to;
        break;
      }
      case 0x5b:
        break;
      case 0x3d:
        stack.push(4n); // what a refused call returned
        break;
      case 0x3e:
        assert.deepEqual([pop(), pop(), pop()], [0, 0, 4]);
        break;
      case 0x52: {
        const [to, value] = [pop(), pop()];
        memory.fill(0, to, to + 32);
        memory[to + 31] = value;
        break;
      }
      case 0xf3: {
        const [from, n] = [pop(), pop()];
        return { calls, result: memory.subarray(from, from + n).toString("hex") };
      }
      case 0xfd:
        assert.deepEqual([pop(), pop()], [0, 4]);
        return { calls, result: "refused" };
      default:
        assert.fail(`0x${op.toString(16)} at ${at}`);
    }
  }
}

const calls = [
  { to: `0x${"11".repeat(20)}`, data: "0x01020304" },
  { to: `0x${"22".repeat(20)}`, data: `0x${"ab".repeat(300)}` },
  { to: `0x${"33".repeat(20)}`, data: "0x" },
] as const;

test("the program makes the calls in their order, with their data", () => {
  for (let n = 0; n <= calls.length; n++) {
    const { calls: made, result } = run(program(calls.slice(0, n)));
    assert.deepEqual(
      made,
      calls.slice(0, n).map(({ to, data }) => ({ to: to.slice(2), data: data.slice(2) })),
    );
    assert.equal(result, "1".padStart(64, "0"));
  }
});

test("the program is refused at the first call that is", () => {
  for (const [i] of calls.entries()) {
    const { calls: made, result } = run(program(calls), i);
    assert.equal(made.length, i + 1);
    assert.equal(result, "refused");
  }
});
