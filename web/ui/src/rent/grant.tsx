// What a sponsor's grant pays of a lease, and what comes after it.
import { useLive } from "../api/client";
import type { Lease, RentingAccount, Token } from "../api/types";
import { texts } from "../language";
import { count, exactly } from "../numbers";
import { Account, Command, When } from "../parts/values";
import { nameOf } from "./money";
import { cost, day, lasts, month } from "./price";

const t = texts(
  {
    pays: (part: string, whole: string) =>
      `A sponsor's grant pays ${part} of the ${whole} that this lease costs a month.`,
    sponsor: "Sponsor",
    expires: "The grant expires",
    left: (credit: string) => `${credit} of the grant are left.`,
    lasts: (days: string) => `As things are, that lasts for ${days} days.`,
    then: (whole: string) =>
      `When it is used up or expires, or you or the sponsor end it, the account pays all ${whole}. The lease goes on as long as the account can pay; when it cannot, it runs dry, and the lease ends.`,
    over: (part: string, whole: string) =>
      `A sponsor's grant has paid ${part} a month of this lease. It is over, and the account pays all ${whole} now.`,
    ended: "The grant ended",
    ending: "End the grant:",
  },
  {
    pays: (part: string, whole: string) => `Khoản tài trợ trả ${part} trong ${whole} mỗi tháng của hợp đồng này.`,
    sponsor: "Nhà tài trợ",
    expires: "Khoản tài trợ hết hạn",
    left: (credit: string) => `Khoản tài trợ còn ${credit}.`,
    lasts: (days: string) => `Với mức chi hiện tại, còn đủ ${days} ngày.`,
    then: (whole: string) =>
      `Khi khoản tài trợ được dùng hết, hết hạn, hoặc do bạn hay nhà tài trợ kết thúc, tài khoản trả toàn bộ ${whole}. Hợp đồng tiếp tục chừng nào tài khoản còn trả được; khi không, tài khoản cạn và hợp đồng kết thúc.`,
    over: (part: string, whole: string) =>
      `Khoản tài trợ đã trả ${part} mỗi tháng của hợp đồng này. Nó đã kết thúc, và giờ tài khoản trả toàn bộ ${whole}.`,
    ended: "Khoản tài trợ kết thúc",
    ending: "Kết thúc khoản tài trợ:",
  },
);

interface Props {
  lease: Lease;
  token: Token;
  account: RentingAccount | undefined;
}

/** A notice on a lease that a grant pays a part of, or did; nothing on others. */
export function GrantNotice({ lease, token, account }: Props) {
  const sponsored = BigInt(lease.sponsored);
  const paid = lease.credit !== 0 && sponsored > 0n && (lease.state === "ordered" || lease.state === "running");
  const grant = useLive(paid ? `grant ${lease.credit}` : "", async () => {
    const { read } = await import("../wallet/read");
    return read("market", "grantOf", [BigInt(lease.credit)]);
  }).data;
  const live = account?.live;
  if (!paid || !grant || !live) return null;
  const money = (rate: bigint) => exactly(cost(rate, month), nameOf(token), token.decimals);
  const part = money(sponsored);
  const whole = money(BigInt(lease.rate));
  if (live.grant !== lease.credit) {
    return (
      <div class="notice">
        <p>{t().over(part, whole)}</p>
        {grant.end > 0n && (
          <p>
            {t().ended} <When at={Number(grant.end)} />. {t().sponsor}: <Account address={grant.sponsor} />
          </p>
        )}
      </div>
    );
  }
  const seconds = lasts(BigInt(live.credit), BigInt(live.sponsored.rate));
  return (
    <div class="notice">
      <p>{t().pays(part, whole)}</p>
      <p>
        {t().left(exactly(live.credit, nameOf(token), token.decimals))}{" "}
        {seconds !== undefined && t().lasts(count(Number((seconds * 10n) / day) / 10, 1))} {t().expires}{" "}
        <When at={Number(grant.expiry)} />. {t().sponsor}: <Account address={grant.sponsor} />
      </p>
      <p>{t().then(whole)}</p>
      <Command title={t().ending}>
        {`muster account end-grant --grant ${lease.credit} --deployment deployment.json --keystore renter.json`}
      </Command>
    </div>
  );
}
