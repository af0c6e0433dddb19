// A provider: what comes next, how it did lately, what it earns, and what it can do.
import { useSignal } from "@preact/signals";

import { useApi, useLive } from "../api/client";
import { askNode, hex } from "../api/node";
import { site } from "../api/site";
import type {
  Commitment,
  CommitmentDetail,
  ListCommitment,
  ListEpoch,
  ListOffer,
  ListSlash,
  Network,
  Offer,
  OfferDetail,
} from "../api/types";
import { texts } from "../language";
import { count, decimal, exactly, moment, parseAmount, ratio, relative, span } from "../numbers";
import { Action, tellsOf } from "../parts/action";
import { AskAddress } from "../parts/ask";
import { Chart } from "../parts/chart";
import { AmountField, CountField, isAddress, parseCount } from "../parts/fields";
import { EpochsOf } from "../parts/lists";
import { MissingNote } from "../parts/missing";
import { ProviderAccounts } from "../parts/provideraccounts";
import { Returns } from "../parts/returns";
import { Show } from "../parts/show";
import { told } from "../parts/progress";
import { stateName } from "../parts/states";
import { Table } from "../parts/table";
import { Account, Amount, Block, Command, Fact, Facts, Section } from "../parts/values";
import { Wallet } from "../parts/wallet";
import { setState, state } from "../place";
import { nameOf } from "../rent/money";
import { call, type Call } from "../wallet/call";
import { connection } from "../wallet/connection";

