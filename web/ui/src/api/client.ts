// The site's own API: what is read is kept up to date as the chain goes on.
import { effect, signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

const base = "/api/v1";

/** The block after which something was as it is shown. */
export interface AsOf {
  block: number;
  hash: string;
  time: number;
  final: boolean;
  finalized: number | null; // the newest final block; null: it is not known
}

/** Why the API did not do what it was asked (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number, // 0: no answer came
    readonly detail: string,
  ) {
    super(detail);
  }
}

/** Asks the API. Throws a Problem. */
export async function ask<T>(what: string, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(base + what, { cache: "no-cache", ...(signal && { signal }) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Problem(0, String(cause));
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  const told = body as { detail?: string; title?: string } | null;
  throw new Problem(response.status, told?.detail ?? told?.title ?? response.statusText);
}

/** The newest block of the site's index; null before the first one is known. */
export const head = signal<AsOf | null>(null);
/** Whether the site tells of new blocks. */
export const connected = signal(true);

/** What is heard of the site's blocks: whether it tells of them, and the newest. */
interface Heard {
  connected: boolean;
  head?: AsOf | null;
}

/**
 * Listens for new blocks while the page is looked at. A browser has few connections to a site without HTTP/2, six for all
 * its tabs, its windows and the pages that it keeps for the way back: a page that nobody sees must not hold any, and of
 * those that are seen one listens and tells the others. Without TLS a browser has no locks, and each one listens.
 */
export function listen(): void {
  let stop = () => {};
  const start = () => {
    stop();
    const stopped = new AbortController();
    const pages = new BroadcastChannel("heads");
    stop = () => {
      stopped.abort();
      pages.close();
    };
    const take = (heard: Heard) => {
      connected.value = heard.connected;
      if (heard.head) head.value = heard.head;
    };
    // A page that has only just come asks the one that listens, by null.
    pages.onmessage = ({ data }: MessageEvent<Heard | null>) => data && take(data);
    const hear = () => {
      pages.onmessage = ({ data }: MessageEvent<Heard | null>) =>
        data ?? pages.postMessage({ connected: connected.value, head: head.value } satisfies Heard);
      return hearOfBlocks(stopped.signal, (heard) => {
        take(heard);
        pages.postMessage(heard);
      });
    };
    if (!navigator.locks) return void hear();
    navigator.locks.request("heads", { signal: stopped.signal }, hear).catch(() => {}); // stopped before its turn came
    pages.postMessage(null);
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
  addEventListener("pagehide", () => stop());
  addEventListener("pageshow", (event) => event.persisted && start());
  if (!document.hidden) start();
}

/** Hears of new blocks from the site until it is stopped. */
function hearOfBlocks(stopped: AbortSignal, tell: (heard: Heard) => void): Promise<void> {
  return new Promise((done) => {
    if (stopped.aborted) return done();
    let source: EventSource;
    let later: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      const s = (source = new EventSource(base + "/heads"));
      s.onmessage = (event) => tell({ connected: true, head: JSON.parse(event.data as string) as AsOf });
      s.onopen = () => tell({ connected: true });
      s.onerror = () => {
        tell({ connected: false });
        // A browser does not try again by itself after some errors.
        if (s.readyState === EventSource.CLOSED) later = setTimeout(open, 5000);
      };
    };
    open();
    stopped.addEventListener("abort", () => {
      clearTimeout(later);
      source.close();
      done();
    });
  });
}

/** What was asked for: as it is now, as it was when the last answer came, or why there is none. */
export interface Live<T> {
  data: T | undefined;
  problem: Problem | undefined;
  again: () => void;
}

/** How long an answer is good for at least, in milliseconds, however fast the chain is. */
const pause = 1500;

/** After how long something that failed, or lacks a part, is asked for again though no block has come, in milliseconds. */
const retry = 5000;

/** Whether asking again may bring more: what is refused stays refused. */
const isPassing = (why: Problem) => why.status === 0 || why.status === 429 || why.status >= 500;
const isPartial = (answer: unknown) => Boolean((answer as { missing?: unknown } | undefined)?.missing);

/** Asks the API now and, as long as the page is shown, when there are new blocks. "" asks nothing. */
export function useApi<T>(what: string): Live<T> {
  return useLive(what, (signal) => ask<T>(what, signal));
}

/** Asks for something else in the same way; what names it. */
export function useLive<T>(what: string, ask: (signal: AbortSignal) => Promise<T>): Live<T> {
  const data = useSignal<T | undefined>(undefined);
  const problem = useSignal<Problem | undefined>(undefined);
  const tries = useSignal(0);
  useEffect(() => {
    data.value = problem.value = undefined;
    if (!what) return;
    const stop = new AbortController();
    let asking = false;
    let due = false;
    let later: ReturnType<typeof setTimeout> | undefined;
    const update = async () => {
      due = asking;
      if (asking) return;
      asking = true;
      clearTimeout(later);
      let incomplete = false;
      try {
        data.value = await ask(stop.signal);
        problem.value = undefined;
        incomplete = isPartial(data.value);
      } catch (why) {
        if (!stop.signal.aborted) {
          problem.value = why instanceof Problem ? why : new Problem(0, String(why));
          // What was shown is not old, but gone: a reorganisation has undone its block.
          if (problem.value.status === 404) data.value = undefined;
          incomplete = isPassing(problem.value);
        }
      }
      await new Promise((done) => setTimeout(done, pause));
      asking = false;
      if (stop.signal.aborted) return;
      if (due) void update();
      else if (incomplete) later = setTimeout(() => void update(), retry);
    };
    const unsubscribe = effect(() => {
      void head.value?.hash;
      void update();
    });
    return () => {
      stop.abort();
      clearTimeout(later);
      unsubscribe();
    };
  }, [what, tries.value]);
  return { data: data.value, problem: problem.value, again: () => tries.value++ };
}
