// Delegating: which commitment to choose, and what can come of it, before anything is signed.
import { useSignal } from "@preact/signals";

import { useApi } from "../api/client";
import { site } from "../api/site";
import type { AccountDetail, Commitment, CommitmentDetail, ListCommitment } from "../api/types";
import { texts } from "../language";
import { amount as short, count, decimal, exactly, moment, parseAmount, partOf, percent, ratio } from "../numbers";
import { Action } from "../parts/action";
import { AddressField, AmountField, isAddress } from "../parts/fields";
import { MissingNote } from "../parts/missing";
import { Show } from "../parts/show";
import { told } from "../parts/progress";
import { stateName } from "../parts/states";
import { Table } from "../parts/table";
import { Account, Amount, Command, Fact, Facts, Section } from "../parts/values";
import { YieldFact } from "../parts/yield";
import { setState, state } from "../place";
import { call } from "../wallet/call";
import { connection } from "../wallet/connection";

const t = texts(
  {
    title: "Delegate",
    titleTo: (id: string) => `Delegate to commitment ${id}`,
    about:
      "Who delegates puts FLT behind a provider's promise, earns a part of its rewards, and loses a part of the stake when the provider does not keep it. Compare before you choose.",
    others: "Compare all commitments",
    sort: "Order by",
    earned: "Earned an epoch",
    proven: "Proven",
    slashed: "Slashed",
    bond: "Bond's part",
    commission: "Commission",
    number: "Number",
    earnedNote:
      "Earned an epoch: what went to the stake of a commitment, less commission and slashes, in each of its settled epochs, as a part of the stake that it has now. It is no promise.",
    commitments: "Commitments",
    commitment: "Commitment",
    provider: "Provider",
    state: "State",
    stake: "Stake",
    choose: (id: string) => `Choose ${id}`,
    none: "No commitment takes stake now.",
    most: (n: string) => `Only the first ${n} of each state are compared.`,
    over: "This commitment is over and takes no stake.",
    open: "It still waits for stake, and earns nothing before it is active. Until then stake can be taken out from the next epoch on.",
    bondPart: "Bond's part of the stake",
    bondNote: "it is slashed first",
    slashes: "Slashed so far",
    slashesNote: (n: string, back: string) => `${n} times; ${back} given back`,
    room: "Stake it can still take",
    claim: "A false claim of all units costs",
    beyond: (of: string) => `delegators bear ${of} of it`,
    covered: "the bond covers it",
    leave: "Leaving takes",
    epochs: (n: string) => `${n} epochs`,
    leaveNote: (epoch: string, when: string) =>
      `who leaves now is free in epoch ${epoch}${when}; until then the stake earns nothing and can be slashed`,
    pending: "Slashes to come",
    pendingNote: (n: string) => `of ${n} final epochs that are not settled; new stake bears them too`,
    answered: "Proven lately",
    missed: (n: string, u: string) => `${n} missed, ${u} claimed without proof`,
    amount: "Amount",
    have: (amount: string) => `The account has ${amount}.`,
    forOther: "For another account",
    forWhom: "Account that gets the stake",
    forNote:
      "You pay, and the stake is that account's: its rewards, its votes and the way out. You cannot ask it back.",
    accept: (n: string, cost: string) => `Accept the slashes of ${n} epochs that are not settled: ${cost} of all stake`,
    put: (amount: string, id: string) => `You put ${amount} behind commitment ${id}. It earns from the next epoch on.`,
    now: "It can be slashed at once, even for earlier epochs that are not settled yet.",
    worst: "The worst that can happen",
    loseAll: (amount: string) => `You can lose all of it, ${amount}, and no more.`,
    loseClaim: (amount: string) => `One false claim of all units would take ${amount} of it.`,
    losePending: (amount: string) => `The epochs to be settled will take about ${amount} of it.`,
    back: (epochs: string, when: string) => `To have it back you wait ${epochs} epochs${when}.`,
    until: (when: string) => `, until ${when} if you leave now`,
    full: "The commitment takes no more stake.",
    delegate: "Delegate FLT",
    yours: "Your stake",
    done: (amount: string) => `Delegated ${amount}.`,
    see: "See it in your account",
  },
  {
    title: "Ủy quyền",
    titleTo: (id: string) => `Ủy quyền cho cam kết ${id}`,
    about:
      "Người ủy quyền đặt FLT bảo đảm cho lời hứa của nhà cung cấp, nhận một phần phần thưởng, và mất một phần tiền cọc khi nhà cung cấp không giữ lời. Hãy so sánh trước khi chọn.",
    others: "So sánh mọi cam kết",
    sort: "Sắp xếp theo",
    earned: "Sinh lời mỗi kỷ nguyên",
    proven: "Đã chứng minh",
    slashed: "Bị phạt",
    bond: "Phần bảo chứng",
    commission: "Hoa hồng",
    number: "Số",
    earnedNote:
      "Sinh lời mỗi kỷ nguyên: phần về tay tiền cọc của cam kết sau hoa hồng và phạt, trong mỗi kỷ nguyên đã quyết toán, so với tiền cọc hiện có. Đây không phải lời hứa.",
    commitments: "Các cam kết",
    commitment: "Cam kết",
    provider: "Nhà cung cấp",
    state: "Trạng thái",
    stake: "Tiền cọc",
    choose: (id: string) => `Chọn ${id}`,
    none: "Hiện không có cam kết nào nhận tiền cọc.",
    most: (n: string) => `Chỉ so sánh ${n} cam kết đầu tiên của mỗi trạng thái.`,
    over: "Cam kết này đã kết thúc và không nhận tiền cọc.",
    open: "Cam kết vẫn đang chờ tiền cọc và chưa sinh lời trước khi hoạt động. Cho đến lúc đó có thể rút tiền cọc từ kỷ nguyên tiếp theo.",
    bondPart: "Phần bảo chứng trong tiền cọc",
    bondNote: "bị phạt trước",
    slashes: "Đã bị phạt",
    slashesNote: (n: string, back: string) => `${n} lần; đã hoàn trả ${back}`,
    room: "Còn nhận được tiền cọc",
    claim: "Khai sai toàn bộ đơn vị mất",
    beyond: (of: string) => `người ủy quyền gánh chịu ${of}`,
    covered: "tiền bảo chứng đủ chi trả",
    leave: "Rút ra mất",
    epochs: (n: string) => `${n} kỷ nguyên`,
    leaveNote: (epoch: string, when: string) =>
      `rút bây giờ thì được tự do ở kỷ nguyên ${epoch}${when}; đến lúc đó tiền cọc không sinh lời và vẫn có thể bị phạt`,
    pending: "Khoản phạt sắp tới",
    pendingNote: (n: string) => `của ${n} kỷ nguyên chung cuộc chưa quyết toán; tiền cọc mới cũng phải chịu`,
    answered: "Đã chứng minh gần đây",
    missed: (n: string, u: string) => `${n} bỏ lỡ, ${u} khai không có bằng chứng`,
    amount: "Số tiền",
    have: (amount: string) => `Tài khoản có ${amount}.`,
    forOther: "Cho tài khoản khác",
    forWhom: "Tài khoản nhận tiền cọc",
    forNote:
      "Bạn trả tiền, còn tiền cọc thuộc về tài khoản đó: phần thưởng, phiếu bầu và quyền rút ra. Bạn không thể đòi lại.",
    accept: (n: string, cost: string) =>
      `Chấp nhận các khoản phạt của ${n} kỷ nguyên chưa quyết toán: ${cost} trên toàn bộ tiền cọc`,
    put: (amount: string, id: string) =>
      `Bạn đặt ${amount} bảo đảm cho cam kết ${id}. Tiền cọc sinh lời từ kỷ nguyên tiếp theo.`,
    now: "Tiền cọc có thể bị phạt ngay lập tức, kể cả cho các kỷ nguyên trước chưa quyết toán.",
    worst: "Điều xấu nhất có thể xảy ra",
    loseAll: (amount: string) => `Bạn có thể mất toàn bộ, ${amount}, và không mất hơn.`,
    loseClaim: (amount: string) => `Một lần khai sai toàn bộ đơn vị sẽ lấy ${amount} trong số đó.`,
    losePending: (amount: string) => `Các kỷ nguyên sắp quyết toán sẽ lấy khoảng ${amount} trong số đó.`,
    back: (epochs: string, when: string) => `Để lấy lại, bạn phải chờ ${epochs} kỷ nguyên${when}.`,
    until: (when: string) => `, đến ${when} nếu rút bây giờ`,
    full: "Cam kết không nhận thêm tiền cọc.",
    delegate: "Ủy quyền FLT",
    yours: "Tiền cọc của bạn",
    done: (amount: string) => `Đã ủy quyền ${amount}.`,
    see: "Xem trong tài khoản của bạn",
  },
);

