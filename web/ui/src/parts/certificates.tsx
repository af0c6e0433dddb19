// The certificates of a site. Only those that count are shown.
import type { LiveCertificate } from "../api/types";
import { texts } from "../language";
import { moment, relative } from "../numbers";
import { Words } from "./strangers";
import { Table } from "./table";
import { Account, Hash } from "./values";

const t = texts(
  {
    title: "Certificates of its site",
    none: "No certifier has certified this site.",
    kind: "Kind",
    country: "Country",
    certifier: "Certifier",
    expires: "Expires",
    document: "Hash of the document",
    soc2: "SOC 2",
    iso27001: "ISO 27001",
    location: "location",
    hardware: "hardware",
  },
  {
    title: "Chứng nhận của địa điểm",
    none: "Chưa bên chứng nhận nào chứng nhận địa điểm này.",
    kind: "Loại",
    country: "Quốc gia",
    certifier: "Bên chứng nhận",
    expires: "Hết hạn",
    document: "Mã băm của tài liệu",
    soc2: "SOC 2",
    iso27001: "ISO 27001",
    location: "vị trí",
    hardware: "phần cứng",
  },
);

const kinds = ["soc2", "iso27001", "location", "hardware"] as const;

/** A kind of certificates, as people read it. */
export function kindName(kind: string): string {
  const known = kinds.find((one) => one === kind);
  return known ? t()[known] : kind;
}

const kindOf = (c: LiveCertificate): string => kindName(c.kind);

const valid = (all: LiveCertificate[]) => all.filter((c) => c.state === "valid");

/** The kinds, in short. */
export function kindsOf(all: LiveCertificate[]): string {
  return valid(all).map(kindOf).join(", ");
}

export function Certificates({ of }: { of: LiveCertificate[] }) {
  return (
    <Table
      caption={t().title}
      empty={t().none}
      rows={valid(of)}
      columns={[
        { title: t().kind, cell: kindOf },
        { title: t().certifier, cell: (c) => <Account address={c.certifier} /> },
        { title: t().expires, cell: (c) => <span title={relative(c.expiry)}>{moment(c.expiry)}</span> },
        { title: t().country, cell: (c) => (c.country ? <Words of={c.country} /> : "–") },
        { title: t().document, cell: (c) => <Hash of={c.document} /> },
      ]}
    />
  );
}
