// Which deployment the site is of.
import { signal } from "@preact/signals";

import { ask } from "./client";

export interface Site {
  name: string;
  chainId: number;
  genesis: string;
  contracts: Record<string, string>;
  token: { address: string; symbol: string; decimals: number };
}

/** The deployment; undefined until it is known. */
export const site = signal<Site | undefined>(undefined);

let asked: Promise<Site> | undefined;

/** Asks once which deployment the site is of, and again if that failed. */
export function askSite(): Promise<Site> {
  asked ??= ask<Site>("/site").then(
    (answer) => (site.value = answer),
    (why: unknown) => {
      asked = undefined;
      throw why;
    },
  );
  return asked;
}
