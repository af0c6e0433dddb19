// The kinds of certificates, as the contracts name them and as people read them.
import { texts } from "../language";

const t = texts(
  { soc2: "SOC 2", iso27001: "ISO 27001", location: "location", hardware: "hardware" },
  { soc2: "SOC 2", iso27001: "ISO 27001", location: "vị trí", hardware: "phần cứng" },
);

const kinds = ["soc2", "iso27001", "location", "hardware"] as const;

/** A kind of certificates, as people read it. */
export function kindName(kind: string): string {
  const known = kinds.find((one) => one === kind);
  return known ? t()[known] : kind;
}
