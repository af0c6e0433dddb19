#!/usr/bin/env node
// The Solidity compiler of node_modules with the command line that forge expects of a native one:
// `--version`, and `--standard-json` from standard input to standard output.
"use strict";
const fs = require("fs");
const solc = require("solc");

if (process.argv.includes("--version")) {
  // forge reads the version only in the form that the native compiler prints.
  console.log("solc, the solidity compiler commandline interface");
  console.log("Version: " + solc.version().replace(".Emscripten.clang", ".Linux.g++"));
} else if (process.argv.includes("--standard-json")) {
  process.stdout.write(solc.compile(fs.readFileSync(0, "utf8")));
} else {
  console.error("solc.js: only --version and --standard-json are supported");
  process.exit(1);
}
