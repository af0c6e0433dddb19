// A commitment: first what a staker has to know of it.
import { useApi } from "../api/client";
import type { CommitmentDetail, Lease, Offer } from "../api/types";
import { texts } from "../language";
import { amount, count, moment, percent, ratio, relative } from "../numbers";
import type { Parts } from "../pages";
import { JudgedDays } from "../parts/days";
import { Events } from "../parts/events";
import { EpochsOf, Responses, Slashes } from "../parts/lists";
import { MissingNote } from "../parts/missing";
import { Show } from "../parts/show";
import { stateName } from "../parts/states";
import { Words } from "../parts/strangers";
import { ApiTable } from "../parts/table";
import { Tabs } from "../parts/tabs";
import { Account, Amount, Block, Command, Fact, Facts, Section } from "../parts/values";
import { YieldFact } from "../parts/yield";

const t = texts(
  {
    title: (id: string) => `Commitment ${id}`,
    delegate: "Delegate to it",
    state: "State",
    failure: "Why it was stopped",
    risk: "Stake at risk",
    riskNote: (bond: string) => `${bond} of it is the provider's own bond, which is slashed first`,
    worst: "A false claim of all units costs",
    worstNote: (amount: string) => `${amount} of it is more than the bond: delegators bear it`,
    worstCovered: "the bond covers it",
    leaving: "Leaving now takes",
    leavingNote: (epoch: string, when: string) =>
      `the stake is free in epoch ${epoch}, ${when}; until then it earns nothing and can be slashed`,
    epochs: (n: string) => `${n} epochs`,
    room: "Stake it can still take",
    slashed: "Slashed so far",
    slashedNote: (n: string, back: string) => `${n} times; ${back} given back`,
    pending: "Slashes to come",
    pendingNote: (n: string) => `of ${n} final epochs that nobody has settled yet`,
    service: "How it serves",
    provider: "Provider",
    units: "Units",
    unitsNote: (speed: string) => `of class ${speed}`,
    leased: "Leased",
    commission: "Commission",
    bond: "Bond",
    pool: "Delegated stake",
    thawing: "Thawing",
    runs: "Epochs",
    answered: "Proven lately",
    answeredNote: (missed: string, unproven: string, epochs: string) =>
      `${missed} missed and ${unproven} claimed without proof in ${epochs} epochs`,
    seal: "Seal",
    next: "Next challenge at the earliest",
    nextNote: (respond: string, prove: string) => `responses until block ${respond}, proofs until block ${prove}`,
    reward: "Rewards so far",
    history: "History",
    tabs: "Parts",
    responses: "Responses",
    slashes: "Slashes",
    days: "Service days",
    offers: "Offers",
    leases: "Leases",
    settled: "Settled epochs",
    offer: "Offer",
    region: "Region",
    noOffers: "It has no offers.",
    lease: "Lease",
    renter: "Renter",
    noLeases: "It has no leases.",
  },
  {
    title: (id: string) => `Cam kết ${id}`,
    delegate: "Ủy quyền cho cam kết này",
    state: "Trạng thái",
    failure: "Lý do bị dừng",
    risk: "Tiền cọc chịu rủi ro",
    riskNote: (bond: string) => `${bond} là tiền bảo chứng của nhà cung cấp, bị phạt trước`,
    worst: "Khai sai toàn bộ đơn vị mất",
    worstNote: (amount: string) => `${amount} vượt quá tiền bảo chứng: người ủy quyền gánh chịu`,
    worstCovered: "tiền bảo chứng đủ chi trả",
    leaving: "Rút ngay mất",
    leavingNote: (epoch: string, when: string) =>
      `tiền cọc được tự do ở kỷ nguyên ${epoch}, ${when}; đến lúc đó không sinh lời và vẫn có thể bị phạt`,
    epochs: (n: string) => `${n} kỷ nguyên`,
    room: "Còn nhận được tiền cọc",
    slashed: "Đã bị phạt",
    slashedNote: (n: string, back: string) => `${n} lần; đã hoàn trả ${back}`,
    pending: "Khoản phạt sắp tới",
    pendingNote: (n: string) => `của ${n} kỷ nguyên chung cuộc chưa ai quyết toán`,
    service: "Chất lượng phục vụ",
    provider: "Nhà cung cấp",
    units: "Đơn vị",
    unitsNote: (speed: string) => `hạng ${speed}`,
    leased: "Đang cho thuê",
    commission: "Hoa hồng",
    bond: "Tiền bảo chứng",
    pool: "Cọc được ủy quyền",
    thawing: "Đang rã đông",
    runs: "Kỷ nguyên",
    answered: "Đã chứng minh gần đây",
    answeredNote: (missed: string, unproven: string, epochs: string) =>
      `${missed} bỏ lỡ và ${unproven} khai không có bằng chứng trong ${epochs} kỷ nguyên`,
    seal: "Niêm phong",
    next: "Thử thách tiếp theo sớm nhất",
    nextNote: (respond: string, prove: string) => `phản hồi đến khối ${respond}, bằng chứng đến khối ${prove}`,
    reward: "Phần thưởng đến nay",
    history: "Lịch sử",
    tabs: "Các phần",
    responses: "Phản hồi",
    slashes: "Khoản phạt",
    days: "Ngày phục vụ",
    offers: "Chào thuê",
    leases: "Hợp đồng thuê",
    settled: "Kỷ nguyên đã quyết toán",
    offer: "Chào thuê",
    region: "Khu vực",
    noOffers: "Cam kết này không có chào thuê.",
    lease: "Hợp đồng",
    renter: "Người thuê",
    noLeases: "Cam kết này không có hợp đồng thuê.",
  },
);

