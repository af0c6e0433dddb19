// Bundles the page into ../dist, which is committed and goes into the binary.
import { build } from "esbuild";
import { cpSync, rmSync } from "node:fs";

const out = "../dist";
rmSync(out, { recursive: true, force: true });
const options = { bundle: true, format: "esm", target: "es2022", minify: true, legalComments: "none", tsconfig: "tsconfig.json", logLevel: "warning" };
await build({
  ...options,
  entryPoints: { main: "src/main.tsx", style: "src/style.css", icon: "src/icon.svg" },
  loader: { ".svg": "copy" },
  outdir: out + "/assets",
  splitting: true,
  chunkNames: "[name]-[hash]",
});
// The auditor's worker is a script of its own, with a policy of its own.
await build({ ...options, entryPoints: { "audit-worker": "src/check/audit-worker.ts" }, outdir: out });
cpSync("index.html", out + "/index.html");
