// The account that the visitor has connected, for as long as the visit lasts.
import { effect, signal } from "@preact/signals";

import { hex } from "../api/node";
import { askSite } from "../api/site";
import { discover, wallets, type Provider, type Wallet } from "./discover";
import { codeOf, codes } from "./errors";

/**
 * Whether the wallet is on the site's network: it may be on another one, or on one that only has the same number, as
 * networks for tests have.
 */
export type Network = "right" | "other" | "namesake";

export interface Connection {
  wallet: Wallet;
  account: `0x${string}`;
  network: Network;
}

export const connection = signal<Connection | null>(null);

const kept = "wallet";

/** Finds wallets, and connects again to the one that this visit is connected to. */
export function startWallets(): void {
  discover();
  const id = stored();
  if (!id) return;
  const stop = effect(() => {
    const wallet = wallets.value.find((w) => w.id === id);
    if (!wallet || connection.peek()) return;
    queueMicrotask(() => stop());
    void wallet.provider.request({ method: "eth_accounts" }).then(
      (accounts) => use(wallet, accounts),
      () => {},
    );
  });
}

/** Asks the person to connect. Throws what the wallet answers. */
export async function connect(wallet: Wallet): Promise<void> {
  await use(wallet, await wallet.provider.request({ method: "eth_requestAccounts" }));
}

/** Forgets the account. The wallet may go on allowing the site to ask for it. */
export function disconnect(): void {
  unwatch();
  connection.value = null;
  store(undefined);
}

let unwatch = () => {};

async function use(wallet: Wallet, accounts: unknown): Promise<void> {
  const account = firstOf(accounts);
  if (!account) return disconnect();
  const network = await networkOf(wallet.provider);
  unwatch();
  unwatch = watch(wallet);
  connection.value = { wallet, account, network };
  store(wallet.id);
}

function watch(wallet: Wallet): () => void {
  const { provider } = wallet;
  const listeners: Record<string, (value: unknown) => void> = {
    accountsChanged: (accounts) => {
      const account = firstOf(accounts);
      if (!account) disconnect();
      else if (connection.value) connection.value = { ...connection.value, account };
    },
    chainChanged: () => void lookAtNetwork(),
    // The wallet has lost its own connection, and says when it is back.
    disconnect: () => {
      connection.value = null;
    },
    connect: () =>
      void provider.request({ method: "eth_accounts" }).then(
        (accounts) => use(wallet, accounts),
        () => {},
      ),
  };
  for (const [event, listener] of Object.entries(listeners)) provider.on?.(event, listener);
  return () => {
    for (const [event, listener] of Object.entries(listeners)) provider.removeListener?.(event, listener);
  };
}

/** Finds out anew which network the wallet is on. */
export async function lookAtNetwork(): Promise<Network | undefined> {
  const wallet = connection.value?.wallet;
  if (!wallet) return undefined;
  const network = await networkOf(wallet.provider);
  if (connection.value?.wallet === wallet) connection.value = { ...connection.value, network };
  return network;
}

async function networkOf(provider: Provider): Promise<Network> {
  const { chainId, genesis } = await askSite();
  const id = await provider.request({ method: "eth_chainId" });
  if (Number(id) !== chainId) return "other";
  try {
    const first = (await provider.request({ method: "eth_getBlockByNumber", params: ["0x0", false] })) as {
      hash?: string;
    } | null;
    if (first?.hash && first.hash.toLowerCase() !== genesis.toLowerCase()) return "namesake";
  } catch {
    // Not all wallets pass this on.
  }
  return "right";
}

/** Whether a wallet may be given the site as its way to the network: wallets take addresses with TLS only. */
export const canAddNetwork = location.protocol === "https:" || ["localhost", "127.0.0.1"].includes(location.hostname);

/** Has the wallet go to the site's network, which it may not know yet. Throws what the wallet answers. */
export async function switchNetwork(): Promise<void> {
  const provider = connection.value?.wallet.provider;
  if (!provider) return;
  const { chainId, name } = await askSite();
  const id = hex(chainId);
  try {
    await provider.request({ method: "wallet_switchEthereumChain", params: [{ chainId: id }] });
  } catch (why) {
    if (codeOf(why) !== codes.unknownChain || !canAddNetwork) throw why;
    const network = {
      chainId: id,
      chainName: name || `Muster ${chainId}`,
      nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
      rpcUrls: [location.origin + "/rpc"],
    };
    await provider.request({ method: "wallet_addEthereumChain", params: [network] });
    // A wallet that has added a network need not have gone to it.
    await provider.request({ method: "wallet_switchEthereumChain", params: [{ chainId: id }] });
  }
  await lookAtNetwork();
}

function firstOf(accounts: unknown): `0x${string}` | undefined {
  const first = Array.isArray(accounts) ? (accounts[0] as unknown) : undefined;
  return typeof first === "string" && /^0x[0-9a-fA-F]{40}$/.test(first)
    ? (first.toLowerCase() as `0x${string}`)
    : undefined;
}

// A browser may refuse storage; then a wallet is connected until the page is loaded again.
function stored(): string | null {
  try {
    return sessionStorage.getItem(kept);
  } catch {
    return null;
  }
}

function store(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(kept);
    else sessionStorage.setItem(kept, id);
  } catch {
    // See above.
  }
}
