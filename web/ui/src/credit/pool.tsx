// What a pool that lends to providers has, and what its lenders risk.
import type { LiveCreditPool } from "../api/types";
import { texts } from "../language";
import { count, exactly, moment, partOf, percent, span } from "../numbers";
import { Fact, Facts } from "../parts/values";
import { Money, nameOf } from "../rent/money";
import type { Unit } from "../wallet/call";

const t = texts(
  {
    rewards: (symbol: string) => `${symbol}, lent against rewards`,
    income: (symbol: string) => `${symbol}, lent against lease income`,
    earn: "Lenders earn now",
    earnNote: (rate: string, use: string) => `a year: borrowers pay ${rate} on what is lent, ${use} of the pool`,
    has: "In the pool",
    hasNote: (lent: string) => `of it, ${lent} are lent`,
    firstLoss: "First loss",
    firstLossNote: (part: string) =>
      `bears losses before lenders do; a new loan needs ${part} of all that is then lent`,
    newLoans: "Can be lent now",
    byFirstLoss: "the first loss allows no more",
    byQueue: "lenders wait for the rest",
    price: "A share is worth",
    priceNote: (one: string) => `${one} at the start`,
    leave: "Leaving takes",
    nobody: "at least; nobody waits now",
    waits: (n: string, amount: string) => `at least; ${n} wait now, for ${amount}`,
    planned: "New rules from",
    plannedNote: (part: string, rates: string, until: string) =>
      `a new loan needs a first loss of ${part}; borrowers pay ${rates} a year. Who asks for all shares until ${until} leaves before, if there is cash`,
    risk: "What you risk:",
    riskRewards:
      "a provider that claims falsely loses more rewards than it could borrow against, and its debt may stay unpaid.",
    riskIncome:
      "leases pay by themselves, unless the token itself keeps their income from coming, for example because its issuer freezes an account.",
    worst: (lent: string, first: string, yours: string, part: string) =>
      `If none of the ${lent} that are lent came back, the first loss would bear ${first} and the lenders ${yours}, which is ${part} of what they have.`,
    nothingLent: "Nothing is lent now.",
    slow: "While much is lent, you may wait longer than the notice: until loans are repaid or others lend.",
  },
  {
    rewards: (symbol: string) => `${symbol}, cho vay dựa vào phần thưởng`,
    income: (symbol: string) => `${symbol}, cho vay dựa vào thu nhập cho thuê`,
    earn: "Người cho vay hiện hưởng",
    earnNote: (rate: string, use: string) => `mỗi năm: người vay trả ${rate} trên phần đã cho vay, ${use} của quỹ`,
    has: "Trong quỹ",
    hasNote: (lent: string) => `trong đó ${lent} đã cho vay`,
    firstLoss: "Lớp chịu lỗ đầu",
    firstLossNote: (part: string) =>
      `chịu lỗ trước người cho vay; khoản vay mới cần ${part} của tổng số khi đó đã cho vay`,
    newLoans: "Hiện có thể cho vay",
    byFirstLoss: "lớp chịu lỗ đầu không cho phép nhiều hơn",
    byQueue: "người cho vay đang chờ phần còn lại",
    price: "Một cổ phần trị giá",
    priceNote: (one: string) => `lúc đầu là ${one}`,
    leave: "Rút ra mất",
    nobody: "tối thiểu; hiện không ai chờ",
    waits: (n: string, amount: string) => `tối thiểu; hiện ${n} yêu cầu đang chờ, tổng ${amount}`,
    planned: "Quy tắc mới từ",
    plannedNote: (part: string, rates: string, until: string) =>
      `khoản vay mới cần lớp chịu lỗ đầu ${part}; người vay trả ${rates} mỗi năm. Ai yêu cầu rút hết trước ${until} thì ra kịp, nếu có tiền mặt`,
    risk: "Rủi ro của bạn:",
    riskRewards:
      "nhà cung cấp khai sai mất nhiều phần thưởng hơn số có thể vay dựa vào đó, và khoản nợ có thể không được trả.",
    riskIncome:
      "hợp đồng thuê tự trả tiền, trừ khi chính token ngăn thu nhập về, chẳng hạn vì bên phát hành đóng băng một tài khoản.",
    worst: (lent: string, first: string, yours: string, part: string) =>
      `Nếu không thu lại được gì trong ${lent} đã cho vay, lớp chịu lỗ đầu chịu ${first} và người cho vay chịu ${yours}, tức ${part} số họ có.`,
    nothingLent: "Hiện chưa cho vay gì.",
    slow: "Khi đã cho vay nhiều, bạn có thể phải chờ lâu hơn thời gian báo trước: đến khi các khoản vay được trả hoặc có người khác cho vay.",
  },
);

