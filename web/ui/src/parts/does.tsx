// What a call of governance does, by its data, in the visitor's language.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { askSite, site } from "../api/site";
import type { Rules } from "../api/types";
import { callText, unknownText } from "./calls";

/** A call, and what the site's server says of it in English. */
interface Call {
  to: string;
  data: string;
  what: string;
}

const decoding = signal<typeof import("../wallet/decode") | undefined>(undefined);

/** rules are those that are planned, which a call may change. */
export function Does({ call, rules }: { call: Call; rules: Rules | null }) {
  useEffect(() => {
    // If one of them fails, the server's words are shown.
    askSite().catch(() => {});
    import("../wallet/decode").then((module) => (decoding.value = module)).catch(() => {});
  }, []);
  const contracts = site.value?.contracts;
  const decode = decoding.value?.decodeCall;
  if (!contracts || !decode) return <>{call.what}</>;
  const text = (to: string, data: string, deep: number): string => {
    const decoded = deep < 3 ? decode(contracts, to, data) : undefined;
    if (!decoded) return unknownText(to, data);
    return callText(decoded, rules, (to, data) => text(to, data, deep + 1));
  };
  return <>{text(call.to, call.data, 0)}</>;
}
