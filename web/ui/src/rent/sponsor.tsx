// What a sponsor's grant pays of a lease that is about to be ordered, or why it pays nothing of it.
import type { Signal } from "@preact/signals";

import type { Token } from "../api/types";
import { texts } from "../language";
import { count, exactly, percent } from "../numbers";
import { nameOf } from "./money";
import { cost, month } from "./price";
import type { Sponsorship } from "./sponsorship";

const t = texts(
  {
    account: "Account that pays",
    number: (n: string) => `account ${n}`,
    granted: (n: string, grant: string) => `account ${n}, with grant ${grant}`,
    asking: "Asking what your sponsors' grants pay of it…",
    pays: (grant: string, part: string, own: string) =>
      `Grant ${grant} pays ${part} a month of it. Your account pays the other ${own}.`,
    share: (share: string) => `That is ${share} of the price.`,
    most: (share: string) =>
      `Its share is ${share} of the price, but what is left of the grant is too little for that in the least term.`,
    demanded: "If it paid nothing after all, the order would be refused.",
    permits:
      "Its sponsor's programme permits this lease first, in a transaction of its own; that holds for ten minutes.",
    use: (grant: string) => `Use grant ${grant}`,
    spared: "The account pays all of it. The grant stays for another lease.",
    not: (grant: string) => `Grant ${grant} does not pay for this lease, and the account pays all of it:`,
    notPermitted: "its sponsor has not permitted the lease.",
  },
  {
    account: "Tài khoản trả tiền",
    number: (n: string) => `tài khoản ${n}`,
    granted: (n: string, grant: string) => `tài khoản ${n}, có khoản tài trợ ${grant}`,
    asking: "Đang hỏi các khoản tài trợ của bạn trả bao nhiêu…",
    pays: (grant: string, part: string, own: string) =>
      `Khoản tài trợ ${grant} trả ${part} mỗi tháng. Tài khoản của bạn trả ${own} còn lại.`,
    share: (share: string) => `Đó là ${share} giá thuê.`,
    most: (share: string) =>
      `Phần của nó là ${share} giá thuê, nhưng số còn lại không đủ cho chừng đó trong thời hạn tối thiểu.`,
    demanded: "Nếu cuối cùng nó không trả gì, đơn sẽ bị từ chối.",
    permits:
      "Chương trình của nhà tài trợ cho phép hợp đồng này trước, trong một giao dịch riêng; giấy phép có hiệu lực mười phút.",
    use: (grant: string) => `Dùng khoản tài trợ ${grant}`,
    spared: "Tài khoản trả toàn bộ. Khoản tài trợ được giữ cho hợp đồng khác.",
    not: (grant: string) => `Khoản tài trợ ${grant} không trả cho hợp đồng này, và tài khoản trả toàn bộ:`,
    notPermitted: "nhà tài trợ chưa cho phép hợp đồng này.",
  },
);

interface Props {
  all: Sponsorship[] | undefined;
  number: string; // of the account that is chosen
  choose: (number: string) => void;
  use: Signal<boolean>;
  rate: bigint; // of the lease
  sponsored: bigint; // of that
  token: Token;
}

export function SponsorPart({ all, number, choose, use, rate, sponsored, token }: Props) {
  if (!all) return <p class="quiet">{t().asking}</p>;
  const chosen = all.find((s) => s.number === number);
  return (
    <>
      {all.some((s) => s.number !== "0") && (
        <label>
          {t().account}
          <select value={number} onChange={(e) => choose(e.currentTarget.value)}>
            {!all.some((s) => s.number === "0") && <option value="0">{t().number("0")}</option>}
            {all.map((s) => (
              <option key={s.number} value={s.number}>
                {t().granted(s.number, count(s.grant))}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen && <Pays of={chosen} use={use} rate={rate} sponsored={sponsored} token={token} />}
    </>
  );
}

function Pays({ of, use, rate, sponsored, token }: Omit<Props, "all" | "number" | "choose"> & { of: Sponsorship }) {
  const money = (r: bigint) => exactly(cost(r, month), nameOf(token), token.decimals);
  const grant = count(of.grant);
  if (of.refusal !== undefined) {
    return (
      <p class="notice">
        {t().not(grant)} {of.refusal || t().notPermitted}
      </p>
    );
  }
  const share = percent(Number(of.shareBps));
  const whole = sponsored === (rate * of.shareBps) / 10_000n;
  return (
    <>
      {of.programme && (
        <label class="check">
          <input type="checkbox" checked={use.value} onChange={(e) => (use.value = e.currentTarget.checked)} />{" "}
          {t().use(grant)}
        </label>
      )}
      {of.programme && !use.value ? (
        <p class="quiet">{t().spared}</p>
      ) : (
        <p>
          {t().pays(grant, money(sponsored), money(rate - sponsored))} {whole ? t().share(share) : t().most(share)}{" "}
          {of.programme && t().permits} {t().demanded}
        </p>
      )}
    </>
  );
}
