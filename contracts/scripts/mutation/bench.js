// A copy of contracts/ outside the repository in which mutants are built and tested. The tests are built once and
// deploy the contracts from forge's artifacts, so that only the contract of a mutant is compiled, in this process, and
// put into the artifact.
"use strict";
const fs = require("fs");
const path = require("path");
const { spawnSync } = require("child_process");
const { root, filesUnder, artifactsOf } = require("../artifacts");

// Compiled without the optimiser (seconds instead of minutes) and tested as the same code.
const ENVIRONMENT = {
  FOUNDRY_DYNAMIC_TEST_LINKING: "true",
  FOUNDRY_OPTIMIZER: "false",
  FOUNDRY_DENY: "never",
  FOUNDRY_LINT_LINT_ON_BUILD: "false",
  FOUNDRY_GAS_SNAPSHOT_CHECK: "false",
  FOUNDRY_GAS_SNAPSHOT_EMIT: "false",
  // Every mutant gets the same inputs.
  FOUNDRY_FUZZ_SEED: "0x4d7573746572",
  FOUNDRY_FUZZ_RUNS: "32",
  FOUNDRY_INVARIANT_RUNS: "8",
  FOUNDRY_INVARIANT_SHRINK_RUN_LIMIT: "0",
  FOUNDRY_INVARIANT_SHOW_METRICS: "false",
};
const CODE_SIZE = "200000";
const HANG_MS = 300_000;

class Bench {
  // Copies contracts/ to `folder`, of the tests only those whose path begins like one named, and builds it there. (With
  // a filter instead, forge would recompile them each time to see which there are.)
  constructor(folder, tests) {
    this.folder = path.join(folder, "contracts");
    fs.mkdirSync(this.folder, { recursive: true });
    for (const part of ["src", "test", "foundry.toml", "solc.js", "package.json"]) {
      fs.rmSync(path.join(this.folder, part), { recursive: true, force: true });
      fs.cpSync(path.join(root, part), path.join(this.folder, part), { recursive: true });
    }
    for (const file of filesUnder("test", ".t.sol")) {
      if (!tests.some((begin) => file.startsWith(begin))) fs.rmSync(path.join(this.folder, file));
    }
    link(path.join(root, "node_modules"), path.join(this.folder, "node_modules"));
    link(path.join(root, "..", "testdata"), path.join(folder, "testdata"));
    this.solc = require(path.join(root, "node_modules", "solc"));
    this.build();
    this.settings = this.compilerSettings();
  }

  build() {
    const built = this.forge(["build"]);
    if (built.status !== 0) throw new Error(`build the copy: ${built.output}`);
  }

  forge(args, environment = {}) {
    const done = spawnSync(path.join(this.folder, "node_modules", ".bin", "forge"), args, {
      cwd: this.folder,
      env: { ...process.env, ...ENVIRONMENT, ...environment },
      encoding: "utf8",
      timeout: HANG_MS,
      killSignal: "SIGKILL",
      maxBuffer: 2 ** 28,
    });
    return { status: done.status, output: `${done.stdout}${done.stderr}` };
  }

  // forge's own settings, so that what is compiled here is what forge would have compiled.
  compilerSettings() {
    const config = JSON.parse(this.forge(["config", "--json"]).output);
    return {
      evmVersion: config.evm_version,
      remappings: config.remappings,
      // How often code runs counts without the optimiser too: the dispatch of functions depends on it.
      optimizer: { runs: config.optimizer_runs },
      metadata: { bytecodeHash: "none", appendCBOR: false },
    };
  }

  read(file) {
    return fs.readFileSync(path.join(this.folder, file), "utf8");
  }

  // A file and everything that it imports, as the compiler takes them; `edited` replaces some of them.
  sourcesOf(file, edited, sources = {}) {
    if (sources[file]) return sources;
    const content = edited[file] ?? this.read(file);
    sources[file] = { content };
    for (const [, imported] of content.matchAll(/^import\s+(?:[^"';]*from\s+)?"([^"]+)";/gm)) {
      this.sourcesOf(this.resolve(file, imported), edited, sources);
    }
    return sources;
  }

  resolve(file, imported) {
    if (imported.startsWith(".")) return path.posix.join(path.posix.dirname(file), imported);
    for (const remapping of this.settings.remappings) {
      const [prefix, target] = remapping.split("=");
      if (imported.startsWith(prefix)) return target + imported.slice(prefix.length);
    }
    return imported;
  }

  // What forge would have made of the contracts in these files, in one go; `edited` replaces some sources.
  compile(files, edited, { optimizer = false, ast = false } = {}) {
    const sources = {};
    for (const file of files) this.sourcesOf(file, edited, sources);
    const input = {
      language: "Solidity",
      sources,
      settings: {
        ...this.settings,
        optimizer: { ...this.settings.optimizer, enabled: optimizer },
        outputSelection: { "*": { "": ast ? ["ast"] : [] } },
      },
    };
    for (const file of files) input.settings.outputSelection[file] = { [contractOf(file)]: ["evm.bytecode"] };
    const output = JSON.parse(this.solc.compile(JSON.stringify(input)));
    const failed = (output.errors ?? []).filter((error) => error.severity === "error");
    if (failed.length) return { error: failed[0].formattedMessage };
    const codeOf = (file) => {
      const { object, linkReferences } = output.contracts[file][contractOf(file)].evm.bytecode;
      return { object: "0x" + object, linkReferences };
    };
    return { codes: new Map(files.map((file) => [file, codeOf(file)])), sources: output.sources };
  }

  artifact(file) {
    const found = artifactsOf(path.join(this.folder, "out"), file).find(
      ({ artifact }) => artifact.metadata.settings.compilationTarget[file] === contractOf(file),
    );
    if (!found) throw new Error(`${file} is not built in ${this.folder}`);
    return found;
  }

  rebuild(file) {
    fs.rmSync(this.artifact(file).file);
    this.build();
  }

  codeOf(file) {
    return this.artifact(file).artifact.bytecode;
  }

  install(codes) {
    for (const [name, { object, linkReferences }] of codes) {
      const { file, artifact } = this.artifact(name);
      Object.assign(artifact.bytecode, { object, linkReferences });
      fs.writeFileSync(file, JSON.stringify(artifact));
    }
  }

  // Runs tests until one fails. Forge returns 1 for a failed test; a test that hangs is killed and has no status.
  test(environment = {}) {
    // Forge keeps a history that failed, and would try it first on other code, without the invariants in between.
    for (const kept of ["invariant", "fuzz"]) fs.rmSync(path.join(this.folder, "cache", kept), { recursive: true, force: true });
    return this.forge(["test", "--fail-fast", "--code-size-limit", CODE_SIZE], environment);
  }
}

// The contract of a file has its name.
function contractOf(file) {
  const name = path.basename(file).replace(/(\.t)?\.sol$/, "");
  return file.endsWith(".t.sol") ? `${name}Test` : name;
}

function link(target, at) {
  fs.rmSync(at, { recursive: true, force: true });
  fs.symlinkSync(target, at);
}

module.exports = { Bench };
