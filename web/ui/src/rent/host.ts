// The host of a lease's machine, through the site: what the renter asks of it is signed here, and passed on as it is.
import { plain } from "../parts/plain";
import { sign, type Key } from "./signature";
import type { Session } from "./session";
import { encode, type Spec } from "./spec";

/** How a machine is, as its host says. All texts are a stranger's. */
export interface Machine {
  state: string;
  step?: string;
  done?: number;
  detail?: string;
  since: string;
  confirmed: boolean;
  ssh?: string;
  hostKey?: string;
  user?: string;
  hostname?: string;
  image?: string;
  metrics?: Metrics;
  keptUntil?: string;
}

export interface Metrics {
  units: number;
  vcpus: number;
  cpuSeconds: number;
  uptime: number;
  memoryBytes: number;
  memoryUsed: number;
  diskBytes: number;
  diskUsed: number;
  diskRead: number;
  diskWritten: number;
  received: number;
  sent: number;
}

export const actions = ["start", "stop", "reboot", "reset"] as const;
export type Power = (typeof actions)[number];

/** Why a host, or the site on the way to it, did not do what it was asked (RFC 9457). */
export class HostProblem extends Error {
  constructor(
    readonly status: number, // 0: the site does not answer
    readonly kind: string, // the last part of the problem's type
    message: string,
    readonly hints: string[],
    readonly now: number | undefined, // the host's clock, in seconds since 1970
    readonly after: number, // seconds until it is worth asking again
  ) {
    super(message);
  }
}

interface Told {
  type?: string;
  status?: number;
  title?: string;
  detail?: string;
  hints?: string[];
  now?: string;
}

/** How often a request is sent in all. */
const tries = 4;
/** How long is waited at most before a request is sent again, in seconds. */
const patience = 15;
/** How much of what a host says is shown. */
const mostText = 1000;
const mostHints = 5;

export class Host {
  private ahead = 0; // of this browser's clock, in seconds
  private readonly authority: string;

  constructor(
    readonly session: Session,
    private readonly key: Key,
    url: string, // the offer's endpoint
  ) {
    this.authority = new URL(url).host;
  }

  private path(rest: string): string {
    return `/v1/leases/${this.session.lease}${rest}`;
  }

  /** How the machine is. */
  status(): Promise<Machine> {
    return this.ask<Machine>("GET", "/machine", this.path(""), "");
  }

  /** Says what the machine has to be; its user data is in base64. It can be repeated. */
  async submit(spec: Spec, userData?: string): Promise<void> {
    const submission = { spec: JSON.parse(encode(spec)) as Spec, userData };
    await this.ask("PUT", "/machine/spec", this.path("/spec"), JSON.stringify(submission));
  }

  /** What the machine's console has printed; the newest is last. */
  log(): Promise<Uint8Array> {
    return this.ask("GET", "/machine/log", this.path("/log"), "", async (r) => new Uint8Array(await r.arrayBuffer()));
  }

  /** Begins an action. */
  async act(action: Power): Promise<void> {
    await this.ask("POST", `/machine/actions/${action}`, this.path(`/actions/${action}`), "");
  }

  /** Ends the session, as far as the host still knows it. */
  async end(): Promise<void> {
    await this.ask("DELETE", "/machine/session", this.path("/session"), "");
  }

  private now(): number {
    return Math.floor(Date.now() / 1000) + this.ahead;
  }

  /** Asks the host; again where that does nothing twice. */
  private async ask<T>(method: string, here: string, there: string, body: string, read?: Read<T>): Promise<T> {
    for (let i = 1; ; i++) {
      try {
        const signed = await sign(this.key, { method, authority: this.authority, path: there, body }, this.now());
        return await this.send<T>(method, here, body, { ...signed }, read);
      } catch (why) {
        if (!(why instanceof HostProblem) || i >= tries || !(await this.again(why, method))) throw why;
      }
    }
  }

