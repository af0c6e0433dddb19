// What a list of offers shows of each beside its events: it is asked for once for each version of an offer.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { ask } from "../api/client";
import type { Offer, OfferDetail } from "../api/types";

const life = 60_000; // milliseconds

const known = new Map<string, { at: number; detail: Promise<OfferDetail> }>();

function detailOf(id: number, version: number): Promise<OfferDetail> {
  const key = `${id} ${version}`;
  const had = known.get(key);
  if (had && Date.now() - had.at < life) return had.detail;
  const detail = ask<OfferDetail>(`/offers/${id}`);
  known.set(key, { at: Date.now(), detail });
  detail.catch(() => known.delete(key));
  return detail;
}

/** An offer's details: undefined until they are known, null if they cannot be read. */
export function useOffer(id: number, version = 0): OfferDetail | null | undefined {
  const shown = useSignal<OfferDetail | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    detailOf(id, version).then(
      (d) => !gone && (shown.value = d),
      () => !gone && (shown.value = null),
    );
    return () => {
      gone = true;
    };
  }, [id, version]);
  return shown.value;
}

export const useDetail = (offer: Offer) => useOffer(offer.id, offer.version);
