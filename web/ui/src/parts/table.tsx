// Lists. Each goes on in pages whose place is in the page's address.
import type { ComponentChildren } from "preact";

import type { AsOf, Live } from "../api/client";
import { useApi } from "../api/client";
import { texts } from "../language";
import { state, withState } from "../place";
import { Show } from "./show";

const t = texts(
  { first: "First page", next: "Next page", pages: "Pages" },
  { first: "Trang đầu", next: "Trang sau", pages: "Các trang" },
);

export interface Column<T> {
  title: string;
  /** Numbers stand to the right. */
  number?: boolean;
  cell: (row: T) => ComponentChildren;
}

export interface List<T> {
  asOf: AsOf;
  items: T[];
  next?: string;
}

export function Table<T>({
  caption,
  columns,
  rows,
  empty,
}: {
  caption: string;
  columns: Column<T>[];
  rows: T[];
  empty: string;
}) {
  if (rows.length === 0) return <p class="empty">{empty}</p>;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((c) => (
              <th key={c.title} scope="col" class={c.number ? "number" : ""}>
                {c.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {columns.map((c) => (
                <td key={c.title} class={c.number ? "number" : ""}>
                  {c.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The ways to a list's first and next page, whose place is in the page's address. */
export function Pages({ of, next, place }: { of: string; next: string | undefined; place: string }) {
  const cursor = state(place);
  if (!cursor && !next) return null;
  return (
    <nav class="pages" aria-label={t().pages + ": " + of}>
      {cursor && <a href={withState({ [place]: "" })}>{t().first}</a>}
      {next && <a href={withState({ [place]: next })}>{t().next}</a>}
    </nav>
  );
}

/** A list of the API, a page of it at a time. Several on one page need a name each for their place in the address. */
export function ApiTable<T>(props: {
  what: string;
  caption: string;
  columns: Column<T>[];
  empty: string;
  limit?: number;
  place?: string;
}) {
  const { what, limit = 25, place = "cursor" } = props;
  const cursor = state(place);
  const query = new URLSearchParams({ limit: String(limit), ...(cursor && { cursor }) });
  const list: Live<List<T>> = useApi<List<T>>(what && what + (what.includes("?") ? "&" : "?") + query);
  return (
    <Show of={list}>
      {(data) => (
        <>
          <Table caption={props.caption} columns={props.columns} rows={data.items} empty={props.empty} />
          <Pages of={props.caption} next={data.next} place={place} />
        </>
      )}
    </Show>
  );
}
