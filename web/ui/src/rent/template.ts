// Machines made from a recipe: the user data is made here as lease/template makes it, byte for byte. The recipes are
// those of the program that serves the page.
import { quote } from "../parts/quote";
import { bytesOf } from "./bytes";
import all from "./recipes.json";
import { mostUserData } from "./spec";

export interface Parameter {
  name: string;
  type: "string" | "secret" | "text" | "integer" | "boolean" | "choice";
  about: string;
  default?: string; // without one, it has to be set
  pattern?: string; // of the whole of a string or a secret
  most?: number; // bytes
  low?: number;
  high?: number;
  choices?: string[];
}

export interface Recipe {
  name: string;
  title: string;
  about?: string;
  image: string; // that it was made for
  least: { memoryMiB: number; diskGiB: number };
  parameters: Parameter[];
  ports?: string[]; // that are of use to others
  cloudConfig: Record<string, unknown>;
}

export const recipes: readonly Recipe[] = all as unknown as Recipe[]; // a test of package web compares it

/** What is set in a recipe, by the parameter's name. */
export type Values = Readonly<Record<string, string>>;

/** What is wrong with a value. */
export type ValueFault = "missing" | "long" | "unseen" | "pattern" | "number" | "range" | "choice";

/** What is wrong with what is set, or left to its default; undefined: nothing is. */
export function faultOf(p: Parameter, set: Values): ValueFault | undefined {
  const value = valueOf(p, set);
  if (value === undefined) return "missing";
  switch (p.type) {
    case "string":
    case "secret":
      return (
        faultOfText(value, p.most!, /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u) ??
        (new RegExp(`^(?:${p.pattern!})$`, "u").test(value) ? undefined : "pattern")
      );
    case "text":
      return faultOfText(value, p.most!, /^[\p{L}\p{M}\p{N}\p{P}\p{S} \n\t]*$/u);
    case "integer":
      if (!/^(?:0|-?[1-9][0-9]*)$/.test(value)) return "number";
      return BigInt(value) < BigInt(p.low!) || BigInt(value) > BigInt(p.high!) ? "range" : undefined;
    case "boolean":
      return value === "true" || value === "false" ? undefined : "choice";
    case "choice":
      return p.choices!.includes(value) ? undefined : "choice";
  }
}

const valueOf = (p: Parameter, set: Values): string | undefined =>
  Object.hasOwn(set, p.name) ? set[p.name] : p.default;

function faultOfText(value: string, most: number, seen: RegExp): ValueFault | undefined {
  if (bytesOf(value).length > most) return "long";
  return seen.test(value) ? undefined : "unseen";
}

/** The machine's user data; undefined while a parameter is not what the recipe takes. */
export function userDataOf(r: Recipe, set: Values): string | undefined {
  if (r.parameters.some((p) => faultOf(p, set))) return undefined;
  if (Object.keys(set).some((name) => !r.parameters.some((p) => p.name === name))) return undefined;
  const env = r.parameters.map((p) => `${variableOf(p)}=${quote(valueOf(p, set)!)}\n`).join("");
  const files = (r.cloudConfig["write_files"] ?? []) as unknown[];
  const first = { path: "/etc/muster/template.env", permissions: "0600", content: env };
  const data = "#cloud-config\n" + encode({ ...r.cloudConfig, write_files: [first, ...files] }) + "\n";
  return bytesOf(data).length > mostUserData ? undefined : data;
}

/** The shell variable that has a value in the machine. */
const variableOf = (p: Parameter): string => "SET_" + p.name.replaceAll("-", "_").toUpperCase();

/** JSON as Go writes it: members by name, a space for each level, and no character that HTML gives a meaning to. */
function encode(value: unknown): string {
  return JSON.stringify(value, sorted, 1).replace(
    /[<>&\u2028\u2029]/g,
    (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"),
  );
}

function sorted(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How much memory a machine has, in MiB (lease.Memory); undefined under a profile that this page does not know. */
export function memoryOf(profile: string, units: number): number | undefined {
  switch (profile) {
    case "dev":
      return 192 * units;
    case "main":
      return (4096 * units - 160) & ~1; // its process takes the rest
  }
  return undefined;
}

/** What a machine is too small in for a recipe. */
export function shortOf(
  r: Recipe,
  machine: { profile: string | undefined; units: number; diskGiB: number },
): "memory" | "disk" | undefined {
  const memory = machine.profile === undefined ? undefined : memoryOf(machine.profile, machine.units);
  if (memory !== undefined && memory < r.least.memoryMiB) return "memory";
  return machine.diskGiB < r.least.diskGiB ? "disk" : undefined;
}

/** What the command line takes to make the same. What is secret or has lines is read from a file there. */
export function flagsOf(r: Recipe, set: Values): string {
  const given = r.parameters.filter((p) => Object.hasOwn(set, p.name) && set[p.name] !== p.default);
  const flags = given.map((p) => {
    const value = set[p.name]!;
    const inFile = p.type === "secret" || p.type === "text" || value.startsWith("@");
    return `--set ${word(`${p.name}=${inFile ? "@" + p.name : value}`)}`;
  });
  return [`--template ${r.name}`, ...flags].join(" ");
}

/** A word of a command, in quotes if it needs them. */
export const word = (text: string): string => (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : quote(text));
