// The machine of a lease: how it is, its power, its console, and how to log in. The renter's wallet signs once that this
// page may use it.
import { signal, useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";

import { askSite } from "../api/site";
import type { Lease, Offer } from "../api/types";
import { texts } from "../language";
import { count, span } from "../numbers";
import { plain } from "../parts/plain";
import { stateName } from "../parts/states";
import { Words } from "../parts/strangers";
import { Command, Fact, Facts, Section } from "../parts/values";
import { Missing, walletSays } from "../parts/wallet";
import { connection } from "../wallet/connection";
import { findDraft, forgetData } from "./drafts";
import { actions, Host, type Machine, type Metrics, type Power } from "./host";
import { Keep } from "./keep";
import { loginOf, type Login, type NoLogin } from "./login";
import { problemText } from "./problem";
import { newSession } from "./session";
import { hasKeys } from "./signature";

const t = texts(
  {
    title: "The machine",
    sign: "Let this page use the machine",
    about:
      "Your wallet signs once that a key of this page may see the machine and its log, switch it and open its console, for 12 hours at most. The key stays in this browser's memory and is gone when you leave or reload the page. It can spend nothing.",
    relay:
      "The site passes on what is said between the page and the host, since browsers cannot check a host's key. So whoever runs the site can read it, and what is typed into the console, too. It can change nothing and ask for nothing itself. If you do not want that, use muster on your own computer:",
    notYours: "Only the renter's wallet can sign this. Connect it.",
    noKeys:
      "This browser makes no keys for this page: it needs a newer one, and https. Use muster on your own computer:",
    signing: "Sign in your wallet…",
    again: "Ask again",
    asking: "Asking the host…",
    state: "State",
    step: "Now",
    why: "Why",
    units: "Units",
    cpu: "Processor used",
    cpuOf: (seconds: string) => `${seconds} s since it started`,
    uptime: "Up for",
    memory: "Memory used",
    disk: "Disk used",
    of: (most: string) => `of ${most}`,
    read: "Read from the disk",
    written: "Written to the disk",
    received: "Received",
    sent: "Sent",
    power: "Power",
    start: "Start",
    stop: "Shut down",
    reboot: "Restart",
    reset: "Push the reset button",
    sure: "A reset can lose what was not written to the disk. Push again to do it.",
    begun: "The host has begun.",
    openConsole: "Open the console",
    openLog: "Show the log",
    end: "End this session",
    ended: "The session has ended.",
    ssh: "Log in by SSH",
    sshAbout:
      "Run both lines on your computer. The first keeps the machine's key in a file, the second believes no other. The key was compared with the one that the host confirmed on chain.",
    fingerprint: "Fingerprint",
    onYours: "On your computer",
    early: "The machine has not said yet where it answers.",
    address: "The host names an SSH address or a user that is none. Do not trust this host.",
    key: "The key that the host names is not the one that was confirmed on chain. Do not use the machine unless you have changed its key yourself.",
  },
  {
    title: "Máy",
    sign: "Cho phép trang này dùng máy",
    about:
      "Ví của bạn ký một lần rằng một khóa của trang này được xem máy và nhật ký của nó, bật tắt máy và mở bảng điều khiển, tối đa 12 giờ. Khóa chỉ nằm trong bộ nhớ của trình duyệt và mất khi bạn rời hoặc tải lại trang. Nó không chi được tiền.",
    relay:
      "Trang chuyển tiếp những gì trao đổi giữa trình duyệt và máy chủ, vì trình duyệt không kiểm tra được khóa của máy chủ. Vì thế người vận hành trang có thể đọc, kể cả những gì gõ vào bảng điều khiển. Họ không sửa được gì và không tự yêu cầu được gì. Nếu bạn không muốn vậy, hãy dùng muster trên máy tính của mình:",
    notYours: "Chỉ ví của người thuê ký được. Hãy kết nối ví đó.",
    noKeys:
      "Trình duyệt này không tạo khóa cho trang: cần bản mới hơn, và https. Hãy dùng muster trên máy tính của bạn:",
    signing: "Hãy ký trong ví…",
    again: "Hỏi lại",
    asking: "Đang hỏi máy chủ…",
    state: "Trạng thái",
    step: "Hiện tại",
    why: "Lý do",
    units: "Đơn vị",
    cpu: "Bộ xử lý đã dùng",
    cpuOf: (seconds: string) => `${seconds} giây từ khi khởi động`,
    uptime: "Đã chạy",
    memory: "Bộ nhớ đã dùng",
    disk: "Đĩa đã dùng",
    of: (most: string) => `trên ${most}`,
    read: "Đã đọc từ đĩa",
    written: "Đã ghi vào đĩa",
    received: "Đã nhận",
    sent: "Đã gửi",
    power: "Nguồn",
    start: "Bật",
    stop: "Tắt",
    reboot: "Khởi động lại",
    reset: "Nhấn nút reset",
    sure: "Reset có thể làm mất những gì chưa ghi vào đĩa. Nhấn lần nữa để thực hiện.",
    begun: "Máy chủ đã bắt đầu.",
    openConsole: "Mở bảng điều khiển",
    openLog: "Xem nhật ký",
    end: "Kết thúc phiên này",
    ended: "Phiên đã kết thúc.",
    ssh: "Đăng nhập bằng SSH",
    sshAbout:
      "Chạy cả hai dòng trên máy tính của bạn. Dòng đầu lưu khóa của máy vào tệp, dòng sau không tin khóa nào khác. Khóa đã được so với khóa mà máy chủ xác nhận trên chuỗi.",
    fingerprint: "Dấu vân tay",
    onYours: "Trên máy tính của bạn",
    early: "Máy chưa cho biết nó trả lời ở đâu.",
    address: "Máy chủ nêu địa chỉ SSH hoặc người dùng không hợp lệ. Đừng tin máy chủ này.",
    key: "Khóa mà máy chủ nêu không phải khóa đã xác nhận trên chuỗi. Đừng dùng máy, trừ khi chính bạn đã đổi khóa.",
  },
);

/** The sessions of this visit, by lease. */
const hosts = signal<ReadonlyMap<number, Host>>(new Map());

export const hostOf = (lease: number): Host | undefined => hosts.value.get(lease);

function keep(lease: number, host: Host | undefined): void {
  const all = new Map(hosts.value);
  if (host) all.set(lease, host);
  else all.delete(lease);
  hosts.value = all;
}

export interface Rented {
  lease: Lease;
  offer: Offer;
}

/** Signs a session, unless there is one. */
export function Sign({ lease, offer }: Rented) {
  const able = useSignal<boolean | undefined>(undefined);
  const busy = useSignal(false);
  const problem = useSignal("");
  useEffect(() => void hasKeys().then((yes) => (able.value = yes)), []);
  const at = connection.value;
  const yours = at?.account.toLowerCase() === lease.renter.toLowerCase();
  const start = async () => {
    if (!at) return;
    busy.value = true;
    problem.value = "";
    try {
      const { chainId, contracts } = await askSite();
      const { key, session } = await newSession({ chainId, market: contracts["market"]! }, lease.id, async (data) => {
        return (await at.wallet.provider.request({
          method: "eth_signTypedData_v4",
          params: [at.account, data],
        })) as `0x${string}`;
      });
      const host = new Host(session, key, offer.url);
      await host.open().catch(() => {}); // what is asked of it next tells what is wrong
      keep(lease.id, host);
    } catch (why) {
      problem.value = walletSays(why);
    }
    busy.value = false;
  };
  // The machines of muster's book are known there by name.
  const command = `muster vm create --offer ${offer.id} --cores ${lease.units} --image debian-12 --name web --deployment deployment.json --keystore renter.json`;
  if (able.value === false) {
    return (
      <>
        <p class="notice">{t().noKeys}</p>
        {findDraft(lease.specHash) ? <Keep lease={lease} offer={offer} /> : <Command>{command}</Command>}
      </>
    );
  }
  return (
    <>
      <p>{t().about}</p>
      {!at || at.network !== "right" ? <Missing /> : !yours && <p class="notice">{t().notYours}</p>}
      {at && yours && at.network === "right" && (
        <button type="button" disabled={busy.value} onClick={() => void start()}>
          {t().sign}
        </button>
      )}
      {busy.value && <p role="status">{t().signing}</p>}
      {problem.value && (
        <p class="bad" role="alert">
          {problem.value}
        </p>
      )}
      <p class="quiet">{t().relay}</p>
      {findDraft(lease.specHash) ? <Keep lease={lease} offer={offer} /> : <Command>{command}</Command>}
    </>
  );
}

/** How often a host is asked how the machine is, in milliseconds. */
const pace = 3000;

/** How a machine is, asked for again and again while the page is shown. */
export function useMachine(host: Host | undefined): {
  machine: Machine | undefined;
  problem: string;
  again: () => void;
} {
  const machine = useSignal<Machine | undefined>(undefined);
  const problem = useSignal("");
  const tries = useSignal(0);
  useEffect(() => {
    machine.value = undefined;
    if (!host) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      if (!document.hidden) {
        try {
          const now = await host.status();
          if (gone) return;
          machine.value = now;
          problem.value = "";
        } catch (why) {
          if (gone) return;
          problem.value = problemText(why);
        }
      }
      timer = setTimeout(() => void look(), pace);
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [host, tries.value]);
  return { machine: machine.value, problem: problem.value, again: () => tries.value++ };
}

/** Forgets a machine's user data once no host needs it any more. */
export function useForget({ state, specHash }: Lease) {
  useEffect(() => {
    if (state !== "ordered") forgetData(specHash); // the host has it, or never will
  }, [state, specHash]);
}

/** The machine, in a part of a page. */
export function MachineSection({ lease, offer }: Rented) {
  useForget(lease);
  const host = hostOf(lease.id);
  return (
    <Section title={t().title}>
      {host ? <Known lease={lease} offer={offer} host={host} /> : <Sign lease={lease} offer={offer} />}
    </Section>
  );
}

function Known({ lease, offer, host }: Rented & { host: Host }) {
  const { machine, problem, again } = useMachine(host);
  const console = useSignal(false);
  const log = useSignal(false);
  return (
    <>
      {problem && (
        <p class="bad" role="alert">
          {problem}{" "}
          <button type="button" class="plain" onClick={again}>
            {t().again}
          </button>
        </p>
      )}
      {!machine && !problem && (
        <p class="loading" role="status">
          {t().asking}
        </p>
      )}
      {machine && (
        <>
          <Facts>
            <Fact name={t().state}>{stateName(plain(machine.state))}</Fact>
            {machine.step && (
              <Fact name={t().step} note={machine.done ? count(100 * machine.done) + " %" : undefined}>
                <Words of={machine.step} />
              </Fact>
            )}
            {machine.detail && (
              <Fact name={t().why}>
                <Words of={machine.detail} />
              </Fact>
            )}
          </Facts>
          {machine.metrics && <Used of={machine.metrics} />}
          {lease.state === "running" && <PowerButtons host={host} />}
        </>
      )}
      {lease.state === "running" &&
        (console.value ? (
          <Lazy load={loadConsole} host={host} close={() => (console.value = false)} />
        ) : (
          <button type="button" onClick={() => (console.value = true)}>
            {t().openConsole}
          </button>
        ))}
      {log.value ? (
        <Lazy load={loadLog} host={host} close={() => (log.value = false)} />
      ) : (
        <button type="button" class="plain" onClick={() => (log.value = true)}>
          {t().openLog}
        </button>
      )}
      {machine && lease.state === "running" && <LogIn lease={lease} offer={offer} machine={machine} />}
      <button
        type="button"
        class="plain"
        onClick={() => {
          void host.end().catch(() => {}); // the key is forgotten all the same
          keep(lease.id, undefined);
        }}
      >
        {t().end}
      </button>
    </>
  );
}

function Used({ of: m }: { of: Metrics }) {
  const numbers = Object.values(m).every((n) => typeof n === "number" && n >= 0);
  if (!numbers) return null;
  return (
    <Facts>
      <Fact name={t().cpu} note={t().cpuOf(count(m.cpuSeconds))}>
        {m.uptime > 0 ? count((100 * m.cpuSeconds) / m.uptime / Math.max(1, m.vcpus), 1) + " %" : "–"}
      </Fact>
      <Fact name={t().memory} note={t().of(bytes(m.memoryBytes))}>
        {bytes(m.memoryUsed)}
      </Fact>
      <Fact name={t().disk} note={t().of(bytes(m.diskBytes))}>
        {bytes(m.diskUsed)}
      </Fact>
      <Fact name={t().read}>{bytes(m.diskRead)}</Fact>
      <Fact name={t().written}>{bytes(m.diskWritten)}</Fact>
      <Fact name={t().received}>{bytes(m.received)}</Fact>
      <Fact name={t().sent}>{bytes(m.sent)}</Fact>
      <Fact name={t().units}>{count(m.units)}</Fact>
      <Fact name={t().uptime}>{span(m.uptime)}</Fact>
    </Facts>
  );
}

function bytes(n: number): string {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let i = 0;
  for (; n >= 1024 && i < units.length - 1; i++) n /= 1024;
  return `${count(n, i === 0 ? 0 : 1)} ${units[i]}`;
}

function PowerButtons({ host }: { host: Host }) {
  const said = useSignal("");
  const busy = useSignal(false);
  const sure = useSignal(false);
  const act = async (action: Power) => {
    if (action === "reset" && !sure.value) {
      sure.value = true;
      said.value = t().sure;
      return;
    }
    sure.value = false;
    busy.value = true;
    said.value = await host.act(action).then(() => t().begun, problemText);
    busy.value = false;
  };
  return (
    <>
      <div class="fields" role="group" aria-label={t().power}>
        {actions.map((action) => (
          <button key={action} type="button" class="plain" disabled={busy.value} onClick={() => void act(action)}>
            {t()[action]}
          </button>
        ))}
      </div>
      <p role="status">{said.value}</p>
    </>
  );
}

interface Opened {
  host: Host;
  close: () => void;
}

/** A part whose code comes when it is opened first. */
type Load = () => Promise<{ default: FunctionComponent<Opened> }>;

const loadConsole: Load = () => import("./console");
const loadLog: Load = () => import("./log");

function Lazy({ load, ...props }: Opened & { load: Load }) {
  const loaded = useSignal<{ Part: FunctionComponent<Opened> } | undefined>(undefined);
  useEffect(() => void load().then((m) => (loaded.value = { Part: m.default })), [load]);
  const Loaded = loaded.value?.Part;
  return Loaded ? <Loaded {...props} /> : null;
}

/** How to log in. */
export function LogIn({ lease, offer, machine }: Rented & { machine: Machine }) {
  const login = useSignal<Login | NoLogin | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void loginOf(lease.id, machine, lease.hostKey).then((l) => !gone && (login.value = l));
    return () => {
      gone = true;
    };
  }, [lease.id, lease.hostKey, machine.ssh, machine.user, machine.hostKey]);
  const now = login.value;
  if (now === undefined) return null;
  return (
    <>
      <h3>{t().ssh}</h3>
      {typeof now === "string" ? (
        <p class={now === "early" ? "" : "bad"} role={now === "early" ? "status" : "alert"}>
          {t()[now]}
        </p>
      ) : (
        <>
          <p>{t().sshAbout}</p>
          <p>
            {t().fingerprint}: <span class="code">{now.fingerprint}</span>
          </p>
          <Command title={t().onYours}>{now.commands}</Command>
          <Keep lease={lease} offer={offer} machine={machine} />
        </>
      )}
    </>
  );
}
