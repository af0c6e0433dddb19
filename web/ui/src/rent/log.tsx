// What a machine's serial console has printed since it was made, as its host has kept it.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { texts } from "../language";
import { Command } from "../parts/values";
import type { Host } from "./host";
import { problemText } from "./problem";
import { Screen } from "./screen";

const t = texts(
  {
    reading: "Reading the log…",
    title: "What the machine's console has printed",
    empty: "Its console has printed nothing yet.",
    again: "Read it again",
    close: "Close the log",
  },
  {
    reading: "Đang đọc nhật ký…",
    title: "Những gì bảng điều khiển của máy đã in ra",
    empty: "Bảng điều khiển của máy chưa in gì.",
    again: "Đọc lại",
    close: "Đóng nhật ký",
  },
);

/** How much of a log is shown, in bytes: the newest. */
const shown = 256 << 10;

type Phase = { is: "reading" } | { is: "read"; text: string } | { is: "failed"; why: string };

export default function Log({ host, close }: { host: Host; close: () => void }) {
  const phase = useSignal<Phase>({ is: "reading" });
  const tries = useSignal(0);
  useEffect(() => {
    let gone = false;
    phase.value = { is: "reading" };
    void host.log().then(
      (bytes) => !gone && (phase.value = { is: "read", text: textOf(bytes) }),
      (why: unknown) => !gone && (phase.value = { is: "failed", why: problemText(why) }),
    );
    return () => {
      gone = true;
    };
  }, [host, tries.value]);
  const now = phase.value;
  return (
    <div class="console">
      {now.is === "reading" && (
        <p class="loading" role="status">
          {t().reading}
        </p>
      )}
      {now.is === "failed" && (
        <p class="bad" role="alert">
          {now.why}
        </p>
      )}
      {now.is === "read" &&
        (now.text.trim() === "" ? (
          <p>{t().empty}</p>
        ) : (
          <pre class="screen" tabIndex={0} role="region" aria-label={t().title}>
            {now.text}
          </pre>
        ))}
      <div class="fields">
        <button type="button" class="plain" disabled={now.is === "reading"} onClick={() => tries.value++}>
          {t().again}
        </button>
        <button type="button" class="plain" onClick={close}>
          {t().close}
        </button>
      </div>
      <Command>muster vm logs NAME</Command>
    </div>
  );
}

/** The newest lines, without what a terminal would take for a command. */
function textOf(bytes: Uint8Array): string {
  const screen = new Screen();
  screen.feed(bytes.subarray(-shown));
  return screen.toString();
}
