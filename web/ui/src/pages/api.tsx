// What the API offers, from its own description.
import { useApi } from "../api/client";
import { texts } from "../language";
import { Show } from "../parts/show";
import { Table } from "../parts/table";
import { Command, Section } from "../parts/values";

const t = texts(
  {
    title: "API",
    about:
      "Everything that this page shows comes from a public API, which asks for no key. Each answer says after which block it is so, and whether that block is final; amounts are decimal strings of a token's smallest unit; lists go on by cursors; errors follow RFC 9457.",
    description: "The whole description, for programs (OpenAPI 3.1)",
    streams: "New blocks come as server-sent events from /api/v1/heads.",
    own: "A server of your own gives the same answers:",
    paths: "What can be asked",
    path: "Address",
    what: "Answer",
    none: "The description is empty.",
  },
  {
    title: "API",
    about:
      "Mọi thứ trang này hiển thị đến từ một API công khai, không cần khóa. Mỗi câu trả lời cho biết nó đúng sau khối nào và khối đó đã chung cuộc chưa; số tiền là chuỗi thập phân theo đơn vị nhỏ nhất của token; danh sách được nối tiếp bằng con trỏ; lỗi theo RFC 9457.",
    description: "Toàn bộ mô tả cho chương trình (OpenAPI 3.1)",
    streams: "Khối mới đến qua server-sent events tại /api/v1/heads.",
    own: "Máy chủ của chính bạn cho cùng câu trả lời:",
    paths: "Có thể hỏi gì",
    path: "Địa chỉ",
    what: "Trả lời",
    none: "Bản mô tả trống.",
  },
);

interface Description {
  paths: Record<string, { get?: { summary?: string; tags?: string[] } }>;
}

export default function Api() {
  const description = useApi<Description>("/openapi.json");
  return (
    <>
      <h1>{t().title}</h1>
      <p>{t().about}</p>
      <p>{t().streams}</p>
      <p>
        <a href="/api/v1/openapi.json">{t().description}</a>
      </p>
      <p>{t().own}</p>
      <Command>muster web --rpc http://127.0.0.1:8545 --deployment deployment.json</Command>
      <Section title={t().paths}>
        <Show of={description}>
          {(d) => (
            <Table
              caption={t().paths}
              empty={t().none}
              rows={Object.entries(d.paths)}
              columns={[
                {
                  title: t().path,
                  cell: ([path]) =>
                    path.includes("{") ? (
                      <span class="code">{path}</span>
                    ) : (
                      <a href={path}>
                        <code>{path}</code>
                      </a>
                    ),
                },
                { title: t().what, cell: ([, of]) => <span lang="en">{of.get?.summary}</span> },
              ]}
            />
          )}
        </Show>
      </Section>
    </>
  );
}
