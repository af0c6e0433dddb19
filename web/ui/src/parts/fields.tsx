// What people fill in. What is typed and is wrong is said beside the field, once there is something to say.
import type { Signal } from "@preact/signals";
import { useId } from "preact/hooks";

import { texts } from "../language";
import { exactly, parseAmount } from "../numbers";

const t = texts(
  {
    notAmount: (symbol: string) => `This is not an amount of ${symbol} above 0. Write it as 12.5.`,
    tooMuch: (most: string) => `The most is ${most}.`,
    notAddress: "This is not an address: it begins with 0x and has 40 more digits, 0 to 9 and a to f.",
  },
  {
    notAmount: (symbol: string) => `Đây không phải số tiền ${symbol} lớn hơn 0. Hãy viết như 12.5.`,
    tooMuch: (most: string) => `Nhiều nhất là ${most}.`,
    notAddress: "Đây không phải địa chỉ: địa chỉ bắt đầu bằng 0x và có thêm 40 chữ số, từ 0 đến 9 và a đến f.",
  },
);

interface Field {
  label: string;
  value: Signal<string>;
}

/** An amount of a token. most is offered as all of it, and cannot be exceeded. */
export function AmountField({
  label,
  value,
  symbol = "FLT",
  decimals = 18,
  most,
}: Field & { symbol?: string; decimals?: number; most?: bigint | undefined }) {
  const id = useId();
  const typed = value.value;
  const parsed = parseAmount(typed, decimals);
  const wrong = !typed.trim()
    ? ""
    : parsed === undefined
      ? t().notAmount(symbol)
      : most !== undefined && parsed > most
        ? t().tooMuch(exactly(most, symbol, decimals))
        : "";
  return (
    <label>
      {label} ({symbol})
      <input
        inputMode="decimal"
        autocomplete="off"
        size={16}
        value={typed}
        aria-invalid={wrong !== ""}
        aria-describedby={wrong ? id : undefined}
        onInput={(e) => (value.value = e.currentTarget.value)}
      />
      {wrong && (
        <span id={id} class="bad note">
          {wrong}
        </span>
      )}
    </label>
  );
}

export const isAddress = (text: string): text is `0x${string}` => /^0x[0-9a-fA-F]{40}$/.test(text);

/** An account. */
export function AddressField({ label, value }: Field) {
  const id = useId();
  const typed = value.value.trim();
  const wrong = typed !== "" && !isAddress(typed);
  return (
    <label>
      {label}
      <input
        class="code"
        autocomplete="off"
        spellcheck={false}
        placeholder="0x…"
        size={24}
        value={value.value}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        onInput={(e) => (value.value = e.currentTarget.value)}
      />
      {wrong && (
        <span id={id} class="bad note">
          {t().notAddress}
        </span>
      )}
    </label>
  );
}

/** A whole number above 0; undefined if what is typed is none. */
export function parseCount(typed: string): bigint | undefined {
  const text = typed.trim();
  if (!/^\d{1,9}$/.test(text)) return undefined;
  const n = BigInt(text);
  return n > 0n ? n : undefined;
}

export function CountField({ label, value, most }: Field & { most?: number }) {
  return (
    <label>
      {label}
      <input
        inputMode="numeric"
        autocomplete="off"
        size={8}
        max={most}
        value={value.value}
        aria-invalid={value.value.trim() !== "" && parseCount(value.value) === undefined}
        onInput={(e) => (value.value = e.currentTarget.value)}
      />
    </label>
  );
}
