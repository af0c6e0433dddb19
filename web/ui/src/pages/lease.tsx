// A lease: what it costs and what came back of it, its machine, and what its renter can do.
import { useApi } from "../api/client";
import type { LeaseDetail, Token } from "../api/types";
import { texts } from "../language";
import { count, moment, span } from "../numbers";
import type { Parts } from "../pages";
import { Action } from "../parts/action";
import { Events } from "../parts/events";
import { MissingNote } from "../parts/missing";
import { Show } from "../parts/show";
import { stateName } from "../parts/states";
import { Account, Command, Fact, Facts, Section, When } from "../parts/values";
import { Wallet } from "../parts/wallet";
import { accountOf, BalanceFacts, Deposit, useAccounts, Withdraw } from "../rent/account";
import { useOffer } from "../rent/details";
import { GrantNotice } from "../rent/grant";
import { MachineSection } from "../rent/machine";
import { Money } from "../rent/money";
import { cost, day, down, month } from "../rent/price";
import { JudgedDays, Service } from "../rent/service";
import { useToken } from "../rent/tokens";
import { call } from "../wallet/call";
import { connection } from "../wallet/connection";

const t = texts(
  {
    title: (n: string) => `Lease ${n}`,
    state: "State",
    month: "A month",
    day: "A day",
    refunded: "Refunded so far",
    paid: "Paid so far",
    paidUntil: (when: string) => `up to ${when}`,
    deposit: "Deposit",
    released: "given back",
    depositNote: "of the least term; what is left comes back",
    renter: "Renter",
    units: "Units",
    offer: "Offer",
    ordered: "Ordered",
    started: "Runs since",
    endedAt: "Ended",
    notice: "The provider may end it from",
    confirmBy: "Confirmed by, at the latest",
    service: "Service level",
    refunds: "Refunds",
    rule: "A day below the service level's target gives back a part of its price. It is back in the account, or with the sponsor, once the day is final and the lease is settled; anybody can settle it.",
    toRenter: "To the account",
    toSponsor: "To the sponsor",
    actions: "What you can do",
    end: "End the lease",
    endAbout: (term: string) =>
      `The machine stops, and its disk is kept for 72 hours. You pay for the least term of ${term} even if you leave before; within the first half hour, for half an hour at most. If the commitment has stopped, the least term is waived.`,
    endWorst: "At worst you pay, from now on:",
    settle: "Settle the lease",
    settleAbout:
      "Credits the provider up to the newest final day, and brings what the service level takes off back into the account. It costs you the network's fee only.",
    cancel: "Cancel the late order",
    cancelAbout: "The host did not confirm the order in time. Its deposit goes back into the account.",
    goOn: "Go on with the order",
    history: "History",
    account: "The account that pays",
  },
  {
    title: (n: string) => `Hợp đồng thuê ${n}`,
    state: "Trạng thái",
    month: "Mỗi tháng",
    day: "Mỗi ngày",
    refunded: "Đã hoàn",
    paid: "Đã trả",
    paidUntil: (when: string) => `đến ${when}`,
    deposit: "Tiền giữ",
    released: "đã trả lại",
    depositNote: "của thời hạn tối thiểu; phần còn lại được trả về",
    renter: "Người thuê",
    units: "Đơn vị",
    offer: "Chào thuê",
    ordered: "Đã đặt",
    started: "Chạy từ",
    endedAt: "Kết thúc",
    notice: "Nhà cung cấp được kết thúc từ",
    confirmBy: "Xác nhận chậm nhất",
    service: "Mức dịch vụ",
    refunds: "Hoàn tiền",
    rule: "Một ngày dưới mục tiêu của mức dịch vụ được hoàn một phần giá. Tiền về tài khoản, hoặc về nhà tài trợ, khi ngày đó chung cuộc và hợp đồng được quyết toán; ai cũng quyết toán được.",
    toRenter: "Về tài khoản",
    toSponsor: "Về nhà tài trợ",
    actions: "Bạn có thể làm gì",
    end: "Kết thúc hợp đồng",
    endAbout: (term: string) =>
      `Máy dừng, và đĩa được giữ 72 giờ. Bạn trả thời hạn tối thiểu ${term} dù rời sớm; trong nửa giờ đầu, tối đa nửa giờ. Nếu cam kết đã dừng, thời hạn tối thiểu được miễn.`,
    endWorst: "Trường hợp xấu nhất, từ bây giờ bạn trả:",
    settle: "Quyết toán hợp đồng",
    settleAbout:
      "Ghi có cho nhà cung cấp đến ngày chung cuộc mới nhất, và đưa phần mức dịch vụ trừ về tài khoản. Bạn chỉ mất phí mạng.",
    cancel: "Hủy đơn quá hạn",
    cancelAbout: "Máy chủ không xác nhận đơn kịp thời. Tiền giữ trở về tài khoản.",
    goOn: "Tiếp tục đơn đặt",
    history: "Lịch sử",
    account: "Tài khoản trả tiền",
  },
);

const sender = "--deployment deployment.json --keystore renter.json";

export default function LeasePage({ parts }: { parts: Parts }) {
  const id = parts["id"]!;
  const lease = useApi<LeaseDetail>(`/leases/${encodeURIComponent(id)}`);
  return (
    <>
      <h1>{t().title(id)}</h1>
      <Show of={lease}>{(d) => <Whole of={d} />}</Show>
    </>
  );
}

