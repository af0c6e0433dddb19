// What is shown of something that is asked for: that it is on its way, that it is there, that there is none, or why
// it cannot be shown.
import type { ComponentChildren } from "preact";

import type { Live } from "../api/client";
import { texts } from "../language";

const t = texts(
  {
    loading: "Loading…",
    failed: "This could not be loaded",
    old: "This could not be brought up to date. What you see may be old.",
    again: "Try again",
    unreachable: "The site does not answer. Is muster web running, and are you online?",
    none: "There is no such thing. Check the address. What was in a block that the chain has given up is gone with it.",
    busy: "The site is busy. It will be asked again in some seconds.",
  },
  {
    loading: "Đang tải…",
    failed: "Không tải được phần này",
    old: "Không cập nhật được. Những gì bạn thấy có thể đã cũ.",
    again: "Thử lại",
    unreachable: "Trang không trả lời. muster web có đang chạy không, và bạn có kết nối mạng không?",
    none: "Không có mục này. Hãy kiểm tra địa chỉ. Những gì nằm trong khối mà chuỗi đã bỏ cũng không còn.",
    busy: "Trang đang bận. Trang sẽ được hỏi lại sau vài giây.",
  },
);

export function Show<T>({ of, children }: { of: Live<T>; children: (data: T) => ComponentChildren }) {
  const { data, problem } = of;
  return (
    <>
      {problem && (
        <div class="problem" role="alert">
          <p>
            <strong>{data === undefined ? t().failed : t().old}</strong> {explain(problem.status)}
          </p>
          {problem.status !== 0 && <p class="quiet">{problem.detail}</p>}
          <button type="button" onClick={of.again}>
            {t().again}
          </button>
        </div>
      )}
      {data !== undefined
        ? children(data)
        : !problem && (
            <p class="loading" role="status">
              {t().loading}
            </p>
          )}
    </>
  );
}

function explain(status: number): string {
  switch (status) {
    case 0:
      return t().unreachable;
    case 404:
      return t().none;
    case 429:
    case 503:
      return t().busy;
  }
  return "";
}
