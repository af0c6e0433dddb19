// The frame around every page.
import { useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";

import { connected, head } from "./api/client";
import { language, languages, speak, texts, type Language } from "./language";
import { count, relative } from "./numbers";
import { pageAt, sections, title, type Parts } from "./pages";
import { pages as allPages } from "./pages";
import { UnderWay } from "./parts/progress";
import { path } from "./place";

const t = texts(
  {
    skip: "Skip to the content",
    site: "Muster",
    sections: "Sections",
    pagesOf: (section: string) => `Pages: ${section}`,
    language: "Language",
    asOf: (block: string, when: string) => `Block ${block}, ${when}`,
    final: "final",
    notFinal: "not final yet",
    lost: "The connection to the site is lost. What you see may be old.",
    waiting: "Waiting for the first block…",
    missing: "There is no page here",
    home: "Go to the overview",
    failed: "This page could not be loaded. Load it again.",
    loading: "Loading…",
  },
  {
    skip: "Đến nội dung chính",
    site: "Muster",
    sections: "Các phần",
    pagesOf: (section: string) => `Các trang: ${section}`,
    language: "Ngôn ngữ",
    asOf: (block: string, when: string) => `Khối ${block}, ${when}`,
    final: "chung cuộc",
    notFinal: "chưa chung cuộc",
    lost: "Mất kết nối với trang. Những gì bạn thấy có thể đã cũ.",
    waiting: "Đang chờ khối đầu tiên…",
    missing: "Không có trang nào ở đây",
    home: "Đến trang tổng quan",
    failed: "Không tải được trang này. Hãy tải lại.",
    loading: "Đang tải…",
  },
);

export function App() {
  return (
    <>
      <a class="skip" href="#main">
        {t().skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        {!connected.value && (
          <p class="problem" role="alert">
            {t().lost}
          </p>
        )}
        <UnderWay />
        <Content />
      </main>
      <Footer />
    </>
  );
}

function Header() {
  const here = sections.find((s) => s.pages.some((p) => within(path.value, p))) ?? sections[0]!;
  return (
    <header>
      <a class="brand" href="/">
        {t().site}
      </a>
      <nav aria-label={t().sections}>
        <ul>
          {sections.map((s) => (
            <li key={s.title}>
              <a href={s.pages[0]!} aria-current={s === here ? "true" : undefined}>
                {title(s.title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <label class="language">
        <span class="hidden">{t().language}</span>
        <select value={language.value} onChange={(e) => speak(e.currentTarget.value as Language)}>
          {Object.entries(languages).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {here.pages.length > 1 && (
        <nav class="pages-of" aria-label={t().pagesOf(title(here.title))}>
          <ul>
            {here.pages.map((p) => {
              const page = allPages.find((a) => a.path === p);
              return (
                page && (
                  <li key={p}>
                    <a href={p} aria-current={within(path.value, p) ? "page" : undefined}>
                      {title(page.title)}
                    </a>
                  </li>
                )
              );
            })}
          </ul>
        </nav>
      )}
    </header>
  );
}

/** Whether an address is that of a page or of one below it. */
function within(path: string, page: string): boolean {
  return path === page || (page !== "/" && path.startsWith(page + "/"));
}

function Content() {
  const at = pageAt(path.value);
  const shown = useSignal<{ path: string; page: FunctionComponent<{ parts: Parts }> } | null>(null);
  const failed = useSignal(false);
  const wanted = at?.page.path;
  useEffect(() => {
    if (!at) return;
    let gone = false;
    failed.value = false;
    at.page.load().then(
      (module) => {
        if (!gone) shown.value = { path: at.page.path, page: module.default };
      },
      () => {
        if (!gone) failed.value = true;
      },
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  const heading = at && title(at.page.title);
  useEffect(() => {
    document.title = (heading ?? t().missing) + " · " + t().site;
  }, [heading]);
  if (!at) {
    return (
      <>
        <h1>{t().missing}</h1>
        <p>
          <a href="/">{t().home}</a>
        </p>
      </>
    );
  }
  if (failed.value)
    return (
      <p class="problem" role="alert">
        {t().failed}
      </p>
    );
  if (shown.value?.path !== at.page.path)
    return (
      <p class="loading" role="status">
        {t().loading}
      </p>
    );
  const Page = shown.value.page;
  return <Page key={path.value} parts={at.parts} />;
}

function Footer() {
  const at = head.value;
  return (
    <footer>
      {at ? (
        <p title={at.hash}>
          {t().asOf(count(at.block), relative(at.time))} · {at.final ? t().final : t().notFinal}
        </p>
      ) : (
        <p>{t().waiting}</p>
      )}
    </footer>
  );
}
