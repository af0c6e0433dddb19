// What forge built from src/: the other scripts get the contracts here, and build nothing themselves.
"use strict";
const fs = require("fs");
const path = require("path");

const root = path.join(__dirname, "..");

// The files below a folder of contracts/, with a suffix, in order; paths are relative to contracts/.
function filesUnder(folder, suffix) {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith(suffix))
    .map((file) => path.posix.join(folder, file.split(path.sep).join("/")))
    .sort();
}

// Every contract and interface of src/: its name, source and forge's artifact. Throws when something is not built.
function contracts() {
  const found = [];
  for (const source of filesUnder("src", ".sol")) {
    const folder = path.join(root, "out", path.basename(source));
    if (!fs.existsSync(folder)) throw new Error(`${source} is not built: run \`npx forge build\` in contracts/ first`);
    for (const file of fs.readdirSync(folder).sort()) {
      const artifact = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
      const target = artifact.metadata.settings.compilationTarget;
      if (target[source]) found.push({ name: target[source], source, artifact });
    }
  }
  return found;
}

// The contracts that can be deployed: libraries have no function of their own on chain here, interfaces no code.
function deployable() {
  return contracts().filter(
    ({ artifact }) => artifact.deployedBytecode.object.length > 2 && artifact.abi.some(({ type }) => type === "function"),
  );
}

module.exports = { root, filesUnder, contracts, deployable };