export default function Delegate() {
  const id = state("commitment");
  return id ? <To key={id} id={id} /> : <Choose />;
}

/** How commitments can be ordered, the best first; the first one is the usual one. */
const orders = {
  earned: (c: Commitment) => earnedPpm(c) ?? -Infinity,
  proven: (c: Commitment) => (c.opportunities === 0 ? -1 : c.proven / c.opportunities),
  slashed: (c: Commitment) => -Number(partOf(BigInt(c.slashed), 1_000_000n, stakeOf(c))),
  bond: (c: Commitment) => bondBps(c),
  commission: (c: Commitment) => -c.commissionBps,
  number: (c: Commitment) => -c.id,
};
type Order = keyof typeof orders;

const stakeOf = (c: Commitment): bigint => BigInt(c.bond) + BigInt(c.pool);
const bondBps = (c: Commitment): number => (stakeOf(c) === 0n ? 0 : Number((BigInt(c.bond) * 10_000n) / stakeOf(c)));

/** What the stake got in an epoch, in millionths of what it is now; undefined before the first one. */
function earnedPpm(c: Commitment): number | undefined {
  if (c.epochs === 0 || stakeOf(c) === 0n) return undefined;
  const earned =
    (BigInt(c.reward) * BigInt(10_000 - c.commissionBps)) / 10_000n - BigInt(c.slashed) + BigInt(c.givenBack);
  return Number((earned * 1_000_000n) / stakeOf(c) / BigInt(c.epochs));
}

