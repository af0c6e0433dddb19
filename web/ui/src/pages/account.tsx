// An account: what it has at stake, what it can take out of it, and when.
import { useRef } from "preact/hooks";

import { useApi } from "../api/client";
import type { AccountDetail, DelegationDetail } from "../api/types";
import { texts } from "../language";
import { count, exactly } from "../numbers";
import type { Parts } from "../pages";
import { Action, tellsOf } from "../parts/action";
import { AskAddress } from "../parts/ask";
import { Events } from "../parts/events";
import { isAddress } from "../parts/fields";
import { MissingNote } from "../parts/missing";
import { ProviderAccounts } from "../parts/provideraccounts";
import { Show } from "../parts/show";
import { DelegationActions } from "../parts/stake";
import { stateName } from "../parts/states";
import { Table } from "../parts/table";
import { Amount, Command, Fact, Facts, Section } from "../parts/values";
import { Wallet } from "../parts/wallet";
import { nameOf } from "../rent/money";
import { setState, state, withState } from "../place";
import { call, type Call } from "../wallet/call";
import { connection } from "../wallet/connection";

const t = texts(
  {
    title: "Account",
    ask: "Connect your wallet to see your account, or look at another one. Looking needs no wallet.",
    address: "Account",
    yours: "This is the connected account.",
    notYours: "To act for this account, connect its wallet.",
    claimable: "Rewards to claim",
    unreleased: "Not yet released",
    unreleasedNote: "they stay the account's; a false claim of the commitment would void them",
    stake: "Stake",
    leaving: "On the way out",
    leavingNote: (free: string) => `${free} of it can be withdrawn now`,
    owed: "Owed by the contracts",
    owedNote: "fees, bounties and the treasury's parts",
    has: "In the account",
    ether: "for the network's fees",
    claimAll: "Claim all rewards",
    claimExplain: (amount: string, of: string) =>
      `The released rewards of commitment ${of} are paid to the account: ${amount} now.`,
    claimed: "The rewards were paid:",
    collect: "Collect what is owed",
    collectExplain: (amount: string) => `The staking contract pays the account what it is owed: ${amount}.`,
    collected: "It was paid:",
    collectMarket: (symbol: string) => `Collect ${symbol} from the market`,
    collectMarketExplain: (amount: string) =>
      `The market pays the account what leases and refunds brought it: ${amount}.`,
    stakes: "Stakes",
    noStakes: "The account has no stake. Choose a commitment to delegate to:",
    choose: "Compare commitments",
    commitment: "Commitment",
    state: "State",
    worth: "Stake now",
    manage: (id: number) => `Manage ${id}`,
    more: "More stakes",
    first: "First stakes",
    ofPage: "of the stakes on this page",
    provides: (n: string) => `Provides ${n} commitments`,
    provider: "See them as their provider",
    leases: "Its leases",
    renting: "Leases and their accounts",
    history: "History",
  },
  {
    title: "Tài khoản",
    ask: "Kết nối ví để xem tài khoản của bạn, hoặc xem một tài khoản khác. Chỉ xem thì không cần ví.",
    address: "Tài khoản",
    yours: "Đây là tài khoản đã kết nối.",
    notYours: "Để thao tác cho tài khoản này, hãy kết nối ví của nó.",
    claimable: "Phần thưởng nhận được ngay",
    unreleased: "Chưa giải phóng",
    unreleasedNote: "vẫn thuộc về tài khoản; cam kết khai sai sẽ làm mất chúng",
    stake: "Tiền cọc",
    leaving: "Đang rút",
    leavingNote: (free: string) => `có thể rút ngay ${free} trong số đó`,
    owed: "Các hợp đồng còn nợ",
    owedNote: "phí, tiền thưởng phát hiện và phần của ngân quỹ",
    has: "Trong tài khoản",
    ether: "để trả phí mạng",
    claimAll: "Nhận mọi phần thưởng",
    claimExplain: (amount: string, of: string) =>
      `Phần thưởng đã giải phóng của cam kết ${of} được trả vào tài khoản: hiện là ${amount}.`,
    claimed: "Phần thưởng đã được trả:",
    collect: "Thu khoản được nợ",
    collectExplain: (amount: string) => `Hợp đồng đặt cọc trả cho tài khoản khoản còn nợ: ${amount}.`,
    collected: "Đã trả:",
    collectMarket: (symbol: string) => `Thu ${symbol} từ thị trường`,
    collectMarketExplain: (amount: string) =>
      `Thị trường trả cho tài khoản tiền thu được từ hợp đồng thuê và hoàn tiền: ${amount}.`,
    stakes: "Các khoản cọc",
    noStakes: "Tài khoản không có tiền cọc. Hãy chọn một cam kết để ủy quyền:",
    choose: "So sánh các cam kết",
    commitment: "Cam kết",
    state: "Trạng thái",
    worth: "Tiền cọc hiện tại",
    manage: (id: number) => `Quản lý ${id}`,
    more: "Thêm khoản cọc",
    first: "Các khoản cọc đầu tiên",
    ofPage: "của các khoản cọc trên trang này",
    provides: (n: string) => `Cung cấp ${n} cam kết`,
    provider: "Xem với tư cách nhà cung cấp",
    leases: "Hợp đồng thuê của tài khoản",
    renting: "Hợp đồng thuê và các tài khoản thuê",
    history: "Lịch sử",
  },
);

