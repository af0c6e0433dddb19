import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";

import { loginOf } from "./login";

const body = "AAAAC3NzaC1lZDI1NTE5AAAAIJqtfdLoNqPeGn4kkhDxJdS7OmdqSgfCDgKZPR2r5tTk";
const hash = "0x" + createHash("sha256").update(Buffer.from(body, "base64")).digest("hex");
const machine = { ssh: "192.0.2.1:2207", user: "debian", hostKey: `ssh-ed25519 ${body} root@web` };

test("the command names the key that was confirmed, and no other", async () => {
  const login = await loginOf(7, machine, hash);
  assert.ok(typeof login === "object");
  assert.equal(login.known, `muster-lease-7 ssh-ed25519 ${body}`);
  assert.equal(
    login.commands.split("\n")[1],
    "ssh -o UserKnownHostsFile=muster-lease-7.known_hosts -o GlobalKnownHostsFile=/dev/null -o StrictHostKeyChecking=yes " +
      "-o HostKeyAlias=muster-lease-7 -p 2207 -l debian 192.0.2.1",
  );
  assert.equal(await loginOf(7, machine, "0x" + "00".repeat(32)), "key");
  const six = await loginOf(7, { ...machine, ssh: "[2001:db8::1]:22" }, hash);
  assert.ok(typeof six === "object" && six.commands.endsWith(" -l debian 2001:db8::1"));
});

test("what a host says is no command", async () => {
  for (const [change, want] of [
    [{ ssh: "-oProxyCommand=x:22" }, "address"],
    [{ ssh: "host.example:22" }, "address"],
    [{ ssh: "192.0.2.1:22;reboot" }, "address"],
    [{ ssh: "[fe80::1%eth0]:22" }, "address"],
    [{ ssh: "192.0.2.1:0" }, "address"],
    [{ ssh: "192.0.2.1:70000" }, "address"],
    [{ user: "-oProxyCommand=x" }, "address"],
    [{ user: "a b" }, "address"],
    [{ user: "$(reboot)" }, "address"],
    [{ hostKey: `ssh-ed25519' ${body}` }, "key"],
    [{ hostKey: `ssh-rsa ${body}` }, "key"],
    [{ hostKey: "ssh-ed25519 '; reboot; '" }, "key"],
    [{ hostKey: "" }, "early"],
    [{ ssh: "" }, "early"],
  ] as const) {
    assert.equal(await loginOf(7, { ...machine, ...change }, hash), want, JSON.stringify(change));
  }
});
