// What can be done with a stake in a commitment.
import { useSignal } from "@preact/signals";

import { useApi, useLive } from "../api/client";
import type { CommitmentDetail, DelegationDetail, LiveRequest, LiveStake } from "../api/types";
import { texts } from "../language";
import { count, decimal, exactly, moment, parseAmount, percent, poolShares } from "../numbers";
import { call } from "../wallet/call";
import { connection } from "../wallet/connection";
import { Action, tellsOf } from "./action";
import { AmountField, CountField, parseCount } from "./fields";
import { told } from "./progress";
import { Returns } from "./returns";
import { Table } from "./table";
import { Amount, Command } from "./values";

const t = texts(
  {
    heading: (id: string) => `Stake in commitment ${id}`,
    pending: (epochs: string, slash: string) =>
      `${epochs} final epochs of the commitment are not settled yet. Their slashes will take ${slash} of all its stake.`,
    amount: "Amount",
    all: "All of it",
    undelegate: (id: string) => `Take stake out of commitment ${id}`,
    undelegateExplain: (epochs: string, epoch: string) =>
      `The stake thaws for ${epochs} epochs, until epoch ${epoch}. Until then it earns nothing and can still be slashed. After that you withdraw it, or move it to another commitment.`,
    expected: (when: string) => `That is to be expected on ${when}.`,
    waits: "The stake can be withdrawn from the next epoch on: the commitment is not active.",
    rewardsStay: "Rewards that are not released yet stay yours: claim them later.",
    forgone: (share: string) => `At the yield of the last epochs it would earn ${share} of itself meanwhile.`,
    takes: (amount: string, stake: string) => `You take out ${amount} of ${stake}.`,
    undelegated: (request: string, epoch: string) =>
      `This is request ${request}. It can be withdrawn from epoch ${epoch} on:`,
    requests: "Requests to leave",
    request: "Request",
    worth: "Worth now",
    free: "Free from",
    epoch: (n: string) => `epoch ${n}`,
    now: "now",
    withdrawn: "paid out",
    withdraw: (request: string) => `Withdraw request ${request}`,
    withdrawExplain: (amount: string) =>
      `The stake has thawed: ${amount} are paid to the account. Until then slashes can still take of it.`,
    paid: "It was paid:",
    move: (request: string) => `Move request ${request} to another commitment`,
    moveExplain: (amount: string) =>
      `The thawed stake, ${amount}, goes to another commitment without a token moved. It earns there from the next epoch on and can be slashed there at once.`,
    to: "To commitment",
    moved: "It was delegated:",
    connect: "Connect this account's wallet to act. On the command line:",
  },
  {
    heading: (id: string) => `Tiền cọc trong cam kết ${id}`,
    pending: (epochs: string, slash: string) =>
      `${epochs} kỷ nguyên chung cuộc của cam kết chưa được quyết toán. Các khoản phạt của chúng sẽ lấy ${slash} từ toàn bộ tiền cọc của cam kết.`,
    amount: "Số tiền",
    all: "Toàn bộ",
    undelegate: (id: string) => `Rút tiền cọc khỏi cam kết ${id}`,
    undelegateExplain: (epochs: string, epoch: string) =>
      `Tiền cọc rã đông trong ${epochs} kỷ nguyên, đến kỷ nguyên ${epoch}. Cho đến lúc đó tiền cọc không sinh lời và vẫn có thể bị phạt. Sau đó bạn rút tiền, hoặc chuyển sang cam kết khác.`,
    expected: (when: string) => `Dự kiến vào ${when}.`,
    waits: "Có thể rút tiền cọc từ kỷ nguyên tiếp theo: cam kết không hoạt động.",
    rewardsStay: "Phần thưởng chưa giải phóng vẫn là của bạn: hãy nhận sau.",
    forgone: (share: string) =>
      `Theo lợi suất của các kỷ nguyên gần đây, trong lúc đó tiền cọc lẽ ra sinh lời ${share}.`,
    takes: (amount: string, stake: string) => `Bạn rút ${amount} trong ${stake}.`,
    undelegated: (request: string, epoch: string) =>
      `Đây là yêu cầu ${request}. Có thể rút tiền từ kỷ nguyên ${epoch}:`,
    requests: "Yêu cầu rút",
    request: "Yêu cầu",
    worth: "Giá trị hiện tại",
    free: "Tự do từ",
    epoch: (n: string) => `kỷ nguyên ${n}`,
    now: "bây giờ",
    withdrawn: "đã trả",
    withdraw: (request: string) => `Rút tiền của yêu cầu ${request}`,
    withdrawExplain: (amount: string) =>
      `Tiền cọc đã rã đông: ${amount} được trả vào tài khoản. Cho đến lúc đó tiền cọc vẫn có thể bị phạt.`,
    paid: "Đã trả:",
    move: (request: string) => `Chuyển yêu cầu ${request} sang cam kết khác`,
    moveExplain: (amount: string) =>
      `Tiền cọc đã rã đông, ${amount}, được chuyển sang cam kết khác mà không chuyển token. Tiền cọc sinh lời ở đó từ kỷ nguyên tiếp theo và có thể bị phạt ở đó ngay lập tức.`,
    to: "Sang cam kết",
    moved: "Đã ủy quyền:",
    connect: "Hãy kết nối ví của tài khoản này để thao tác. Bằng dòng lệnh:",
  },
);

const sender = "--deployment deployment.json --keystore staker.json";

