// What the problems of hosts, and of the way to them, mean to the person in front of them.
import { texts } from "../language";
import { HostProblem } from "./host";

const t = texts(
  {
    site: "The site does not answer. Try again.",
    lease: "The host does not know the lease yet, or you are not its renter.",
    unreachable: "The site cannot reach the host:",
    otherKey: "Do not go on: whoever answers is not the host that the offer names.",
    ended: "The session was ended. Sign another.",
    session: "The host does not take the session:",
    says: "The host says:",
    busy: "Too much was asked at once. Wait a little.",
  },
  {
    site: "Trang không trả lời. Hãy thử lại.",
    lease: "Máy chủ chưa biết hợp đồng này, hoặc bạn không phải người thuê.",
    unreachable: "Trang không kết nối được với máy chủ:",
    otherKey: "Đừng tiếp tục: bên trả lời không phải máy chủ mà chào thuê nêu.",
    ended: "Phiên đã bị kết thúc. Hãy ký phiên khác.",
    session: "Máy chủ không nhận phiên này:",
    says: "Máy chủ nói:",
    busy: "Hỏi quá nhiều cùng lúc. Hãy chờ một chút.",
  },
);

export function problemText(why: unknown): string {
  if (!(why instanceof HostProblem)) return why instanceof Error ? why.message : String(why);
  const said = [why.message, ...why.hints].filter(Boolean).join(" – ");
  switch (why.kind) {
    case "":
      return why.status === 0 ? said || t().site : said;
    case "lease":
      return t().lease;
    case "unreachable":
      return `${t().unreachable} ${said}`;
    case "other-key":
      return t().otherKey;
    case "ended":
      return t().ended;
    case "session":
      return `${t().session} ${said}`;
    case "busy":
      return t().busy;
    case "relay":
      return said;
  }
  return `${t().says} ${said}`;
}
