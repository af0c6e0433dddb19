// The way from an offer to a machine that answers SSH, as steps that can be seen.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

import type { Address } from "viem";

import { useApi } from "../api/client";
import { askSite } from "../api/site";
import type { Lease, LeaseDetail, LiveOffer, OfferDetail } from "../api/types";
import { texts } from "../language";
import { count, decimal, exactly, parseAmount, span } from "../numbers";
import { setState, state } from "../place";
import { Action } from "../parts/action";
import { MissingNote } from "../parts/missing";
import type { Done } from "../parts/progress";
import { Show } from "../parts/show";
import { plain } from "../parts/plain";
import { stateName } from "../parts/states";
import { Words } from "../parts/strangers";
import type { List } from "../parts/table";
import { Command, Fact, Facts, Section, When } from "../parts/values";
import { Wallet } from "../parts/wallet";
import { accountOf, AmountField, useAccounts } from "../rent/account";
import { findDraft, forgetOldData, keepDraft } from "../rent/drafts";
import { firstBootFlags } from "../rent/first-boot";
import { complete, filledOf, Form, unitsOf, type Fields, type Filled } from "../rent/form";
import { HostProblem, type Host } from "../rent/host";
import { hostOf, LogIn, Sign, useForget, useMachine } from "../rent/machine";
import { Money, nameOf } from "../rent/money";
import { cost, day, lasts, month } from "../rent/price";
import { problemText } from "../rent/problem";
import { hasKeys } from "../rent/signature";
import { hashOf, newSalt } from "../rent/spec";
import { SponsorPart } from "../rent/sponsor";
import { sponsoredOf, suggestedNumber, useSponsorships } from "../rent/sponsorship";
import { call, type Call } from "../wallet/call";
import { connection } from "../wallet/connection";

