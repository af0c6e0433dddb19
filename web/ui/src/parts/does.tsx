// What a call of governance does, by its data, in the visitor's language.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { askSite, site } from "../api/site";
import type { Rules } from "../api/types";
import type { Decoded } from "../wallet/decode";
import { callText, unknownText } from "./calls";

/** A call, and what the site's server says of it in English. */
interface Call {
  to: string;
  data: string;
  what: string;
}

const decoding = signal<typeof import("../wallet/decode") | undefined>(undefined);

/** What decodes calls; undefined until it is there. */
export function useDecoder(): ((to: string, data: string) => Decoded | undefined) | undefined {
  useEffect(() => {
    askSite().catch(() => {});
    import("../wallet/decode").then((module) => (decoding.value = module)).catch(() => {});
  }, []);
  const contracts = site.value?.contracts;
  const decode = decoding.value?.decodeCall;
  return contracts && decode && ((to, data) => decode(contracts, to, data));
}

/** rules are those that are planned, which a call may change. Until calls can be decoded, the server's words are shown. */
export function Does({ call, rules }: { call: Call; rules: Rules | null }) {
  const decode = useDecoder();
  if (!decode) return <>{call.what}</>;
  const text = (to: string, data: string, deep: number): string => {
    const decoded = deep < 3 ? decode(to, data) : undefined;
    if (!decoded) return unknownText(to, data);
    return callText(decoded, rules, (to, data) => text(to, data, deep + 1));
  };
  return <>{text(call.to, call.data, 0)}</>;
}
