// An offer: what it costs, what is proven of it, and what only its provider says.
import { useApi } from "../api/client";
import type { OfferDetail } from "../api/types";
import { texts } from "../language";
import { count, ratio, span } from "../numbers";
import type { Parts } from "../pages";
import { Certificates } from "../parts/certificates";
import { Events } from "../parts/events";
import { MissingNote } from "../parts/missing";
import { Show } from "../parts/show";
import { stateName } from "../parts/states";
import { Account, Amount, Command, Fact, Facts, Section } from "../parts/values";
import { Money } from "../rent/money";
import { cost, day, month } from "../rent/price";
import { JudgedDays, Service, UptimeFact } from "../rent/service";
import { StrangersURL, Words } from "../parts/strangers";
import { useToken } from "../rent/tokens";

const t = texts(
  {
    title: (n: string) => `Offer ${n}`,
    month: "A month, for a unit",

    perDay: "A day, for a unit",
    class: "Proven class",
    region: "Region",
    says: "as its provider says",
    term: "Least term",
    notice: "Notice",
    noticeNote: "before the provider may end a lease",
    deposit: "Deposit for a unit",
    depositNote: "the price of the least term, set aside when you order",
    free: "Free units",
    of: (n: string, leased: string) => `of ${n}; ${leased} leased`,
    state: "State",
    rent: "Rent a machine through this offer",
    closed: "No machine can be rented through this offer now.",
    commitment: "The commitment behind it",
    number: "Commitment",
    provider: "Provider",
    bond: "Bond",
    stake: "Delegated stake",
    proven: "Proven of what was asked",
    provenNote: (n: string) => `in the last ${n} settled epochs`,
    slashed: "Slashed so far",
    stake2: "This stake is what the provider loses when units are not proven. It does not pay renters.",
    service: "Service level, and refunds",
    certificates: "Certificates of its site",
    certificatesNote: "What certifiers say of the site, whom governance has admitted and who have a bond to lose.",
    strangers: "What the provider says",
    notProven: "Nobody has proven any of this.",
    site: "Site",
    url: "Host",
    tlsKey: "SHA-256 of the host's TLS key",
    attributes: "SHA-256 of what the host says of itself",
    attributesNote: "served by the host at /.well-known/muster-attributes/ and this hash",
    leases: "Leases through it",
    history: "History of the commitment",
  },
  {
    title: (n: string) => `Chào thuê ${n}`,
    month: "Mỗi tháng, một đơn vị",

    perDay: "Mỗi ngày, một đơn vị",
    class: "Hạng đã chứng minh",
    region: "Khu vực",
    says: "theo lời nhà cung cấp",
    term: "Thời hạn tối thiểu",
    notice: "Báo trước",
    noticeNote: "trước khi nhà cung cấp được kết thúc hợp đồng",
    deposit: "Tiền giữ cho một đơn vị",
    depositNote: "giá của thời hạn tối thiểu, được giữ riêng khi bạn đặt",
    free: "Đơn vị trống",
    of: (n: string, leased: string) => `trong ${n}; ${leased} đang cho thuê`,
    state: "Trạng thái",
    rent: "Thuê máy qua chào thuê này",
    closed: "Hiện không thể thuê máy qua chào thuê này.",
    commitment: "Cam kết phía sau",
    number: "Cam kết",
    provider: "Nhà cung cấp",
    bond: "Tiền bảo chứng",
    stake: "Cọc được ủy quyền",
    proven: "Đã chứng minh trên tổng yêu cầu",
    provenNote: (n: string) => `trong ${n} kỷ nguyên đã quyết toán gần nhất`,
    slashed: "Đã bị phạt",
    stake2: "Nhà cung cấp mất khoản cọc này khi không chứng minh được đơn vị. Khoản này không trả cho người thuê.",
    service: "Mức dịch vụ và hoàn tiền",
    certificates: "Chứng nhận của địa điểm",
    certificatesNote: "Lời của các bên chứng nhận được quản trị chấp nhận; họ mất tiền bảo chứng nếu chứng nhận sai.",
    strangers: "Lời của nhà cung cấp",
    notProven: "Không ai chứng minh những điều này.",
    site: "Địa điểm",
    url: "Máy chủ",
    tlsKey: "SHA-256 khóa TLS của máy chủ",
    attributes: "SHA-256 những gì máy chủ tự mô tả",
    attributesNote: "máy chủ cung cấp tại /.well-known/muster-attributes/ kèm mã băm này",
    leases: "Hợp đồng qua chào thuê này",
    history: "Lịch sử của cam kết",
  },
);

