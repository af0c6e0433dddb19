// What calls of governance do, for people: what chain/govern/describe.go says to those at a terminal.
import type { Rules } from "../api/types";
import { texts } from "../language";
import { count, exactly, span } from "../numbers";
import type { Decoded } from "../wallet/decode";
import { kindName } from "./kinds";
import { plain } from "./plain";
import { roleOf } from "./roles";
import { ruleName, rules, ruleValue } from "./rules";

/** What says what a call that another one carries does. */
export type Inner = (to: string, data: string) => string;

type Meanings = Record<string, (inner: Inner, ...args: readonly unknown[]) => string>;

const n = (number: unknown) => count(number as bigint);
const flt = (wei: unknown) => exactly(wei as bigint);
const role = (number: unknown) => roleOf(number as bigint);
const time = (seconds: unknown) => span(Number(seconds));
const kinds = (all: unknown) => (all as string[]).map((kind) => plain(kindName(textOf(kind)))).join(", ");

/** A text that a contract has in some bytes. */
const textOf = (bytes: string) =>
  (bytes.slice(2).match(/../g) ?? [])
    .map((b) => String.fromCharCode(parseInt(b, 16)))
    .join("")
    .replace(/\0+$/, "");

const english = {
  "staking.setTreasury": (_, who) => `make ${who} the treasury`,
  "staking.pause": () => "pause new commitments and claims",
  "staking.unpause": () => "end the pause",
  "staking.moveReserve": (_, to) => `move the reserve to ${to}`,
  "staking.giveBack": (_, id, slash) => `give back slash ${n(slash)} of commitment ${n(id)}`,
  "capacity.stopChallenges": () => "stop challenges",
  "capacity.resumeChallenges": () => "resume challenges",
  "authority.grantRole": (_, r, who, delay) => `make ${who} ${role(r)}, with a delay of ${time(delay)}`,
  "authority.revokeRole": (_, r, who) => `let ${who} be ${role(r)} no more`,
  "authority.schedule": (inner, to, data) => `schedule: ${inner(String(to), String(data))}`,
  "authority.execute": (inner, to, data) => `perform: ${inner(String(to), String(data))}`,
  "authority.cancel": (inner, by, to, data) => `cancel what ${by} has scheduled: ${inner(String(to), String(data))}`,
  "certificates.admit": (_, who, of) => `admit ${who} as a certifier of ${kinds(of)}`,
  "certificates.remove": (_, who) => `remove ${who} from the certifiers`,
  "certificates.slash": (_, who, amount) => `slash certifier ${who} by ${flt(amount)}`,
  "certificates.strike": (_, id) => `strike certificate ${id}`,
  "certificates.setLeastBond": (_, amount) => `have certifiers put up ${flt(amount)} from now on`,
  "council.pause": () => "pause new commitments and claims",
  "council.unpause": () => "end the council's pause",
  "council.stopChallenges": () => "stop challenges",
  "council.resumeChallenges": () => "resume challenges",
  "council.giveBack": (_, id, slash) => `give back slash ${n(slash)} of commitment ${n(id)}`,
  "council.cancelOperation": (_, operation) => `cancel operation ${operation} of the timelock`,
  "council.cancelCall": (inner, by, to, data) => `cancel what ${by} has scheduled: ${inner(String(to), String(data))}`,
} satisfies Meanings;