export default function Commitment({ parts }: { parts: Parts }) {
  const id = encodeURIComponent(parts["id"]!);
  const commitment = useApi<CommitmentDetail>(`/commitments/${id}`);
  const of = `/commitments/${id}`;
  return (
    <>
      <h1>{t().title(parts["id"]!)}</h1>
      <Show of={commitment}>
        {(d) => (
          <>
            <First of={d} />
            <MissingNote of={d.missing} />
            <Service of={d} />
            <Tabs
              label={t().tabs}
              tabs={[
                { name: "epochs", title: t().settled, shown: () => <EpochsOf what={of + "/epochs"} /> },
                {
                  name: "responses",
                  title: t().responses,
                  shown: () => <Responses what={of + "/responses"} to="challenge" />,
                },
                {
                  name: "slashes",
                  title: t().slashes,
                  shown: () => <Slashes what={of + "/slashes"} several={false} />,
                },
                { name: "days", title: t().days, shown: () => <JudgedDays commitment={id} place="cursor" /> },
                { name: "offers", title: t().offers, shown: () => <Offers what={of + "/offers"} /> },
                { name: "leases", title: t().leases, shown: () => <Leases what={of + "/leases"} /> },
                { name: "events", title: t().history, shown: () => <Events what={of + "/events"} /> },
              ]}
            />
            <Command>{`muster commitment status --commitment ${d.commitment.id} --deployment deployment.json`}</Command>
          </>
        )}
      </Show>
    </>
  );
}

function First({ of: d }: { of: CommitmentDetail }) {
  const c = d.commitment;
  const open = c.state === "open" || c.state === "active";
  return (
    <>
      <Facts>
        <Fact name={t().state} note={d.failure !== "" && d.failure}>
          {stateName(c.state)}
        </Fact>
        <YieldFact of={d.yield} />
        <Fact name={t().risk} note={t().riskNote(percent(d.risk.bondBps))}>
          <Amount of={d.risk.stake} />
        </Fact>
        <Fact name={t().worst} note={d.risk.beyondBond === "0" ? t().worstCovered : <Beyond wei={d.risk.beyondBond} />}>
          <Amount of={d.risk.falseClaim} />
        </Fact>
        <Fact name={t().slashed} note={t().slashedNote(count(d.risk.slashes), amount(d.risk.givenBack))}>
          <Amount of={d.risk.slashed} />
        </Fact>
        {d.risk.pending > 0 && (
          <Fact name={t().pending} note={t().pendingNote(count(d.risk.pending))}>
            <Amount of={d.risk.pendingSlash} />
          </Fact>
        )}
        <Fact
          name={t().leaving}
          note={t().leavingNote(
            count(d.leaving.releaseEpoch),
            d.leaving.releaseAt > 0 ? relative(d.leaving.releaseAt) : "–",
          )}
        >
          {t().epochs(count(d.leaving.thawingEpochs))}
        </Fact>
        {open && d.live && (
          <Fact name={t().room}>
            <Amount of={room(d.live)} />
          </Fact>
        )}
      </Facts>
      {open && (
        <p>
          <a class="button" href={`/delegate?commitment=${c.id}`}>
            {t().delegate}
          </a>
        </p>
      )}
    </>
  );
}