function Whole({ of }: { of: LeaseDetail }) {
  const { lease, offer, live } = of;
  const read = useToken(live ? undefined : offer.token);
  const token = live?.token ?? read;
  const detail = useOffer(lease.offer, offer.version);
  const accounts = useAccounts(lease.renter);
  const account = token && accountOf(accounts, token.address, lease.number);
  const over = lease.state === "ended" || lease.state === "returned" || lease.state === "cancelled";
  return (
    <>
      <Facts>
        <Fact name={t().state}>{stateName(lease.dry ? "dry" : lease.state)}</Fact>
        {token && (
          <>
            <Fact name={t().month}>
              <Money of={cost(BigInt(lease.rate), month)} token={token} />
            </Fact>
            <Fact name={t().day}>
              <Money of={cost(BigInt(lease.rate), day)} token={token} />
            </Fact>
            {!over && <BalanceFacts of={account} token={token} />}
            <Fact name={t().refunded}>
              <Money of={down(BigInt(lease.refunded))} token={token} />
            </Fact>
            <Fact name={t().paid} note={lease.paidUntil ? t().paidUntil(moment(lease.paidUntil)) : undefined}>
              <Money of={down(BigInt(lease.paid))} token={token} />
            </Fact>
            {live && (
              <Fact name={t().deposit} note={live.released ? t().released : t().depositNote}>
                <Money of={live.deposit} token={token} />
              </Fact>
            )}
          </>
        )}
        <Fact name={t().units}>{count(lease.units)}</Fact>
        <Fact name={t().renter}>
          <Account address={lease.renter} />
        </Fact>
        <Fact name={t().offer}>
          <a href={`/offers/${lease.offer}`}>{lease.offer}</a>
        </Fact>
        <Fact name={t().ordered}>
          <When at={lease.orderedAt} />
        </Fact>
        {lease.state === "ordered" && live && (
          <Fact name={t().confirmBy}>
            <When at={live.confirmBy} />
          </Fact>
        )}
        {lease.startedAt !== null && (
          <Fact name={t().started}>
            <When at={lease.startedAt} />
          </Fact>
        )}
        {lease.endable !== null && (
          <Fact name={t().notice}>
            <When at={lease.endable} />
          </Fact>
        )}
        {lease.endedAt !== null && (
          <Fact name={t().endedAt}>
            <When at={lease.endedAt} />
          </Fact>
        )}
      </Facts>
      <MissingNote of={of.missing} />
      {token && <GrantNotice lease={lease} token={token} account={account} />}
      {lease.state === "ordered" && (
        <p>
          <a href={`/rent?offer=${lease.offer}&lease=${lease.id}`}>{t().goOn}</a>
        </p>
      )}
      <Command>{`muster lease show --lease ${lease.id} --deployment deployment.json`}</Command>
      {lease.state !== "cancelled" && <MachineSection lease={lease} offer={offer} />}
      <Section title={t().actions}>
        <Wallet />
        <Actions of={of} token={token} />
      </Section>
      {token && (
        <Section title={t().account}>
          <Deposit renter={lease.renter} token={token} number={lease.number} />
          {connection.value?.account.toLowerCase() === lease.renter.toLowerCase() && (
            <Withdraw
              renter={lease.renter}
              token={token}
              number={lease.number}
              funds={account?.live ? BigInt(account.live.funds) : undefined}
            />
          )}
        </Section>
      )}
      <Section title={t().service}>
        {detail?.quality && <Service quality={detail.quality} />}
        <JudgedDays commitment={lease.commitment} />
        <Command>{`muster level show --commitment ${lease.commitment} --deployment deployment.json`}</Command>
      </Section>
      {token && (
        <Section title={t().refunds}>
          <p>{t().rule}</p>
          <Facts>
            <Fact name={t().toRenter}>
              <Money of={down(BigInt(lease.refunded))} token={token} />
            </Fact>
            <Fact name={t().toSponsor}>
              <Money of={down(BigInt(lease.toSponsor))} token={token} />
            </Fact>
          </Facts>
        </Section>
      )}
      <Section title={t().history}>
        <Events what={`/leases/${lease.id}/events`} />
      </Section>
    </>
  );
}

function Actions({ of: { lease, live, asOf }, token }: { of: LeaseDetail; token: Token | undefined }) {
  const id = BigInt(lease.id);
  const yours = connection.value?.account.toLowerCase() === lease.renter.toLowerCase();
  const late = lease.state === "ordered" && live !== null && asOf.time > live.confirmBy;
  const runs = lease.state === "running";
  return (
    <>
      {late && (
        <Action
          title={t().cancel}
          explain={<p>{t().cancelAbout}</p>}
          command={`muster lease cancel --lease ${lease.id} ${sender}`}
          call={call("market", "cancel", [id])}
        />
      )}
      {runs && (yours || lease.dry) && (
        <Action
          title={t().end}
          explain={
            <>
              <p>{t().endAbout(live ? span(live.minTermSeconds) : "…")}</p>
              {token && live && (
                <p>
                  {t().endWorst}{" "}
                  <Money
                    of={leftOfTerm(lease.startedAt ?? 0, live.minTermSeconds, asOf.time, BigInt(lease.rate))}
                    token={token}
                  />
                </p>
              )}
            </>
          }
          command={`muster lease end --lease ${lease.id} ${sender}`}
          call={call("market", "end", [id])}
        />
      )}
      {lease.startedAt !== null && (
        <Action
          title={t().settle}
          explain={<p>{t().settleAbout}</p>}
          command={`muster lease settle --lease ${lease.id} ${sender}`}
          call={call("market", "settleLeases", [[id]])}
        />
      )}
    </>
  );
}

/** What the rest of the least term costs. */
function leftOfTerm(start: number, term: number, now: number, rate: bigint): bigint {
  return cost(rate, BigInt(Math.max(0, start + term - now)));
}
