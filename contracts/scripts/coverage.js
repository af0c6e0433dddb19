#!/usr/bin/env node
// Measures which lines and branches of src/ the tests reach, and fails below the thresholds. Forge recompiles
// everything for it, without the optimiser; gas tests and invariants, which add minutes and no lines, are left out.
"use strict";
const fs = require("fs");
const os = require("os");
const path = require("path");
const { spawnSync } = require("child_process");
const { root } = require("./artifacts");

const LEAST = { lines: 0.95, branches: 0.9 };
const LEFT_OUT = /^src\/verifiers\//; // as gnark exports it

// Per file of an lcov report: lines and branches found and hit, and where those that were not hit are.
function parse(lcov) {
  const files = [];
  for (const record of lcov.split("end_of_record")) {
    const name = /^SF:(.*)$/m.exec(record)?.[1];
    if (!name?.startsWith("src/") || LEFT_OUT.test(name)) continue;
    const lines = [...record.matchAll(/^DA:(\d+),(\d+)/gm)];
    const branches = [...record.matchAll(/^BRDA:(\d+),\d+,\d+,(\d+|-)/gm)];
    const tally = (all) => ({ found: all.length, hit: all.filter(([, , count]) => Number(count) > 0).length });
    const missed = [...lines, ...branches].filter(([, , count]) => !(Number(count) > 0)).map(([, line]) => Number(line));
    files.push({ name, lines: tally(lines), branches: tally(branches), missed: [...new Set(missed)].sort((a, b) => a - b) });
  }
  return files;
}

function total(files, what) {
  const sum = (key) => files.reduce((all, file) => all + file[what][key], 0);
  return { found: sum("found"), hit: sum("hit") };
}

const percent = ({ found, hit }) => (found ? (100 * hit) / found : 100).toFixed(1) + " %";

function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "muster-coverage-"));
  const report = path.join(folder, "lcov.info");
  const args = ["coverage", "--report", "lcov", "--report-file", report, "--no-match-contract", "Gas|Invariant"];
  const environment = { ...process.env, FOUNDRY_OUT: path.join(folder, "out"), FOUNDRY_CACHE_PATH: path.join(folder, "cache") };
  // Which lines are reached does not depend on many inputs.
  environment.FOUNDRY_FUZZ_RUNS = "32";
  const done = spawnSync(path.join(root, "node_modules", ".bin", "forge"), args, {
    cwd: root,
    env: environment,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (done.status !== 0) {
    console.error(`forge coverage: ${(done.stdout + done.stderr).slice(-4000)}`);
    process.exit(1);
  }
  const files = parse(fs.readFileSync(report, "utf8"));
  fs.rmSync(folder, { recursive: true });
  for (const { name, lines, branches, missed } of files) {
    const where = missed.length ? `; not reached: ${missed.join(", ")}` : "";
    console.log(`${name}: lines ${percent(lines)}, branches ${percent(branches)}${where}`);
  }
  for (const [what, least] of Object.entries(LEAST)) {
    const all = total(files, what);
    console.log(`${what}: ${all.hit} of ${all.found}, ${percent(all)}`);
    if (all.found === 0 || all.hit / all.found < least) {
      console.error(`${what}: less than ${100 * least} %: add tests for what is not reached`);
      process.exitCode = 1;
    }
  }
}

main();
