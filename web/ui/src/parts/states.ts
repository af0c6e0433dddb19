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

const ofProposals = texts(
  {
    pending: "not begun",
    active: "vote",
    canceled: "canceled",
    defeated: "defeated",
    succeeded: "passed",
    queued: "queued",
    expired: "expired",
    executed: "executed",
  },
  {
    pending: "chưa bắt đầu",
    active: "đang bỏ phiếu",
    canceled: "đã hủy",
    defeated: "bị bác",
    succeeded: "được thông qua",
    queued: "đang chờ",
    expired: "hết hạn",
    executed: "đã thực hiện",
  },
);

const ofElections = texts(
  {
    notice: "notice",
    nominations: "nominations",
    vote: "vote",
    over: "over; anybody can finish it",
    finished: "finished",
  },
  {
    notice: "báo trước",
    nominations: "đề cử",
    vote: "bỏ phiếu",
    over: "đã hết hạn; ai cũng có thể hoàn tất",
    finished: "đã hoàn tất",
  },
);

export const states = {
  commitment: ["open", "active", "failed", "closed"],
  offer: ["open", "paused", "closed"],
  lease: ["ordered", "running", "ended", "returned", "cancelled"],
} as const;

/** A state as people read it. One that this page does not know is shown as it is. */
export const stateName = (state: string): string => nameIn(t(), state);

/** A proposal's state, likewise. */
export const proposalStateName = (state: string): string => nameIn(ofProposals(), state);

/** The phase of an election of the council, likewise. */
export const phaseName = (phase: string): string => nameIn(ofElections(), phase);

function nameIn(names: Record<string, string>, name: string): string {
  return Object.hasOwn(names, name) ? names[name]! : name;
}
