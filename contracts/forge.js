#!/usr/bin/env node
// Runs npm's forge and exits as it does: the package's own launcher exits 0 even when tests fail.
"use strict";
const { spawnSync } = require("child_process");

const arch = process.arch === "x64" ? "amd64" : process.arch;
const suffix = process.platform === "win32" ? ".exe" : "";
let forge;
try {
  forge = require.resolve(`@foundry-rs/forge-${process.platform}-${arch}/bin/forge${suffix}`);
} catch {
  console.error(`forge.js: no forge for ${process.platform}-${arch} in node_modules: run npm ci in ${__dirname}`);
  process.exit(1);
}
const { status, error } = spawnSync(forge, process.argv.slice(2), { stdio: "inherit" });
if (error) console.error(`forge.js: ${error.message}`);
process.exit(status ?? 1);
