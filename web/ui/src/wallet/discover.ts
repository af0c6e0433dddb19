// The wallets that the visitor's browser has: those that announce themselves (EIP-6963), or else the one that is
// window.ethereum.
import { computed, signal } from "@preact/signals";

/** What a wallet gives a page (EIP-1193). */
export interface Provider {
  request(what: { method: string; params?: readonly unknown[] }): Promise<unknown>;
  on?(event: string, listener: (value: unknown) => void): unknown;
  removeListener?(event: string, listener: (value: unknown) => void): unknown;
}

export interface Wallet {
  id: string; // the same on every visit
  name: string; // "" if it does not say
  icon: string | undefined; // an image as a data URL
  provider: Provider;
}

const announced = signal<Wallet[]>([]);
const injected = signal<Provider | undefined>(undefined);

export const wallets = computed<Wallet[]>(() => {
  if (announced.value.length > 0 || !injected.value) return announced.value;
  return [{ id: "window.ethereum", name: "", icon: undefined, provider: injected.value }];
});

let begun = false;

/** Asks the browser's wallets to announce themselves, now and later. */
export function discover(): void {
  if (begun) return;
  begun = true;
  addEventListener("eip6963:announceProvider", (event) => {
    const wallet = read((event as CustomEvent).detail);
    if (wallet && !announced.value.some((w) => w.id === wallet.id)) announced.value = [...announced.value, wallet];
  });
  dispatchEvent(new Event("eip6963:requestProvider"));
  const look = () => {
    injected.value = (window as { ethereum?: Provider }).ethereum;
  };
  look();
  addEventListener("ethereum#initialized", look, { once: true });
}

// Any script in the browser can announce what it likes.
function read(detail: unknown): Wallet | undefined {
  const { info, provider } = (detail ?? {}) as { info?: Record<string, unknown>; provider?: Provider };
  if (!info || typeof provider?.request !== "function") return undefined;
  const id = info.rdns || info.uuid;
  if (typeof id !== "string" || typeof info.name !== "string") return undefined;
  const icon = typeof info.icon === "string" && info.icon.startsWith("data:image/") ? info.icon : undefined;
  return { id, name: info.name, icon, provider };
}
