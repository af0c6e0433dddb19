// What can be rented: price first.
import { useEffect, useState } from "preact/hooks";

import { useApi } from "../api/client";
import { askSite, site } from "../api/site";
import type { Offer } from "../api/types";
import { texts } from "../language";
import { count, decimal, parseAmount, percent, span } from "../numbers";
import { setState, state, withState } from "../place";
import { kindsOf } from "../parts/certificates";
import { Show } from "../parts/show";
import { stateName } from "../parts/states";
import { Words } from "../parts/strangers";
import { Table, type List } from "../parts/table";
import { Command } from "../parts/values";
import { useDetail } from "../rent/details";
import { Money } from "../rent/money";
import { cost, month, rateOf } from "../rent/price";
import { useToken } from "../rent/tokens";

const t = texts(
  {
    title: "Offers",
    about:
      "Each unit is a physical core with 4 GiB of memory. Its speed class is proven again and again; where it stands is what its provider says. You pay by the second, and nobody takes a fee.",
    region: "Region",
    certificates: "Certified",
    token: "Paid in",
    stablecoin: "the stablecoin",
    any: "anything",
    most: "Most a month for a unit",
    class: "Least speed class",
    which: "Show",
    open: "those that can be taken",
    all: "all",
    price: "A month, for a unit",
    offer: "Offer",
    speed: "Proven class",
    uptime: "Measured uptime",
    free: "Free units",
    term: "Least term",
    notice: "Notice",
    state: "State",
    rent: "Rent",
    rentThis: (n: number) => `Rent through offer ${n}`,
    unmeasured: "not measured",
    none: "No offer fits. Take a condition away, or look again later.",
    byNumber: "Prices in different tokens cannot be compared. Choose one token to see its cheapest offers first.",
    pages: "Pages",
    first: "First page",
    next: "Next page",
    wrongPrice: "Write an amount, such as 12.5",
  },
  {
    title: "Chào thuê",
    about:
      "Mỗi đơn vị là một nhân vật lý với 4 GiB bộ nhớ. Hạng tốc độ được chứng minh liên tục; vị trí là lời của nhà cung cấp. Bạn trả theo giây, và không ai thu phí.",
    region: "Khu vực",
    certificates: "Chứng nhận",
    token: "Trả bằng",
    stablecoin: "stablecoin",
    any: "bất kỳ",
    most: "Giá tháng cao nhất mỗi đơn vị",
    class: "Hạng tốc độ tối thiểu",
    which: "Hiển thị",
    open: "còn thuê được",
    all: "tất cả",
    price: "Mỗi tháng, một đơn vị",
    offer: "Chào thuê",
    speed: "Hạng đã chứng minh",
    uptime: "Thời gian hoạt động đo được",
    free: "Đơn vị trống",
    term: "Thời hạn tối thiểu",
    notice: "Báo trước",
    state: "Trạng thái",
    rent: "Thuê",
    rentThis: (n: number) => `Thuê qua chào thuê ${n}`,
    unmeasured: "chưa đo",
    none: "Không có chào thuê phù hợp. Hãy bỏ bớt điều kiện, hoặc quay lại sau.",
    byNumber: "Không thể so sánh giá bằng các token khác nhau. Hãy chọn một token để xem chào thuê rẻ nhất trước.",
    pages: "Các trang",
    first: "Trang đầu",
    next: "Trang sau",
    wrongPrice: "Hãy nhập một số tiền, ví dụ 12,5",
  },
);

const pageSize = 50;

