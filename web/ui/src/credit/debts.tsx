// What a provider account owes, and may.
import { useLive } from "../api/client";
import { revertData } from "../api/node";
import type { LiveCreditAccount, LiveCreditPool } from "../api/types";
import { texts } from "../language";
import { Fact, Facts } from "../parts/values";
import { Money, nameOf } from "../rent/money";
import { inFull } from "./pool";

const t = texts(
  {
    owes: (symbol: string) => `Owes, in ${symbol}`,
    rate: "it grows by interest",
    writtenOff: (amount: string) => `and ${amount} that were written off`,
    may: (symbol: string) => `Can still borrow, in ${symbol}`,
    ofRewards: (limit: string) => `by its rewards it may owe ${limit}`,
    ofIncome: (limit: string) => `by its income it may owe ${limit}`,
    pool: "the pool has no more to lend",
    noLien: "the credit has to be opened first",
    defaulted: "what was written off has to be repaid first",
    due: (symbol: string) => `Due to the payee, in ${symbol}`,
  },
  {
    owes: (symbol: string) => `Đang nợ, bằng ${symbol}`,
    rate: "tăng theo lãi",
    writtenOff: (amount: string) => `và ${amount} đã bị xóa sổ`,
    may: (symbol: string) => `Còn được vay, bằng ${symbol}`,
    ofRewards: (limit: string) => `theo phần thưởng được nợ ${limit}`,
    ofIncome: (limit: string) => `theo thu nhập được nợ ${limit}`,
    pool: "quỹ không còn để cho vay",
    noLien: "cần mở tín dụng trước",
    defaulted: "cần trả phần đã xóa sổ trước",
    due: (symbol: string) => `Phải trả người nhận tiền, bằng ${symbol}`,
  },
);

/** What an account can still borrow of a pool: by what is coming, and by what the pool has. */
export function roomIn(of: LiveCreditAccount, pools: LiveCreditPool[], i: number): bigint {
  const { limit, owed, writtenOff } = of.debts[i]!;
  if (limit === null || writtenOff !== "0" || !of.lien) return 0n;
  const left = BigInt(limit) - BigInt(owed);
  const pool = BigInt(pools[i]!.newLoans);
  return left < 0n ? 0n : left < pool ? left : pool;
}

export function Debts({ of, pools }: { of: LiveCreditAccount; pools: LiveCreditPool[] }) {
  const why = useWhyNot(of);
  return (
    <>
      {pools.map((pool, i) => {
        const { owed, writtenOff, due } = of.debts[i]!;
        const symbol = nameOf(pool.token);
        const room = roomIn(of, pools, i);
        return (
          <Facts key={pool.address}>
            <Fact
              name={t().owes(symbol)}
              note={writtenOff !== "0" ? t().writtenOff(inFull(writtenOff, pool)) : owed !== "0" && t().rate}
            >
              <Money of={owed} token={pool.token} />
            </Fact>
            <Fact name={t().may(symbol)} note={whyRoom(of, pools, i) ?? why}>
              <Money of={room} token={pool.token} />
            </Fact>
            {due !== "0" && (
              <Fact name={t().due(symbol)}>
                <Money of={due} token={pool.token} />
              </Fact>
            )}
          </Facts>
        );
      })}
    </>
  );
}

/** Why it can borrow what it can; undefined if the contract says why it cannot. */
function whyRoom(of: LiveCreditAccount, pools: LiveCreditPool[], i: number): string | undefined {
  const pool = pools[i]!;
  const { limit, owed, writtenOff } = of.debts[i]!;
  if (!of.lien) return t().noLien;
  if (writtenOff !== "0") return t().defaulted;
  if (limit === null) return undefined;
  if (BigInt(limit) - BigInt(owed) > BigInt(pool.newLoans)) return t().pool;
  return i === 0 ? t().ofRewards(inFull(limit, pool)) : t().ofIncome(inFull(limit, pool));
}

/** Why no FLT can be borrowed now, in the visitor's language; undefined if it can, or if nobody says. */
function useWhyNot({ address, whyNot }: LiveCreditAccount): string | undefined {
  return useLive(whyNot ? `why ${address} cannot borrow: ${whyNot}` : "", async () => {
    const [{ read }, { refusalText }] = await Promise.all([import("../wallet/read"), import("../wallet/refusals")]);
    try {
      await read("credit", "rewardLimit", [address as `0x${string}`]);
      return undefined;
    } catch (why) {
      const data = revertData(why);
      if (data === undefined) throw why;
      return refusalText(data);
    }
  }).data;
}
