// Parts of a page of which one is shown; which one is in the address.
import type { ComponentChildren } from "preact";

import { state, withState } from "../place";

export interface Tab {
  name: string; // in the address
  title: string;
  shown: () => ComponentChildren;
}

export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  const at = tabs.find((tab) => tab.name === state("tab")) ?? tabs[0]!;
  return (
    <section>
      <nav class="tabs" aria-label={label}>
        <ul>
          {tabs.map((tab) => (
            <li key={tab.name}>
              <a
                href={withState({ tab: tab === tabs[0] ? "" : tab.name, cursor: "" })}
                aria-current={tab === at ? "true" : undefined}
              >
                {tab.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {/* A part starts anew when another one is chosen. */}
      <div key={at.name}>{at.shown()}</div>
    </section>
  );
}