/** At /account the connected one, at /accounts/:address any. */
export default function AccountPage({ parts }: { parts: Parts }) {
  const address = (parts["address"] ?? connection.value?.account ?? "").toLowerCase();
  if (!isAddress(address))
    return (
      <AskAddress
        title={t().title}
        ask={t().ask}
        label={t().address}
        typed={parts["address"] ?? ""}
        place="/accounts/"
      />
    );
  return <AccountOf key={address} address={address} />;
}

function AccountOf({ address }: { address: `0x${string}` }) {
  const cursor = state("cursor");
  const account = useApi<AccountDetail>(`/accounts/${address}` + (cursor && "?" + new URLSearchParams({ cursor })));
  return (
    <>
      <h1>{t().title}</h1>
      <p class="code">{address}</p>
      {connection.value?.account === address && <Wallet />}
      <Show of={account}>
        {(d) => (
          <>
            <First of={d} />
            <MissingNote of={d.missing} />
            <Take of={d} />
            <Stakes of={d} />
            <ProviderAccounts of={address} />
            <Others of={d} />
          </>
        )}
      </Show>
      <Section title={t().history}>
        <Events what={`/accounts/${address}/events`} />
      </Section>
    </>
  );
}

const sum = (amounts: (string | undefined)[]): bigint => amounts.reduce((all, one) => all + BigInt(one ?? 0), 0n);

/** Stake on its way out: what of it is thawing, and what has thawed. */
function leavingOf(delegations: DelegationDetail[]) {
  const requests = delegations.flatMap((d) => d.live?.requests ?? []).filter((r) => !r.withdrawn);
  return { all: sum(requests.map((r) => r.worth)), free: sum(requests.filter((r) => r.released).map((r) => r.worth)) };
}

function First({ of: d }: { of: AccountDetail }) {
  const lives = d.delegations.map((one) => one.live ?? undefined);
  const leaving = leavingOf(d.delegations);
  const part = d.next || state("cursor") ? t().ofPage : undefined;
  return (
    <Facts>
      <Fact name={t().claimable} note={part}>
        <Amount of={sum(lives.map((l) => l?.claimable))} />
      </Fact>
      <Fact name={t().unreleased} note={t().unreleasedNote}>
        <Amount of={sum(lives.map((l) => l?.unreleased))} />
      </Fact>
      <Fact name={t().stake} note={part}>
        <Amount of={sum(lives.map((l) => l?.worth))} />
      </Fact>
      <Fact name={t().leaving} note={leaving.free > 0n && t().leavingNote(exactly(leaving.free))}>
        <Amount of={leaving.all} />
      </Fact>
      {d.balance && (
        <>
          <Fact name={t().owed} note={t().owedNote}>
            <Amount of={d.balance.owed} />
            {d.owed
              .filter((o) => o.amount !== "0")
              .map((o) => (
                <span key={o.token.address}>
                  {" + "}
                  <Amount of={o.amount} symbol={nameOf(o.token)} decimals={o.token.decimals} />
                </span>
              ))}
          </Fact>
          <Fact name={t().has}>
            <Amount of={d.balance.flt} />
          </Fact>
          <Fact name="ETH" note={t().ether}>
            <Amount of={d.balance.ether} symbol="ETH" />
          </Fact>
        </>
      )}
    </Facts>
  );
}

