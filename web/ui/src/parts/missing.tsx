// That something is not shown because the site could not find it out.
import { texts } from "../language";

const t = texts({ missing: "Some of this could not be read" }, { missing: "Một phần không đọc được" });

export function MissingNote({ of }: { of: { detail: string; hints: string[] } | null }) {
  if (!of) return null;
  return (
    <p class="notice" role="note">
      {t().missing}: {of.detail}
      {of.hints.length > 0 && <> ({of.hints.join("; ")})</>}
    </p>
  );
}