const t = texts(
  {
    title: "Provide",
    ask: "Connect the wallet of a provider, or look at any provider.",
    address: "Provider",
    commitments: "Commitments",
    none: "This account provides no commitment. A provider makes one from its server, which then seals, responds and proves:",
    commitment: "Commitment",
    state: "State",
    units: "Units",
    bond: "Bond",
    proven: "Proven",
    show: (id: string) => `Show ${id}`,
    next: "Next challenge at the earliest",
    nextNote: (odds: string, respond: string, prove: string) =>
      `one in ${odds} such moments is one; responses until block ${respond}, proofs until block ${prove}`,
    now: "It is not active: no challenge counts for it.",
    lately: "Proven lately",
    latelyNote: (missed: string, unproven: string, epochs: string) =>
      `${missed} missed, ${unproven} claimed without proof in ${epochs} epochs`,
    misses: "Misses it can still afford",
    missesNote: (tolerated: string) => `of ${tolerated} in as many challenges; more are slashed`,
    failing: "Failed epochs",
    failingNote: (most: string, of: string) => `of the last ${of}; more than ${most} stop the commitment`,
    bondMargin: "Bond above the least",
    bondShort: "Too little bond: epochs that begin so earn nothing and count as failing. Add to it.",
    least: (amount: string) => `the least is ${amount}`,
    seal: "Seal",
    earned: "Earned a unit and epoch",
    earnedNote: (epochs: string) =>
      `on average of the last settled epochs (${epochs}), for bond, stake and commission together`,
    reserve: "Reserve of rewards",
    reserveNote: (epochs: string) => `enough for ${epochs} epochs at the full rate`,
    gas: "Gas of",
    gasNote: (days: string, over: string) => `for ${days}, by what it spent in ${over}`,
    gasUnknown: "it has spent nothing lately",
    gasLong: "for more than ten years, at what it spent lately",
    account: "Its account",
    providerAccount: "A provider account",
    owner: "Owner",
    payee: "Payee",
    operators: "Operators",
    borrow: "Borrow against what the account is owed",
    chart: (id: string) => `Rewards of commitment ${id}, in FLT`,
    epoch: "Epoch",
    reward: "Reward",
    acts: "What the provider can do",
    byOwner: "The owner of the provider account signs this.",
    notYours: "Connect the provider's wallet, or the owner's of its account, to act.",
    addBond: "Add to the bond",
    addBondExplain: (amount: string) =>
      `${amount} become part of the bond, which is slashed first and comes back when the commitment is closed.`,
    addBondTwo: "The provider account pays the bond: what it lacks is transferred to it first.",
    amount: "Amount",
    added: "Added:",
    claim: "Claim the provider's rewards",
    claimExplain: (amount: string, to: string) =>
      `The released rewards of bond and commission are paid to ${to}: ${amount} now.`,
    claimed: "Paid:",
    settle: "Settle its epochs",
    settleExplain: (n: string) =>
      `This settles final epochs (${n}): rewards are divided, faults are slashed. Anyone may do it, and is paid a part of the reward or, once it is finished, of the slash. Keepers do it by themselves.`,
    settled: (n: string) => `${n} epochs were settled.`,
    finish: (slash: string) => `Finish slash ${slash}`,
    finishExplain: (amount: string) =>
      `The slash took ${amount} and was not given back in time. It is burned and paid out, and the bounty goes to whoever settled its epoch. Anyone may do it.`,
    finished: (slash: string) => `Slash ${slash} is finished.`,
    close: "Close the commitment",
    closeExplain: (bond: string) =>
      `The bond comes back: ${bond}. That is possible while the commitment waits for stake, or once it is over and settled to its last epoch.`,
    closed: "Paid back:",
    addUnits: "Add units",
    addUnitsExplain:
      "The bond must be large enough for all units. Units can be added while the commitment waits for stake.",
    removeUnits: "Remove units",
    removeUnitsExplain:
      "The units with the highest numbers respond until the seal period is over, and are not sealed for the next one. One unit remains, and so does every leased one. They cannot be added again.",
    number: "Number of units",
    offers: "Offers",
    offer: "Offer",
    price: "Price a unit and month",
    pause: (id: string) => `Pause offer ${id}`,
    pauseExplain: "The offer takes no new leases until you resume it. Leases go on.",
    resume: (id: string) => `Resume offer ${id}`,
    resumeExplain: "The offer takes leases again.",
    reprice: (id: string) => `Change the price of offer ${id}`,
    repriceExplain: "The price holds for leases to come. Leases that run keep theirs.",
    change: (id: string) => `Change ${id}`,
    noOffers: "It has no offers. Post one with:",
    byCommand: "Operators of a provider account change its offers with the command:",
  },
  {
    title: "Cung cấp",
    ask: "Kết nối ví của nhà cung cấp, hoặc xem bất kỳ nhà cung cấp nào.",
    address: "Nhà cung cấp",
    commitments: "Các cam kết",
    none: "Tài khoản này không cung cấp cam kết nào. Nhà cung cấp tạo cam kết từ máy chủ của mình, sau đó máy chủ niêm phong, phản hồi và chứng minh:",
    commitment: "Cam kết",
    state: "Trạng thái",
    units: "Đơn vị",
    bond: "Tiền bảo chứng",
    proven: "Đã chứng minh",
    show: (id: string) => `Xem ${id}`,
    next: "Thử thách tiếp theo sớm nhất",
    nextNote: (odds: string, respond: string, prove: string) =>
      `cứ ${odds} thời điểm như vậy có một thử thách; phản hồi đến khối ${respond}, bằng chứng đến khối ${prove}`,
    now: "Cam kết không hoạt động: không thử thách nào tính cho nó.",
    lately: "Đã chứng minh gần đây",
    latelyNote: (missed: string, unproven: string, epochs: string) =>
      `${missed} bỏ lỡ, ${unproven} khai không có bằng chứng trong ${epochs} kỷ nguyên`,
    misses: "Số lần còn được bỏ lỡ",
    missesNote: (tolerated: string) => `trong ${tolerated} lần với cùng số thử thách; nhiều hơn thì bị phạt`,
    failing: "Kỷ nguyên thất bại",
    failingNote: (most: string, of: string) => `trong ${of} kỷ nguyên gần nhất; quá ${most} thì cam kết bị dừng`,
    bondMargin: "Tiền bảo chứng trên mức tối thiểu",
    bondShort: "Tiền bảo chứng quá ít: kỷ nguyên bắt đầu như vậy không có thưởng và bị tính là thất bại. Hãy nạp thêm.",
    least: (amount: string) => `tối thiểu là ${amount}`,
    seal: "Niêm phong",
    earned: "Thu được mỗi đơn vị và kỷ nguyên",
    earnedNote: (epochs: string) =>
      `trung bình các kỷ nguyên đã quyết toán gần nhất (${epochs}), gồm bảo chứng, tiền cọc và hoa hồng`,
    reserve: "Quỹ phần thưởng",
    reserveNote: (epochs: string) => `đủ cho ${epochs} kỷ nguyên ở mức đầy đủ`,
    gas: "Phí mạng của",
    gasNote: (days: string, over: string) => `đủ cho ${days}, theo mức chi trong ${over}`,
    gasUnknown: "gần đây chưa chi gì",
    gasLong: "đủ cho hơn mười năm, theo mức chi gần đây",
    account: "Tài khoản",
    providerAccount: "Tài khoản nhà cung cấp",
    owner: "Chủ",
    payee: "Người nhận tiền",
    operators: "Người vận hành",
    borrow: "Vay dựa vào số tài khoản được nợ",
    chart: (id: string) => `Phần thưởng của cam kết ${id}, tính bằng FLT`,
    epoch: "Kỷ nguyên",
    reward: "Phần thưởng",
    acts: "Nhà cung cấp có thể làm gì",
    byOwner: "Chủ của tài khoản nhà cung cấp ký việc này.",
    notYours: "Hãy kết nối ví của nhà cung cấp, hoặc của chủ tài khoản nhà cung cấp, để thao tác.",
    addBond: "Nạp thêm tiền bảo chứng",
    addBondExplain: (amount: string) =>
      `${amount} trở thành một phần tiền bảo chứng, bị phạt trước và được trả lại khi đóng cam kết.`,
    addBondTwo: "Tài khoản nhà cung cấp trả tiền bảo chứng: phần còn thiếu được chuyển vào đó trước.",
    amount: "Số tiền",
    added: "Đã nạp:",
    claim: "Nhận phần thưởng của nhà cung cấp",
    claimExplain: (amount: string, to: string) =>
      `Phần thưởng đã giải phóng của bảo chứng và hoa hồng được trả cho ${to}: hiện là ${amount}.`,
    claimed: "Đã trả:",
    settle: "Quyết toán các kỷ nguyên",
    settleExplain: (n: string) =>
      `${n} kỷ nguyên chung cuộc được quyết toán: chia phần thưởng, phạt lỗi. Ai cũng làm được và được trả một phần của phần thưởng hoặc của khoản phạt khi khoản phạt hoàn tất. Người giữ sổ tự động làm việc này.`,
    settled: (n: string) => `Đã quyết toán ${n} kỷ nguyên.`,
    finish: (slash: string) => `Hoàn tất khoản phạt ${slash}`,
    finishExplain: (amount: string) =>
      `Khoản phạt đã lấy ${amount} và không được hoàn trả kịp thời. Số tiền được đốt và chi trả, tiền thưởng phát hiện thuộc về người đã quyết toán kỷ nguyên đó. Ai cũng làm được.`,
    finished: (slash: string) => `Khoản phạt ${slash} đã hoàn tất.`,
    close: "Đóng cam kết",
    closeExplain: (bond: string) =>
      `Tiền bảo chứng được trả lại: ${bond}. Có thể đóng khi cam kết đang chờ tiền cọc, hoặc khi đã kết thúc và quyết toán đến kỷ nguyên cuối.`,
    closed: "Đã trả lại:",
    addUnits: "Thêm đơn vị",
    addUnitsExplain: "Tiền bảo chứng phải đủ cho mọi đơn vị. Có thể thêm đơn vị khi cam kết đang chờ tiền cọc.",
    removeUnits: "Bỏ đơn vị",
    removeUnitsExplain:
      "Các đơn vị có số lớn nhất phản hồi đến hết kỳ niêm phong và không được niêm phong cho kỳ sau. Phải giữ lại một đơn vị và mọi đơn vị đang cho thuê. Không thể thêm lại chúng.",
    number: "Số đơn vị",
    offers: "Chào thuê",
    offer: "Chào thuê",
    price: "Giá mỗi đơn vị và tháng",
    pause: (id: string) => `Tạm dừng chào thuê ${id}`,
    pauseExplain: "Chào thuê không nhận hợp đồng mới cho đến khi bạn mở lại. Các hợp đồng vẫn tiếp tục.",
    resume: (id: string) => `Mở lại chào thuê ${id}`,
    resumeExplain: "Chào thuê nhận hợp đồng trở lại.",
    reprice: (id: string) => `Đổi giá chào thuê ${id}`,
    repriceExplain: "Giá áp dụng cho các hợp đồng về sau. Hợp đồng đang chạy giữ nguyên giá.",
    change: (id: string) => `Thay đổi ${id}`,
    noOffers: "Cam kết này không có chào thuê. Đăng bằng lệnh:",
    byCommand: "Người vận hành của tài khoản nhà cung cấp thay đổi chào thuê bằng lệnh:",
  },
);

