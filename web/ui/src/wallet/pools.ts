// Where the pools are that lend to providers. The credit contract has made them, and never changes them.
import type { Address } from "viem";

import { read } from "./read";

let asked: Promise<readonly Address[]> | undefined;

/** The pool that lends FLT, and the one that lends the stablecoin. */
export function creditPools(): Promise<readonly Address[]> {
  asked ??= Promise.all([read("credit", "rewardPool", []), read("credit", "incomePool", [])]).catch((why: unknown) => {
    asked = undefined;
    throw why;
  });
  return asked;
}
