// What stake has earned lately, as a part of itself.
import type { Yield } from "../api/types";
import { texts } from "../language";
import { count, percent } from "../numbers";
import { Amount, Fact } from "./values";

const t = texts(
  {
    title: "Net yield, a year",
    ofEpoch: "Net yield, an epoch",
    none: "No epoch is settled yet",
    unknown: "There is no stake",
    of: (from: string, to: string, yearly: string) =>
      `epochs ${from} to ${to}: ${yearly} an epoch, after commissions and slashes`,
    earned: "Earned by stake",
    slashed: "Slashed meanwhile",
  },
  {
    title: "Lợi suất ròng một năm",
    ofEpoch: "Lợi suất ròng một kỷ nguyên",
    none: "Chưa có kỷ nguyên nào được quyết toán",
    unknown: "Không có tiền cọc",
    of: (from: string, to: string, yearly: string) =>
      `kỷ nguyên ${from} đến ${to}: ${yearly} mỗi kỷ nguyên, sau hoa hồng và phạt`,
    earned: "Tiền cọc kiếm được",
    slashed: "Bị phạt trong lúc đó",
  },
);

const mostYearly = 100_000; // parts of 10,000

export function YieldFact({ of }: { of: Yield }) {
  if (of.epochs === 0)
    return (
      <Fact name={t().title} note={t().none}>
        –
      </Fact>
    );
  if (of.ppm === null)
    return (
      <Fact name={t().title} note={t().unknown}>
        –
      </Fact>
    );
  const epoch = percent(of.ppm / 100);
  const note = t().of(count(of.from), count(of.to), epoch);
  // A year of such epochs says nothing where one of them takes or gives a good part of the stake.
  if (of.yearlyBps === null || Math.abs(of.yearlyBps) > mostYearly) {
    return (
      <Fact name={t().ofEpoch} note={note}>
        {epoch}
      </Fact>
    );
  }
  return (
    <Fact name={t().title} note={note}>
      {percent(of.yearlyBps)}
    </Fact>
  );
}

export function YieldParts({ of }: { of: Yield }) {
  return (
    <>
      <Fact name={t().earned}>
        <Amount of={of.toStake} />
      </Fact>
      <Fact name={t().slashed}>
        <Amount of={of.slashed} />
      </Fact>
    </>
  );
}
