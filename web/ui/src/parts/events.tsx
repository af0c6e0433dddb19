// What the contracts did, as their events tell it.
import { CreditEvent } from "../credit/told";
import { texts } from "../language";
import { plain } from "./plain";
import { ApiTable } from "./table";
import { Block, Hash, When } from "./values";

const t = texts(
  { history: "History", block: "Block", event: "Event", tx: "Transaction", none: "Nothing has happened yet." },
  { history: "Lịch sử", block: "Khối", event: "Sự kiện", tx: "Giao dịch", none: "Chưa có gì xảy ra." },
);

interface Event {
  block: number;
  time: number;
  tx: string;
  name: string;
  body: unknown;
}

export function Events({ what }: { what: string }) {
  return (
    <ApiTable<Event>
      what={what}
      caption={t().history}
      empty={t().none}
      columns={[
        {
          title: t().block,
          cell: (e) => (
            <>
              <Block number={e.block} />
              <br />
              <When at={e.time} />
            </>
          ),
        },
        {
          title: t().event,
          cell: (e) => (
            <>
              <CreditEvent name={e.name} body={e.body} />
              <span class="code">{e.name}</span>
              <Body of={e.body} />
            </>
          ),
        },
        { title: t().tx, cell: (e) => <Hash of={e.tx} /> },
      ]}
    />
  );
}

/** An event's arguments. They may be a stranger's words: they are text and nothing else. */
function Body({ of }: { of: unknown }) {
  if (typeof of !== "object" || of === null) return null;
  return (
    <dl class="arguments">
      {Object.entries(of).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="code">
            <bdi>{brief(value)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function brief(value: unknown): string {
  return plain(typeof value === "string" ? value : JSON.stringify(value), 80);
}
