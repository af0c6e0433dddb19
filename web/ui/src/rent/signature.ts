// How a request to a host is signed (RFC 9421, docs/hosting-api.md), with a key that never leaves the browser.
import { base64Of, bytesOf, hexOf, sha256 } from "./bytes";

/** A key of Ed25519: pages can use it, and none can read it. */
export interface Key {
  secret: CryptoKey;
  id: string; // the public key, in 64 hexadecimal digits
}

/** Whether this browser can make such keys. It offers none to pages that came without TLS. */
export async function hasKeys(): Promise<boolean> {
  try {
    await newKey();
    return true;
  } catch {
    return false;
  }
}

export async function newKey(): Promise<Key> {
  const pair = (await crypto.subtle.generateKey("Ed25519", false, ["sign"])) as CryptoKeyPair;
  return { secret: pair.privateKey, id: hexOf(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey))) };
}

/** A request as its host gets it. It has no query. */
export interface Request {
  method: string;
  authority: string; // the host's name and its port, if that is not 443
  path: string;
  body: string;
}

export interface Signed {
  "Content-Digest": string;
  "Signature-Input": string;
  Signature: string;
}

/** For how long a request counts, in seconds: no host takes more. */
const life = 60;

const components = ["@method", "@authority", "@path", "@query", "content-digest"];

/** Signs a request, by the host's clock in seconds since 1970. A nonce counts once. */
export async function sign(key: Key, r: Request, now: number, nonce = newNonce()): Promise<Signed> {
  const digest = `sha-256=:${base64Of(await sha256(bytesOf(r.body)))}:`;
  const covered = components.map((c) => JSON.stringify(c)).join(" ");
  const params = `(${covered});created=${now};expires=${now + life};nonce="${nonce}";keyid="${key.id}";alg="ed25519";tag="muster-control-1"`;
  const values = [r.method, r.authority, r.path, "?", digest];
  const base = components.map((c, i) => `"${c}": ${values[i]}\n`).join("") + `"@signature-params": ${params}`;
  const signature = new Uint8Array(await crypto.subtle.sign("Ed25519", key.secret, bytesOf(base)));
  return {
    "Content-Digest": digest,
    "Signature-Input": `muster=${params}`,
    Signature: `muster=:${base64Of(signature)}:`,
  };
}

function newNonce(): string {
  return base64Of(crypto.getRandomValues(new Uint8Array(18)))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}
