// A renter's account in the market: what is in it, how long it lasts, and what comes in and goes out.
import { useSignal } from "@preact/signals";

import type { Address } from "viem";

import { useApi } from "../api/client";
import type { RentingAccount, Token } from "../api/types";
import { texts } from "../language";
import { count, decimal, exactly, parseAmount } from "../numbers";
import { Action } from "../parts/action";
import type { List } from "../parts/table";
import { Fact } from "../parts/values";
import { call } from "../wallet/call";
import { connection } from "../wallet/connection";
import { Money, nameOf } from "./money";

const t = texts(
  {
    days: "The balance lasts",
    daysLeft: (n: string) => `${n} days`,
    forever: "nothing is paid from it now",
    unknown: "not known",
    dry: "it has run dry",
    balance: "Balance",
    deposit: "Pay more in",
    amount: "Amount",
    depositAbout: (amount: string) =>
      `Pays exactly ${amount} from your wallet into the account. It pays your leases by the second; what is not used you can take out again.`,
    depositHow: "Say how much to pay into the account.",
    withdraw: "Take money out",
    withdrawAbout: (amount: string) =>
      `Sends exactly ${amount} from the account to your wallet. Leases that the account pays end when it runs dry.`,
    withdrawHow: "Say how much to take out of the account.",
    most: (amount: string) => `At most ${amount} are there.`,
    all: "All of it",
  },
  {
    days: "Số dư còn đủ",
    daysLeft: (n: string) => `${n} ngày`,
    forever: "hiện không trả gì từ tài khoản này",
    unknown: "chưa biết",
    dry: "đã cạn",
    balance: "Số dư",
    deposit: "Nạp thêm",
    amount: "Số tiền",
    depositAbout: (amount: string) =>
      `Nạp chính xác ${amount} từ ví của bạn vào tài khoản. Tài khoản trả hợp đồng thuê theo giây; phần chưa dùng bạn rút lại được.`,
    depositHow: "Hãy cho biết nạp bao nhiêu vào tài khoản.",
    withdraw: "Rút tiền",
    withdrawAbout: (amount: string) =>
      `Chuyển chính xác ${amount} từ tài khoản về ví của bạn. Hợp đồng thuê do tài khoản trả sẽ kết thúc khi tài khoản cạn.`,
    withdrawHow: "Hãy cho biết rút bao nhiêu khỏi tài khoản.",
    most: (amount: string) => `Trong tài khoản có tối đa ${amount}.`,
    all: "Toàn bộ",
  },
);

/** The accounts of a renter: one for each token and number, which it has paid into. */
export function useAccounts(renter: string | undefined): RentingAccount[] | undefined {
  const list = useApi<List<RentingAccount>>(renter ? `/accounts/${renter.toLowerCase()}/renting?limit=20` : "");
  return list.data?.items;
}

export function accountOf(
  accounts: RentingAccount[] | undefined,
  token: string,
  number: string,
): RentingAccount | undefined {
  return accounts?.find((a) => a.account.token.toLowerCase() === token.toLowerCase() && a.account.number === number);
}

/** For how long an account lasts, in words. */
export function lastsText(of: RentingAccount | undefined): string {
  if (!of?.live) return t().unknown;
  if (of.secondsLeft === null) return BigInt(of.live.price.rate) === 0n ? t().forever : t().unknown;
  if (of.secondsLeft === 0) return t().dry;
  return t().daysLeft(count(of.secondsLeft / 86_400, 1));
}

export function BalanceFacts({ of, token }: { of: RentingAccount | undefined; token: Token }) {
  return (
    <>
      <Fact name={t().days}>{lastsText(of)}</Fact>
      <Fact name={t().balance}>{of?.live ? <Money of={of.live.funds} token={token} /> : "–"}</Fact>
    </>
  );
}

interface Place {
  renter: string;
  token: Token;
  number: string;
}

const numberFlag = (number: string) => (number === "0" ? "" : ` --number ${number}`);
const sender = "--deployment deployment.json --keystore renter.json";

/** Pays the connected account's tokens into an account. Anybody may. */
export function Deposit({ renter, token, number }: Place) {
  const typed = useSignal("");
  const amount = parseAmount(typed.value, token.decimals);
  const pays = amount && { token: token.address as Address, amount, symbol: nameOf(token), decimals: token.decimals };
  return (
    <Action
      title={t().deposit}
      explain={<p>{amount ? t().depositAbout(exactly(amount, nameOf(token), token.decimals)) : t().depositHow}</p>}
      command={`muster account deposit --amount ${amount ? decimal(amount, token.decimals) : "25"} --renter ${renter}${numberFlag(number)} ${sender}`}
      call={
        amount && pays
          ? call("market", "deposit", [renter as Address, token.address as Address, BigInt(number), amount], { pays })
          : undefined
      }
    >
      <AmountField typed={typed} token={token} />
    </Action>
  );
}

/** Takes tokens out of the connected account's own account. */
export function Withdraw({ renter, token, number, funds }: Place & { funds: bigint | undefined }) {
  const typed = useSignal("");
  const amount = parseAmount(typed.value, token.decimals);
  const to = connection.value?.account;
  const own = to?.toLowerCase() === renter.toLowerCase();
  return (
    <Action
      title={t().withdraw}
      explain={<p>{amount ? t().withdrawAbout(exactly(amount, nameOf(token), token.decimals)) : t().withdrawHow}</p>}
      command={`muster account withdraw --amount ${amount ? decimal(amount, token.decimals) : "25"}${numberFlag(number)} ${sender}`}
      call={
        amount && to && own
          ? call("market", "withdraw", [token.address as Address, BigInt(number), amount, to])
          : undefined
      }
    >
      <AmountField typed={typed} token={token} />
      {funds !== undefined && (
        <p class="quiet">
          {t().most(exactly(funds, nameOf(token), token.decimals))}{" "}
          <button type="button" class="plain" onClick={() => (typed.value = decimal(funds, token.decimals))}>
            {t().all}
          </button>
        </p>
      )}
    </Action>
  );
}

export function AmountField({ typed, token, label }: { typed: { value: string }; token: Token; label?: string }) {
  const wrong = typed.value !== "" && parseAmount(typed.value, token.decimals) === undefined;
  return (
    <label>
      {label ?? t().amount} ({nameOf(token)})
      <input
        value={typed.value}
        inputMode="decimal"
        size={12}
        autocomplete="off"
        aria-invalid={wrong}
        onInput={(e) => (typed.value = e.currentTarget.value)}
      />
    </label>
  );
}