const sender = "--deployment deployment.json --keystore provider.json";

export default function Provider() {
  const address = (state("address") || connection.value?.account || "").toLowerCase();
  return isAddress(address) ? (
    <Of key={address} address={address} />
  ) : (
    <AskAddress
      title={t().title}
      ask={t().ask}
      label={t().address}
      typed={state("address")}
      place="/provider?address="
    />
  );
}

function Of({ address }: { address: `0x${string}` }) {
  const list = useApi<ListCommitment>(`/commitments?limit=200&provider=${address}`);
  return (
    <>
      <h1>{t().title}</h1>
      <p>
        <Account address={address} whole />
      </p>
      <Show of={list}>
        {({ items }) =>
          items.length === 0 ? (
            <>
              <p>{t().none}</p>
              <Command>muster doctor --deployment deployment.json</Command>
              <Command>{`muster commitment create --units 2 --duration 30 --bond 40 ${sender}`}</Command>
            </>
          ) : (
            <Commitments address={address} items={items} />
          )
        }
      </Show>
      <ProviderAccounts of={address} />
    </>
  );
}

function Commitments({ address, items }: { address: string; items: Commitment[] }) {
  const wanted = Number(state("commitment"));
  const chosen = items.find((c) => c.id === wanted) ?? items.find((c) => c.state === "active") ?? items[0]!;
  return (
    <>
      {items.length > 1 && (
        <Section title={t().commitments}>
          <Table
            caption={t().commitments}
            empty=""
            rows={items}
            columns={[
              {
                title: t().commitment,
                cell: (c) => (
                  <button
                    type="button"
                    class="plain"
                    aria-pressed={c === chosen}
                    onClick={() => setState({ commitment: String(c.id), cursor: "" })}
                  >
                    {t().show(count(c.id))}
                  </button>
                ),
              },
              { title: t().state, cell: (c) => stateName(c.state) },
              { title: t().units, number: true, cell: (c) => count(c.units) },
              { title: t().bond, number: true, cell: (c) => <Amount of={c.bond} /> },
              { title: t().proven, number: true, cell: (c) => ratio(c.proven, c.opportunities) },
            ]}
          />
        </Section>
      )}
      <One key={chosen.id} address={address} id={chosen.id} />
    </>
  );
}

