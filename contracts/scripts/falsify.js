#!/usr/bin/env node
// Shows that every invariant can fail: alters one line of the contracts, and checks that the invariant named for it
// fails, and no other before it. Fails also when an invariant has no alteration in alterations.js.
//
//   npm run falsify --prefix contracts -- [--only TEXT] [--folder FOLDER] [--check] [--table]
//
// `--only` tries those whose invariant, words or file have the text; `--check` tries none, and checks that the lines
// are still in the contracts; `--table` prints them as docs/mutation.md has them.
"use strict";
const fs = require("fs");
const os = require("os");
const path = require("path");
const { parseArgs } = require("util");
const { root, filesUnder } = require("./artifacts");
const { Bench } = require("./mutation/bench");
const { groups, IMPLIED } = require("./mutation/alterations");

// Some faults show only after rare events, such as a claim during a pause.
const RUNS = { FOUNDRY_INVARIANT_RUNS: "48" };

// The messages of all assertions in test/invariant.
function messages() {
  const all = new Set();
  for (const file of filesUnder("test/invariant", ".sol")) {
    const source = fs.readFileSync(path.join(root, file), "utf8");
    for (const [, message] of source.matchAll(/(?:same|atLeast|stopped|refused|assert\w+)\([^;]*?"([^"]+)"\s*\);/g)) all.add(message);
  }
  return all;
}

// What has to be fixed in alterations.js before any of them is tried.
function outOfDate() {
  const all = groups.flatMap(({ alterations }) => alterations);
  const named = new Set([...all.map(({ shows }) => shows), ...Object.keys(IMPLIED)]);
  const unnamed = [...messages()].filter((message) => !named.has(message));
  const strange = Object.keys(IMPLIED).filter((message) => !messages().has(message));
  const gone = all.filter(({ file, right }) => fs.readFileSync(path.join(root, file), "utf8").split(right).length !== 2);
  return [
    ...unnamed.map((message) => `no alteration makes "${message}" fail: add one to alterations.js`),
    ...strange.map((message) => `no test says "${message}", which is implied by others: delete it from alterations.js`),
    ...gone.map(({ file, right }) => `${file} does not have exactly one ${JSON.stringify(right)}: fix it in alterations.js`),
  ];
}

function altered(bench, { file, right, wrong }) {
  return { [file]: bench.read(file).replace(right, () => wrong) };
}

// What the altered contract's test says first, or nothing when it passes.
function failureOf(bench, built, alteration) {
  const original = new Map(built.map((file) => [file, bench.codeOf(file)]));
  const { codes, error } = bench.compile(built, altered(bench, alteration));
  if (error) throw new Error(error);
  try {
    bench.install(codes);
    const { status, output } = bench.test(RUNS);
    return status === 0 ? undefined : (/\[FAIL:? ?(.*?)\]/.exec(output)?.[1] ?? output.slice(-500));
  } finally {
    bench.install(original);
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
      check: { type: "boolean", default: false },
      table: { type: "boolean", default: false },
    },
  });
  if (options.table) {
    for (const { alterations } of groups) console.log(table(alterations));
    return;
  }
  const problems = outOfDate();
  const tried = options.check || problems.length ? [] : groups;
  for (const { name, tests, built, alterations } of tried) {
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