export default function Offers() {
  const [unknown, setUnknown] = useState(false);
  useEffect(() => void askSite().catch(() => setUnknown(true)), []); // the list tells if the site does not answer
  const stablecoin = site.value?.contracts["stablecoin"];
  const paidIn = state("token") || stablecoin || "";
  const token = useToken(paidIn === "any" ? undefined : paidIn);
  const most = token && state("most") ? parseAmount(state("most"), token.decimals) : undefined;
  const cursor = state("cursor");
  const query = new URLSearchParams({ limit: String(pageSize) });
  if (state("show") !== "all") query.set("state", "open");
  if (state("region")) query.set("region", state("region"));
  const priced = paidIn !== "" && paidIn !== "any";
  if (priced) {
    query.set("token", paidIn);
    query.set("order", "price");
  }
  if (state("class")) query.set("minClass", state("class"));
  if (most !== undefined) query.set("maxPrice", rateOf(most).toString());
  if (cursor) query.set("cursor", cursor);
  // Without a token in the address, the site says which one it is; a price means nothing before its decimals are known.
  const ready =
    (paidIn !== "" || site.value !== undefined || unknown) &&
    (!state("most") || paidIn === "any" || token !== undefined);
  const offers = useApi<List<Offer>>(ready ? "/offers?" + query : "");
  return (
    <>
      <h1>{t().title}</h1>
      <p>{t().about}</p>
      <div class="filters">
        <label>
          {t().region}
          <input
            value={state("region")}
            placeholder="DE"
            maxLength={2}
            size={4}
            autocapitalize="characters"
            spellcheck={false}
            onChange={(e) => filter({ region: e.currentTarget.value.trim().toUpperCase() })}
          />
        </label>
        <label>
          {t().class}
          <select value={state("class")} onChange={(e) => filter({ class: e.currentTarget.value })}>
            <option value="">{t().any}</option>
            {Array.from({ length: 31 }, (_, i) => String(i + 1)).map((c) => (
              <option key={c}>{c}</option>
            ))}
          </select>
        </label>
        <label>
          {t().token}
          <select value={state("token")} onChange={(e) => filter({ token: e.currentTarget.value, most: "" })}>
            <option value="">{token?.symbol && !state("token") ? token.symbol : t().stablecoin}</option>
            <option value="any">{t().any}</option>
            {state("token").startsWith("0x") && <option value={state("token")}>{state("token")}</option>}
          </select>
        </label>
        {paidIn !== "any" && (
          <label>
            {t().most}
            <input
              value={state("most")}
              inputMode="decimal"
              size={8}
              aria-invalid={state("most") !== "" && token !== undefined && most === undefined}
              title={t().wrongPrice}
              onChange={(e) => filter({ most: e.currentTarget.value.trim() })}
            />
          </label>
        )}
        <label>
          {t().which}
          <select value={state("show")} onChange={(e) => filter({ show: e.currentTarget.value })}>
            <option value="">{t().open}</option>
            <option value="all">{t().all}</option>
          </select>
        </label>
      </div>
      <Show of={offers}>
        {(page) => (
          <>
            {!priced && page.items.length > 1 && <p class="quiet">{t().byNumber}</p>}
            <Table
              caption={t().title}
              empty={t().none}
              rows={page.items}
              columns={[
                { title: t().price, number: true, cell: (o) => <PriceCell of={o} /> },
                { title: t().speed, number: true, cell: (o) => <ClassCell of={o} /> },
                { title: t().uptime, number: true, cell: (o) => <UptimeCell of={o} /> },
                { title: t().region, cell: (o) => <Words of={o.region} /> },
                { title: t().certificates, cell: (o) => <CertificatesCell of={o} /> },
                { title: t().free, number: true, cell: (o) => <FreeCell of={o} /> },
                { title: t().term, cell: (o) => span(o.minTerm) },
                { title: t().notice, cell: (o) => span(o.notice) },
                { title: t().state, cell: (o) => <StateCell of={o} /> },
                { title: t().offer, number: true, cell: (o) => <a href={`/offers/${o.id}`}>{o.id}</a> },
                {
                  title: t().rent,
                  cell: (o) =>
                    o.state === "open" && (
                      <a href={`/rent?offer=${o.id}`} aria-label={t().rentThis(o.id)}>
                        {t().rent}
                      </a>
                    ),
                },
              ]}
            />
            {(cursor || page.next) && (
              <nav class="pages" aria-label={t().pages}>
                {cursor && <a href={withState({ cursor: "" })}>{t().first}</a>}
                {page.next && <a href={withState({ cursor: page.next })}>{t().next}</a>}
              </nav>
            )}
          </>
        )}
      </Show>
      <Command>{command(most, token?.decimals)}</Command>
    </>
  );
}

function filter(changes: Record<string, string>): void {
  setState({ ...changes, cursor: "" });
}

function PriceCell({ of }: { of: Offer }) {
  const token = useToken(of.token);
  return token ? <Money of={cost(BigInt(of.rate), month)} token={token} /> : <>…</>;
}

function ClassCell({ of }: { of: Offer }) {
  const detail = useDetail(of);
  return <>{detail === undefined ? "…" : (detail?.commitment.class ?? "–")}</>;
}

function UptimeCell({ of }: { of: Offer }) {
  const detail = useDetail(of);
  if (detail === undefined) return <>…</>;
  const up = detail?.uptime.upBps;
  return up == null ? <span class="quiet">{t().unmeasured}</span> : <>{percent(up)}</>;
}

function CertificatesCell({ of }: { of: Offer }) {
  const detail = useDetail(of);
  return <>{detail === undefined ? "…" : (detail?.live && kindsOf(detail.live.certificates)) || "–"}</>;
}

function FreeCell({ of }: { of: Offer }) {
  const detail = useDetail(of);
  return <>{detail === undefined ? "…" : detail?.live ? count(detail.live.units) : "–"}</>;
}

function StateCell({ of }: { of: Offer }) {
  const detail = useDetail(of);
  return <>{stateName(detail?.live?.state ?? of.state)}</>;
}

function command(most: bigint | undefined, decimals = 18): string {
  const flags = ["muster offers"];
  if (state("class")) flags.push(`--class ${Number(state("class"))}`);
  if (/^[A-Z]{2}$/.test(state("region"))) flags.push(`--region ${state("region")}`);
  if (/^0x[0-9a-fA-F]{40}$/.test(state("token"))) flags.push(`--token ${state("token")}`);
  if (most !== undefined) flags.push(`--max-price ${decimal(most, decimals)}/month`);
  return flags.join(" ") + " --deployment deployment.json";
}
