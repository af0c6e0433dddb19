#!/usr/bin/env node
// The Solidity compiler of node_modules with the command line that forge expects of a native one:
// `--version`, and `--standard-json` from standard input to standard output.
"use strict";
const fs = require("fs");

if (process.argv.includes("--version")) {
  // In the form that the native compiler prints, which forge expects. It asks at every start, so the package says it:
  // loading the compiler takes a second.
  console.log("solc, the solidity compiler commandline interface");
  console.log("Version: " + require("solc/package.json").version);
} else if (process.argv.includes("--standard-json")) {
  process.stdout.write(require("solc").compile(fs.readFileSync(0, "utf8")));
} else {
  console.error("solc.js: only --version and --standard-json are supported");
  process.exit(1);
}