const vietnamese: typeof english = {
  "staking.setTreasury": (_, who) => `đặt ${who} làm ngân quỹ`,
  "staking.pause": () => "tạm ngưng các cam kết mới và việc nhận thưởng",
  "staking.unpause": () => "kết thúc tạm ngưng",
  "staking.moveReserve": (_, to) => `chuyển quỹ dự trữ đến ${to}`,
  "staking.giveBack": (_, id, slash) => `hoàn trả khoản phạt ${n(slash)} của cam kết ${n(id)}`,
  "capacity.stopChallenges": () => "dừng các thử thách",
  "capacity.resumeChallenges": () => "tiếp tục các thử thách",
  "authority.grantRole": (_, r, who, delay) => `cho ${who} vai trò ${role(r)}, phải báo trước ${time(delay)}`,
  "authority.revokeRole": (_, r, who) => `thu lại vai trò ${role(r)} của ${who}`,
  "authority.schedule": (inner, to, data) => `lên lịch: ${inner(String(to), String(data))}`,
  "authority.execute": (inner, to, data) => `thực hiện: ${inner(String(to), String(data))}`,
  "authority.cancel": (inner, by, to, data) => `hủy việc ${by} đã lên lịch: ${inner(String(to), String(data))}`,
  "certificates.admit": (_, who, of) => `nhận ${who} làm bên chứng nhận về ${kinds(of)}`,
  "certificates.remove": (_, who) => `loại ${who} khỏi các bên chứng nhận`,
  "certificates.slash": (_, who, amount) => `phạt bên chứng nhận ${who} ${flt(amount)}`,
  "certificates.strike": (_, id) => `hủy chứng nhận ${id}`,
  "certificates.setLeastBond": (_, amount) => `từ nay bên chứng nhận phải đặt ${flt(amount)}`,
  "council.pause": () => "tạm ngưng các cam kết mới và việc nhận thưởng",
  "council.unpause": () => "kết thúc tạm ngưng của hội đồng",
  "council.stopChallenges": () => "dừng các thử thách",
  "council.resumeChallenges": () => "tiếp tục các thử thách",
  "council.giveBack": (_, id, slash) => `hoàn trả khoản phạt ${n(slash)} của cam kết ${n(id)}`,
  "council.cancelOperation": (_, operation) => `hủy thao tác ${operation} của khóa thời gian`,
  "council.cancelCall": (inner, by, to, data) => `hủy việc ${by} đã lên lịch: ${inner(String(to), String(data))}`,
};

const meanings = texts(english, vietnamese);

const t = texts(
  {
    change: (what: string) => `change the rules of money: ${what}`,
    nothing: "change the rules of money in nothing",
    set: (what: string) => `set the rules of money: ${what}`,
    unknown: (to: string, data: string) => `call ${to} with ${data}`,
  },
  {
    change: (what: string) => `đổi quy tắc về tiền: ${what}`,
    nothing: "đổi quy tắc về tiền, nhưng không khác gì",
    set: (what: string) => `đặt quy tắc về tiền: ${what}`,
    unknown: (to: string, data: string) => `gọi ${to} với ${data}`,
  },
);

/**
 * What a call does; of a change of the rules, how it would change those that are planned, if they are known. A function that
 * this page has no words for is shown by its name, with its arguments.
 */
export function callText(call: Decoded, planned: Rules | null, inner: Inner): string {
  const name = `${call.contract}.${call.function}`;
  if (name === "staking.setParameters") return rulesText(call.args[0] as Rules, planned);
  const known = meanings() as Meanings;
  if (Object.hasOwn(known, name)) return known[name]!(inner, ...call.args);
  return `${name}(${call.args.map((arg) => plain(argText(arg), 200)).join(", ")})`;
}

/** What a call does that is not known. */
export const unknownText = (to: string, data: string): string => t().unknown(to, data);

/** Text that a stranger may have written is quoted. */
function argText(arg: unknown): string {
  if (typeof arg === "string" && !arg.startsWith("0x")) return JSON.stringify(arg);
  if (typeof arg !== "object" || arg === null) return String(arg);
  return JSON.stringify(arg, (_, v: unknown) => (typeof v === "bigint" ? String(v) : v));
}

function rulesText(then: Rules, planned: Rules | null): string {
  const value = (of: Rules, rule: (typeof rules)[number]) => ruleValue(rule, String(of[rule]));
  if (!planned) return t().set(rules.map((rule) => `${ruleName(rule)} ${value(then, rule)}`).join(", "));
  const changed = rules.filter((rule) => String(then[rule]) !== String(planned[rule]));
  if (changed.length === 0) return t().nothing;
  return t().change(
    changed.map((rule) => `${ruleName(rule)} ${value(planned, rule)} → ${value(then, rule)}`).join(", "),
  );
}

/** The calls that there are words for. */
export const known = (): string[] => Object.keys(english);
