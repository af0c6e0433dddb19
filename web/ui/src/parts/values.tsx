// Single values, each shown in one way everywhere.
import type { ComponentChildren } from "preact";
import { useSignal } from "@preact/signals";

import { texts } from "../language";
import { amount, count, exactly, moment, relative } from "../numbers";

const t = texts(
  { copy: "Copy", copied: "Copied", command: "The same on the command line", block: (n: string) => `block ${n}` },
  { copy: "Sao chép", copied: "Đã chép", command: "Lệnh tương đương", block: (n: string) => `khối ${n}` },
);

/** An amount, in short; all its digits when it is pointed at. */
export function Amount({
  of,
  symbol = "FLT",
  decimals = 18,
}: {
  of: string | bigint;
  symbol?: string;
  decimals?: number;
}) {
  return (
    <span class="amount" title={exactly(of, symbol, decimals)}>
      {amount(of, symbol, decimals)}
    </span>
  );
}

/** An account, which has a page. */
export function Account({ address, whole = false }: { address: string; whole?: boolean }) {
  return (
    <a class="code" href={"/accounts/" + address.toLowerCase()} title={address}>
      {whole ? address : short(address)}
    </a>
  );
}

/** A hash or another long text of hexadecimal digits. */
export function Hash({ of }: { of: string }) {
  return (
    <span class="code" title={of}>
      {short(of)}
    </span>
  );
}

/** The beginning and the end of a long text of hexadecimal digits. */
export function short(hex: string): string {
  return hex.length > 14 ? hex.slice(0, 8) + "…" + hex.slice(-4) : hex;
}

export function Block({ number }: { number: number }) {
  return <span class="block">{t().block(count(number))}</span>;
}

/** A moment, in seconds since 1970. */
export function When({ at }: { at: number }) {
  return (
    <time dateTime={new Date(at * 1000).toISOString()} title={moment(at)}>
      {relative(at)}
    </time>
  );
}

/** The command that does or shows the same as a part of the page. */
export function Command({ children, title }: { children: string; title?: string }) {
  const copied = useSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(children);
    copied.value = true;
    setTimeout(() => (copied.value = false), 2000);
  };
  return (
    <figure class="command">
      <figcaption>{title ?? t().command}</figcaption>
      <pre tabIndex={0}>
        <code>{children}</code>
      </pre>
      {window.isSecureContext && (
        <button type="button" class="plain" onClick={copy}>
          {copied.value ? t().copied : t().copy}
        </button>
      )}
    </figure>
  );
}

/** What matters first on a page. */
export function Facts({ children }: { children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

export function Fact({
  name,
  children,
  note,
}: {
  name: string;
  children: ComponentChildren;
  note?: ComponentChildren;
}) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
      {note && <dd class="note">{note}</dd>}
    </div>
  );
}

/** A part of a page, with its title. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
