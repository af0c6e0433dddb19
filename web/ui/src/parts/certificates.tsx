// The certificates of a site. Only those that count are shown.
import type { LiveCertificate } from "../api/types";
import { texts } from "../language";
import { moment, relative } from "../numbers";
import { kindName } from "./kinds";
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
  },
  {
    title: "Chứng nhận của địa điểm",
    none: "Chưa bên chứng nhận nào chứng nhận địa điểm này.",
    kind: "Loại",
    country: "Quốc gia",
    certifier: "Bên chứng nhận",
    expires: "Hết hạn",
    document: "Mã băm của tài liệu",
  },
);

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
