import assert from "node:assert/strict";
import test from "node:test";
import { Forged, mixOf, type Header } from "./header";
import { headers } from "./testdata";

const all = headers();

test("a block's mix is in its header", () => {
  assert.ok(all.length > 200);
  for (const h of all) assert.equal(mixOf(h), h.mixHash);
});

test("a header has its hash only if every field of it is right", () => {
  const h = all.at(-1)!;
  const hashed = Object.entries(h).filter(
    ([name]) => !["hash", "size", "transactions", "uncles", "withdrawals", "totalDifficulty"].includes(name),
  );
  assert.ok(hashed.length >= 21);
  for (const [name, value] of hashed) {
    const last = String(value).at(-1) === "1" ? "2" : "1";
    assert.throws(() => mixOf({ ...h, [name]: String(value).slice(0, -1) + last } as Header), Forged, name);
    assert.throws(() => mixOf({ ...h, [name]: undefined } as Header), Forged, `no ${name}`);
    assert.throws(() => mixOf({ ...h, [name]: 7 } as Header), Forged, `${name} is a number`);
  }
  assert.throws(() => mixOf({ ...h, hash: all[0]!.hash }), Forged);
});
