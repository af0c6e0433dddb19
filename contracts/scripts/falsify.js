#!/usr/bin/env node
// Shows that every invariant can fail: writes one line of the contracts wrongly, and asks whether the invariant that is
// named for it fails, and no other before it. Fails also when an invariant has no alteration in alterations.js.
//
//   npm run falsify --prefix contracts -- [--only TEXT] [--folder FOLDER] [--table]
//
// `--only` tries those whose invariant, words or file have the text; `--table` prints them as docs/mutation.md has them.
"use strict";
const fs = require("fs");
const os = require("os");
const path = require("path");
const { parseArgs } = require("util");
const { root, filesUnder } = require("./artifacts");
const { Bench } = require("./mutation/bench");
const { groups, IMPLIED } = require("./mutation/alterations");

// Some faults show only after what happens seldom, such as a claim during a pause.
const RUNS = { FOUNDRY_INVARIANT_RUNS: "48" };

// The messages of all assertions in test/invariant.
function messages() {
  const all = new Set();
  for (const file of filesUnder("test/invariant", ".sol")) {
    const source = fs.readFileSync(path.join(root, file), "utf8");
    for (const [, message] of source.matchAll(/(?:same|atLeast|stopped|assert\w+)\([^;]*?"([^"]+)"\s*\);/g)) all.add(message);
  }
  return all;
}

function altered(bench, { file, right, wrong }) {
  const source = bench.read(file);
  if (source.split(right).length !== 2) throw new Error(`${file} has not exactly one ${JSON.stringify(right)}`);
  return { [file]: source.replace(right, () => wrong) };
}

// What the altered contract's test says first, or nothing when it passes.
function failureOf(bench, built, alteration) {
  const original = bench.codeOf(built);
  const { code, error } = bench.compile(built, altered(bench, alteration));
  if (error) throw new Error(error);
  try {
    bench.install(built, code);
    const { status, output } = bench.test(RUNS);
    return status === 0 ? undefined : (/\[FAIL:? ?(.*?)\]/.exec(output)?.[1] ?? output.slice(-500));
  } finally {
    bench.install(built, original);
  }
}

function table(alterations) {
  const cell = (text) => text.replace(/\|/g, "\\|");
  return alterations.map(({ shows, what, file }) => `| ${cell(shows)} | ${cell(what)} | \`${file}\` |`).join("\n");
}

function main() {
  const { values: options } = parseArgs({
    options: {
      only: { type: "string", default: "" },
      folder: { type: "string", default: path.join(os.tmpdir(), "muster-falsify") },
      table: { type: "boolean", default: false },
    },
  });
  if (options.table) {
    for (const { alterations } of groups) console.log(table(alterations));
    return;
  }
  const problems = [];
  const named = new Set([...groups.flatMap(({ alterations }) => alterations.map(({ shows }) => shows)), ...Object.keys(IMPLIED)]);
  for (const message of messages()) {
    if (!named.has(message)) problems.push(`no alteration makes "${message}" fail: add one to alterations.js`);
  }
  for (const { name, tests, built, alterations } of groups) {
    const chosen = alterations.filter(({ shows, what, file }) => [shows, what, file].join("\n").includes(options.only));
    if (!chosen.length) continue;
    const bench = new Bench(path.join(options.folder, name), [tests]);
    const { status, output } = bench.test(RUNS);
    if (status !== 0) throw new Error(`the tests fail without any alteration: ${output.slice(-2000)}`);
    for (const alteration of chosen) {
      const failure = failureOf(bench, built, alteration);
      const right = failure?.startsWith(alteration.shows);
      console.log(`${right ? "fails" : "WRONG"}: ${alteration.shows}: ${alteration.what}: ${failure ?? "the tests pass"}`);
      if (!right) problems.push(`${alteration.file}: ${alteration.what}: ${failure ?? "nothing fails"}`);
    }
  }
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}

main();