/** Which of the pools one is: the API has that of rewards first. */
export const poolNames = ["rewards", "income"] as const;
export type PoolName = (typeof poolNames)[number];

/** The pool's name, for people. */
export const poolTitle = (name: PoolName, pool: LiveCreditPool): string => t()[name](nameOf(pool.token));

/** What amounts of a pool's token are of. */
export const unitOf = ({ token }: LiveCreditPool): Unit & { symbol: string; decimals: number } => ({
  symbol: nameOf(token),
  decimals: token.decimals,
});

/** All digits of an amount of a pool's token. */
export function inFull(of: string | bigint, pool: LiveCreditPool): string {
  const { symbol, decimals } = unitOf(pool);
  return exactly(of, symbol, decimals);
}

/** What the lenders have: cash, and what is lent. */
export const assetsOf = (pool: LiveCreditPool): bigint => BigInt(pool.cash) + BigInt(pool.lent);

export function PoolFacts({ of: p }: { of: LiveCreditPool }) {
  const { rules } = p;
  const limited = BigInt(p.newLoans) < BigInt(p.lendable);
  const waits = BigInt(p.lendable) < BigInt(p.cash);
  return (
    <Facts>
      <Fact name={t().earn} note={t().earnNote(percent(p.rateBps), percent(p.useBps))}>
        {percent((p.rateBps * p.useBps) / 10_000)}
      </Fact>
      <Fact name={t().has} note={t().hasNote(inFull(p.lent, p))}>
        <Money of={assetsOf(p)} token={p.token} />
      </Fact>
      <Fact name={t().firstLoss} note={t().firstLossNote(percent(rules.firstLossBps))}>
        <Money of={p.firstLoss} token={p.token} />
      </Fact>
      <Fact name={t().newLoans} note={limited ? t().byFirstLoss : waits && t().byQueue}>
        <Money of={p.newLoans} token={p.token} />
      </Fact>
      <Fact name={t().price} note={t().priceNote(inFull(10n ** BigInt(p.token.decimals), p))}>
        <Money of={p.sharePrice} token={p.token} />
      </Fact>
      <Fact name={t().leave} note={p.waiting === 0 ? t().nobody : t().waits(count(p.waiting), inFull(p.queued, p))}>
        {span(p.noticeSeconds)}
      </Fact>
      {p.planned && (
        <Fact
          name={t().planned}
          note={t().plannedNote(
            percent(p.planned.rules.firstLossBps),
            [p.planned.rules.rateAtZero, p.planned.rules.rateAtKink, p.planned.rules.rateAtFull]
              .map(percent)
              .join(" – "),
            moment(p.planned.from - p.noticeSeconds),
          )}
        >
          {moment(p.planned.from)}
        </Fact>
      )}
    </Facts>
  );
}

/** What lenders risk, in words and in numbers. */
export function Risk({ name, of: p }: { name: PoolName; of: LiveCreditPool }) {
  const lent = BigInt(p.lent);
  const borne = lent < BigInt(p.firstLoss) ? lent : BigInt(p.firstLoss);
  const rest = lent - borne;
  const part = percent(Number(partOf(10_000n, rest, assetsOf(p))));
  return (
    <p>
      <strong>{t().risk}</strong> {name === "rewards" ? t().riskRewards : t().riskIncome}{" "}
      {lent === 0n ? t().nothingLent : t().worst(inFull(lent, p), inFull(borne, p), inFull(rest, p), part)} {t().slow}
    </p>
  );
}
