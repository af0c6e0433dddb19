// What a stranger wrote, such as a provider of itself: text and nothing else.
import { plain } from "./plain";

/** A stranger's words, which turn the direction of nothing around them. */
export function Words({ of }: { of: string }) {
  return <bdi>{plain(of)}</bdi>;
}

/** A URL of a stranger's: a link only if it leads to a page of the web, and then one that tells nothing of this page. */
export function StrangersURL({ of }: { of: string }) {
  const to = webOf(of);
  if (!to) return <bdi class="code">{plain(of) || "–"}</bdi>;
  return (
    <a class="code" href={to} rel="noreferrer noopener nofollow" target="_blank">
      {plain(to)}
    </a>
  );
}

/** Where a URL leads in the web, as browsers write it: names of other scripts by their ASCII form. */
function webOf(text: string): string | undefined {
  try {
    const { href, protocol, username, password } = new URL(text);
    return (protocol === "https:" || protocol === "http:") && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
