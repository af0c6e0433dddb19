#!/usr/bin/env node
// Compares storage layouts and code sizes of the contracts with the committed ones (snapshots/shape/), so that neither
// changes unseen. `--accept` writes the new ones. Reads what `forge build` or `forge test` left in out/.
"use strict";
const fs = require("fs");
const path = require("path");
const { root, deployable } = require("./artifacts");

const FOLDER = path.join(root, "snapshots", "shape");
// EIP-170 allows 24,576 bytes; the margin is for the next fix, which must not have to wait for a redesign.
const MOST_BYTES = 24_000;

const bytesOf = (artifact) => (artifact.deployedBytecode.object.length - 2) / 2;

// One line for each variable: slot, offset, bytes, type and name; members of a struct below it, wherever it is kept.
function layoutOf({ artifact }) {
  const { storage, types } = artifact.storageLayout;
  const lines = storage.map((entry) => line(types, entry, ""));
  const structs = Object.values(types ?? {})
    .filter((type) => type.members)
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  for (const struct of structs) {
    lines.push("", struct.label, ...struct.members.map((entry) => line(types, entry, "  ")));
  }
  return lines.join("\n") + "\n";
}

function line(types, { slot, offset, type, label }, indent) {
  return `${indent}slot ${slot}, offset ${offset}, ${types[type].numberOfBytes} bytes: ${types[type].label} ${label}`;
}

// File name -> content of everything that is committed.
function shapes() {
  const files = new Map();
  const sizes = {};
  for (const contract of deployable()) {
    sizes[contract.name] = bytesOf(contract.artifact);
    if (contract.artifact.storageLayout.storage.length) files.set(`${contract.name}.layout.txt`, layoutOf(contract));
  }
  files.set("sizes.json", JSON.stringify(sizes, null, 2) + "\n");
  return { files, sizes };
}

function accept(files) {
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(FOLDER, { recursive: true });
  for (const [name, content] of files) fs.writeFileSync(path.join(FOLDER, name), content);
}

// What differs from the committed files, one line each.
function differences(files) {
  const committed = fs.existsSync(FOLDER) ? fs.readdirSync(FOLDER) : [];
  const found = committed.filter((name) => !files.has(name)).map((name) => `${name}: no longer exists`);
  for (const [name, content] of files) {
    const file = path.join(FOLDER, name);
    const before = fs.existsSync(file) ? fs.readFileSync(file, "utf8").split("\n") : [];
    const after = content.split("\n");
    const gone = before.filter((text) => !after.includes(text)).map((text) => `${name}: - ${text.trim()}`);
    const come = after.filter((text) => !before.includes(text)).map((text) => `${name}: + ${text.trim()}`);
    found.push(...gone, ...come);
    if (!gone.length && !come.length && before.join() !== after.join()) found.push(`${name}: in another order`);
  }
  return found;
}

function main() {
  const { files, sizes } = shapes();
  const tooLarge = Object.entries(sizes).filter(([, bytes]) => bytes > MOST_BYTES);
  for (const [name, bytes] of tooLarge) {
    console.error(`${name} has ${bytes} bytes of code, more than ${MOST_BYTES}: move something into a contract of its own`);
  }
  if (process.argv.includes("--accept")) {
    accept(files);
  } else {
    const found = differences(files);
    if (found.length) {
      console.error(found.join("\n"));
      console.error("storage layout or code size changed: if it is meant, run `npm run snapshot --prefix contracts` and commit");
      process.exitCode = 1;
    }
  }
  if (tooLarge.length) process.exitCode = 1;
}

main();
