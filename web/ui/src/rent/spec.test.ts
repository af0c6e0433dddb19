import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { encode, hashOf, isHostname, parseImage, parseKeys, type Spec } from "./spec";

// What hosts read and write (lease/spec).
const golden = readFileSync("../../lease/spec/testdata/spec.json", "utf8");
const ed25519 = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJqtfdLoNqPeGn4kkhDxJdS7OmdqSgfCDgKZPR2r5tTk renter@example";

test("a spec is written in the one way that hosts read", async () => {
  const spec = JSON.parse(golden) as Spec;
  const { salt, image, version, ...rest } = spec;
  assert.equal(encode({ salt, ...rest, image: { sha256: image.sha256, name: image.name }, version }), golden);
  assert.equal(await hashOf(spec), "0xbddb667f90db32927008495e8dd7a8ed6073645c12ec33965fed068324a24f1a");
});

test("names that need no escapes get none", () => {
  const spec = JSON.parse(golden) as Spec;
  assert.match(encode({ ...spec, sshKeys: [ed25519 + " <a&b> é"] }), / <a&b> é"/);
});

test("keys are public ones", () => {
  const body = ed25519.split(" ")[1]!;
  assert.deepEqual(parseKeys(`\n${ed25519}\r\n\n`), { keys: [ed25519] });
  assert.deepEqual(parseKeys(""), { keys: [] });
  // The first 512 bits of a modulus, and an exponent.
  const rsa = (bits: number) => {
    const part = (b: Buffer) => Buffer.concat([Buffer.from([0, 0, b.length >> 8, b.length & 255]), b]);
    const n = Buffer.alloc(bits / 8 + 1, 0xff).fill(0, 0, 1);
    return (
      "ssh-rsa " +
      Buffer.concat([part(Buffer.from("ssh-rsa")), part(Buffer.from([1, 0, 1])), part(n)]).toString("base64")
    );
  };
  assert.deepEqual(parseKeys(rsa(2048)), { keys: [rsa(2048)] });
  for (const [line, fault] of [
    ["-----BEGIN OPENSSH PRIVATE KEY-----", "secret"],
    ["not a key", "type"],
    ["ssh-ed25519", "form"],
    ["ssh-ed25519 !!!!", "form"],
    ["ssh-ed25519 " + body.slice(0, 40), "form"],
    ["ssh-rsa " + body, "form"],
    [`command="rm" ${ed25519}`, "type"],
    [ed25519 + "\u001b[2J", "form"],
    [ed25519 + "x".repeat(4096), "long"],
    [rsa(1024), "short"],
    ["ssh-dss " + body, "type"],
  ] as const) {
    assert.deepEqual(parseKeys(`${ed25519.replace("tTk", "tTl")}\n${line}`), { fault, line: 2 }, line.slice(0, 60));
  }
  assert.deepEqual(parseKeys(`${ed25519}\nssh-ed25519 ${body} other`), { fault: "twice", line: 2 });
});

test("images are named with their hash", () => {
  const sha256 = "6105d6cc76af400325e94d588ce511be5bfdbb73b437dc51eca43917d7a43e3d";
  assert.deepEqual(parseImage(` debian-12:${sha256}`), { name: "debian-12", sha256 });
  for (const bad of [
    "debian-12",
    `a..b:${sha256}`,
    `../x:${sha256}`,
    `Debian:${sha256}`,
    `x:${"0".repeat(64)}`,
    `${"x".repeat(65)}:${sha256}`,
    `x:${sha256}0`,
  ]) {
    assert.equal(parseImage(bad), undefined, bad);
  }
});

test("names of machines", () => {
  for (const good of ["web", "web-1.example", "a"]) assert.ok(isHostname(good), good);
  for (const bad of ["", "localhost", "web;reboot", "-web", "web..example", "x".repeat(65), "Web", "ωeb"])
    assert.ok(!isHostname(bad), bad);
});
