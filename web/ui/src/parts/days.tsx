// Days of service, which are numbered from 1970 on and of a length that each deployment has for itself.
import { useApi } from "../api/client";
import type { Day, Site } from "../api/types";
import { texts } from "../language";
import { count, dayOf, percent } from "../numbers";
import { ApiTable } from "./table";
import { Hash } from "./values";

const t = texts(
  {
    judged: "Days that were judged",
    day: "Day",
    down: "Slots down of 256",
    reduction: "Refunded of the day's price",
    tx: "Transaction",
    none: "No day was judged: nobody had reason to.",
  },
  {
    judged: "Các ngày đã phân xử",
    day: "Ngày",
    down: "Khoảng mất kết nối trong 256",
    reduction: "Hoàn lại từ giá của ngày",
    tx: "Giao dịch",
    none: "Chưa có ngày nào được phân xử: không ai có lý do.",
  },
);

/** How a day is called: by its date, or where days are shorter by when it began. */
export function useDayName(): (day: number) => string {
  const site = useApi<Site>("/site").data;
  return (day) => (site ? dayOf(day, site.daySeconds) : count(day));
}

/** The days of a commitment that were judged. */
export function JudgedDays({ commitment, place }: { commitment: number | string; place: string }) {
  const name = useDayName();
  return (
    <ApiTable<Day>
      what={`/commitments/${commitment}/days`}
      place={place}
      limit={10}
      caption={t().judged}
      empty={t().none}
      columns={[
        { title: t().day, cell: (d) => name(d.day) },
        { title: t().down, number: true, cell: (d) => count(d.down.split("1").length - 1) },
        { title: t().reduction, number: true, cell: (d) => percent(d.reduction) },
        { title: t().tx, cell: (d) => <Hash of={d.tx} /> },
      ]}
    />
  );
}
