// The words of strangers, such as those that providers write on the chain, and hosts say of machines.

/** How much of a stranger's words is shown, in characters. */
const most = 300;

/** A stranger's words as they can be shown: cut to a length, and with the number of each character that hides or turns others. */
export function plain(words: unknown, length = most): string {
  const text = typeof words === "string" ? words : String(words);
  const shown = Array.from(text.slice(0, 2 * length))
    .slice(0, length)
    .join("");
  const seen = shown.replace(/\s/g, " ").replace(/\p{C}/gu, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);
  return shown.length < text.length ? seen + "…" : seen;
}
