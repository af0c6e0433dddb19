// What a provider wrote of itself: text and nothing else.

/** A URL of a stranger's: a link only if it leads to a page of the web, and then one that tells nothing of this page. */
export function StrangersURL({ of }: { of: string }) {
  if (!isWeb(of)) return <span class="code">{of || "–"}</span>;
  return (
    <a class="code" href={of} rel="noreferrer noopener nofollow" target="_blank">
      {of}
    </a>
  );
}

function isWeb(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    return (protocol === "https:" || protocol === "http:") && !username && !password;
  } catch {
    return false;
  }
}