  /** Makes what went wrong good, if that can be done without the renter. */
  private async again(why: HostProblem, method: string): Promise<boolean> {
    switch (why.kind) {
      case "session":
        if (why.status !== 401) return false;
        await this.open(); // the host has forgotten it
        return true;
      case "clock":
        if (why.now === undefined) return false;
        this.ahead = why.now - Math.floor(Date.now() / 1000);
        return true;
    }
    if (why.after === 0 || why.after > patience || (method === "POST" && why.status !== 429)) return false;
    await new Promise((done) => setTimeout(done, why.after * 1000));
    return true;
  }

  /** Opens the session. Requests do so by themselves when the host does not know it. */
  async open(): Promise<void> {
    await this.send("POST", "/sessions", JSON.stringify(this.session), {});
  }

  private async send<T>(
    method: string,
    here: string,
    body: string,
    headers: Record<string, string>,
    read?: Read<T>,
  ): Promise<T> {
    let response: Response;
    try {
      response = await fetch(`/hosts/${this.session.lease}${here}`, {
        method,
        headers: { ...headers, ...(body && { "Content-Type": "application/json" }) },
        cache: "no-store",
        ...(body && { body }),
      });
    } catch (cause) {
      throw new HostProblem(0, "", String(cause), [], undefined, 0);
    }
    if (response.ok && read) return read(response);
    const answer = (await response.json().catch(() => undefined)) as unknown;
    if (response.ok && (answer !== undefined || method !== "GET")) return answer as T;
    throw problemOf(response.status, (answer ?? {}) as Told, Number(response.headers.get("Retry-After") ?? 0));
  }

  /**
   * Opens the machine's console. heard gets what it prints, and closed why it has closed, unless it was closed here.
   * Throws a HostProblem if it cannot be opened.
   */
  async console(heard: (bytes: Uint8Array) => void, closed: (reason: string) => void): Promise<Console> {
    for (let i = 1; ; i++) {
      try {
        return await this.dial(heard, closed);
      } catch (why) {
        if (!(why instanceof HostProblem) || i >= tries || !(await this.again(why, "GET"))) throw why;
      }
    }
  }

  private async dial(heard: (bytes: Uint8Array) => void, closed: (reason: string) => void): Promise<Console> {
    const signed = await sign(
      this.key,
      { method: "GET", authority: this.authority, path: this.path("/console"), body: "" },
      this.now(),
    );
    const at = new URL(`/hosts/${this.session.lease}/machine/console`, location.href);
    at.protocol = at.protocol.replace("http", "ws");
    const socket = new WebSocket(at);
    socket.binaryType = "arraybuffer";
    return new Promise((opened, refused) => {
      let open = false;
      let wanted = true;
      socket.onopen = () =>
        socket.send(
          JSON.stringify({
            contentDigest: signed["Content-Digest"],
            signatureInput: signed["Signature-Input"],
            signature: signed.Signature,
          }),
        );
      socket.onmessage = ({ data }: MessageEvent<ArrayBuffer | string>) => {
        if (typeof data !== "string") {
          heard(new Uint8Array(data));
          return;
        }
        const told = JSON.parse(data) as Told;
        if (told.status !== 101) {
          refused(problemOf(told.status ?? 0, told, 0));
          return;
        }
        open = true;
        opened({
          send: (text) => socket.send(new TextEncoder().encode(text)),
          close: () => {
            wanted = false;
            socket.close();
          },
        });
      };
      socket.onclose = ({ reason }) => {
        if (open && wanted) closed(reason);
        refused(new HostProblem(0, "", reason, [], undefined, 0));
      };
    });
  }
}

/** Reads an answer that is not JSON. */
type Read<T> = (answer: Response) => Promise<T>;

export interface Console {
  send(text: string): void;
  close(): void;
}

function problemOf(status: number, told: Told, after: number): HostProblem {
  const now = told.now === undefined ? NaN : Date.parse(told.now);
  return new HostProblem(
    status,
    typeof told.type === "string" ? told.type.split(":").at(-1)! : "",
    plain(told.detail ?? told.title ?? status, mostText),
    Array.isArray(told.hints) ? told.hints.slice(0, mostHints).map((h) => plain(h, mostText)) : [],
    Number.isFinite(now) ? Math.floor(now / 1000) : undefined,
    after,
  );
}
