// How a commitment's hosts could be reached: the service level, the days that were measured, and what a day below the
// target gives back.
import type { LiveQuality, LiveServiceLevel, Uptime } from "../api/types";
import { texts } from "../language";
import { count, percent } from "../numbers";
import { Chart } from "../parts/chart";
import { JudgedDays as DaysOf, useDayName } from "../parts/days";
import { Table } from "../parts/table";
import { Fact, Facts } from "../parts/values";

const t = texts(
  {
    level: "Service level",
    none: "The provider promises no service level: nothing is measured, and nothing is refunded.",
    target: "Target",
    rule: (factor: string, cap: string) =>
      `A day below the target refunds ${factor} times what was missed, up to ${cap} of the day's price.`,
    masked: "Maintenance a day",
    maskedSlots: (n: string) => `${n} of 256 slots at most, announced the day before`,
    uptime: "Measured uptime",
    days: (n: string) => `on the last ${n} days that were measured`,
    unmeasured: "not measured",
    measured: "Watchers look 256 times a day whether the host can be reached; three must agree that it was down.",
    chart: "Uptime by day, in percent",
    day: "Day",
    up: "Up",
    counted: "Slots counted",
    down: "Slots down",
    reduction: "Refunded of the day's price",
    state: "State",
    final: "final",
    open: "not final",
    judged: "Days that were judged",
    noMeasured: "No day was measured yet.",
    unwatched: "nobody watched",
  },
  {
    level: "Mức dịch vụ",
    none: "Nhà cung cấp không hứa mức dịch vụ: không đo gì và không hoàn tiền.",
    target: "Mục tiêu",
    rule: (factor: string, cap: string) =>
      `Ngày dưới mục tiêu được hoàn ${factor} lần phần thiếu, tối đa ${cap} giá của ngày.`,
    masked: "Bảo trì mỗi ngày",
    maskedSlots: (n: string) => `tối đa ${n} trong 256 khoảng, báo trước một ngày`,
    uptime: "Thời gian hoạt động đo được",
    days: (n: string) => `trong ${n} ngày gần nhất được đo`,
    unmeasured: "chưa đo",
    measured:
      "Người giám sát kiểm tra 256 lần mỗi ngày xem máy chủ có kết nối được không; ba người phải cùng xác nhận mất kết nối.",
    chart: "Thời gian hoạt động theo ngày, phần trăm",
    day: "Ngày",
    up: "Hoạt động",
    counted: "Khoảng được tính",
    down: "Khoảng mất kết nối",
    reduction: "Hoàn lại từ giá của ngày",
    state: "Trạng thái",
    final: "chung cuộc",
    open: "chưa chung cuộc",
    judged: "Các ngày đã phân xử",
    noMeasured: "Chưa có ngày nào được đo.",
    unwatched: "không ai giám sát",
  },
);

const isSet = (l: LiveServiceLevel) => l.targetBps + l.factor + l.capBps + l.maxMasked > 0;

export function UptimeFact({ of, days }: { of: Uptime; days: number }) {
  return (
    <Fact name={t().uptime} note={of.upBps == null ? undefined : t().days(count(days))}>
      {of.upBps == null ? t().unmeasured : percent(of.upBps)}
    </Fact>
  );
}

/** A service level, and what of it was kept. */
export function Service({ quality }: { quality: LiveQuality }) {
  const level = quality.serviceLevel;
  const name = useDayName();
  if (!isSet(level)) return <p>{t().none}</p>;
  const days = [...quality.days].sort((a, b) => a.day - b.day);
  const up = (d: LiveQuality["days"][number]) =>
    d.counted === 0 || !d.watched ? null : (100 * (d.counted - d.down)) / d.counted;
  return (
    <>
      <Facts>
        <Fact name={t().target}>{percent(level.targetBps)}</Fact>
        <Fact name={t().masked}>{t().maskedSlots(count(level.maxMasked))}</Fact>
      </Facts>
      <p>{t().rule(count(level.factor), percent(level.capBps))}</p>
      <p class="quiet">{t().measured}</p>
      {days.length > 0 && (
        <Chart
          title={t().chart}
          x={{ title: t().day, values: days.map((d) => d.day), name }}
          series={[{ title: t().up, values: days.map(up) }]}
        />
      )}
      <Table
        caption={t().level}
        empty={t().noMeasured}
        rows={days.toReversed()}
        columns={[
          { title: t().day, cell: (d) => name(d.day) },
          { title: t().counted, number: true, cell: (d) => (d.watched ? count(d.counted) : t().unwatched) },
          { title: t().down, number: true, cell: (d) => (d.watched ? count(d.down) : "–") },
          { title: t().reduction, number: true, cell: (d) => percent(d.reductionBps) },
          { title: t().state, cell: (d) => (d.final ? t().final : t().open) },
        ]}
      />
    </>
  );
}

/** The days of a commitment that were judged, under their title. */
export function JudgedDays({ commitment }: { commitment: number }) {
  return (
    <>
      <h3>{t().judged}</h3>
      <DaysOf commitment={commitment} place="days" />
    </>
  );
}
