#!/usr/bin/env node
// Mutation testing of the contracts: makes small faults one at a time and checks whether the tests notice.
//
//   npm run mutate --prefix contracts -- [--sample N] [--seed S] [--minutes M] [--files TEXT] [--operator TEXT]
//     [--fresh] [--list] [--tests BEGIN] [--folder FOLDER]
//
// Mutants are tried in an order that depends on the seed alone, so that a run cut short by --minutes, or by hand, is a
// fair sample; the next run continues where it ended. Results are kept in the report, by the text of the mutated
// function: a killed mutant stays killed, a survivor is tried again. It fails when fewer than 90 % are killed, when a
// survivor is not named, with its reason, in scripts/mutation/survivors.json, when a mutant that is named there does
// not survive, or when no mutant of an operator compiles: it would try nothing.
// `--tests test/invariant` asks what one kind of test alone would notice (in a --folder of its own).
"use strict";
const crypto = require("crypto");
const fs = require("fs");
const os = require("os");
const path = require("path");
const { parseArgs } = require("util");
const { root, STAKING_LINKED, MARKET_LINKED, filesUnder } = require("./artifacts");
const { Bench } = require("./mutation/bench");
const { mutantsOf, apply } = require("./mutation/operators");

const LEAST_KILLED = 0.9;

// So many mutants of one operator do not all fail to compile by chance.
const ENOUGH_TO_JUDGE = 3;

// Most mutants are noticed by the tests of single functions, so the slowest tests come last.
const LOOKS = [
  { FOUNDRY_FUZZ_RUNS: "4", FOUNDRY_INVARIANT_RUNS: "1", FOUNDRY_INVARIANT_DEPTH: "1" },
  {}, // all runs
];

// Libraries that are part of the code that uses them.
const MONEY = ["Earnings", "EpochRates", "ParameterBounds", "Penalties", "SharePool", "SpeedClass", "StakeHistory"];

// What is mutated, what is compiled for it, and how the paths of the tests that matter begin.
const GROUPS = [
  {
    name: "money",
    files: [
      ...filesUnder("src/staking", ".sol"),
      ...STAKING_LINKED,
      ...MONEY.map((name) => `src/libraries/${name}.sol`),
    ],
    built: ["src/Staking.sol", ...STAKING_LINKED],
    tests: ["test/staking/", "test/invariant/Staking"],
  },
  {
    name: "capacity",
    files: [
      ...filesUnder("src/capacity", ".sol"),
      ...["Draw", "Field"].map((name) => `src/libraries/${name}.sol`),
    ],
    built: ["src/Capacity.sol"],
    tests: ["test/capacity/", "test/invariant/Capacity"],
  },
  {
    name: "hashes",
    files: ["BlockHashBeacon", "WordBeacon"].map((name) => `src/beacons/${name}.sol`),
    built: ["src/beacons/BlockHashBeacon.sol"],
    tests: ["test/beacons/BlockHash"],
  },
  {
    name: "randao",
    files: ["PastBlocks", "RandaoBeacon"].map((name) => `src/beacons/${name}.sol`),
    built: ["src/beacons/RandaoBeacon.sol"],
    tests: ["test/beacons/Randao"],
  },
  {
    name: "drand",
    files: ["src/beacons/Bls.sol", "src/beacons/DrandBeacon.sol"],
    built: ["src/beacons/DrandBeacon.sol"],
    tests: ["test/beacons/Drand", "test/capacity/Drand"],
  },
  {
    name: "market",
    files: [
      ...filesUnder("src/market", ".sol"),
      ...MARKET_LINKED,
      ...["Balance", "Days"].map((name) => `src/libraries/${name}.sol`),
    ],
    built: ["src/Market.sol", ...MARKET_LINKED],
    tests: ["test/market/", "test/invariant/Market"],
  },
  {
    name: "credit",
    files: ["src/Credit.sol", ...filesUnder("src/credit", ".sol"), "src/libraries/Sending.sol"],
    built: ["src/Credit.sol", "src/credit/CreditPool.sol"],
    tests: ["test/credit/", "test/invariant/Lending"],
  },
  {
    name: "sponsors",
    files: ["src/dao/Programme.sol", "src/dao/Sponsors.sol"],
    built: ["src/dao/Sponsors.sol"],
    tests: ["test/dao/Programme"],
  },
  {
    name: "watch",
    files: [
      "src/Watch.sol",
      ...filesUnder("src/watch", ".sol"),
      ...["Bits", "Seats"].map((name) => `src/libraries/${name}.sol`),
    ],
    built: ["src/Watch.sol"],
    tests: ["test/watch/", "test/invariant/Watching"],
  },
  {
    name: "council",
    files: ["Approvals", "Calendar", "Cohorts", "Council", "Nominations", "Pauses", "Powers", "Ranking", "Removals", "Voting"].map(
      (name) => `src/dao/${name}.sol`,
    ),
    built: ["src/dao/Council.sol"],
    tests: ["test/council/", "test/invariant/Council"],
  },
  {
    name: "dao",
    files: ["Dao", "StakeVotes", "Timelock", "VoteSettings"].map((name) => `src/dao/${name}.sol`),
    built: ["src/dao/Dao.sol", "src/dao/Timelock.sol"],
    tests: ["test/dao/Attacks", "test/dao/Path", "test/dao/StakeVotes", "test/invariant/Dao"],
  },
  {
    name: "certificates",
    files: ["src/Certificates.sol", ...filesUnder("src/certificates", ".sol")],
    built: ["src/Certificates.sol"],
    tests: ["test/certificates/", "test/invariant/Certifying"],
  },
  {
    name: "periphery",
    files: ["src/Lens.sol", "src/SignedDelegation.sol"],
    built: ["src/Lens.sol", "src/SignedDelegation.sol"],
    tests: ["test/periphery/"],
  },
  {
    name: "account",
    files: ["src/ProviderAccount.sol", "src/ProviderAccountFactory.sol"],
    built: ["src/ProviderAccountFactory.sol", "src/ProviderAccount.sol"],
    tests: ["test/account/"],
  },
];