function One({ address, id }: { address: string; id: number }) {
  const detail = useApi<CommitmentDetail>(`/commitments/${id}`);
  return (
    <Show of={detail}>
      {(d) => (
        <>
          <h2>
            <a href={`/commitments/${id}`}>
              {t().commitment} {count(id)}
            </a>
            {" · "}
            {stateName(d.commitment.state)}
          </h2>
          <First of={d} address={address} />
          <MissingNote of={d.missing} />
          <Earned id={id} />
          <Acts of={d} />
          <Offers of={d} />
        </>
      )}
    </Show>
  );
}

function First({ of: d, address }: { of: CommitmentDetail; address: string }) {
  const network = useApi<Network>("/network").data;
  const { live, answered, clock } = d;
  const slot = clock.slot;
  const margin = live && BigInt(live.bond) - BigInt(live.leastBond);
  const senders = live?.providerAccount ? live.providerAccount.operators : [address];
  return (
    <Facts>
      {d.commitment.state === "active" ? (
        <Fact name={t().next} note={t().nextNote(count(slot.odds), count(slot.lastResponse), count(slot.lastProof))}>
          {slot.startsAt > 0 ? (
            <span title={moment(slot.startsAt)}>{relative(slot.startsAt)}</span>
          ) : (
            <Block number={slot.start} />
          )}
        </Fact>
      ) : (
        <Fact name={t().next} note={t().now}>
          –
        </Fact>
      )}
      {answered && (
        <>
          <Fact
            name={t().lately}
            note={t().latelyNote(count(answered.missed), count(answered.unproven), count(answered.epochs))}
          >
            {ratio(answered.proven, answered.opportunities)}
          </Fact>
          <Fact name={t().misses} note={t().missesNote(count(answered.tolerated))}>
            {count(Math.max(0, answered.tolerated - answered.missed))}
          </Fact>
        </>
      )}
      {live && network?.rules && (
        <Fact
          name={t().failing}
          note={t().failingNote(count(network.rules.maxFailures), count(network.rules.failureEpochs))}
        >
          {count(live.failures)}
        </Fact>
      )}
      {live && margin !== null && margin !== undefined && (
        <Fact
          name={t().bondMargin}
          note={
            margin < 0n && d.commitment.state === "active" ? (
              <span class="bad">{t().bondShort}</span>
            ) : (
              t().least(exactly(live.leastBond))
            )
          }
        >
          <Amount of={margin} />
        </Fact>
      )}
      {live && <Fact name={t().seal}>{live.seal}</Fact>}
      {senders.map((s) => (
        <Gas key={s} of={s.toLowerCase()} clock={clock} />
      ))}
      {live && (
        <Fact name={t().reserve} note={live.reserve.epochs !== null && t().reserveNote(count(live.reserve.epochs))}>
          <Amount of={live.reserve.amount} />
        </Fact>
      )}
    </Facts>
  );
}

