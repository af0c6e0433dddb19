// What the grants of a renter's accounts would pay of a lease that is about to be ordered, as view.SponsorshipOf has it.
import type { Address } from "viem";

import { useLive } from "../api/client";
import type { LiveOffer, Offer, RentingAccount } from "../api/types";
import { language } from "../language";
import { nameOf } from "./money";

/** What the live grant of an account would do for a lease. */
export interface Sponsorship {
  number: string; // of the account
  grant: number;
  shareBps: bigint;
  credit: bigint; // that is left, in the token's smallest unit
  /** The programme that has to permit the lease first. */
  programme?: Address;
  /** Why it pays nothing, for people; "": its sponsor, which is no programme, has not permitted the lease. */
  refusal?: string;
}

/** Those of an offer's token; undefined as long as they are not known. */
export function useSponsorships(
  renter: Address | undefined,
  accounts: RentingAccount[] | undefined,
  offer: Offer,
  { token, version }: LiveOffer,
): Sponsorship[] | undefined {
  const granted = (accounts ?? []).filter(
    ({ account, live }) => account.token.toLowerCase() === token.address.toLowerCase() && live && live.grant !== 0,
  );
  const grants = granted.map(({ live }) => live!.grant);
  // A refusal is told in the language that is spoken.
  const what =
    granted.length > 0 ? `grants ${grants.join()} of ${renter} for ${offer.id}, ${version}, in ${language.value}` : "";
  const answers = useLive(what, () =>
    Promise.all(grants.map((grant) => ask(grant, renter!, offer, version, nameOf(token), token.decimals))),
  ).data;
  if (!accounts) return undefined;
  if (granted.length === 0) return [];
  return answers?.map((answer, i) => ({
    number: granted[i]!.account.number,
    grant: grants[i]!,
    credit: BigInt(granted[i]!.live!.credit),
    ...answer,
  }));
}

type Answer = Pick<Sponsorship, "shareBps" | "programme" | "refusal">;

/** Asks the market what a grant is, and the programme of a restricted one whether it would permit the lease. */
async function ask(
  id: number,
  renter: Address,
  offer: Offer,
  version: number,
  symbol: string,
  decimals: number,
): Promise<Answer> {
  const [{ read }, { whyNotPermitted }] = await Promise.all([import("../wallet/read"), import("../wallet/qualify")]);
  const grant = await read("market", "grantOf", [BigInt(id)]);
  const pays = { shareBps: BigInt(grant.shareBps) };
  if (!grant.restricted) return pays;
  if (!(await read("sponsors", "isProgramme", [grant.sponsor]))) {
    // It permits leases in a way of its own.
    const permitted = grant.offer === BigInt(offer.id) && grant.version === version;
    return permitted ? pays : { ...pays, refusal: "" };
  }
  const refusal = await whyNotPermitted(grant.sponsor, renter, BigInt(id), BigInt(offer.id), { symbol, decimals });
  return refusal === undefined ? { ...pays, programme: grant.sponsor } : { ...pays, refusal };
}

const grains = 10n ** 18n;

/** What a grant pays of a rate: its share, but no more than would use the credit up within the least term. */
export function sponsoredOf(s: Sponsorship | undefined, rate: bigint, minTerm: number): bigint {
  if (!s || s.refusal !== undefined) return 0n;
  const share = (rate * s.shareBps) / 10_000n;
  const most = (s.credit * grains) / BigInt(minTerm);
  return most < share ? most : share;
}

/** The account to lease with unless its renter chooses: the one whose grant pays the most, or else the first one. */
export function suggestedNumber(all: Sponsorship[], rate: bigint, minTerm: number): string {
  let best = { number: "0", pays: 0n };
  for (const s of all) {
    const pays = sponsoredOf(s, rate, minTerm);
    if (pays > best.pays) best = { number: s.number, pays };
  }
  return best.number;
}
