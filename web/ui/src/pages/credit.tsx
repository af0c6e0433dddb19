// Lending to providers: what the pools have, what lenders risk, who waits and who borrows.
import { useApi } from "../api/client";
import type { AccountCredit, Credit, ListQueuedRequest, LiveCreditPool } from "../api/types";
import { AskBack, Collect, Fulfil, Lend, LenderFacts, requestsIn } from "../credit/lending";
import { Loans } from "../credit/loans";
import { PoolFacts, poolNames, poolTitle, Risk, type PoolName } from "../credit/pool";
import { isDue, Queue } from "../credit/queue";
import { texts } from "../language";
import { MissingNote } from "../parts/missing";
import { Show } from "../parts/show";
import { Command, Section } from "../parts/values";
import { Wallet } from "../parts/wallet";
import { connection } from "../wallet/connection";

const t = texts(
  {
    title: "Lend to providers",
    about:
      "Providers wait for rewards and lease income that they are owed already. Lenders put tokens into a pool, which lends against what is coming, in the same token and always less than that; and what comes in repays the debt first. No price is asked of anybody, and nothing is ever auctioned.",
    none: "This deployment has no credit.",
    connect: "Connect a wallet to lend, or to ask for your tokens back.",
    borrower: "A provider account borrows and does not lend. Use another account.",
    borrow: "Borrow as a provider",
    loans: "Who borrows",
  },
  {
    title: "Cho nhà cung cấp vay",
    about:
      "Nhà cung cấp phải chờ phần thưởng và thu nhập cho thuê mà họ đã được nợ. Người cho vay đưa token vào một quỹ; quỹ cho vay dựa vào số tiền sắp về, bằng chính token đó và luôn ít hơn; và tiền về trả nợ trước. Không cần hỏi giá từ ai, và không bao giờ có đấu giá.",
    none: "Hệ thống này không có tín dụng.",
    connect: "Hãy kết nối ví để cho vay, hoặc để yêu cầu rút tiền.",
    borrower: "Tài khoản nhà cung cấp đi vay và không cho vay. Hãy dùng tài khoản khác.",
    borrow: "Vay với tư cách nhà cung cấp",
    loans: "Ai đang vay",
  },
);

export default function CreditPage() {
  const credit = useApi<Credit>("/credit");
  const account = connection.value?.account;
  const mine = useApi<AccountCredit>(account ? `/accounts/${account}/credit` : "").data;
  return (
    <>
      <h1>{t().title}</h1>
      <p>
        {t().about} <a href="/borrow">{t().borrow}</a>
      </p>
      {!account && <p>{t().connect}</p>}
      <Wallet />
      {mine?.live?.borrower && <p class="notice">{t().borrower}</p>}
      <Show of={credit}>
        {({ pools, missing }) => (
          <>
            <MissingNote of={missing} />
            {pools.length === 0 && !missing && <p>{t().none}</p>}
            {pools.map((pool, i) => (
              <Pool key={pool.address} name={poolNames[i]!} of={pool} account={account} mine={mine} />
            ))}
            {pools.length > 0 && (
              <Section title={t().loans}>
                <Loans pools={pools} />
              </Section>
            )}
          </>
        )}
      </Show>
      <Command>muster credit status --deployment deployment.json</Command>
    </>
  );
}

function Pool({
  name,
  of: pool,
  account,
  mine,
}: {
  name: PoolName;
  of: LiveCreditPool;
  account: `0x${string}` | undefined;
  mine: AccountCredit | undefined;
}) {
  const part = mine?.live?.lender?.[poolNames.indexOf(name)];
  const first = useApi<ListQueuedRequest>(pool.waiting > 0 ? `/credit/requests?pool=${name}&limit=1` : "").data
    ?.items[0]?.live;
  return (
    <Section title={poolTitle(name, pool)}>
      <PoolFacts of={pool} />
      <Risk name={name} of={pool} />
      {pool.waiting > 0 && <Queue name={name} pool={pool} />}
      {account && part && (
        <>
          <LenderFacts pool={pool} of={part} requests={requestsIn(pool, mine)} />
          <Lend pool={pool} account={account} />
          <AskBack pool={pool} of={part} />
          <Collect pool={pool} account={account} of={part} />
        </>
      )}
      {account && <Fulfil pool={pool} due={first ? isDue(first) && pool.cash !== "0" : false} />}
    </Section>
  );
}
