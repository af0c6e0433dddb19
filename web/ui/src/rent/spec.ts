// What a machine has to be: the document that a lease commits to by its SHA-256 (docs/hosting-api.md). It is written in
// one way only: lease/spec of the hosts reads no other.
import { sha256, bytesOf, hexOf } from "./bytes";

export interface Spec {
  version: 1;
  image: { name: string; sha256: string };
  architecture: "amd64" | "arm64";
  diskGiB: number;
  hostname: string;
  sshKeys: string[];
  userDataSHA256?: string;
  template?: string;
  salt: string;
}

/** The document. The members' order is that of the interface. */
export function encode(s: Spec): string {
  const ordered = {
    version: s.version,
    image: { name: s.image.name, sha256: s.image.sha256 },
    architecture: s.architecture,
    diskGiB: s.diskGiB,
    hostname: s.hostname,
    sshKeys: s.sshKeys,
    userDataSHA256: s.userDataSHA256,
    template: s.template,
    salt: s.salt,
  };
  return JSON.stringify(ordered, null, 2) + "\n";
}

/** How many bytes of user data a machine can have. */
export const mostUserData = 1 << 20;

/** What is on chain of a spec. */
export async function hashOf(s: Spec): Promise<`0x${string}`> {
  return `0x${hexOf(await sha256(bytesOf(encode(s))))}`;
}

export function newSalt(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(32)));
}

export const mostDisk = 65_536;

/** An image as it is written on the command line: its name and its SHA-256. */
export function parseImage(text: string): Spec["image"] | undefined {
  const match = /^([a-z0-9]+(?:[._-][a-z0-9]+)*):([0-9a-f]{64})$/.exec(text.trim());
  if (!match || match[1]!.length > 64 || /^0+$/.test(match[2]!)) return undefined;
  return { name: match[1]!, sha256: match[2]! };
}

/** Whether a machine can have a name: labels in lower case, 64 characters in all. */
export function isHostname(name: string): boolean {
  if (name.length > 64 || name === "localhost") return false;
  return name.split(".").every((label) => label.length <= 63 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label));
}

/** What is wrong with a line of authorized_keys; undefined: nothing is. */
export type KeyFault = "secret" | "form" | "type" | "short" | "long" | "twice";

const kinds = [
  "ssh-ed25519",
  "ecdsa-sha2-nistp256",
  "ecdsa-sha2-nistp384",
  "ecdsa-sha2-nistp521",
  "sk-ssh-ed25519@openssh.com",
  "sk-ecdsa-sha2-nistp256@openssh.com",
  "ssh-rsa",
];

const mostKeys = 32;
const mostLine = 4096;
const leastRSA = 2048;

/** SSH keys, one on a line; or what is wrong with the first that is none. A secret key is never repeated. */
export function parseKeys(text: string): { keys: string[] } | { fault: KeyFault; line: number } {
  const keys: string[] = [];
  const seen = new Set<string>();
  const lines = text.split(/\r?\n/);
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === "") continue;
    const fault = faultOf(line) ?? (seen.has(line.split(" ")[1]!) ? "twice" : undefined);
    if (fault) return { fault, line: i + 1 };
    seen.add(line.split(" ")[1]!);
    keys.push(line);
  }
  if (keys.length > mostKeys) return { fault: "long", line: mostKeys + 1 };
  return { keys };
}

function faultOf(line: string): KeyFault | undefined {
  if (/PRIVATE KEY/.test(line)) return "secret";
  if (bytesOf(line).length > mostLine) return "long";
  if (!/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(line)) return "form";
  const [type, body] = line.split(" ");
  if (!type || !kinds.includes(type)) return "type";
  const parts = body && partsOf(body);
  if (!parts || new TextDecoder().decode(parts[0]) !== type) return "form";
  if (type === "ssh-rsa" && bitsOf(parts[2] ?? new Uint8Array()) < leastRSA) return "short";
  return undefined;
}

/** The parts of a key: each has its length in four bytes before it (RFC 4253). */
export function partsOf(base64: string): Uint8Array[] | undefined {
  const bytes = decode64(base64);
  if (!bytes) return undefined;
  const view = new DataView(bytes.buffer);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 4 > bytes.length) return undefined;
    const length = view.getUint32(at);
    if (at + 4 + length > bytes.length) return undefined;
    parts.push(bytes.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return parts;
}

export function decode64(base64: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  try {
    return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function bitsOf(number: Uint8Array): number {
  const first = number.findIndex((b) => b !== 0);
  return first < 0 ? 0 : 8 * (number.length - first) - Math.clz32(number[first]!) + 24;
}
