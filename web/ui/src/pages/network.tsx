// The network as a whole, and where each of the people who use it goes from here.
import { useApi } from "../api/client";
import type { EpochSum, Network as NetworkAnswer } from "../api/types";
import { texts } from "../language";
import { count, decimal, moment, relative, span } from "../numbers";
import { Chart } from "../parts/chart";
import { MissingNote } from "../parts/missing";
import { Show } from "../parts/show";
import type { List } from "../parts/table";
import { Amount, Command, Fact, Facts, Section } from "../parts/values";
import { YieldFact } from "../parts/yield";

const t = texts(
  {
    title: "Servers that prove themselves",
    about:
      "Providers put servers into this network and prove on the chain, a few unpredictable minutes a day, that they are there and perform. Stakers share their rewards and their risk; renters get machines on what was proven.",
    stake: "Stake",
    stakeAbout: "Delegate FLT to hardware and share its rewards.",
    provide: "Provide",
    provideAbout: "Prove a server, rent it out, and earn.",
    audit: "Audit",
    auditAbout: "Check every reward, slash and refund again, here in the browser.",
    rent: "Rent",
    rentAbout: "A machine with SSH on proven hardware, with a service level that pays by itself.",
    units: "Proven capacity",
    unitsNote: (commitments: string, leased: string) =>
      `units of ${commitments} active commitments, ${leased} of them leased`,
    staked: "Staked",
    stakedNote: "bonds and delegated stake of active commitments",
    reserve: "Reserve of rewards",
    lasts: (epochs: string) => `enough for ${epochs} epochs at the most that one takes`,
    epoch: "Epoch",
    ends: (when: string) => `the next begins ${when}`,
    paid: "Rewards so far",
    slashed: "Slashed so far",
    slashedNote: (burned: string) => `${burned} of it burned`,
    now: "Now",
    slot: "Next challenge at the earliest",
    slotNote: (odds: string) => `one slot in ${odds} begins with a challenge`,
    block: "A block takes",
    offers: "Open offers",
    leases: "Running leases",
    watchers: "Watchers",
    epochs: "The last settled epochs",
    provenPart: "Proven of what was owed, %",
    rewards: "Rewards, FLT",
    chartProven: "Proven capacity by epoch",
    chartRewards: "Rewards by epoch",
    noEpochs: "No epoch is settled yet. The first is once its proofs can no longer come.",
  },
  {
    title: "Máy chủ tự chứng minh",
    about:
      "Nhà cung cấp đưa máy chủ vào mạng lưới này và chứng minh trên chuỗi, vài phút bất ngờ mỗi ngày, rằng chúng có thật và đủ mạnh. Người đặt cọc chia sẻ phần thưởng và rủi ro; người thuê nhận máy trên phần cứng đã được chứng minh.",
    stake: "Đặt cọc",
    stakeAbout: "Ủy quyền FLT cho phần cứng và chia sẻ phần thưởng.",
    provide: "Cung cấp",
    provideAbout: "Chứng minh một máy chủ, cho thuê và kiếm tiền.",
    audit: "Kiểm toán",
    auditAbout: "Kiểm tra lại mọi phần thưởng, khoản phạt và khoản hoàn tiền ngay trong trình duyệt.",
    rent: "Thuê",
    rentAbout: "Máy có SSH trên phần cứng đã được chứng minh, với mức dịch vụ tự bồi hoàn.",
    units: "Năng lực đã chứng minh",
    unitsNote: (commitments: string, leased: string) =>
      `đơn vị của ${commitments} cam kết đang hoạt động, ${leased} đang cho thuê`,
    staked: "Đã đặt cọc",
    stakedNote: "tiền bảo chứng và tiền cọc được ủy quyền của các cam kết đang hoạt động",
    reserve: "Quỹ phần thưởng",
    lasts: (epochs: string) => `đủ cho ${epochs} kỷ nguyên ở mức chi tối đa`,
    epoch: "Kỷ nguyên",
    ends: (when: string) => `kỷ nguyên sau bắt đầu ${when}`,
    paid: "Phần thưởng đến nay",
    slashed: "Đã phạt đến nay",
    slashedNote: (burned: string) => `trong đó đã đốt ${burned}`,
    now: "Hiện tại",
    slot: "Thử thách tiếp theo sớm nhất",
    slotNote: (odds: string) => `trung bình ${odds} khe mới có một thử thách`,
    block: "Một khối mất",
    offers: "Chào thuê đang mở",
    leases: "Hợp đồng thuê đang chạy",
    watchers: "Người giám sát",
    epochs: "Các kỷ nguyên đã quyết toán gần đây",
    provenPart: "Phần đã chứng minh, %",
    rewards: "Phần thưởng, FLT",
    chartProven: "Năng lực đã chứng minh theo kỷ nguyên",
    chartRewards: "Phần thưởng theo kỷ nguyên",
    noEpochs: "Chưa có kỷ nguyên nào được quyết toán. Kỷ nguyên đầu được quyết toán khi hết hạn nộp bằng chứng.",
  },
);