const tenYears = 10 * 365 * 24 * 3600;

/** For how long an account can pay the network's fees, by what it has less than some time ago. */
function Gas({ of, clock }: { of: string; clock: CommitmentDetail["clock"] }) {
  const gas = useLive(`gas of ${of}`, async () => {
    const balance = async (at: string) => BigInt(await askNode<string>("eth_getBalance", [of, at]));
    const now = Number(await askNode<string>("eth_blockNumber"));
    const has = await balance(hex(now));
    // Over as long as it tells: not every node has states of long ago, and who was sent ether has not spent less.
    for (const blocks of [8 * clock.epochBlocks, clock.epochBlocks, 100]) {
      if (blocks > now) continue;
      const before = await balance(hex(now - blocks)).catch(() => undefined);
      if (before !== undefined && before > has) return { has, spent: before - has, blocks };
    }
    return { has, spent: 0n, blocks: 1 };
  }).data;
  if (!gas) return null;
  const over = (gas.blocks * clock.blockMillis) / 1000;
  const seconds =
    gas.spent > 0n && clock.blockMillis > 0
      ? Number((gas.has * BigInt(gas.blocks * clock.blockMillis)) / gas.spent / 1000n)
      : undefined;
  return (
    <Fact
      name={t().gas}
      note={
        <>
          <Account address={of} />{" "}
          {seconds === undefined
            ? t().gasUnknown
            : seconds > tenYears
              ? t().gasLong
              : t().gasNote(span(seconds), span(over))}
        </>
      }
    >
      <Amount of={gas.has} symbol="ETH" />
    </Fact>
  );
}

/** How many epochs the chart shows. */
const charted = 60;

