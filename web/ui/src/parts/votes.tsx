// What the connected account has to vote with, and who votes with its tokens.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { useApi, type Live } from "../api/client";
import type { AccountVotes, LiveStaked, LiveVotes } from "../api/types";
import { texts } from "../language";
import { count, exactly } from "../numbers";
import { call } from "../wallet/call";
import { connection } from "../wallet/connection";
import { Action } from "./action";
import { AddressField, isAddress } from "./fields";
import { MissingNote } from "./missing";
import { Account, Amount, Fact, Facts, Section } from "./values";
import { Wallet } from "./wallet";

const t = texts(
  {
    title: "Your votes",
    about:
      "FLT that you hold votes through the account that you name once, which may be your own. Staked FLT votes for who has staked it, without more.",
    holds: "You hold",
    votesWith: "Votes with it",
    you: "you",
    nobody: "nobody",
    idle: "until you name somebody",
    delegated: "Delegated to you",
    staked: "Your stake",
    behindOne: (id: string) => `behind commitment ${id}`,
    behind: (ids: string) => `behind commitments ${ids}`,
    heldPiece: (amount: string) => `${amount} that were delegated to you`,
    stakedPiece: (amount: string) => `${amount} of your stake,`,
    delegate: "Choose who votes with your FLT",
    explain: "Nothing is moved, and you can change it at any time. Votes that begin later count it.",
    forMe: (amount: string) => `You vote with what you hold, now ${amount}.`,
    forOther: (amount: string) => `The other account votes with what you hold, now ${amount}. You do not.`,
    other: "Another account than mine",
    whom: "Account that votes",
    done: "From now on votes with your FLT:",
  },
  {
    title: "Phiếu bầu của bạn",
    about:
      "FLT bạn nắm giữ bỏ phiếu qua tài khoản mà bạn chỉ định một lần, có thể là chính bạn. FLT đã cọc bỏ phiếu cho người đặt cọc mà không cần gì thêm.",
    holds: "Bạn nắm giữ",
    votesWith: "Người bỏ phiếu",
    you: "bạn",
    nobody: "không ai",
    idle: "cho đến khi bạn chỉ định",
    delegated: "Được ủy quyền cho bạn",
    staked: "Tiền cọc của bạn",
    behindOne: (id: string) => `bảo đảm cho cam kết ${id}`,
    behind: (ids: string) => `bảo đảm cho các cam kết ${ids}`,
    heldPiece: (amount: string) => `${amount} được ủy quyền cho bạn`,
    stakedPiece: (amount: string) => `${amount} tiền cọc của bạn,`,
    delegate: "Chọn người bỏ phiếu bằng FLT của bạn",
    explain: "Không có gì bị chuyển đi và bạn có thể đổi bất cứ lúc nào. Các cuộc bỏ phiếu bắt đầu sau sẽ tính nó.",
    forMe: (amount: string) => `Bạn bỏ phiếu bằng số FLT bạn nắm giữ, hiện là ${amount}.`,
    forOther: (amount: string) => `Tài khoản kia bỏ phiếu bằng số FLT bạn nắm giữ, hiện là ${amount}. Bạn thì không.`,
    other: "Tài khoản khác, không phải của tôi",
    whom: "Tài khoản bỏ phiếu",
    done: "Từ nay bỏ phiếu bằng FLT của bạn:",
  },
);

/** What the connected account has to vote with; nothing is asked for if none is connected. */
export function useVotes(): Live<AccountVotes> {
  const account = connection.value?.account;
  return useApi<AccountVotes>(account ? `/accounts/${account}/votes` : "");
}

/** Empties a form when what the account has spent changes, once that is known: it is not to be spent once more. */
export function useSpent(spent: string | undefined, empty: () => void): void {
  const before = useRef(spent);
  useEffect(() => {
    if (spent === undefined || spent === before.current) return;
    if (before.current !== undefined) empty();
    before.current = spent;
  }, [spent]);
}

export const stakeOf = (staked: LiveStaked[]): bigint => staked.reduce((all, s) => all + BigInt(s.amount), 0n);

/** Behind which commitments some stake is. */
export function behind(staked: LiveStaked[]): string {
  const ids = staked.map((s) => count(s.commitment)).join(", ");
  return staked.length === 1 ? t().behindOne(ids) : t().behind(ids);
}

/** What a vote or a ballot can use, piece by piece. */
export function Pieces({ held, staked }: { held: string; staked: LiveStaked[] }) {
  return (
    <ul>
      {held !== "0" && <li>{t().heldPiece(exactly(held))}</li>}
      {staked.length > 0 && (
        <li>
          {t().stakedPiece(exactly(stakeOf(staked)))} {behind(staked)}
        </li>
      )}
    </ul>
  );
}

export function YourVotes({ of: { data } }: { of: Live<AccountVotes> }) {
  const live = data?.live ?? undefined;
  return (
    <Section title={t().title}>
      <p>{t().about}</p>
      {connection.value && <Wallet />}
      {data && <MissingNote of={data.missing} />}
      {live && <Has of={live} />}
      <Delegate of={live} />
    </Section>
  );
}

const zero = "0x" + "0".repeat(40);

function Has({ of: v }: { of: LiveVotes }) {
  return (
    <Facts>
      <Fact name={t().holds}>
        <Amount of={v.balance} />
      </Fact>
      <Fact name={t().votesWith} note={v.idle && t().idle}>
        {v.votesWith === zero ? (
          <span class={v.idle ? "warn" : ""}>{t().nobody}</span>
        ) : v.votesWith.toLowerCase() === v.account.toLowerCase() ? (
          t().you
        ) : (
          <Account address={v.votesWith} />
        )}
      </Fact>
      <Fact name={t().delegated}>
        <Amount of={v.delegated} />
      </Fact>
      <Fact name={t().staked} note={v.staked.length > 0 && behind(v.staked)}>
        <Amount of={stakeOf(v.staked)} />
      </Fact>
    </Facts>
  );
}

function Delegate({ of: v }: { of: LiveVotes | undefined }) {
  const other = useSignal(false);
  const typed = useSignal("");
  const account = connection.value?.account;
  const whom = other.value ? typed.value.trim() : (account ?? "");
  const to = other.value ? `--to ${isAddress(whom) ? whom : "ACCOUNT"} ` : "";
  return (
    <Action
      title={t().delegate}
      explain={
        <>
          {v && <p>{(other.value ? t().forOther : t().forMe)(exactly(v.balance))}</p>}
          <p class="quiet">{t().explain}</p>
        </>
      }
      command={`muster dao delegate ${to}--deployment deployment.json --keystore holder.json`}
      call={isAddress(whom) ? call("token", "delegate", [whom]) : undefined}
      done={({ events }) => {
        const changed = events.find((e) => e.name === "DelegateChanged");
        return (
          changed && (
            <p>
              {t().done} <Account address={String(changed.args["toDelegate"])} whole />
            </p>
          )
        );
      }}
    >
      <div class="fields">
        <label class="check">
          <input type="checkbox" checked={other.value} onChange={(e) => (other.value = e.currentTarget.checked)} />{" "}
          {t().other}
        </label>
        {other.value && <AddressField label={t().whom} value={typed} />}
      </div>
    </Action>
  );
}