export default function Network() {
  const network = useApi<NetworkAnswer>("/network");
  return (
    <>
      <h1>{t().title}</h1>
      <p>{t().about}</p>
      <ul class="ways">
        <Way href="/delegate" name={t().stake} about={t().stakeAbout} />
        <Way href="/provider" name={t().provide} about={t().provideAbout} />
        <Way href="/audit" name={t().audit} about={t().auditAbout} />
        <Way href="/offers" name={t().rent} about={t().rentAbout} />
      </ul>
      <Show of={network}>{(n) => <Figures of={n} />}</Show>
      <Section title={t().epochs}>
        <Epochs />
      </Section>
      <Command>muster commitment list --deployment deployment.json</Command>
    </>
  );
}

function Way({ href, name, about }: { href: string; name: string; about: string }) {
  return (
    <li>
      <a href={href}>{name}</a>
      <p>{about}</p>
    </li>
  );
}

function Figures({ of: n }: { of: NetworkAnswer }) {
  return (
    <>
      <Facts>
        <Fact name={t().units} note={t().unitsNote(count(n.active.commitments), count(n.active.leased))}>
          {count(n.active.units)}
        </Fact>
        <Fact name={t().staked} note={t().stakedNote}>
          <Amount of={BigInt(n.active.bond) + BigInt(n.active.pool)} />
        </Fact>
        <YieldFact of={n.yield} />
        {n.reserve && (
          <Fact name={t().reserve} note={n.reserve.epochs !== null && t().lasts(count(n.reserve.epochs))}>
            <Amount of={n.reserve.amount} />
          </Fact>
        )}
        <Fact name={t().paid}>
          <Amount of={n.totals.rewards} />
        </Fact>
        <Fact name={t().slashed} note={t().slashedNote(count(decimal(n.totals.burned), 2) + " FLT")}>
          <Amount of={n.totals.slashed} />
        </Fact>
      </Facts>
      <MissingNote of={n.missing} />
      <Section title={t().now}>
        <Facts>
          <Fact name={t().epoch} note={n.clock.nextEpochAt > 0 && t().ends(relative(n.clock.nextEpochAt))}>
            {count(n.clock.epoch)}
          </Fact>
          <Fact name={t().slot} note={t().slotNote(count(n.clock.slot.odds))}>
            {n.clock.slot.startsAt > 0 ? (
              <span title={moment(n.clock.slot.startsAt)}>{relative(n.clock.slot.startsAt)}</span>
            ) : (
              count(n.clock.slot.start)
            )}
          </Fact>
          <Fact name={t().block}>{span(n.clock.blockMillis / 1000)}</Fact>
          <Fact name={t().offers}>{count(n.counts.offers["open"] ?? 0)}</Fact>
          <Fact name={t().leases}>{count(n.counts.leases["running"] ?? 0)}</Fact>
          <Fact name={t().watchers}>{count(n.counts.watchers["listed"] ?? 0)}</Fact>
        </Facts>
      </Section>
    </>
  );
}

function Epochs() {
  const epochs = useApi<List<EpochSum>>("/epochs?limit=50");
  return (
    <Show of={epochs}>
      {({ items }) => {
        if (items.length === 0) return <p class="empty">{t().noEpochs}</p>;
        const rows = items.toReversed();
        const x = { title: t().epoch, values: rows.map((e) => e.epoch) };
        return (
          <>
            <Chart
              title={t().chartProven}
              x={x}
              series={[
                {
                  title: t().provenPart,
                  values: rows.map((e) => (e.opportunities === 0 ? null : (100 * e.proven) / e.opportunities)),
                },
              ]}
            />
            <Chart
              title={t().chartRewards}
              x={x}
              series={[{ title: t().rewards, values: rows.map((e) => Number(decimal(e.reward))) }]}
            />
          </>
        );
      }}
    </Show>
  );
}
