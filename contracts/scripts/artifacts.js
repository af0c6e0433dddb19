// What forge built from src/: the other scripts get the contracts here, and build nothing themselves.
"use strict";
const fs = require("fs");
const path = require("path");

const root = path.join(__dirname, "..");

// The libraries that the staking contract and the market are linked with: their code has addresses of its own.
const STAKING_LINKED = ["Rules", "Delegating", "Settling", "Claiming", "Slashes"].map((name) => `src/libraries/${name}.sol`);
const MARKET_LINKED = ["Offering", "Granting", "Receiving"].map((name) => `src/libraries/${name}.sol`);
const LINKED = [...STAKING_LINKED, ...MARKET_LINKED];

// The files below a folder of contracts/, with a suffix, in order; paths are relative to contracts/.
function filesUnder(folder, suffix) {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith(suffix))
    .map((file) => path.posix.join(folder, file.split(path.sep).join("/")))
    .sort();
}

// Where forge's artifacts of a source are in a folder. Of two sources with one name, forge puts one a folder deeper.
function artifactsOf(out, source) {
  const name = path.basename(source);
  const folders = [path.join(out, name), path.join(out, path.basename(path.dirname(source)), name)];
  return folders
    .filter((folder) => fs.existsSync(folder))
    .flatMap((folder) => fs.readdirSync(folder).sort().map((file) => path.join(folder, file)))
    .map((file) => ({ file, artifact: JSON.parse(fs.readFileSync(file, "utf8")) }))
    .filter(({ artifact }) => artifact.metadata.settings.compilationTarget[source]);
}

// Every contract, library and interface of src/: its name, source and forge's artifact. Throws when something is not built.
function contracts() {
  return filesUnder("src", ".sol").flatMap((source) => {
    const found = artifactsOf(path.join(root, "out"), source);
    if (!found.length) throw new Error(`${source} is not built: run \`npx forge build\` in contracts/ first`);
    return found.map(({ artifact }) => ({ name: artifact.metadata.settings.compilationTarget[source], source, artifact }));
  });
}

// The contracts that can be deployed, and the libraries that one is linked with: others are part of the code that uses
// them, and interfaces have no code.
function deployable() {
  return contracts().filter(
    ({ source, artifact: { deployedBytecode, abi } }) =>
      LINKED.includes(source) || (deployedBytecode.object.length > 2 && abi.some(({ type }) => type === "function")),
  );
}

module.exports = { root, LINKED, STAKING_LINKED, MARKET_LINKED, filesUnder, artifactsOf, contracts, deployable };
