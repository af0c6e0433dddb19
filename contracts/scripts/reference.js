#!/usr/bin/env node
// Holds docs/contracts-reference.md against the ABIs: every function and every error of a contract must be named in the
// contract's own part, so that the page cannot fall behind the code. Reads what `forge build` left in out/.
"use strict";
const fs = require("fs");
const path = require("path");
const { root, deployable } = require("./artifacts");

const PAGE = path.join(root, "..", "docs", "contracts-reference.md");
// The ABI of a standard: the page says which one.
const STANDARD = new Set(["FLT"]);
// As gnark exports it.
const GENERATED = "src/verifiers/";

// The text below "## Name", to the next heading of that level.
function partOf(page, name) {
  const parts = page.split(/^## /m).slice(1);
  return parts.find((part) => part.startsWith(`${name}\n`)) ?? "";
}

function missing({ name, artifact }, page) {
  const part = partOf(page, name);
  if (!part) return [`there is no part "## ${name}"`];
  const common = page.split(/^## /m)[0];
  const found = [];
  for (const { type, name: what } of artifact.abi) {
    if (type === "function" && !part.includes(`\`${what}(`)) found.push(`${name}: function ${what} is missing`);
    if (type === "error" && !new RegExp(`\`${what}[\`(]`).test(part + common)) found.push(`${name}: error ${what} is missing`);
  }
  return found;
}

// Functions that the page describes and no contract has.
function stale(contracts, page) {
  const names = new Set(contracts.flatMap(({ artifact }) => artifact.abi.map(({ name }) => name)));
  const described = [...page.matchAll(/^### `(\w+)\(/gm)].map(([, name]) => name);
  return described.filter((name) => !names.has(name)).map((name) => `no contract has a function ${name} any more`);
}

function main() {
  const page = fs.readFileSync(PAGE, "utf8");
  const own = deployable().filter(({ name, source }) => !STANDARD.has(name) && !source.startsWith(GENERATED));
  const found = [...own.flatMap((contract) => missing(contract, page)), ...stale(own, page)];
  if (!found.length) return;
  console.error(found.join("\n"));
  console.error(`describe it in ${path.relative(process.cwd(), PAGE)}`);
  process.exitCode = 1;
}

main();
