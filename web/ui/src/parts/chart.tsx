// A chart, with its numbers in a table behind it.
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { language, texts } from "../language";
import { count } from "../numbers";
import { Table } from "./table";

const t = texts({ table: "Show the numbers" }, { table: "Xem số liệu" });

const scheme = matchMedia("(prefers-color-scheme: dark)");
const dark = signal(scheme.matches);
scheme.addEventListener("change", (e) => {
  dark.value = e.matches;
});

export interface Series {
  title: string;
  values: (number | null)[];
}

/** Lines over a row of numbers, such as epochs. The library comes when the first chart does. */
export function Chart({
  title,
  x,
  series,
}: {
  title: string;
  x: { title: string; values: number[]; name?: (x: number) => string };
  series: Series[];
}) {
  const name = x.name ?? ((n: number) => count(n));
  const place = useRef<HTMLDivElement>(null);
  const data = JSON.stringify([x.values, x.values.map(name), series]);
  useEffect(() => {
    const at = place.current;
    if (!at) return;
    let gone = false;
    let stop = () => {};
    void import("uplot").then(({ default: UPlot }) => {
      if (gone) return;
      const ink = dark.value ? "#cbd5e1" : "#334155";
      const lines = dark.value ? ["#2dd4bf", "#fbbf24", "#f87171"] : ["#0f766e", "#b45309", "#b91c1c"];
      const axis = {
        stroke: ink,
        grid: { stroke: "#8883" },
        values: (_: uPlot, ticks: number[]) => ticks.map((n) => count(n, 4)),
      };
      const size = () => ({ width: at.clientWidth, height: 200 });
      const plot = new UPlot(
        {
          ...size(),
          scales: { x: { time: false } },
          legend: { show: false },
          axes: [
            {
              ...axis,
              incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
              space: x.name ? 160 : 50, // between two of its values, in pixels
              values: (_: uPlot, ticks: number[]) => ticks.map(name),
            },
            axis,
          ],
          series: [
            { label: x.title },
            ...series.map((s, i) => ({ label: s.title, stroke: lines[i % lines.length]!, width: 2 })),
          ],
        },
        [x.values, ...series.map((s) => s.values)],
        at,
      );
      const observer = new ResizeObserver(() => plot.setSize(size()));
      observer.observe(at);
      stop = () => {
        observer.disconnect();
        plot.destroy();
      };
    });
    return () => {
      gone = true;
      stop();
    };
  }, [data, dark.value, language.value]);
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <div ref={place} aria-hidden="true" />
      <details>
        <summary>{t().table}</summary>
        <Table
          caption={title}
          columns={[
            { title: x.title, number: true, cell: (i: number) => name(x.values[i] ?? 0) },
            ...series.map((s) => ({
              title: s.title,
              number: true,
              cell: (i: number) => (s.values[i] == null ? "–" : count(s.values[i], 4)),
            })),
          ]}
          rows={x.values.map((_, i) => i)}
          empty=""
        />
      </details>
    </figure>
  );
}