const t = texts(
  {
    title: "Rent a machine",
    choose: "Choose an offer first",
    through: (n: number) => `Through offer ${n}`,
    month: "A month",
    day: "A day",
    deposit: "Deposit",
    depositNote: (term: string) => `the price of the least term, ${term}`,
    lasts: "The balance lasts",
    days: (n: string) => `${n} days`,
    worst: "At worst you lose",
    worstNote:
      "the price of the least term, if you leave at once, and nothing if the host does not confirm. If you do nothing, the account pays until it is empty.",
    closed: "No machine can be rented through this offer now.",
    noKeys:
      "This page could not tell the host what the machine has to be: the browser makes no keys for it. It needs a newer one, and https. Order with muster instead:",
    connect: "1. Connect",
    what: "2. Say what the machine has to be",
    order: "3. Pay in and order",
    orderTitle: "Order the machine",
    amount: "Pay into the account",
    inAccount: (amount: string) => `${amount} are in the account already.`,
    sponsored: (part: string) => `of it ${part} by a sponsor's grant`,
    tooLittle: (least: string) => `Pay in at least ${least}: the least term and an hour.`,
    orderHow: "Fill in what the machine has to be.",
    explain: (units: string, price: string, deposit: string) =>
      `Orders ${units === "1" ? "1 unit" : units + " units"} for ${price} a month. ${deposit} of the account are set aside for the least term.`,
    explainPay: (amount: string) =>
      `Exactly ${amount} go from your wallet into the account, in the same transaction if the token allows it.`,
    explainHash:
      "The chain gets only the hash of what the machine has to be. This browser keeps the rest until the host has it.",
    kept: "This browser keeps nothing for this site, so what the machine has to be would be lost if the page were closed. Order with muster instead.",
    ordered: (n: number) => `Lease ${n} is ordered.`,
    tell: "4. Tell the host",
    tellAbout: "The host makes only the machine that the hash on the chain commits to.",
    telling: "The host is being told…",
    told: "The host knows what the machine has to be.",
    elsewhere:
      "Another browser has ordered this lease, and only that one knows what the machine has to be. Go on there.",
    forgotten:
      "This browser has forgotten the machine's user data, which it keeps for a day. Once the order is late, cancel it, and order again.",
    wait: "5. Wait for the host",
    waitAbout: "The account pays nothing until the host has confirmed on chain that the machine answers.",
    until: "At the latest",
    late: "The host did not confirm in time. Anybody can cancel the order now; then its deposit is in your account again.",
    void: "The order came to nothing: the host rejected it, or did not confirm in time. The deposit is in your account again, and you have paid the network's fees only.",
    other: "Look at other offers",
    cancel: "Cancel the late order",
    cancelAbout: "The deposit goes back into your account.",
    confirmed: "The host has confirmed the machine.",
    ssh: "6. Log in",
    sshLater: "The command will be here, with the key that the host confirms on chain.",
    lease: "The lease, its console and what it costs",
    goOn: (n: number) => `Go on with lease ${n}, which is ordered already`,
    asking: "Asking the host…",
    sayHost: "Sign the session of step 4 to see how far the host is.",
  },
  {
    title: "Thuê máy",
    choose: "Hãy chọn một chào thuê trước",
    through: (n: number) => `Qua chào thuê ${n}`,
    month: "Mỗi tháng",
    day: "Mỗi ngày",
    deposit: "Tiền giữ",
    depositNote: (term: string) => `giá của thời hạn tối thiểu, ${term}`,
    lasts: "Số dư còn đủ",
    days: (n: string) => `${n} ngày`,
    worst: "Xấu nhất bạn mất",
    worstNote:
      "giá của thời hạn tối thiểu nếu bạn rời ngay, và không mất gì nếu máy chủ không xác nhận. Nếu bạn không làm gì, tài khoản trả đến khi cạn.",
    closed: "Hiện không thể thuê máy qua chào thuê này.",
    noKeys:
      "Trang này không báo được cho máy chủ biết máy phải thế nào: trình duyệt không tạo khóa cho trang. Cần bản mới hơn, và https. Hãy đặt bằng muster:",
    connect: "1. Kết nối",
    what: "2. Cho biết máy phải thế nào",
    order: "3. Nạp tiền và đặt",
    orderTitle: "Đặt máy",
    amount: "Nạp vào tài khoản",
    inAccount: (amount: string) => `Trong tài khoản đã có ${amount}.`,
    sponsored: (part: string) => `trong đó khoản tài trợ trả ${part}`,
    tooLittle: (least: string) => `Hãy nạp ít nhất ${least}: đủ thời hạn tối thiểu và một giờ.`,
    orderHow: "Hãy điền máy phải thế nào.",
    explain: (units: string, price: string, deposit: string) =>
      `Đặt ${units} đơn vị với giá ${price} mỗi tháng. ${deposit} trong tài khoản được giữ cho thời hạn tối thiểu.`,
    explainPay: (amount: string) =>
      `Chính xác ${amount} chuyển từ ví của bạn vào tài khoản, trong cùng giao dịch nếu token cho phép.`,
    explainHash:
      "Trên chuỗi chỉ có mã băm của cấu hình máy. Trình duyệt này giữ phần còn lại cho đến khi máy chủ có nó.",
    kept: "Trình duyệt này không lưu gì cho trang, nên cấu hình máy sẽ mất nếu đóng trang. Hãy đặt bằng muster.",
    ordered: (n: number) => `Hợp đồng ${n} đã được đặt.`,
    tell: "4. Báo cho máy chủ",
    tellAbout: "Máy chủ chỉ dựng đúng máy mà mã băm trên chuỗi cam kết.",
    telling: "Đang báo cho máy chủ…",
    told: "Máy chủ đã biết máy phải thế nào.",
    elsewhere: "Một trình duyệt khác đã đặt hợp đồng này và chỉ nó biết máy phải thế nào. Hãy tiếp tục ở đó.",
    forgotten:
      "Trình duyệt này đã quên dữ liệu người dùng của máy, vốn chỉ được giữ một ngày. Khi đơn quá hạn, hãy hủy rồi đặt lại.",
    wait: "5. Chờ máy chủ",
    waitAbout: "Tài khoản chưa trả gì cho đến khi máy chủ xác nhận trên chuỗi rằng máy trả lời.",
    until: "Chậm nhất",
    late: "Máy chủ không xác nhận kịp. Giờ ai cũng hủy được đơn; khi đó tiền giữ trở về tài khoản của bạn.",
    void: "Đơn không thành: máy chủ từ chối, hoặc không xác nhận kịp. Tiền giữ đã về tài khoản, bạn chỉ mất phí mạng.",
    other: "Xem các chào thuê khác",
    cancel: "Hủy đơn quá hạn",
    cancelAbout: "Tiền giữ trở về tài khoản của bạn.",
    confirmed: "Máy chủ đã xác nhận máy.",
    ssh: "6. Đăng nhập",
    sshLater: "Lệnh sẽ hiện ở đây, kèm khóa mà máy chủ xác nhận trên chuỗi.",
    lease: "Hợp đồng, bảng điều khiển và chi phí",
    goOn: (n: number) => `Tiếp tục hợp đồng ${n} đã đặt`,
    asking: "Đang hỏi máy chủ…",
    sayHost: "Hãy ký phiên ở bước 4 để xem máy chủ đến đâu.",
  },
);

