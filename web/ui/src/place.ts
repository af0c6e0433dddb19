// Where the visitor is: all of a page's state that is worth sending to somebody is in its address.
import { computed, signal } from "@preact/signals";

const address = signal(location.href);
const url = computed(() => new URL(address.value));

export const path = computed(() => url.value.pathname);

addEventListener("popstate", () => {
  address.value = location.href;
});

/** Goes to another page of the site. */
export function go(to: string): void {
  history.pushState(null, "", to);
  address.value = location.href;
  scrollTo(0, 0);
}

/** A part of the page's state; "" if it is not in the address. */
export function state(name: string): string {
  return url.value.searchParams.get(name) ?? "";
}

/** The page's address with some of its state changed; "" takes a part away. */
export function withState(changes: Record<string, string>): string {
  const to = new URL(url.value);
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") to.searchParams.delete(name);
    else to.searchParams.set(name, value);
  }
  return to.pathname + to.search;
}

/** Changes some of the page's state in place: the way back leads to the page before. */
export function setState(changes: Record<string, string>): void {
  history.replaceState(null, "", withState(changes));
  address.value = location.href;
}

/** Follows links within the site without loading it again. */
export function followLinks(): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.("a");
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    if (
      link.origin !== location.origin ||
      link.target ||
      link.hasAttribute("download") ||
      link.pathname.startsWith("/api/")
    )
      return;
    if (link.hash && link.pathname === location.pathname) return;
    event.preventDefault();
    go(link.href);
  });
}
