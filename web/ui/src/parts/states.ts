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