export default function Offer({ parts }: { parts: Parts }) {
  const id = parts["id"]!;
  const offer = useApi<OfferDetail>(`/offers/${encodeURIComponent(id)}`);
  return (
    <>
      <h1>{t().title(id)}</h1>
      <Show of={offer}>
        {(d) => (
          <>
            <First of={d} />
            <MissingNote of={d.missing} />
            {rentable(d) ? (
              <p>
                <a href={`/rent?offer=${d.offer.id}`}>{t().rent}</a>
              </p>
            ) : (
              <p class="notice">{t().closed}</p>
            )}
            <Command>{`muster offer list --provider ${d.offer.provider} --deployment deployment.json`}</Command>
            <Section title={t().commitment}>
              <Facts>
                <Fact name={t().number}>
                  <a href={`/commitments/${d.commitment.id}`}>{d.commitment.id}</a>
                </Fact>
                <Fact name={t().provider}>
                  <Account address={d.offer.provider} />
                </Fact>
                <Fact name={t().bond}>
                  <Amount of={d.commitment.bond} />
                </Fact>
                <Fact name={t().stake}>
                  <Amount of={d.commitment.pool} />
                </Fact>
                {d.proven && (
                  <Fact name={t().proven} note={t().provenNote(count(d.proven.epochs))}>
                    {ratio(d.proven.proven, d.proven.opportunities)}
                  </Fact>
                )}
                <Fact name={t().slashed}>
                  <Amount of={d.commitment.slashed} />
                </Fact>
              </Facts>
              <p class="quiet">{t().stake2}</p>
            </Section>
            <Section title={t().service}>
              {d.quality && <Service quality={d.quality} />}
              <JudgedDays commitment={d.offer.commitment} />
              <Command>{`muster level show --commitment ${d.offer.commitment} --deployment deployment.json`}</Command>
            </Section>
            {d.live && (
              <Section title={t().certificates}>
                <p class="quiet">{t().certificatesNote}</p>
                <Certificates of={d.live.certificates} />
                <Command>{`muster certificate list --commitment ${d.offer.commitment} --deployment deployment.json`}</Command>
              </Section>
            )}
            <Section title={t().strangers}>
              <p class="quiet">{t().notProven}</p>
              <Facts>
                <Fact name={t().region}>
                  <Words of={d.offer.region} />
                </Fact>
                <Fact name={t().site}>
                  <span class="code">
                    <Words of={d.live?.site ?? d.offer.site} />
                  </span>
                </Fact>
                <Fact name={t().url}>
                  <StrangersURL of={d.offer.url} />
                </Fact>
                <Fact name={t().tlsKey}>
                  <span class="code">{d.offer.tlsKey}</span>
                </Fact>
                <Fact name={t().attributes} note={t().attributesNote}>
                  <span class="code">{d.offer.attributes}</span>
                </Fact>
              </Facts>
            </Section>
            <p>
              <a href={`/leases?offer=${d.offer.id}`}>{t().leases}</a>
            </p>
            <Section title={t().history}>
              <Events what={`/commitments/${d.offer.commitment}/events`} />
            </Section>
          </>
        )}
      </Show>
    </>
  );
}

const rentable = (d: OfferDetail) => (d.live?.state ?? d.offer.state) === "open";

function First({ of: { offer, live, commitment, uptime, quality } }: { of: OfferDetail }) {
  const token = useToken(offer.token);
  const rate = BigInt(offer.rate);
  return (
    <Facts>
      <Fact name={t().month}>{token && <Money of={cost(rate, month)} token={token} />}</Fact>
      <Fact name={t().perDay}>{token && <Money of={cost(rate, day)} token={token} />}</Fact>
      <Fact name={t().class}>{count(commitment.class)}</Fact>
      <UptimeFact of={uptime} days={quality?.days.length ?? 0} />
      <Fact name={t().region} note={t().says}>
        <Words of={offer.region} />
      </Fact>
      <Fact name={t().term}>{span(offer.minTerm)}</Fact>
      <Fact name={t().notice} note={t().noticeNote}>
        {span(offer.notice)}
      </Fact>
      <Fact name={t().deposit} note={t().depositNote}>
        {token && <Money of={cost(rate, BigInt(offer.minTerm))} token={token} />}
      </Fact>
      <Fact name={t().free} note={live ? t().of(count(offer.unitsMax), count(live.leased)) : undefined}>
        {live ? count(live.units) : "–"}
      </Fact>
      <Fact name={t().state}>{stateName(live?.state ?? offer.state)}</Fact>
    </Facts>
  );
}
