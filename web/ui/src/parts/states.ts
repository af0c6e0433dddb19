// The states of things, as the API names them and as people read them.
import { texts } from "../language";

const t = texts(
  {
    open: "open",
    active: "active",
    failed: "failed",
    closed: "closed",
    paused: "paused",
    ordered: "ordered",
    running: "running",
    ended: "ended",
    returned: "returned",
    cancelled: "cancelled",
    held: "held",
    finished: "finished",
    "given back": "given back",
    dry: "out of money",
    full: "full",
    ending: "its commitment ends too soon",
    waiting: "waiting to be told what to be",
    preparing: "being prepared",
    booting: "starting",
    stopping: "shutting down",
    stopped: "off",
  },
  {
    open: "đang mở",
    active: "hoạt động",
    failed: "thất bại",
    closed: "đã đóng",
    paused: "tạm dừng",
    ordered: "đã đặt",
    running: "đang chạy",
    ended: "đã kết thúc",
    returned: "đã trả lại",
    cancelled: "đã hủy",
    held: "đang giữ",
    finished: "đã hoàn tất",
    "given back": "đã hoàn trả",
    dry: "hết tiền",
    full: "hết chỗ",
    ending: "cam kết kết thúc quá sớm",
    waiting: "đang chờ cấu hình",
    preparing: "đang chuẩn bị",
    booting: "đang khởi động",
    stopping: "đang tắt",
    stopped: "đã tắt",
  },
);

export const states = {
  commitment: ["open", "active", "failed", "closed"],
  offer: ["open", "paused", "closed"],
  lease: ["ordered", "running", "ended", "returned", "cancelled"],
} as const;

/** A state as people read it. One that this page does not know is shown as it is. */
export function stateName(state: string): string {
  const names = t();
  return Object.hasOwn(names, state) ? names[state as keyof typeof names] : state;
}
