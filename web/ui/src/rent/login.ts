// How to log in to a machine by SSH: with the key that its host has confirmed on chain, and no other.
import { hexOf, sha256 } from "./bytes";
import type { Machine } from "./host";
import { decode64, partsOf } from "./spec";

export interface Login {
  known: string; // a line of known_hosts
  file: string; // where the commands keep it
  commands: string;
  fingerprint: string; // as ssh shows it
}

/** Why a machine cannot be logged in to: it has not said how, what it says is no address, or its key is another one. */
export type NoLogin = "early" | "address" | "key";

const v4 = /^(\d{1,3}(?:\.\d{1,3}){3}):(\d{1,5})$/;
const v6 = /^\[([0-9a-f:]+(?:\.\d{1,3}){0,3})\]:(\d{1,5})$/i;
const user = /^[a-z_][a-z0-9_-]{0,31}$/;

/**
 * The way to log in. A host that is out for its renters could name an address that the ssh program takes for an option,
 * or that a shell takes for a command, so nothing of what it says is taken but what has the right form.
 */
export async function loginOf(
  lease: number,
  machine: Pick<Machine, "ssh" | "user" | "hostKey">,
  confirmed: string,
): Promise<Login | NoLogin> {
  if (!machine.ssh || !machine.user || !machine.hostKey) return "early";
  const [, address, port] = v4.exec(machine.ssh) ?? v6.exec(machine.ssh) ?? [];
  if (!address || !user.test(machine.user) || Number(port) < 1 || Number(port) > 65535) return "address";
  const [kind, body] = machine.hostKey.trim().split(" ");
  const bytes = decode64(body ?? "");
  const first = body && partsOf(body)?.[0];
  if (!kind || !bytes || !first || new TextDecoder().decode(first) !== kind || !/^[a-z0-9@.-]+$/.test(kind))
    return "key";
  const hash = await sha256(bytes);
  if ("0x" + hexOf(hash) !== confirmed.toLowerCase()) return "key";
  const alias = `muster-lease-${lease}`;
  const file = `${alias}.known_hosts`;
  const known = `${alias} ${kind} ${body}`;
  return {
    known,
    file,
    fingerprint: "SHA256:" + btoa(String.fromCharCode(...hash)).replace(/=+$/, ""),
    commands:
      `printf '%s\\n' '${known}' > ${file}\n` +
      `ssh -o UserKnownHostsFile=${file} -o GlobalKnownHostsFile=/dev/null -o StrictHostKeyChecking=yes ` +
      `-o HostKeyAlias=${alias} -p ${Number(port)} -l ${machine.user} ${address}`,
  };
}
