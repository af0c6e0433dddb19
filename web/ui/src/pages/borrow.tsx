// Borrowing as a provider: what a provider account owes and can borrow, and what its owner and others can do.
import { useApi } from "../api/client";
import type { AccountCredit, Credit, LiveCreditAccount, LiveCreditPool } from "../api/types";
import { AnybodysActs, OwnerActs } from "../credit/borrowing";
import { Debts } from "../credit/debts";
import { texts } from "../language";
import { count } from "../numbers";
import { AskAddress } from "../parts/ask";
import { Events } from "../parts/events";
import { isAddress } from "../parts/fields";
import { MissingNote } from "../parts/missing";
import { Show } from "../parts/show";
import { Account, Command, Fact, Facts, Section } from "../parts/values";
import { Wallet } from "../parts/wallet";
import { state } from "../place";
import { connection } from "../wallet/connection";

const t = texts(
  {
    title: "Borrow as a provider",
    about:
      "A provider account borrows against what it is owed already: FLT against rewards that are settled and not released, the stablecoin against lease income that is not collected. What comes in repays first; there is nothing to remember, and nothing to be sold.",
    ask: "Which provider account is it about? The page Provide has its address.",
    address: "Address of the provider account",
    none: "This is no provider account. Only provider accounts borrow: all that leaves one can be held for its debts.",
    noCredit: "This deployment has no credit.",
    account: "Provider account",
    owner: "Owner",
    payee: "Payee",
    lien: "Lien of credit",
    stands: "stands",
    standsNote: "what the account is paid repays first",
    free: "none",
    freeNote: "nothing can be borrowed",
    pledged: "Pledged commitments",
    noPledge: "none: no rewards count",
    acts: "What can be done",
    notOwner:
      "Connect the owner's wallet to open, pledge, borrow or end. Anybody may repay, and bring in what the account is owed.",
    history: "History",
  },
  {
    title: "Vay với tư cách nhà cung cấp",
    about:
      "Tài khoản nhà cung cấp vay dựa vào số đã được nợ: vay FLT dựa vào phần thưởng đã quyết toán mà chưa giải phóng, vay stablecoin dựa vào thu nhập cho thuê chưa nhận. Tiền về trả nợ trước; không cần nhớ gì, và không có gì phải bán.",
    ask: "Tài khoản nhà cung cấp nào? Trang Cung cấp có địa chỉ của nó.",
    address: "Địa chỉ tài khoản nhà cung cấp",
    none: "Đây không phải tài khoản nhà cung cấp. Chỉ tài khoản nhà cung cấp mới vay được: mọi khoản rời nó có thể được giữ để trả nợ.",
    noCredit: "Hệ thống này không có tín dụng.",
    account: "Tài khoản nhà cung cấp",
    owner: "Chủ",
    payee: "Người nhận tiền",
    lien: "Quyền cầm giữ của tín dụng",
    stands: "đang có",
    standsNote: "tiền trả cho tài khoản trả nợ trước",
    free: "không có",
    freeNote: "không vay được",
    pledged: "Cam kết thế chấp",
    noPledge: "không có: không phần thưởng nào được tính",
    acts: "Có thể làm gì",
    notOwner: "Hãy kết nối ví của chủ để mở, thế chấp, vay hoặc chấm dứt. Ai cũng có thể trả nợ và đưa tiền về.",
    history: "Lịch sử",
  },
);

export default function Borrow() {
  const address = state("account").toLowerCase();
  if (isAddress(address)) return <Of key={address} address={address} />;
  return (
    <AskAddress
      title={t().title}
      ask={`${t().about} ${t().ask}`}
      label={t().address}
      typed={state("account")}
      place="/borrow?account="
    />
  );
}

function Of({ address }: { address: `0x${string}` }) {
  const credit = useApi<Credit>("/credit");
  const part = useApi<AccountCredit>(`/accounts/${address}/credit`);
  return (
    <>
      <h1>{t().title}</h1>
      <p>
        <Account address={address} whole />
      </p>
      <p>{t().about}</p>
      <Show of={credit}>
        {({ pools, missing }) => (
          <Show of={part}>
            {({ live, leases, missing: lacks }) => (
              <>
                <MissingNote of={missing ?? lacks} />
                {live?.borrower && pools.length > 0 ? (
                  <Borrower of={live.borrower} pools={pools} leases={leases} />
                ) : (
                  live && <NoBorrower />
                )}
                {!live && !lacks && <p>{t().noCredit}</p>}
              </>
            )}
          </Show>
        )}
      </Show>
      <Section title={t().history}>
        <Events what={`/accounts/${address}/events`} />
      </Section>
    </>
  );
}

function NoBorrower() {
  return (
    <>
      <p class="notice">{t().none}</p>
      <Command>muster provider create --deployment deployment.json --keystore owner.json</Command>
    </>
  );
}

function Borrower({ of, pools, leases }: { of: LiveCreditAccount; pools: LiveCreditPool[]; leases: number[] }) {
  const you = connection.value?.account;
  return (
    <>
      <Facts>
        <Fact name={t().owner}>
          <Account address={of.owner} />
        </Fact>
        <Fact name={t().payee}>
          <Account address={of.payee} />
        </Fact>
        <Fact name={t().lien} note={of.lien ? t().standsNote : t().freeNote}>
          {of.lien ? t().stands : t().free}
        </Fact>
        <Fact name={t().pledged}>{of.pledges.map((id) => count(id)).join(", ") || t().noPledge}</Fact>
      </Facts>
      <Debts of={of} pools={pools} />
      <Section title={t().acts}>
        {you !== of.owner.toLowerCase() && <p>{t().notOwner}</p>}
        <Wallet />
        {you === of.owner.toLowerCase() && <OwnerActs of={of} pools={pools} leases={leases} you={you} />}
        {you && <AnybodysActs of={of} pools={pools} />}
      </Section>
      <Command>{`muster credit status --account ${of.address}${leases.length > 0 ? ` --leases ${leases.join(",")}` : ""} --deployment deployment.json`}</Command>
    </>
  );
}