function Earned({ id }: { id: number }) {
  const list = useApi<ListEpoch>(`/commitments/${id}/epochs?limit=${charted}`);
  const detail = useApi<CommitmentDetail>(`/commitments/${id}`).data;
  const epochs = [...(list.data?.items ?? [])].reverse();
  const earned = epochs.reduce((all, e) => all + BigInt(e.earned), 0n);
  const units = BigInt(Math.max(1, detail?.commitment.units ?? 1));
  return (
    <Section title={t().reward}>
      {epochs.length > 0 && (
        <>
          <Facts>
            <Fact name={t().earned} note={t().earnedNote(count(epochs.length))}>
              <Amount of={earned / units / BigInt(epochs.length)} />
            </Fact>
          </Facts>
          <Chart
            title={t().chart(count(id))}
            x={{ title: t().epoch, values: epochs.map((e) => e.epoch) }}
            series={[{ title: t().reward, values: epochs.map((e) => Number(decimal(e.reward))) }]}
          />
        </>
      )}
      <EpochsOf what={`/commitments/${id}/epochs`} />
    </Section>
  );
}

/** Who signs for a commitment: its provider, or the owner of the provider account. */
function signerOf({ live, commitment }: CommitmentDetail): {
  signer: string;
  on: `0x${string}` | undefined;
  payee: string;
} {
  const account = live?.providerAccount;
  if (!account) return { signer: commitment.provider.toLowerCase(), on: undefined, payee: commitment.provider };
  return {
    signer: account.owner.toLowerCase(),
    on: account.account as `0x${string}`,
    payee: account.lienHolder ?? account.payee,
  };
}

function Acts({ of: d }: { of: CommitmentDetail }) {
  const c = d.commitment;
  const id = BigInt(c.id);
  const { signer, on, payee } = signerOf(d);
  const yours = connection.value?.account === signer;
  const slashes = useApi<ListSlash>(`/commitments/${c.id}/slashes?limit=25`).data?.items ?? [];
  const isDue = (s: (typeof slashes)[number]) => s.fate === "held" && s.dueEpoch <= d.clock.epoch;
  const due = slashes.filter((s) => isDue(s) || tellsOf(t().finish(count(s.number))));
  const pending = d.live?.pending.epochs ?? 0;
  const most = BigInt(Math.min(pending, 32));
  const claimable = d.live && BigInt(d.live.claimable);
  const by = on && <p class="quiet">{t().byOwner}</p>;
  return (
    <Section title={t().acts}>
      {d.live?.providerAccount && <ProviderAccount of={d.live.providerAccount} />}
      {!yours && (
        <>
          <p>{t().notYours}</p>
          <Wallet />
        </>
      )}
      {connection.value && (pending > 0 || tellsOf(t().settle)) && (
        <Action
          title={t().settle}
          explain={<p>{t().settleExplain(count(most))}</p>}
          command={`muster keeper run ${sender}`}
          call={pending > 0 ? call("staking", "settleMany", [[id], most]) : undefined}
          done={({ events }) => <p>{t().settled(count(events.filter((e) => e.name === "Settled").length))}</p>}
        />
      )}
      {connection.value &&
        due.map((s) => (
          <Action
            key={s.number}
            title={t().finish(count(s.number))}
            explain={
              <p>{t().finishExplain(exactly(BigInt(s.fromBond) + BigInt(s.fromPool) + BigInt(s.fromThawing)))}</p>
            }
            command={`muster slash finish --commitment ${c.id} --slash ${s.number} ${sender}`}
            call={isDue(s) ? call("staking", "finishSlash", [id, BigInt(s.number)]) : undefined}
            done={() => <p>{t().finished(count(s.number))}</p>}
          />
        ))}
      {yours && claimable != null && (claimable > 0n || tellsOf(t().claim)) && (
        <Action
          title={t().claim}
          explain={
            <>
              {by}
              <p>{t().claimExplain(exactly(claimable), payee)}</p>
            </>
          }
          command={`muster stake claim --commitment ${c.id} ${sender}`}
          call={
            claimable === 0n
              ? undefined
              : on
                ? call("providerAccount", "claim", [id], { on })
                : call("staking", "claim", [id])
          }
          done={(done) => (
            <p>
              {t().claimed} <Amount of={told(done, "RewardsClaimed")} />
            </p>
          )}
        />
      )}
      {yours && d.live && <Returns commitment={c.id} of={d.live.givenBack} to={payee} on={on} />}
      {yours && (c.state === "open" || c.state === "active") && <AddBond id={id} on={on} />}
      {yours && c.state === "open" && <Units id={id} on={on} adds />}
      {yours && c.state === "active" && c.units > 1 && <Units id={id} on={on} adds={false} />}
      {yours && c.state !== "closed" && (c.state === "open" || over(d)) && (
        <Action
          title={t().close}
          explain={
            <>
              {by}
              <p>{t().closeExplain(exactly(c.bond))}</p>
            </>
          }
          command={`muster commitment close --commitment ${c.id} ${sender}`}
          call={closing(id, on, most)}
          done={(done) => (
            <p>
              {t().closed} <Amount of={told(done, "CommitmentClosed", "bond")} />
            </p>
          )}
        />
      )}
    </Section>
  );
}

