#!/usr/bin/env node
// Compares docs/contracts-reference.md with the ABIs, so that the page cannot fall behind the code. Reads what
// `forge build` left in out/. The part of a contract must have
//   - an entry, with its Effects and its Requirements, for each function that changes anything,
//   - the name of every other function, and of every error;
// and the table of access each function that changes anything, once. What the page names must exist.
"use strict";
const fs = require("fs");
const path = require("path");
const { root, LINKED, contracts, deployable } = require("./artifacts");

const PAGE = path.join(root, "..", "docs", "contracts-reference.md");
const ACCESS = "Who may call what";
// The ABI of a standard: the page says which one.
const STANDARD = new Set(["FLT", "TestDollar"]);
// Its functions are a library's, whose documentation has the entries: the page has their names, and who may call them.
const INHERITED = new Set(["Authority", "Dao", "Timelock"]);
// As gnark exports it.
const GENERATED = "src/verifiers/";

// The text below "## Name", to the next heading of that level.
function partOf(page, name) {
  const parts = page.split(/^## /m).slice(1);
  return parts.find((part) => part.startsWith(`${name}\n`)) ?? "";
}

// The entries of a part: the function's name, how many arguments it has, and the text below.
function entriesOf(part) {
  return part.split(/^###+ /m).slice(1).flatMap((entry) => {
    const [, name, given] = /^`(\w+)\((.*?)\)`/.exec(entry) ?? [];
    return name ? [{ name, inputs: given ? given.split(",").length : 0, text: entry }] : [];
  });
}

const changes = ({ type, stateMutability }) =>
  type === "function" && stateMutability !== "view" && stateMutability !== "pure";

function missingEntries({ name, artifact }, part) {
  const entries = entriesOf(part);
  return artifact.abi.filter(changes).flatMap(({ name: what, inputs }) => {
    const entry = entries.find((e) => e.name === what && e.inputs === inputs.length);
    if (!entry) return [`${name}: there is no entry "### \`${what}(…)\`" with ${inputs.length} arguments`];
    const lacking = ["Effects", "Requirements"].filter((line) => !new RegExp(`^- \\*${line}\\.\\* \\S`, "m").test(entry.text));
    return lacking.map((line) => `${name}: the entry of ${what} has no line "- *${line}.*"`);
  });
}

function missing(contract, page) {
  const { name, artifact } = contract;
  const part = partOf(page, name);
  if (!part) return [`there is no part "## ${name}"`];
  const common = page.split(/^## /m)[0];
  const found = INHERITED.has(name) ? [] : missingEntries(contract, part);
  const declared = declaredErrors(contract);
  for (const { type, name: what } of artifact.abi) {
    if (type === "function" && !part.includes(`\`${what}(`)) found.push(`${name}: function ${what} is missing`);
    // What libraries revert with may be told of for all contracts at once.
    const place = declared.has(what) ? part : part + common;
    if (type === "error" && !new RegExp(`\`${what}[\`(]`).test(place)) found.push(`${name}: error ${what} is missing`);
  }
  return found;
}

// The errors that a contract's own interface declares.
function declaredErrors({ name }) {
  const own = contracts().find((other) => other.name === `I${name}`);
  return new Set((own?.artifact.abi ?? []).filter(({ type }) => type === "error").map((error) => error.name));
}

// The functions that the table of access names, as "Contract.function". In a row the contract is named once.
function accessOf(page) {
  const rows = partOf(page, ACCESS).split("\n").filter((line) => /^\| `/.test(line));
  return rows.flatMap((row) => {
    let contract;
    return [...row.split("|")[1].matchAll(/`(?:(\w+)\.)?(\w+)`/g)].map(([, of, name]) => {
      contract = of ?? contract;
      return `${contract}.${name}`;
    });
  });
}

function unlikeAccess(own, page) {
  const table = accessOf(page);
  const wanted = own.flatMap(({ name, artifact }) => artifact.abi.filter(changes).map((f) => `${name}.${f.name}`));
  const twice = table.filter((what, at) => table.indexOf(what) !== at);
  return [
    ...wanted.filter((what) => !table.includes(what)).map((what) => `"${ACCESS}" has no ${what}`),
    ...table.filter((what) => !wanted.includes(what)).map((what) => `"${ACCESS}" has ${what}, which changes nothing or does not exist`),
    ...twice.map((what) => `"${ACCESS}" has ${what} twice`),
  ];
}

// Functions, errors and events that the page describes and no contract has.
function stale(page) {
  const names = new Set(contracts().flatMap(({ artifact }) => artifact.abi.map(({ name }) => name)));
  const functions = [...page.matchAll(/^### `(\w+)\(/gm)].map(([, name]) => name);
  const others = [...page.matchAll(/^- \*(?:Effects|Requirements)\.\*.*$/gm)].flatMap(([line]) =>
    [...line.matchAll(/`([A-Z][a-z]\w+)[`(]/g)].map(([, name]) => name),
  );
  return [...functions, ...others].filter((name) => !names.has(name)).map((name) => `no contract has ${name} any more`);
}

function main() {
  const page = fs.readFileSync(PAGE, "utf8");
  const own = deployable().filter(
    // Nobody but the staking contract calls what it is linked with.
    ({ name, source }) => !STANDARD.has(name) && !LINKED.includes(source) && !source.startsWith(GENERATED),
  );
  const found = [...own.flatMap((contract) => missing(contract, page)), ...unlikeAccess(own, page), ...stale(page)];
  if (!found.length) return;
  console.error(found.join("\n"));
  console.error(`describe it in ${path.relative(process.cwd(), PAGE)}`);
  process.exitCode = 1;
}

main();