function Beyond({ wei }: { wei: string }) {
  return <>{t().worstNote(amount(wei))}</>;
}

/** How much stake delegations may still bring a commitment. */
function room(live: NonNullable<CommitmentDetail["live"]>): bigint {
  const left = BigInt(live.mostStake) - BigInt(live.bond) - BigInt(live.pool);
  return left > 0n ? left : 0n;
}

function Service({ of: d }: { of: CommitmentDetail }) {
  const c = d.commitment;
  const slot = d.clock.slot;
  return (
    <Section title={t().service}>
      <Facts>
        <Fact name={t().provider}>
          <Account address={c.provider} />
        </Fact>
        <Fact name={t().units} note={t().unitsNote(count(c.class))}>
          {count(c.units)}
        </Fact>
        <Fact name={t().leased}>{`${count(c.leased)} / ${count(c.maxLeased)}`}</Fact>
        <Fact name={t().commission}>{percent(c.commissionBps)}</Fact>
        <Fact name={t().bond}>
          <Amount of={c.bond} />
        </Fact>
        <Fact name={t().pool}>
          <Amount of={c.pool} />
        </Fact>
        <Fact name={t().thawing}>
          <Amount of={c.thawing} />
        </Fact>
        {c.startEpoch !== null && (
          <Fact name={t().runs}>{`${count(c.startEpoch)} – ${c.endEpoch === null ? "" : count(c.endEpoch)}`}</Fact>
        )}
        {d.answered && (
          <Fact
            name={t().answered}
            note={t().answeredNote(count(d.answered.missed), count(d.answered.unproven), count(d.answered.epochs))}
          >
            {ratio(d.answered.proven, d.answered.opportunities)}
          </Fact>
        )}
        <Fact name={t().reward}>
          <Amount of={c.reward} />
        </Fact>
        {d.live && <Fact name={t().seal}>{d.live.seal}</Fact>}
        {c.state === "active" && (
          <Fact name={t().next} note={t().nextNote(count(slot.lastResponse), count(slot.lastProof))}>
            {slot.startsAt > 0 ? (
              <span title={moment(slot.startsAt)}>{relative(slot.startsAt)}</span>
            ) : (
              <Block number={slot.start} />
            )}
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

function Offers({ what }: { what: string }) {
  return (
    <ApiTable<Offer>
      what={what}
      caption={t().offers}
      empty={t().noOffers}
      columns={[
        { title: t().offer, cell: (o) => <a href={`/offers/${o.id}`}>{o.id}</a> },
        { title: t().state, cell: (o) => stateName(o.state) },
        { title: t().region, cell: (o) => <Words of={o.region} /> },
        { title: t().units, number: true, cell: (o) => count(o.unitsMax) },
      ]}
    />
  );
}

function Leases({ what }: { what: string }) {
  return (
    <ApiTable<Lease>
      what={what}
      caption={t().leases}
      empty={t().noLeases}
      columns={[
        { title: t().lease, cell: (l) => <a href={`/leases/${l.id}`}>{l.id}</a> },
        { title: t().state, cell: (l) => stateName(l.state) },
        { title: t().renter, cell: (l) => <Account address={l.renter} /> },
        { title: t().units, number: true, cell: (l) => count(l.units) },
      ]}
    />
  );
}