/** How many commitments of a state are compared. */
const compared = 200;

function Choose() {
  const active = useApi<ListCommitment>(`/commitments?state=active&limit=${compared}`);
  const open = useApi<ListCommitment>(`/commitments?state=open&limit=${compared}`);
  const order: Order = Object.hasOwn(orders, state("sort")) ? (state("sort") as Order) : "earned";
  const rows = [...(active.data?.items ?? []), ...(open.data?.items ?? [])].sort(
    (a, b) => orders[order](b) - orders[order](a) || a.id - b.id,
  );
  return (
    <>
      <h1>{t().title}</h1>
      <p>{t().about}</p>
      <div class="filters">
        <label>
          {t().sort}
          <select
            value={order}
            onChange={(e) => setState({ sort: e.currentTarget.value === "earned" ? "" : e.currentTarget.value })}
          >
            {(Object.keys(orders) as Order[]).map((o) => (
              <option key={o} value={o}>
                {t()[o]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Section title={t().commitments}>
        <Show of={active}>
          {() => (
            <Show of={open}>
              {() => (
                <Table
                  caption={t().commitments}
                  empty={t().none}
                  rows={rows}
                  columns={[
                    {
                      title: t().commitment,
                      cell: (c) => <a href={`/delegate?commitment=${c.id}`}>{t().choose(count(c.id))}</a>,
                    },
                    { title: t().state, cell: (c) => stateName(c.state) },
                    { title: t().provider, cell: (c) => <Account address={c.provider} /> },
                    { title: t().earned, number: true, cell: (c) => ppm(earnedPpm(c)) },
                    { title: t().proven, number: true, cell: (c) => ratio(c.proven, c.opportunities) },
                    { title: t().slashed, number: true, cell: (c) => <Amount of={c.slashed} /> },
                    { title: t().bond, number: true, cell: (c) => percent(bondBps(c)) },
                    { title: t().commission, number: true, cell: (c) => percent(c.commissionBps) },
                    { title: t().stake, number: true, cell: (c) => <Amount of={stakeOf(c)} /> },
                  ]}
                />
              )}
            </Show>
          )}
        </Show>
        <p class="quiet">{t().earnedNote}</p>
        {(active.data?.next || open.data?.next) && <p class="quiet">{t().most(count(compared))}</p>}
      </Section>
      <Command>muster commitment list --deployment deployment.json</Command>
    </>
  );
}

const ppm = (n: number | undefined): string => (n === undefined ? "–" : percent(n / 100));

function To({ id }: { id: string }) {
  const detail = useApi<CommitmentDetail>(`/commitments/${encodeURIComponent(id)}`);
  return (
    <>
      <h1>{t().titleTo(id)}</h1>
      <p>
        <a href="/delegate">{t().others}</a>
      </p>
      <Show of={detail}>
        {(d) => (
          <>
            <First of={d} />
            <MissingNote of={d.missing} />
            {d.commitment.state === "open" && <p class="notice">{t().open}</p>}
            {takes(d) ? <Form of={d} /> : <p class="notice">{t().over}</p>}
          </>
        )}
      </Show>
    </>
  );
}

const takes = (d: CommitmentDetail) => d.commitment.state === "open" || d.commitment.state === "active";

/** How much stake delegations may still bring it; undefined if the contracts could not be read. */
function roomOf({ live }: CommitmentDetail): bigint | undefined {
  if (!live) return undefined;
  const left = BigInt(live.mostStake) - BigInt(live.bond) - BigInt(live.pool);
  return left > 0n ? left : 0n;
}

function First({ of: d }: { of: CommitmentDetail }) {
  const { risk, leaving } = d;
  const room = roomOf(d);
  return (
    <Facts>
      <YieldFact of={d.yield} />
      <Fact name={t().bondPart} note={t().bondNote}>
        {percent(risk.bondBps)}
      </Fact>
      <Fact name={t().slashes} note={t().slashesNote(count(risk.slashes), short(risk.givenBack))}>
        <Amount of={risk.slashed} />
      </Fact>
      <Fact name={t().claim} note={risk.beyondBond === "0" ? t().covered : t().beyond(short(risk.beyondBond))}>
        <Amount of={risk.falseClaim} />
      </Fact>
      {d.answered && (
        <Fact name={t().answered} note={t().missed(count(d.answered.missed), count(d.answered.unproven))}>
          {ratio(d.answered.proven, d.answered.opportunities)}
        </Fact>
      )}
      <Fact
        name={t().leave}
        note={t().leaveNote(count(leaving.releaseEpoch), leaving.releaseAt > 0 ? ", " + moment(leaving.releaseAt) : "")}
      >
        {t().epochs(count(leaving.thawingEpochs))}
      </Fact>
      {risk.pending > 0 && (
        <Fact name={t().pending} note={t().pendingNote(count(risk.pending))}>
          <Amount of={risk.pendingSlash} />
        </Fact>
      )}
      <Fact name={t().commission}>{percent(d.commitment.commissionBps)}</Fact>
      {room !== undefined && takes(d) && (
        <Fact name={t().room}>
          <Amount of={room} />
        </Fact>
      )}
    </Facts>
  );
}

function Form({ of: d }: { of: CommitmentDetail }) {
  const id = BigInt(d.commitment.id);
  const typed = useSignal("");
  const accepts = useSignal(false);
  const forOther = useSignal(false);
  const other = useSignal("");
  const account = connection.value?.account;
  const has = useApi<AccountDetail>(account ? `/accounts/${account}?limit=1` : "").data?.balance?.flt;
  const room = roomOf(d);
  const amount = parseAmount(typed.value);
  const fits = amount !== undefined && (room === undefined || amount <= room);
  const whom = other.value.trim();
  const token = site.value?.token.address as `0x${string}` | undefined;
  const pending = accepts.value ? BigInt(d.risk.pending) : 0n;
  const complete = fits && token && (!forOther.value || isAddress(whom));
  const pays = complete ? { pays: { token, amount } } : {};
  const flags = [
    `--commitment ${id}`,
    `--amount ${amount === undefined ? "AMOUNT" : decimal(amount)}`,
    ...(pending > 0n ? [`--max-pending ${pending}`] : []),
    ...(forOther.value ? [`--for ${isAddress(whom) ? whom : "ACCOUNT"}`] : []),
  ].join(" ");
  return (
    <Section title={t().yours}>
      {room === 0n && <p class="notice">{t().full}</p>}
      <Action
        title={t().delegate}
        explain={
          <>
            {has !== undefined && <p class="quiet">{t().have(exactly(has))}</p>}
            {forOther.value && <p class="notice">{t().forNote}</p>}
            {amount !== undefined && <p>{t().put(exactly(amount), count(id))}</p>}
            <p>{t().now}</p>
            {amount !== undefined && <Worst of={d} amount={amount} />}
          </>
        }
        command={`muster stake delegate ${flags} --deployment deployment.json --keystore staker.json`}
        call={
          !complete
            ? undefined
            : forOther.value
              ? call("staking", "delegateFor", [whom as `0x${string}`, id, amount, pending], pays)
              : call("staking", "delegate", [id, amount, pending], pays)
        }
        done={(done) => (
          <p>
            {t().done(exactly(told(done, "Delegated")))} <a href={`/account?commitment=${id}`}>{t().see}</a>
          </p>
        )}
      >
        <div class="fields">
          <AmountField label={t().amount} value={typed} most={room} />
          <label class="check">
            <input
              type="checkbox"
              checked={forOther.value}
              onChange={(e) => (forOther.value = e.currentTarget.checked)}
            />{" "}
            {t().forOther}
          </label>
          {forOther.value && <AddressField label={t().forWhom} value={other} />}
          {d.risk.pending > 0 && (
            <label class="check">
              <input
                type="checkbox"
                checked={accepts.value}
                onChange={(e) => (accepts.value = e.currentTarget.checked)}
              />{" "}
              {t().accept(count(d.risk.pending), exactly(d.risk.pendingSlash))}
            </label>
          )}
        </div>
      </Action>
    </Section>
  );
}

/** What an amount can lose. The bond is slashed first; delegated and thawing stake bear the rest alike. */
function Worst({ of: { commitment: c, risk, leaving }, amount }: { of: CommitmentDetail; amount: bigint }) {
  const all = BigInt(c.pool) + BigInt(c.thawing) + amount;
  const least = (a: bigint, b: bigint) => (a < b ? a : b);
  const beyond = BigInt(risk.falseClaim) - BigInt(c.bond);
  const byClaim = beyond > 0n ? least(partOf(beyond, amount, all), amount) : 0n;
  const pending = BigInt(risk.pendingSlash) - BigInt(c.bond);
  const byPending = pending > 0n ? least(partOf(pending, amount, all), amount) : 0n;
  return (
    <div class="notice">
      <strong>{t().worst}</strong>
      <ul>
        <li>{t().loseAll(exactly(amount))}</li>
        <li>{t().loseClaim(exactly(byClaim))}</li>
        {byPending > 0n && <li>{t().losePending(exactly(byPending))}</li>}
        <li>
          {t().back(count(leaving.thawingEpochs), leaving.releaseAt > 0 ? t().until(moment(leaving.releaseAt)) : "")}
        </li>
      </ul>
    </div>
  );
}