/** Whether its last epoch is past. */
const over = (d: CommitmentDetail) => d.commitment.endEpoch !== null && d.clock.epoch > d.commitment.endEpoch;

/** Closing; the epochs in which nothing happened may have to be settled first. */
function closing(id: bigint, on: `0x${string}` | undefined, pending: bigint): Call[] {
  const close = on ? call("providerAccount", "close", [id], { on }) : call("staking", "close", [id]);
  return pending > 0n ? [call("staking", "settleMany", [[id], pending]), close] : [close];
}

function ProviderAccount({ of: a }: { of: NonNullable<NonNullable<CommitmentDetail["live"]>["providerAccount"]> }) {
  return (
    <>
      <h3>{t().providerAccount}</h3>
      <Facts>
        <Fact name={t().account}>
          <Account address={a.account} />
        </Fact>
        <Fact name={t().owner}>
          <Account address={a.owner} />
        </Fact>
        <Fact name={t().payee}>
          <Account address={a.payee} />
        </Fact>
        <Fact name={t().operators}>
          {a.operators.length === 0
            ? "–"
            : a.operators.map((o) => (
                <span key={o}>
                  <Account address={o} />{" "}
                </span>
              ))}
        </Fact>
      </Facts>
      <p>
        <a href={`/borrow?account=${a.account.toLowerCase()}`}>{t().borrow}</a>
      </p>
      <Command>{`muster provider show --account ${a.account} --deployment deployment.json`}</Command>
    </>
  );
}

function AddBond({ id, on }: { id: bigint; on: `0x${string}` | undefined }) {
  const typed = useSignal("");
  const amount = parseAmount(typed.value);
  const token = site.value?.token.address as `0x${string}` | undefined;
  // A provider account pays with what it has; only what it lacks is transferred to it.
  const has = useLive(on ? `balance of ${on}` : "", async () => {
    const { read } = await import("../wallet/read");
    return read("token", "balanceOf", [on!]);
  }).data;
  const calls = (): Call[] | undefined => {
    if (amount === undefined || !token) return undefined;
    if (!on) return [call("staking", "addBond", [id, amount], { pays: { token, amount } })];
    if (has === undefined) return undefined;
    const add = call("providerAccount", "addBond", [id, amount], { on });
    return has < amount ? [call("token", "transfer", [on, amount - has]), add] : [add];
  };
  return (
    <Action
      title={t().addBond}
      explain={
        <>
          {on && (
            <p class="quiet">
              {t().byOwner} {t().addBondTwo}
            </p>
          )}
          {amount !== undefined && <p>{t().addBondExplain(exactly(amount))}</p>}
        </>
      }
      command={`muster commitment add-bond --commitment ${id} --amount ${amount === undefined ? "AMOUNT" : decimal(amount)} ${sender}`}
      call={calls()}
      done={(done) => (
        <p>
          {t().added} <Amount of={told(done, "BondAdded")} />
        </p>
      )}
    >
      <div class="fields">
        <AmountField label={t().amount} value={typed} />
      </div>
    </Action>
  );
}

