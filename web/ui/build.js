// Bundles the page into ../dist, which is committed and goes into the binary.
import { build } from "esbuild";
import { cpSync, rmSync } from "node:fs";

const out = "../dist";
rmSync(out, { recursive: true, force: true });
await build({
  entryPoints: { main: "src/main.tsx", style: "src/style.css", icon: "src/icon.svg" },
  loader: { ".svg": "copy" },
  outdir: out + "/assets",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  chunkNames: "[name]-[hash]",
  tsconfig: "tsconfig.json",
  logLevel: "warning",
});
cpSync("index.html", out + "/index.html");
