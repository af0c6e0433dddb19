#!/usr/bin/env node
// Fails when an argument of an event or an error of src/ has no @param. The compiler only parses the sources, so that
// nothing has to be built; it demands by itself that a @param names an existing argument and says something.
"use strict";
const fs = require("fs");
const path = require("path");
const solc = require("solc");
const { root, filesUnder } = require("./artifacts");

// As gnark exports it.
const GENERATED = "src/verifiers/";

const DECLARATIONS = { EventDefinition: "event", ErrorDefinition: "error" };

// File name -> syntax tree.
function parse(files) {
  const sources = Object.fromEntries(
    files.map((file) => [file, { content: fs.readFileSync(path.join(root, file), "utf8") }]),
  );
  const settings = { stopAfter: "parsing", outputSelection: { "*": { "": ["ast"] } } };
  // What a source imports is not read.
  const imported = () => ({ contents: "" });
  const output = JSON.parse(
    solc.compile(JSON.stringify({ language: "Solidity", sources, settings }), { import: imported }),
  );
  const failed = (output.errors ?? []).filter(({ severity }) => severity === "error");
  if (failed.length) throw new Error(failed[0].formattedMessage);
  return files.map((file) => [file, output.sources[file].ast]);
}

// The events and errors of a file: outside of contracts, and in them.
function declarationsOf(ast) {
  const scopes = [ast, ...ast.nodes.filter(({ nodeType }) => nodeType === "ContractDefinition")];
  return scopes.flatMap(({ nodes }) => nodes.filter(({ nodeType }) => DECLARATIONS[nodeType]));
}

function undocumented({ parameters, documentation }) {
  const tags = (documentation?.text ?? "").matchAll(/@param\s+(\w+)/g);
  const documented = new Set([...tags].map(([, name]) => name));
  return parameters.parameters.map(({ name }) => name).filter((name) => !documented.has(name));
}

function main() {
  const files = filesUnder("src", ".sol").filter((file) => !file.startsWith(GENERATED));
  const found = parse(files).flatMap(([file, ast]) =>
    declarationsOf(ast).flatMap((declaration) =>
      undocumented(declaration).map((argument) => {
        const what = `${DECLARATIONS[declaration.nodeType]} ${declaration.name}`;
        return `${file}: ${what}: ${argument ? `there is no "@param ${argument}"` : "an argument has no name"}`;
      }),
    ),
  );
  if (!found.length) return;
  console.error(found.join("\n"));
  console.error("say what the argument is, and its unit");
  process.exitCode = 1;
}

main();
