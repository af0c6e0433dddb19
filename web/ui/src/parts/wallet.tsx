// Connecting a wallet, and being on the right network with it.
import { useSignal } from "@preact/signals";

import { site } from "../api/site";
import { texts } from "../language";
import { canAddNetwork, connect, connection, disconnect, switchNetwork } from "../wallet/connection";
import { wallets, type Wallet as AWallet } from "../wallet/discover";
import { codeOf, codes, isRefusedByPerson, messageOf } from "../wallet/errors";
import { Account } from "./values";

const t = texts(
  {
    none: "No wallet was found in this browser. Install one, or use the command.",
    unnamed: "Wallet of the browser",
    connect: (name: string) => `Connect ${name}`,
    connected: (name: string) => `Connected with ${name}`,
    disconnect: "Disconnect",
    other: (network: string) => `The wallet is on another network. This site is for ${network}.`,
    namesake: (id: number) =>
      `The wallet is on a network with the same number, ${id}, that is another one: its first block differs. Change the network's address in the wallet.`,
    switch: (network: string) => `Switch to ${network}`,
    network: (name: string, id: number) => (name ? `${name} (network ${id})` : `network ${id}`),
    unknown: (id: number) =>
      `The wallet does not know network ${id}. Add it in the wallet, with a node of your own: this site can offer itself with https only.`,
    refused: "You refused in the wallet.",
    busy: "The wallet still has an earlier request. Open it and answer there.",
    wallet: "Your wallet",
  },
  {
    none: "Không tìm thấy ví nào trong trình duyệt này. Hãy cài một ví, hoặc dùng dòng lệnh.",
    unnamed: "Ví của trình duyệt",
    connect: (name: string) => `Kết nối ${name}`,
    connected: (name: string) => `Đã kết nối bằng ${name}`,
    disconnect: "Ngắt kết nối",
    other: (network: string) => `Ví đang ở mạng khác. Trang này dành cho ${network}.`,
    namesake: (id: number) =>
      `Ví đang ở một mạng khác có cùng số ${id}: khối đầu tiên không giống. Hãy đổi địa chỉ mạng trong ví.`,
    switch: (network: string) => `Chuyển sang ${network}`,
    network: (name: string, id: number) => (name ? `${name} (mạng ${id})` : `mạng ${id}`),
    unknown: (id: number) =>
      `Ví không biết mạng ${id}. Hãy thêm mạng này trong ví, với nút của riêng bạn: trang này chỉ có thể tự giới thiệu qua https.`,
    refused: "Bạn đã từ chối trong ví.",
    busy: "Ví vẫn còn một yêu cầu trước đó. Hãy mở ví và trả lời.",
    wallet: "Ví của bạn",
  },
);

const nameOf = (wallet: AWallet) => wallet.name || t().unnamed;

/** The connected account, or the wallets to connect with. */
export function Wallet() {
  const at = connection.value;
  if (!at) return <Choice />;
  return (
    <div class="wallet">
      <p>
        {t().connected(nameOf(at.wallet))}: <Account address={at.account} />{" "}
        <button type="button" class="plain" onClick={disconnect}>
          {t().disconnect}
        </button>
      </p>
      <WrongNetwork />
    </div>
  );
}

/** What is missing before something can be signed; nothing if nothing is. */
export function Missing() {
  if (!connection.value) return <Choice />;
  return <WrongNetwork />;
}

function Choice() {
  const problem = useSignal<unknown>(undefined);
  const use = (wallet: AWallet) => {
    problem.value = undefined;
    connect(wallet).catch((why: unknown) => (problem.value = why));
  };
  if (wallets.value.length === 0) return <p class="empty">{t().none}</p>;
  return (
    <>
      <ul class="wallets" aria-label={t().wallet}>
        {wallets.value.map((w) => (
          <li key={w.id}>
            <button type="button" onClick={() => use(w)}>
              {w.icon && <img src={w.icon} alt="" width={20} height={20} />} {t().connect(nameOf(w))}
            </button>
          </li>
        ))}
      </ul>
      <Problem of={problem.value} />
    </>
  );
}

function WrongNetwork() {
  const problem = useSignal<unknown>(undefined);
  const at = connection.value;
  const here = site.value;
  if (!at || !here || at.network === "right") return null;
  if (at.network === "namesake") {
    return (
      <p class="problem" role="alert">
        {t().namesake(here.chainId)}
      </p>
    );
  }
  const name = t().network(here.name, here.chainId);
  const change = () => {
    problem.value = undefined;
    switchNetwork().catch((why: unknown) => (problem.value = why));
  };
  return (
    <div class="problem" role="alert">
      <p>{t().other(name)}</p>
      <button type="button" onClick={change}>
        {t().switch(name)}
      </button>
      {!canAddNetwork && codeOf(problem.value) === codes.unknownChain ? (
        <p>{t().unknown(here.chainId)}</p>
      ) : (
        <Problem of={problem.value} />
      )}
    </div>
  );
}

function Problem({ of }: { of: unknown }) {
  if (of === undefined) return null;
  return <p role="alert">{walletSays(of)}</p>;
}

/** What a wallet's error means to the person in front of it. */
export function walletSays(why: unknown): string {
  if (isRefusedByPerson(why)) return t().refused;
  if (codeOf(why) === codes.busy) return t().busy;
  return messageOf(why);
}
