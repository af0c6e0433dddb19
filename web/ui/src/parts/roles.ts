// The roles of the authority, as the API names them, in the order of their numbers, and as people read them.
import { texts } from "../language";

const t = texts(
  {
    admin: "admin",
    governor: "governor",
    guardian: "guardian",
    "lease-market": "lease market",
    council: "council",
    "pause-ender": "pause ender",
    everybody: "everybody",
    other: (n: string) => `role ${n}`,
  },
  {
    admin: "quản trị viên",
    governor: "người điều hành",
    guardian: "người giám hộ",
    "lease-market": "thị trường cho thuê",
    council: "hội đồng",
    "pause-ender": "người kết thúc tạm ngưng",
    everybody: "mọi người",
    other: (n: string) => `vai trò ${n}`,
  },
);

const named = ["admin", "governor", "guardian", "lease-market", "council", "pause-ender", "everybody"] as const;

const everybody = 2n ** 64n - 1n;

/** A role by its name. One that this page does not know is shown as it is. */
export function roleName(name: string): string {
  const known = named.find((one) => one === name);
  return known ? t()[known] : name;
}

/** A role by its number. */
export function roleOf(number: bigint): string {
  if (number === everybody) return t().everybody;
  const known = named.slice(0, -1)[Number(number)];
  return known ? t()[known] : t().other(String(number));
}