const sha256 = (text) => crypto.createHash("sha256").update(text).digest("hex");

// A bench for each group that has such files.
function benchesFor({ files, folder, tests }) {
  const benches = new Map();
  for (const group of GROUPS) {
    const chosen = group.tests.filter((begin) => begin.startsWith(tests));
    if (!chosen.length || !group.files.some((file) => file.includes(files))) continue;
    benches.set(group, new Bench(path.join(folder, group.name), chosen));
  }
  return benches;
}

// Every mutant of the files, in the order of the seed.
function plan(benches, { seed, files }) {
  const mutants = [];
  for (const [group, bench] of benches) {
    const { sources, error } = bench.compile(group.built, {}, { ast: true });
    if (error) throw new Error(error);
    for (const file of group.files.filter((name) => name.includes(files))) {
      if (!sources[file]) throw new Error(`${file} is not part of ${group.name}`);
      const source = bench.read(file);
      for (const mutant of mutantsOf(source, sources[file].ast)) {
        const key = sha256(`${file}\n${mutant.scope}`);
        const line = Buffer.from(source).subarray(0, mutant.start).toString().split("\n").length;
        mutants.push({ ...mutant, key, file, line, group });
      }
    }
  }
  const order = (mutant) => sha256(seed + mutant.key);
  return mutants.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

// The code without a mutant, on which every verdict rests: the same as forge's, and passing.
function originalOf(bench, { built }) {
  const { codes, error } = bench.compile(built, {});
  if (error) throw new Error(error);
  const differs = (file) => codes.get(file).object !== bench.codeOf(file).object;
  for (const file of built) {
    // An interrupted run may have left a mutant.
    if (differs(file)) bench.rebuild(file);
    if (differs(file)) throw new Error(`${file}: forge compiles it to other code than this script does`);
  }
  const { status, output } = bench.test();
  if (status !== 0) throw new Error(`the tests fail, or do not end, without any mutant: ${output.slice(-2000)}`);
  return codes;
}

// invalid: does not compile. equivalent: the same code, also if only after optimisation. killed: a test failed.
// Otherwise it survived, even if the tests did not end in their time.
function verdictOf(bench, original, mutant) {
  const edited = { [mutant.file]: apply(bench.read(mutant.file), mutant) };
  const { codes, error } = bench.compile([...original.keys()], edited);
  if (error) return { verdict: "invalid" };
  if (textOf(codes) === textOf(original)) return { verdict: "equivalent" };
  try {
    bench.install(codes);
    for (const look of LOOKS) {
      const { status, output } = bench.test(look);
      const by = killer(output);
      if (by) return { verdict: "killed", ...by };
      if (status) throw new Error(`forge ended with ${status}, and no test had failed: ${output.slice(-2000)}`);
    }
  } finally {
    bench.install(original);
  }
  const optimized = (sources) => textOf(bench.compile([...original.keys()], sources, { optimizer: true }).codes);
  const same = optimized({}) === optimized(edited);
  return { verdict: same ? "equivalent" : "survived" };
}

const textOf = (codes) => [...codes.values()].map(({ object }) => object).join();

// The test that failed first, and why; undefined when none did.
function killer(output) {
  if (!/^\[FAIL\b/m.test(output)) return undefined;
  const [, why, by] = /^\[FAIL:? ?(.*?)\](?:.*?\s)?(\w+)\(/m.exec(output) ?? [];
  return { by: by ?? "a test without a name", why: why ?? "" };
}

// Names a mutant for people, wherever in its file it is.
const changeOf = ({ before, after }) => `${oneLine(before)} → ${["", "{}"].includes(after) ? "(nothing)" : oneLine(after)}`;
const oneLine = (text) => text.replace(/\s+/g, " ").trim();

function summaryOf(results, planned) {
  const count = (verdict) => results.filter((result) => result.verdict === verdict).length;
  const [killed, survived] = [count("killed"), count("survived")];
  return {
    planned,
    tried: results.length,
    killed,
    survived,
    equivalent: count("equivalent"),
    invalid: count("invalid"),
    score: killed + survived ? killed / (killed + survived) : 1,
  };
}

// What does not agree with survivors.json: survivors without a reason, and reasons for mutants that do not survive.
function disagreements(mutants, results, { files }) {
  const explained = JSON.parse(fs.readFileSync(path.join(__dirname, "mutation", "survivors.json"), "utf8"));
  const is = (a) => (b) => a.file === b.file && a.inside === b.inside && a.change === b.change;
  const survived = results.filter(({ verdict }) => verdict === "survived");
  const untried = new Set(mutants.map(({ key }) => key));
  for (const { key } of results) untried.delete(key);
  const open = mutants.filter(({ key }) => untried.has(key)).map((mutant) => ({ ...mutant, change: changeOf(mutant) }));

  const nameless = survived.filter((result) => !explained.some(is(result)));
  const stale = explained.filter((entry) => entry.file.includes(files) && ![...survived, ...open].some(is(entry)));
  return [
    ...nameless.map((result) => `${nameOf(result)}: no test notices; add one, or a reason to survivors.json`),
    ...stale.map((entry) => `${nameOf(entry)}: no such mutant survives; delete its reason from survivors.json`),
  ];
}

// Operators whose mutants all fail to compile.
function idle(results) {
  const verdicts = new Map();
  for (const { operator, verdict } of results) verdicts.set(operator, [...(verdicts.get(operator) ?? []), verdict]);
  return [...verdicts]
    .filter(([, all]) => all.length >= ENOUGH_TO_JUDGE && all.every((verdict) => verdict === "invalid"))
    .map(([operator, { length }]) => `none of ${length} mutants compiles: ${operator}; fix it in operators.js`);
}

const nameOf = ({ file, line, inside, change }) => `${file}${line ? `:${line}` : ""} ${inside}: ${change}`;

function main() {
  const { values: options } = parseArgs({
    options: {
      sample: { type: "string", default: "0" }, // 0: all
      seed: { type: "string", default: "muster" },
      minutes: { type: "string", default: "600" },
      files: { type: "string", default: "" },
      operator: { type: "string", default: "" },
      tests: { type: "string", default: "" },
      fresh: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      folder: { type: "string", default: path.join(os.tmpdir(), "muster-mutation") },
    },
  });
  const end = Date.now() + Number(options.minutes) * 60_000;
  const report = path.join(options.folder, "report.json");
  const known = new Map();
  if (!options.fresh && fs.existsSync(report)) {
    for (const result of JSON.parse(fs.readFileSync(report, "utf8")).results) known.set(result.key, result);
  }

  const benches = benchesFor(options);
  const planned = plan(benches, options);
  const chosen = planned.filter(({ operator }) => operator.includes(options.operator));
  const mutants = chosen.slice(0, Number(options.sample) || undefined);
  if (options.list) {
    for (const mutant of mutants) console.log(nameOf({ ...mutant, change: changeOf(mutant) }));
    console.log(`${mutants.length} of ${chosen.length}`);
    return;
  }
  const originals = new Map([...benches].map(([group, bench]) => [group, originalOf(bench, group)]));

  const results = [];
  for (const mutant of mutants) {
    let result = known.get(mutant.key);
    if (!result || result.verdict === "survived") {
      if (Date.now() > end) continue;
      const { key, file, line, inside, operator, group } = mutant;
      const verdict = verdictOf(benches.get(group), originals.get(group), mutant);
      result = { key, file, line, inside, operator, change: changeOf(mutant), ...verdict };
      console.log(`${results.length + 1}/${mutants.length} ${result.verdict} ${nameOf(result)}`);
      known.set(key, result);
      fs.writeFileSync(report, JSON.stringify({ results: [...known.values()] }, null, 2) + "\n");
    }
    results.push(result);
  }

  for (const [{ name, files }] of benches) {
    const ofGroup = ({ file }) => files.includes(file);
    console.log(name, JSON.stringify(summaryOf(results.filter(ofGroup), chosen.filter(ofGroup).length)));
  }
  const summary = summaryOf(results, chosen.length);
  console.log("all", JSON.stringify(summary), `report: ${report}`);
  const problems = [...disagreements(planned, results, options), ...idle(results)];
  if (summary.score < LEAST_KILLED) problems.push(`killed ${(100 * summary.score).toFixed(1)} %, less than 90 %`);
  for (const problem of problems) console.error(problem);
  if (problems.length && !options.tests) process.exitCode = 1;
}

main();
