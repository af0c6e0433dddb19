import assert from "node:assert/strict";
import test from "node:test";

import { plain } from "./plain";

test("a stranger's words are shown as they are", () => {
  for (const words of ["", "Muster & <b>", "Chào bạn", "שלום", "a\u0301", "語 😀", 'javascript:alert("x")']) {
    assert.equal(plain(words), words);
  }
});

test("what hides or turns others is shown by its number", () => {
  for (const [words, shown] of [
    ["https://a/\u202egpj.exe", "https://a/\\u{202e}gpj.exe"],
    ["\u2066x\u2069", "\\u{2066}x\\u{2069}"],
    ["zero\u200bwidth", "zero\\u{200b}width"],
    ["\u001b[2J\u0000", "\\u{1b}[2J\\u{0}"],
    ["\ud800", "\\u{d800}"],
    ["tag\u{e0041}", "tag\\u{e0041}"],
    ["two\nlines\u2028or three", "two lines or three"],
  ] as const) {
    assert.equal(plain(words), shown);
  }
});

test("long words are cut, between characters", () => {
  assert.equal(plain("x".repeat(300)), "x".repeat(300));
  assert.equal(plain("x".repeat(2000)), "x".repeat(300) + "…");
  assert.equal(plain("😀".repeat(9), 4), "😀".repeat(4) + "…");
  assert.equal(plain(7), "7");
});