function Units({ id, on, adds }: { id: bigint; on: `0x${string}` | undefined; adds: boolean }) {
  const typed = useSignal("");
  const n = parseCount(typed.value);
  const name = adds ? "addUnits" : "removeUnits";
  return (
    <Action
      title={t()[name]}
      explain={<p>{adds ? t().addUnitsExplain : t().removeUnitsExplain}</p>}
      command={`muster commitment ${adds ? "add-units" : "remove-units"} --commitment ${id} --units ${n ?? "NUMBER"} ${sender}`}
      call={
        n === undefined
          ? undefined
          : on
            ? call("providerAccount", name, [id, n], { on })
            : call("staking", name, [id, n])
      }
    >
      <div class="fields">
        <CountField label={t().number} value={typed} />
      </div>
    </Action>
  );
}

function Offers({ of: d }: { of: CommitmentDetail }) {
  const id = d.commitment.id;
  const list = useApi<ListOffer>(`/commitments/${id}/offers?limit=25`);
  const { signer, on } = signerOf(d);
  const yours = connection.value?.account === signer;
  const wanted = Number(state("offer"));
  const post = `muster offer post --commitment ${id} --price 12/month --max-units 1 ${sender}`;
  return (
    <Section title={t().offers}>
      <Show of={list}>
        {({ items }) => {
          const chosen = items.find((o) => o.id === wanted && o.state !== "closed");
          if (items.length === 0) {
            return (
              <>
                <p>{t().noOffers}</p>
                <Command>{post}</Command>
              </>
            );
          }
          return (
            <>
              <Table
                caption={t().offers}
                empty=""
                rows={items}
                columns={[
                  { title: t().offer, cell: (o) => <a href={`/offers/${o.id}`}>{count(o.id)}</a> },
                  { title: t().state, cell: (o) => stateName(o.state) },
                  { title: t().units, number: true, cell: (o) => count(o.unitsMax) },
                  {
                    title: "",
                    cell: (o) =>
                      yours && !on && o.state !== "closed" ? (
                        <button
                          type="button"
                          class="plain"
                          aria-pressed={o === chosen}
                          onClick={() => setState({ offer: String(o.id) })}
                        >
                          {t().change(count(o.id))}
                        </button>
                      ) : null,
                  },
                ]}
              />
              {on && (
                <>
                  <p>{t().byCommand}</p>
                  <Command>{`muster offer pause --offer ${items[0]!.id} ${sender}`}</Command>
                </>
              )}
              {yours && !on && chosen && <OfferActs key={chosen.id} of={chosen} />}
            </>
          );
        }}
      </Show>
    </Section>
  );
}

function OfferActs({ of: o }: { of: Offer }) {
  const paused = o.state === "paused";
  return (
    <>
      <Action
        title={paused ? t().resume(count(o.id)) : t().pause(count(o.id))}
        explain={<p>{paused ? t().resumeExplain : t().pauseExplain}</p>}
        command={`muster offer ${paused ? "resume" : "pause"} --offer ${o.id} ${sender}`}
        call={call("market", "pauseOffer", [BigInt(o.id), !paused])}
      />
      <Reprice of={o} />
    </>
  );
}

const month = 30n * 24n * 3600n; // as the command line has it
const grain = 10n ** 18n; // parts of a token's smallest unit

function Reprice({ of: o }: { of: Offer }) {
  const token = useApi<OfferDetail>(`/offers/${o.id}`).data?.live?.token;
  const typed = useSignal("");
  const amount = token && parseAmount(typed.value, token.decimals);
  const rate = amount && (amount * grain) / month;
  return (
    <Action
      title={t().reprice(count(o.id))}
      explain={<p>{t().repriceExplain}</p>}
      command={`muster offer reprice --offer ${o.id} --price ${amount ? decimal(amount, token.decimals) : "AMOUNT"}/month ${sender}`}
      call={rate ? call("market", "repriceOffer", [BigInt(o.id), rate]) : undefined}
    >
      {token && (
        <div class="fields">
          <AmountField label={t().price} value={typed} symbol={nameOf(token)} decimals={token.decimals} />
        </div>
      )}
    </Action>
  );
}
