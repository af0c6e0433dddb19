// Bundles the page into ../dist, which is committed and goes into the binary.
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";

const out = "../dist";
rmSync(out, { recursive: true, force: true });
const options = {
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  tsconfig: "tsconfig.json",
  logLevel: "warning",
};
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

// What it was bundled from, with licenses and hashes (CycloneDX), less what differs from build to build.
const sbom = JSON.parse(execFileSync("npm", ["sbom", "--omit=dev", "--sbom-format=cyclonedx"], { maxBuffer: 1 << 26 }));
delete sbom.serialNumber;
delete sbom.metadata.timestamp;
delete sbom.metadata.tools;
writeFileSync(out + "/assets/sbom.json", JSON.stringify(sbom, null, 2) + "\n");
