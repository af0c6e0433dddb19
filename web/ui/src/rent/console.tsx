// A machine's serial console: what it prints, and what is typed into it.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { texts } from "../language";
import type { Console as Connection, Host } from "./host";
import { problemText } from "./problem";
import { Screen, sent } from "./screen";

const t = texts(
  {
    title: "Console",
    opening: "Opening the console…",
    closed: "The console has closed.",
    prints: "What the console has printed",
    type: "Type here",
    typeNote: "Every key is sent at once, as in a terminal. The machine says what it got.",
    interrupt: "Ctrl-C",
    eof: "Ctrl-D",
    complete: "Tab key",
    leave: "Escape key",
    close: "Close the console",
    again: "Open it again",
    plain: "Programs that draw a whole screen do not fit here: use SSH for them.",
  },
  {
    title: "Bảng điều khiển",
    opening: "Đang mở bảng điều khiển…",
    closed: "Bảng điều khiển đã đóng.",
    prints: "Những gì bảng điều khiển đã in ra",
    type: "Gõ vào đây",
    typeNote: "Mỗi phím được gửi ngay, như trong terminal. Máy sẽ hiện những gì nó nhận được.",
    interrupt: "Ctrl-C",
    eof: "Ctrl-D",
    complete: "Phím Tab",
    leave: "Phím Escape",
    close: "Đóng bảng điều khiển",
    again: "Mở lại",
    plain: "Chương trình vẽ toàn màn hình không hiển thị được ở đây: hãy dùng SSH.",
  },
);

/** How often what was printed is shown anew, in milliseconds. */
const pace = 50;

type Phase = { is: "opening" } | { is: "open" } | { is: "closed"; why: string };

export default function Console({ host, close }: { host: Host; close: () => void }) {
  const phase = useSignal<Phase>({ is: "opening" });
  const printed = useSignal("");
  const tries = useSignal(0);
  const connection = useRef<Connection | undefined>(undefined);
  const end = useRef<HTMLPreElement>(null);

  useEffect(() => {
    const screen = new Screen();
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    phase.value = { is: "opening" };
    printed.value = "";
    const heard = (bytes: Uint8Array) => {
      screen.feed(bytes);
      timer ??= setTimeout(() => {
        timer = undefined;
        printed.value = screen.toString();
      }, pace);
    };
    host
      .console(heard, (why) => (phase.value = { is: "closed", why }))
      .then(
        (c) => {
          if (gone) return c.close();
          connection.current = c;
          phase.value = { is: "open" };
        },
        (why: unknown) => !gone && (phase.value = { is: "closed", why: problemText(why) }),
      );
    return () => {
      gone = true;
      clearTimeout(timer);
      connection.current?.close();
      connection.current = undefined;
    };
  }, [host, tries.value]);

  useEffect(() => {
    if (end.current) end.current.scrollTop = end.current.scrollHeight;
  }, [printed.value]);

  const send = (text: string) => {
    if (phase.value.is === "open") connection.current?.send(text);
  };
  const key = (e: KeyboardEvent) => {
    const text = sent(e);
    if (text === undefined) return;
    e.preventDefault();
    send(text);
  };
  // What keys write comes as input, on telephones too.
  const input = (e: InputEvent & { currentTarget: HTMLInputElement }) => {
    if (e.isComposing) return;
    send(e.currentTarget.value);
    e.currentTarget.value = "";
  };
  const now = phase.value;
  const keys = [
    [t().interrupt, "\u0003"],
    [t().eof, "\u0004"],
    [t().complete, "\t"],
    [t().leave, "\u001b"],
  ] as const;
  return (
    <div class="console">
      <pre ref={end} class="screen" tabIndex={0} role="log" aria-live="off" aria-label={t().prints}>
        {printed.value}
      </pre>
      {now.is === "opening" && <p role="status">{t().opening}</p>}
      {now.is === "closed" && (
        <p role="alert">
          {t().closed} {now.why}{" "}
          <button type="button" class="plain" onClick={() => tries.value++}>
            {t().again}
          </button>
        </p>
      )}
      <div class="fields">
        <label>
          {t().type}
          <input
            class="code"
            autocomplete="off"
            autocapitalize="off"
            autocorrect="off"
            spellcheck={false}
            disabled={now.is !== "open"}
            onKeyDown={key}
            onInput={input}
            onCompositionEnd={(e) => {
              send(e.currentTarget.value);
              e.currentTarget.value = "";
            }}
          />
        </label>
        {keys.map(([name, text]) => (
          <button key={name} type="button" class="plain" disabled={now.is !== "open"} onClick={() => send(text)}>
            {name}
          </button>
        ))}
        <button type="button" class="plain" onClick={close}>
          {t().close}
        </button>
      </div>
      <p class="quiet">
        {t().typeNote} {t().plain}
      </p>
    </div>
  );
}
