// Numbers, amounts and times as people of a language write them. Amounts are decimal strings of a token's smallest
// unit and are never floating-point numbers: Intl takes decimal strings as they are.
import { language } from "./language";

type Decimal = `${number}`;

/** A whole number, or a decimal one written as a string. */
export function count(n: number | bigint | string, digits = 0): string {
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: digits }).format(n as Decimal);
}

/** Units of a token, as a decimal number, from its smallest unit. */
export function decimal(amount: string | bigint, decimals = 18): string {
  const text = amount.toString();
  const sign = text.startsWith("-") ? "-" : "";
  const digits = (sign ? text.slice(1) : text).padStart(decimals + 1, "0");
  if (decimals === 0) return sign + digits;
  const fraction = digits.slice(-decimals).replace(/0+$/, "");
  return sign + digits.slice(0, -decimals) + (fraction && "." + fraction);
}

/** An amount of a token, such as 1,250.5 FLT. One that would be shown as 0 and is none is shown to its first digits. */
export function amount(units: string | bigint, symbol = "FLT", decimals = 18): string {
  const value = decimal(units, decimals);
  const small = /^-?0\.00/.test(value);
  const format = new Intl.NumberFormat(
    language.value,
    small ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 },
  );
  return format.format(value as Decimal) + " " + symbol;
}

/** All digits of an amount, for where money is signed away. */
export function exactly(units: string | bigint, symbol = "FLT", decimals = 18): string {
  return (
    new Intl.NumberFormat(language.value, { maximumFractionDigits: decimals }).format(
      decimal(units, decimals) as Decimal,
    ) +
    " " +
    symbol
  );
}

/** What a person typed as an amount, in the token's smallest unit; undefined if it is none that is above 0. */
export function parseAmount(typed: string, decimals = 18): bigint | undefined {
  const match = /^\s*(\d*)(?:[.,](\d*))?\s*$/.exec(typed);
  if (!match || !(match[1] || match[2]) || (match[2] ?? "").length > decimals) return undefined;
  const units = BigInt((match[1] || "0") + (match[2] ?? "").padEnd(decimals, "0"));
  return units > 0n ? units : undefined;
}

/** A share in parts of 10,000, as a percentage. */
export function percent(bps: number): string {
  return new Intl.NumberFormat(language.value, { style: "percent", maximumFractionDigits: 2 }).format(bps / 10_000);
}

/** A ratio as a percentage. */
export function ratio(part: number, whole: number): string {
  return whole === 0 ? "–" : percent((part / whole) * 10_000);
}

/** A moment, in seconds since 1970. */
export function moment(seconds: number): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "medium" }).format(seconds * 1000);
}

/** A day by its number from 1970 on: its date, or when it began if days are not of 24 hours. */
export function dayOf(day: number, seconds: number): string {
  if (seconds !== 86_400) return moment(day * seconds);
  return new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeZone: "UTC" }).format(day * 86_400_000);
}

const spans: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** How long ago a moment was, or how soon it will be. */
export function relative(seconds: number, now = Date.now() / 1000): string {
  const format = new Intl.RelativeTimeFormat(language.value, { numeric: "auto" });
  const distance = seconds - now;
  for (const [unit, length] of spans) {
    if (Math.abs(distance) >= length) return format.format(Math.trunc(distance / length), unit);
  }
  return format.format(Math.trunc(distance), "second");
}

/** A span of time, in its largest unit. */
export function span(seconds: number): string {
  const [unit, length] = spans.find(([, length]) => seconds >= length) ?? (["second", 1] as const);
  return new Intl.NumberFormat(language.value, {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: 1,
  }).format(seconds / length);
}

/** The fewest shares of a pool that are worth an amount (docs/contracts.md, Undelegate). */
export function poolShares(amount: bigint, tokens: bigint, total: bigint): bigint {
  const per = tokens + 1n;
  return (amount * (total + 1n) + per - 1n) / per;
}

/** A part of an amount, rounded up: for what is lost. */
export function partOf(amount: bigint, part: bigint, whole: bigint): bigint {
  return whole === 0n ? 0n : (amount * part + whole - 1n) / whole;
}
