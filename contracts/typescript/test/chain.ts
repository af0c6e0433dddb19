/**
 * A chain of another program's, with the contracts that `muster deploy` puts on
 * it. Every slot begins with a challenge, and block hashes are the beacon: they
 * need no evidence.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import type { Deployment } from "@muster-network/contracts";
import { type Hex, toHex } from "viem";
import { type HDAccount, mnemonicToAccount } from "viem/accounts";

// This file runs in build/.
const CONTRACTS = fileURLToPath(new URL("../../", import.meta.url));
const ANVIL = join(CONTRACTS, "node_modules/.bin/anvil");
const MUSTER = join(CONTRACTS, "../bin/muster");

/** One of the accounts that anvil gives ether to. */
export function accountOf(index: number): HDAccount {
  return mnemonicToAccount("test test test test test test test test test test test junk", { addressIndex: index });
}

export interface Chain {
  url: string;
  deployment: Deployment;
  stop(): Promise<void>;
}

/** Starts anvil, which makes a block of each transaction, and deploys the contracts; account 0 gets all FLT. */
export async function startChain(): Promise<Chain> {
  const folder = await mkdtemp(join(tmpdir(), "muster-contracts-"));
  const anvil = spawn(ANVIL, ["--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => anvil.once("close", () => resolve()));
  const stop = async () => {
    anvil.kill("SIGKILL");
    await ended;
    await rm(folder, { recursive: true });
  };
  try {
    const url = `http://${await listening(anvil)}`;
    return { url, deployment: await deploy(folder, url), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listening(anvil: ChildProcess): Promise<string> {
  const failed = new Promise<never>((_, reject) => {
    anvil.once("error", reject);
    anvil.once("exit", (code) => reject(new Error(`anvil ended with ${code} before it listened`)));
  });
  const address = new Promise<string>((resolve) => {
    // Reading on keeps the pipe from filling up.
    createInterface({ input: anvil.stdout! }).on("line", (line) => {
      const found = /^Listening on (\S+)$/.exec(line);
      if (found) resolve(found[1]!);
    });
  });
  return Promise.race([address, failed]);
}

async function deploy(folder: string, url: string): Promise<Deployment> {
  const path = (name: string) => join(folder, name);
  const secret = (name: string, text: string) => writeFile(path(name), text, { mode: 0o600 });
  await secret("password", "secret\n");
  await secret("key", secretKeyOf(accountOf(0)));
  const keystore = ["--keystore", path("deployer.json"), "--password-file", path("password")];
  await muster("key", "import", ...keystore, "--key-file", path("key"));
  await writeFile(path("rules.json"), JSON.stringify({ capacity: { challengeOdds: 1 } }));
  const rules = ["--beacon", "blockhash", "--parameters", path("rules.json")];
  const out = path("deployment.json");
  await muster("deploy", "--network", "anvil", "--rpc", url, ...rules, ...keystore, "--data-dir", path("data"), "--out", out);
  return JSON.parse(await readFile(out, "utf8")) as Deployment;
}

function secretKeyOf(account: HDAccount): Hex {
  return toHex(account.getHdKey().privateKey!);
}

async function muster(...args: string[]): Promise<void> {
  await promisify(execFile)(MUSTER, args);
}
