import assert from "node:assert/strict";
import test from "node:test";

import { Screen, sent } from "./screen";

function shown(...parts: string[]): string {
  const screen = new Screen();
  for (const p of parts) screen.feed(Buffer.from(p, "utf8"));
  return screen.toString();
}

test("lines are as a terminal writes them", () => {
  for (const [printed, want] of [
    ["one\r\ntwo", "one\ntwo"],
    ["50 %\r100 %", "100 %"],
    ["pass\b\b\b\bword", "word"],
    ["a\tb", "a       b"],
    ["long line\r\u001b[Kshort", "short"],
    ["abc\u001b[2DX", "aXc"],
    ["a\u001b[3Cb", "a   b"],
    ["abcd\u001b[3D\u001b[2P", "ad"],
    ["before\u001b[2Jafter", "before\nafter"],
  ] as const) {
    assert.equal(shown(printed), want, JSON.stringify(printed));
  }
});

test("what a terminal takes for a command is left out", () => {
  for (const hostile of [
    "\u001b[31mred\u001b[0m",
    "\u001b]0;title\u0007red",
    "\u001b]8;;https://evil.example\u001b\\red",
    "\u001bP+q544e\u001b\\red",
    "\u0000\u0007re\u0085d",
    "\u001b(Bred",
    "re\u202ed",
    "\u001b[?1049hred",
  ]) {
    assert.equal(shown(hostile), "red", JSON.stringify(hostile));
  }
});

test("what comes in parts is put together", () => {
  const screen = new Screen();
  for (const byte of Buffer.from("é\u001b[31m€\r\nok", "utf8")) screen.feed(Uint8Array.of(byte));
  assert.equal(screen.toString(), "é€\nok");
});

test("a machine that prints without end fills no memory", () => {
  const screen = new Screen();
  screen.feed(Buffer.from("x".repeat(5000)));
  for (let i = 0; i < 3000; i++) screen.feed(Buffer.from(`line ${i}\r\n`));
  screen.feed(Buffer.from("\u001b]" + "y".repeat(100_000) + "\u0007done"));
  const lines = screen.toString().split("\n");
  assert.equal(lines.length, 1000);
  assert.ok(lines.includes("line 2999"));
  assert.ok(lines.at(-1)!.endsWith("done") && screen.toString().length < 200_000);
});

test("keys", () => {
  const key = (key: string, more = {}) => sent({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });
  assert.equal(key("c", { ctrlKey: true }), "\u0003");
  assert.equal(key("]", { ctrlKey: true }), "\u001d");
  assert.equal(key("Enter"), "\r");
  assert.equal(key("ArrowUp"), "\u001b[A");
  for (const none of [
    key("a"),
    key("Tab"),
    key("Shift"),
    key("c", { ctrlKey: true, altKey: true }),
    key("constructor"),
  ])
    assert.equal(none, undefined);
});
