import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { hashTypedData } from "viem";

import { hexOf } from "./bytes";
import { typedData } from "./session";
import { newKey, sign } from "./signature";

// Hosts read these too (lease/control).
const vector = JSON.parse(readFileSync("../../lease/control/testdata/signed.json", "utf8"));

// The form in which keys of Ed25519 are read: what stands before the seed says so (RFC 8410).
const before = "302e020100300506032b657004220420";
const secret = await crypto.subtle.importKey(
  "pkcs8",
  Buffer.from(before + vector.seed.slice(2), "hex"),
  "Ed25519",
  false,
  ["sign"],
);

test("requests are signed as hosts check them", async () => {
  for (const { method, authority, path, body, now, nonce, headers } of vector.signed) {
    const got = await sign({ secret, id: vector.key.slice(2) }, { method, authority, path, body }, now, nonce);
    assert.deepEqual(got, headers);
  }
});

test("no two requests are signed in the same way", async () => {
  const key = await newKey();
  const request = { method: "GET", authority: "host.example", path: "/v1/leases/7", body: "" };
  const [one, other] = [await sign(key, request, 1), await sign(key, request, 1)];
  assert.notEqual(one.Signature, other.Signature);
  const nonce = /nonce="([^"]*)"/.exec(one["Signature-Input"])![1]!;
  assert.match(nonce, /^[A-Za-z0-9_-]{24}$/);
});

test("keys cannot be read", async () => {
  const key = await newKey();
  assert.equal(key.id.length, 64);
  for (const format of ["pkcs8", "jwk"] as const) await assert.rejects(crypto.subtle.exportKey(format, key.secret));
});

test("a session is what the wallet of a renter signs for hosts", () => {
  const { signature: _, ...session } = vector.session;
  const { types, ...data } = typedData(session);
  const { EIP712Domain: _domain, ...own } = types;
  assert.equal(
    hashTypedData({ ...data, types: own } as unknown as Parameters<typeof hashTypedData>[0]),
    vector.sessionHash,
  );
});

test("hexadecimal digits", () => {
  assert.equal(hexOf(new Uint8Array([0, 15, 255])), "000fff");
});
