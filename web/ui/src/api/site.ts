// Which deployment the site is of.
import { signal } from "@preact/signals";

import { ask } from "./client";
import type { Site } from "./types";

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