const sender = "--deployment deployment.json --keystore renter.json";

export default function Rent() {
  const id = state("offer");
  const offer = useApi<OfferDetail>(/^[1-9][0-9]{0,15}$/.test(id) ? `/offers/${id}` : "");
  useEffect(() => void askSite().catch(() => {}), []); // the offer tells if the site does not answer
  useEffect(() => forgetOldData(Date.now()), []);
  if (!id) {
    return (
      <>
        <h1>{t().title}</h1>
        <p>
          <a href="/offers">{t().choose}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{t().title}</h1>
      <Show of={offer}>
        {(d) => (
          <>
            <p>
              <a href={`/offers/${d.offer.id}`}>{t().through(d.offer.id)}</a>
            </p>
            <MissingNote of={d.missing} />
            {state("lease") ? <Ordered id={state("lease")} /> : d.live && <Order detail={d} live={d.live} />}
          </>
        )}
      </Show>
    </>
  );
}

/** A step, with its number in its title. */
function Step({ title, children }: { title: string; children: ComponentChildren }) {
  return <Section title={title}>{children}</Section>;
}

/** Steps 1 to 3: from the wallet to the order. */
function Order({ detail: { offer }, live }: { detail: OfferDetail; live: LiveOffer }) {
  const fields: Fields = {
    units: useSignal("1"),
    hostname: useSignal("web"),
    disk: useSignal("10"),
    image: useSignal(""),
    keys: useSignal(""),
    firstBoot: { choice: useSignal(""), set: useSignal({}), data: useSignal({ text: "" }) },
  };
  const typed = useSignal<string | undefined>(undefined); // undefined: what is suggested
  const chosen = useSignal<string | undefined>(undefined); // likewise: the number of the account that pays
  const use = useSignal(true); // the grant that a programme has to permit
  const able = useSignal<boolean | undefined>(undefined);
  const salt = useRef(newSalt());
  const hash = useSignal<{ of: string; data: Filled["data"]; is: `0x${string}` } | undefined>(undefined);
  const kept = useSignal(true);
  useEffect(() => void hasKeys().then((yes) => (able.value = yes)), []);

  const { token } = live;
  const units = unitsOf(fields, live.units);
  const rate = BigInt(live.price.rate) * BigInt(units ?? 1);
  const at = connection.value;
  const accounts = useAccounts(at?.account);
  const sponsorships = useSponsorships(at?.account, accounts, offer, live);
  const number = chosen.value ?? suggestedNumber(sponsorships ?? [], rate, live.minTermSeconds);
  const sponsorship = sponsorships?.find((s) => s.number === number);
  const programme = use.value ? sponsorship?.programme : undefined;
  const counts = sponsorship && (programme || !sponsorship.programme);
  const sponsored = counts ? sponsoredOf(sponsorship, rate, live.minTermSeconds) : 0n;
  const own = rate - sponsored;
  const deposit = cost(own, BigInt(live.minTermSeconds));
  const account = accountOf(accounts, token.address, number);
  const funds = BigInt(account?.live?.funds ?? "0");
  const running = BigInt(account?.live?.price.rate ?? "0") - BigInt(account?.live?.sponsored.rate ?? "0");
  const need = cost(own, BigInt(live.minTermSeconds) + 3600n); // as muster vm create has it
  const usual = cost(own, month) > need ? cost(own, month) : need;
  const suggested = funds >= need ? "" : decimal(usual - funds, token.decimals);
  const amountText = typed.value ?? suggested;
  const amount = amountText === "" ? 0n : parseAmount(amountText, token.decimals);
  const enough = amount !== undefined && funds + amount >= need;
  const seconds = amount === undefined ? undefined : lasts(funds + amount, running + own);

  const filled = filledOf(fields, live.units, salt.current);
  const spec = filled?.spec;
  const document = spec && JSON.stringify(spec);
  const data = filled?.data;
  useEffect(() => {
    hash.value = undefined;
    if (!filled || document === undefined) return;
    let gone = false;
    void (async () => {
      const machine = await complete(filled);
      const [is, { chainId, contracts }] = await Promise.all([hashOf(machine.spec), askSite()]);
      if (gone) return;
      kept.value = keepDraft({
        specHash: is,
        ...machine,
        at: Date.now(),
        site: { chainId, market: contracts["market"]! },
      });
      hash.value = { of: document, data: filled.data, is };
    })();
    return () => {
      gone = true;
    };
  }, [document, data]);

  const hashed = hash.value !== undefined && hash.value.of === document && hash.value.data === data;
  const ready = units !== undefined && sponsorships && enough && kept.value && able.value && hashed;
  const take =
    ready &&
    at &&
    takeOf(
      [BigInt(offer.id), BigInt(live.version), BigInt(units), BigInt(number), BigInt(live.price.rate), hash.value!.is],
      sponsored,
    );
  const qualify =
    programme && sponsored > 0n
      ? [call("programme", "qualify", [BigInt(sponsorship!.grant), BigInt(offer.id)], { on: programme })]
      : [];
  const pays = amount
    ? { token: token.address as Address, amount, symbol: nameOf(token), decimals: token.decimals }
    : undefined;
  const payIn =
    pays && at
      ? [call("market", "deposit", [at.account, token.address as Address, BigInt(number), pays.amount], { pays })]
      : [];
  const price = exactly(cost(rate, month), nameOf(token), token.decimals);
  const command =
    `muster vm create --offer ${offer.id} --cores ${units ?? 1} --image ${spec ? `${spec.image.name}:${spec.image.sha256}` : "debian-12"} ` +
    `--disk ${spec?.diskGiB ?? 10} --name ${spec?.hostname ?? "web"}${firstBootFlags(fields.firstBoot)}${amount ? ` --deposit ${decimal(amount, token.decimals)}` : ""}${number === "0" ? "" : ` --number ${number}`} ${sender}`;
  return (
    <>
      <Facts>
        <Fact
          name={t().month}
          note={sponsored > 0n && t().sponsored(exactly(cost(sponsored, month), nameOf(token), token.decimals))}
        >
          <Money of={cost(rate, month)} token={token} />
        </Fact>
        <Fact name={t().day}>
          <Money of={cost(rate, day)} token={token} />
        </Fact>
        <Fact name={t().deposit} note={t().depositNote(span(live.minTermSeconds))}>
          <Money of={deposit} token={token} />
        </Fact>
        <Fact name={t().lasts}>
          {seconds === undefined ? "–" : t().days(count(Number((seconds * 10n) / day) / 10, 1))}
        </Fact>
        <Fact name={t().worst} note={t().worstNote}>
          <Money of={deposit} token={token} />
        </Fact>
      </Facts>
      {live.state !== "open" && (
        <p class="notice" role="alert">
          {t().closed} ({stateName(live.state)})
        </p>
      )}
      <GoOn offer={offer.id} />
      <Step title={t().connect}>
        <Wallet />
      </Step>
      <Step title={t().what}>
        <Form fields={fields} free={live.units} />
      </Step>
      <Step title={t().order}>
        {able.value === false ? (
          <>
            <p class="notice">{t().noKeys}</p>
            <Command>{command}</Command>
          </>
        ) : (
          <Action
            title={t().orderTitle}
            explain={
              <>
                <p>
                  {spec && units !== undefined
                    ? t().explain(count(units), price, exactly(deposit, nameOf(token), token.decimals))
                    : t().orderHow}
                </p>
                {pays && <p>{t().explainPay(exactly(pays.amount, nameOf(token), token.decimals))}</p>}
                {amount !== undefined && !enough && (
                  <p class="bad">{t().tooLittle(exactly(need - funds, nameOf(token), token.decimals))}</p>
                )}
                {!kept.value && (
                  <p class="bad" role="alert">
                    {t().kept}
                  </p>
                )}
                <p class="quiet">{t().explainHash}</p>
              </>
            }
            command={command}
            call={take ? [...qualify, ...payIn, take] : undefined}
            done={(done) => <Next of={done} />}
          >
            {at && (
              <SponsorPart
                all={sponsorships}
                number={number}
                choose={(n) => (chosen.value = n)}
                use={use}
                rate={rate}
                sponsored={sponsored}
                token={token}
              />
            )}
            <AmountField
              label={t().amount}
              token={token}
              typed={{
                get value() {
                  return amountText;
                },
                set value(text) {
                  typed.value = text;
                },
              }}
            />
            {funds > 0n && <p class="quiet">{t().inAccount(exactly(funds, nameOf(token), token.decimals))}</p>}
          </Action>
        )}
      </Step>
    </>
  );
}

type Take = Parameters<typeof call<"market", "take">>[2];

/** An order; of one who counts on a grant, it is refused if that pays nothing. */
function takeOf(order: Take, sponsored: bigint): Call {
  if (sponsored === 0n) return call("market", "take", order);
  return call("market", "takeDemanding", [...order, { certificate: `0x${"0".repeat(64)}`, leastSponsored: 1n }]);
}

/** Goes on to the next step with the lease that was ordered. */
function Next({ of }: { of: Done }) {
  const lease = of.events.find((e) => e.name === "LeaseOrdered")?.args["lease"];
  useEffect(() => {
    if (typeof lease === "bigint") setState({ lease: String(lease) });
  }, [String(lease)]);
  return typeof lease === "bigint" ? <p class="good">{t().ordered(Number(lease))}</p> : null;
}

/** Orders of before that this browser has not brought to their end. */
function GoOn({ offer }: { offer: number }) {
  const renter = connection.value?.account;
  const leases = useApi<List<Lease>>(renter ? `/leases?renter=${renter}&offer=${offer}&limit=10` : "");
  const begun = (leases.data?.items ?? []).filter((l) => l.state === "ordered" && findDraft(l.specHash));
  return (
    <>
      {begun.map((l) => (
        <p key={l.id} class="notice">
          <a href={`/rent?offer=${offer}&lease=${l.id}`}>{t().goOn(l.id)}</a>
        </p>
      ))}
    </>
  );
}

/** Steps 4 to 6: from the order to the machine. */
function Ordered({ id }: { id: string }) {
  const lease = useApi<LeaseDetail>(`/leases/${encodeURIComponent(id)}`);
  return <Show of={lease}>{(d) => <Way of={d} />}</Show>;
}

function Way({ of: { lease, offer, live, asOf } }: { of: LeaseDetail }) {
  const host = hostOf(lease.id);
  const { machine, problem } = useMachine(host);
  const waits = lease.state === "ordered";
  const late = waits && live !== null && asOf.time > live.confirmBy;
  useForget(lease);
  if (lease.state === "cancelled") {
    return (
      <div class="problem" role="alert">
        <p>{t().void}</p>
        {machine?.detail && (
          <p class="quiet">
            <Words of={machine.detail} />
          </p>
        )}
        <p>
          <a href="/offers">{t().other}</a>
        </p>
      </div>
    );
  }
  return (
    <>
      <p class="good">{t().ordered(lease.id)}</p>
      <Step title={t().tell}>
        <p>{t().tellAbout}</p>
        {host ? (
          waits ? (
            <Tell host={host} lease={lease} />
          ) : (
            <p class="good">{t().told}</p>
          )
        ) : (
          <Sign lease={lease} offer={offer} />
        )}
      </Step>
      <Step title={t().wait}>
        {waits ? (
          <>
            <p>{t().waitAbout}</p>
            {live && !late && (
              <Facts>
                <Fact name={t().until}>
                  <When at={live.confirmBy} />
                </Fact>
              </Facts>
            )}
            {!host && <p>{t().sayHost}</p>}
            {machine && (
              <p role="status">
                {stateName(plain(machine.state))}
                {machine.step && (
                  <>
                    : <Words of={machine.step} />
                  </>
                )}
                {machine.done ? <> ({count(100 * machine.done)} %)</> : null}
                {machine.detail && (
                  <>
                    : <Words of={machine.detail} />
                  </>
                )}
              </p>
            )}
            {late && (
              <>
                <p class="bad" role="alert">
                  {t().late}
                </p>
                <Action
                  title={t().cancel}
                  explain={<p>{t().cancelAbout}</p>}
                  command={`muster lease cancel --lease ${lease.id} ${sender}`}
                  call={call("market", "cancel", [BigInt(lease.id)])}
                />
              </>
            )}
          </>
        ) : (
          <p class="good">{t().confirmed}</p>
        )}
      </Step>
      <Step title={t().ssh}>
        {lease.state === "running" && machine ? (
          <LogIn lease={lease} offer={offer} machine={machine} />
        ) : (
          <p>{lease.state === "running" && !host ? t().sayHost : t().sshLater}</p>
        )}
        {problem && !waits && (
          <p class="bad" role="alert">
            {problem}
          </p>
        )}
        <p>
          <a href={`/leases/${lease.id}`}>{t().lease}</a>
        </p>
      </Step>
    </>
  );
}

/** How long is waited before the host is told again, in milliseconds: it may not know the lease yet. */
const pause = 2000;

/** Tells the host what the machine has to be, until it has taken it. */
function Tell({ host, lease }: { host: Host; lease: Lease }) {
  const told = useSignal(false);
  const problem = useSignal("");
  const draft = findDraft(lease.specHash);
  const forgotten = draft?.spec.userDataSHA256 !== undefined && draft.userData === undefined;
  useEffect(() => {
    if (!draft || forgotten) return;
    let gone = false;
    void (async () => {
      while (!gone && !told.value) {
        try {
          await host.submit(draft.spec, draft.userData);
          told.value = true;
          problem.value = "";
        } catch (why) {
          if (gone) return;
          const soon = why instanceof HostProblem && (why.kind === "lease" || why.kind === "not-now");
          problem.value = soon ? "" : problemText(why);
          await new Promise((done) => setTimeout(done, pause));
        }
      }
    })();
    return () => {
      gone = true;
    };
  }, [host, lease.specHash]);
  if (!draft) return <p class="notice">{t().elsewhere}</p>;
  if (told.value) return <p class="good">{t().told}</p>;
  if (forgotten) return <p class="notice">{t().forgotten}</p>;
  return (
    <>
      {problem.value ? (
        <p class="bad" role="alert">
          {problem.value}
        </p>
      ) : (
        <p class="loading" role="status">
          {t().telling}
        </p>
      )}
    </>
  );
}