export function DelegationActions({ of, account }: { of: DelegationDetail; account: string }) {
  const live = of.live!;
  const id = of.delegation.commitment;
  const detail = useApi<CommitmentDetail>(`/commitments/${id}`).data;
  const yours = connection.value?.account === account.toLowerCase();
  const free = live.requests.filter(
    (r) =>
      (r.released && !r.withdrawn) || tellsOf(t().withdraw(count(r.request))) || tellsOf(t().move(count(r.request))),
  );
  return (
    <>
      <h3>{t().heading(count(id))}</h3>
      {live.pending.epochs > 0 && (
        <p class="notice">{t().pending(count(live.pending.epochs), exactly(live.pending.slash))}</p>
      )}
      {live.requests.length > 0 && <Requests of={live.requests} />}
      {!yours && (
        <>
          <p>{t().connect}</p>
          <Command>{`muster stake status --commitment ${id} --account ${account} --deployment deployment.json`}</Command>
        </>
      )}
      {yours && (live.shares !== "0" || tellsOf(t().undelegate(count(id)))) && <Undelegate of={live} detail={detail} />}
      {yours && free.map((r) => <Released key={r.request} id={id} of={r} />)}
      {yours && <Returns commitment={id} of={live.givenBack} to={account} />}
    </>
  );
}

function Requests({ of }: { of: LiveRequest[] }) {
  return (
    <Table
      caption={t().requests}
      empty=""
      rows={of}
      columns={[
        { title: t().request, cell: (r) => count(r.request) },
        { title: t().worth, number: true, cell: (r) => (r.withdrawn ? t().withdrawn : <Amount of={r.worth} />) },
        { title: t().free, cell: (r) => (r.withdrawn ? "–" : r.released ? t().now : t().epoch(count(r.releaseEpoch))) },
      ]}
    />
  );
}

function Undelegate({ of: live, detail }: { of: LiveStake; detail: CommitmentDetail | undefined }) {
  const id = live.id;
  const typed = useSignal("");
  const all = useSignal(false);
  const amount = all.value ? BigInt(live.worth) : parseAmount(typed.value);
  const fits = amount !== undefined && amount <= BigInt(live.worth);
  // The pool's shares are worth more or less with each settlement.
  const pool = useLive(`pool of ${id}`, async () => {
    const { read } = await import("../wallet/read");
    return read("staking", "accountOf", [BigInt(id)]);
  }).data;
  const shares = !fits
    ? undefined
    : all.value || amount === BigInt(live.worth)
      ? BigInt(live.shares)
      : pool && poolShares(amount, pool.poolTokens, pool.poolShares);
  const leaving = detail?.leaving;
  const active = detail?.commitment.state === "active" || detail?.commitment.state === "failed";
  const how = all.value ? "--all" : `--amount ${amount === undefined ? "AMOUNT" : decimal(amount)}`;
  return (
    <Action
      title={t().undelegate(count(id))}
      explain={
        <>
          {fits && <p>{t().takes(exactly(amount), exactly(live.worth))}</p>}
          {leaving && active && (
            <p>
              {t().undelegateExplain(count(leaving.thawingEpochs), count(leaving.releaseEpoch))}{" "}
              {leaving.releaseAt > 0 && t().expected(moment(leaving.releaseAt))}{" "}
              {leaving.forgoneYieldPpm !== null &&
                leaving.forgoneYieldPpm > 0 &&
                t().forgone(percent(leaving.forgoneYieldPpm / 100))}
            </p>
          )}
          {detail && !active && <p>{t().waits}</p>}
          <p>{t().rewardsStay}</p>
        </>
      }
      command={`muster stake undelegate --commitment ${id} ${how} ${sender}`}
      call={shares !== undefined && shares > 0n ? call("staking", "undelegate", [BigInt(id), shares]) : undefined}
      done={({ events }) => {
        const e = events.find((e) => e.name === "Undelegated");
        return (
          e && (
            <>
              <p>
                {t().undelegated(String(e.args["request"]), count(e.args["releaseEpoch"] as bigint))}{" "}
                <Amount of={e.args["amount"] as bigint} />
              </p>
              <Command>{`muster stake withdraw --commitment ${id} --request ${String(e.args["request"])} ${sender}`}</Command>
            </>
          )
        );
      }}
    >
      <div class="fields">
        {!all.value && <AmountField label={t().amount} value={typed} most={BigInt(live.worth)} />}
        <label class="check">
          <input type="checkbox" checked={all.value} onChange={(e) => (all.value = e.currentTarget.checked)} />{" "}
          {t().all}
        </label>
      </div>
    </Action>
  );
}

function Released({ id, of: r }: { id: number; of: LiveRequest }) {
  const typed = useSignal("");
  const to = parseCount(typed.value);
  const request = BigInt(r.request);
  const left = !r.withdrawn;
  return (
    <>
      <Action
        title={t().withdraw(count(r.request))}
        explain={<p>{t().withdrawExplain(exactly(r.worth))}</p>}
        command={`muster stake withdraw --commitment ${id} --request ${r.request} ${sender}`}
        call={left ? call("staking", "withdraw", [BigInt(id), request]) : undefined}
        done={(done) => (
          <p>
            {t().paid} <Amount of={told(done, "Withdrawn")} />
          </p>
        )}
      />
      <Action
        title={t().move(count(r.request))}
        explain={<p>{t().moveExplain(exactly(r.worth))}</p>}
        command={`muster stake redelegate --commitment ${id} --request ${r.request} --to ${to ?? "NUMBER"} ${sender}`}
        call={to === undefined || !left ? undefined : call("staking", "redelegate", [BigInt(id), request, to, 0n])}
        done={(done) => (
          <p>
            {t().moved} <Amount of={told(done, "Delegated")} />
          </p>
        )}
      >
        <div class="fields">
          <CountField label={t().to} value={typed} />
        </div>
      </Action>
    </>
  );
}
