// Whose page it is to be: the connected account's, or that of an address.
import { useSignal } from "@preact/signals";

import { texts } from "../language";
import { go } from "../place";
import { AddressField, isAddress } from "./fields";
import { Section } from "./values";
import { Wallet } from "./wallet";

const t = texts({ look: "Look at it" }, { look: "Xem" });

/** Asks for an address, and goes to the page at the place with that address after it. */
export function AskAddress(props: { title: string; ask: string; label: string; typed: string; place: string }) {
  const address = useSignal(props.typed);
  return (
    <>
      <h1>{props.title}</h1>
      <Section title={t().look}>
        <p>{props.ask}</p>
        <Wallet />
        <form
          onSubmit={(e) => {
            e.preventDefault();
            const wanted = address.value.trim();
            if (isAddress(wanted)) go(props.place + wanted.toLowerCase());
          }}
        >
          <AddressField label={props.label} value={address} />
          <button type="submit">{t().look}</button>
        </form>
      </Section>
    </>
  );
}