/** What can be taken out at once. */
function Take({ of: d }: { of: AccountDetail }) {
  const claims = d.delegations.filter((one) => one.live && one.live.claimable !== "0");
  const owed = BigInt(d.balance?.owed ?? 0);
  const market = d.owed.filter((o) => o.amount !== "0" || tellsOf(t().collectMarket(nameOf(o.token))));
  const yours = connection.value?.account === d.address;
  const telling = tellsOf(t().claimAll) || tellsOf(t().collect);
  if (claims.length === 0 && owed === 0n && market.length === 0 && !telling && yours) return null;
  const ids = claims.map((one) => BigInt(one.delegation.commitment));
  return (
    <Section title={yours ? t().yours : t().notYours}>
      {!yours && <Wallet />}
      {yours && (claims.length > 0 || tellsOf(t().claimAll)) && (
        <Action
          title={t().claimAll}
          explain={
            <p>
              {t().claimExplain(
                exactly(sum(claims.map((one) => one.live?.claimable))),
                ids.map((id) => count(id)).join(", "),
              )}
            </p>
          }
          command={ids
            .map((id) => `muster stake claim --commitment ${id} --deployment deployment.json --keystore staker.json`)
            .join("\n")}
          call={
            ids.length === 0
              ? undefined
              : ids.length === 1
                ? call("staking", "claim", [ids[0]!])
                : call("staking", "claimMany", [ids])
          }
          done={({ events }) => (
            <p>
              {t().claimed}{" "}
              <Amount
                of={sum(events.filter((e) => e.name === "RewardsClaimed").map((e) => String(e.args["amount"])))}
              />
            </p>
          )}
        />
      )}
      {yours && (owed > 0n || tellsOf(t().collect)) && (
        <Action
          title={t().collect}
          explain={<p>{t().collectExplain(exactly(owed))}</p>}
          command="muster treasury collect --deployment deployment.json --keystore staker.json"
          call={owed > 0n ? call("staking", "collect", []) : undefined}
          done={({ events }) => (
            <p>
              {t().collected}{" "}
              <Amount of={sum(events.filter((e) => e.name === "Collected").map((e) => String(e.args["amount"])))} />
            </p>
          )}
        />
      )}
      {yours &&
        market.map((o) => (
          <Action
            key={o.token.address}
            title={t().collectMarket(nameOf(o.token))}
            explain={<p>{t().collectMarketExplain(exactly(o.amount, nameOf(o.token), o.token.decimals))}</p>}
            command={`muster market collect --token ${o.token.address} --deployment deployment.json --keystore staker.json`}
            call={o.amount === "0" ? undefined : collectFromMarket(o.token.address, d.address)}
          />
        ))}
    </Section>
  );
}

const collectFromMarket = (token: string, to: string): Call =>
  call("market", "collect", [token as `0x${string}`, to as `0x${string}`]);

function Stakes({ of: d }: { of: AccountDetail }) {
  const wanted = state("commitment");
  // The only one needs no choice, and is still shown when what is done with it makes a second one.
  const only = useRef("");
  if (d.delegations.length === 1) only.current = String(one(d.delegations[0]));
  const chosen =
    d.delegations.find((each) => String(one(each)) === wanted) ??
    d.delegations.find((each) => String(one(each)) === only.current);
  return (
    <Section title={t().stakes}>
      {d.delegations.length === 0 ? (
        <p>
          {t().noStakes} <a href="/delegate">{t().choose}</a>
        </p>
      ) : (
        <Table
          caption={t().stakes}
          empty=""
          rows={d.delegations}
          columns={[
            {
              title: t().commitment,
              cell: ({ delegation: { commitment: id } }) => <a href={`/commitments/${id}`}>{count(id)}</a>,
            },
            { title: t().state, cell: (one) => stateName(one.state) },
            { title: t().worth, number: true, cell: (one) => (one.live ? <Amount of={one.live.worth} /> : "–") },
            {
              title: t().claimable,
              number: true,
              cell: (one) => (one.live ? <Amount of={one.live.claimable} /> : "–"),
            },
            {
              title: t().unreleased,
              number: true,
              cell: (one) => (one.live ? <Amount of={one.live.unreleased} /> : "–"),
            },
            {
              title: t().leaving,
              number: true,
              cell: (one) => (one.live ? <Amount of={leavingOf([one]).all} /> : "–"),
            },
            {
              title: "",
              cell: ({ delegation: { commitment: id } }) => (
                <button
                  type="button"
                  class="plain"
                  aria-pressed={one(chosen) === id}
                  onClick={() => setState({ commitment: String(id) })}
                >
                  {t().manage(id)}
                </button>
              ),
            },
          ]}
        />
      )}
      {(d.next || state("cursor")) && (
        <nav class="pages" aria-label={t().stakes}>
          {state("cursor") && <a href={withState({ cursor: "" })}>{t().first}</a>}
          {d.next && <a href={withState({ cursor: d.next })}>{t().more}</a>}
        </nav>
      )}
      {chosen?.live && <DelegationActions key={chosen.delegation.commitment} of={chosen} account={d.address} />}
      {d.delegations.length > 0 && !chosen && (
        <Command>{`muster stake status --commitment ${d.delegations[0]!.delegation.commitment} --account ${d.address} --deployment deployment.json`}</Command>
      )}
    </Section>
  );
}

const one = (d: DelegationDetail | undefined) => d?.delegation.commitment;

function Others({ of: d }: { of: AccountDetail }) {
  return (
    <Section title={t().leases}>
      <ul>
        {d.provides > 0 && (
          <li>
            {t().provides(count(d.provides))}: <a href={`/provider?address=${d.address}`}>{t().provider}</a>
          </li>
        )}
        <li>
          <a href={`/leases?renter=${d.address}`}>{t().renting}</a>
        </li>
      </ul>
    </Section>
  );
}
