// A machine as a file of muster's book, with which muster vm goes on on the renter's own computer.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import type { Lease, Offer } from "../api/types";
import { texts } from "../language";
import { Command } from "../parts/values";
import { bookFile, bookName, findDraft } from "./drafts";
import type { Machine } from "./host";
import { recipes } from "./template";

const t = texts(
  {
    book: "Keep the machine in muster's book",
    bookAbout: (name: string) =>
      `Save this file in the folder machines of muster's data directory, such as ~/.config/muster/machines. Then muster vm knows the machine as ${name}.`,
    installed:
      "The template is installed from now on, which takes some minutes. This waits until what it made works, and says why if it does not:",
    ports: "Others reach it once its ports are open:",
  },
  {
    book: "Lưu máy vào sổ của muster",
    bookAbout: (name: string) =>
      `Lưu tệp này vào thư mục machines trong thư mục dữ liệu của muster, ví dụ ~/.config/muster/machines. Khi đó muster vm biết máy này với tên ${name}.`,
    installed:
      "Mẫu bắt đầu được cài từ lúc này và mất vài phút. Lệnh này chờ đến khi mọi thứ hoạt động, và cho biết lý do nếu không:",
    ports: "Người khác kết nối được khi các cổng được mở:",
  },
);

/** The machine as a file of muster's book, if this browser has ordered it: only it knows the spec then. */
export function Keep({ lease, offer, machine }: { lease: Lease; offer: Offer; machine?: Machine }) {
  const draft = findDraft(lease.specHash);
  const url = useSignal("");
  const text = draft && bookFile(draft, lease, offer, machine);
  useEffect(() => {
    if (!text) return;
    const made = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    url.value = made;
    return () => URL.revokeObjectURL(made);
  }, [text]);
  if (!draft || !url.value) return null;
  return (
    <>
      <h3>{t().book}</h3>
      <p>{t().bookAbout(bookName(draft))}</p>
      <p>
        <a href={url.value} download={`${bookName(draft)}.json`}>
          {bookName(draft)}.json
        </a>
      </p>
      <Command>
        {machine
          ? `muster vm ssh ${bookName(draft)}`
          : `muster vm create --name ${bookName(draft)} --deployment deployment.json --keystore renter.json`}
      </Command>
      {machine && draft.spec.template && <Installed template={draft.spec.template} name={bookName(draft)} />}
    </>
  );
}

/** What is left to do for a machine that is made from a template. */
function Installed({ template, name }: { template: string; name: string }) {
  const ports = recipes.find((r) => r.name === template)?.ports ?? [];
  return (
    <>
      <h3>{template}</h3>
      <p>{t().installed}</p>
      <Command>{`muster vm check ${name} --wait 20m`}</Command>
      {ports.length > 0 && (
        <>
          <p>{t().ports}</p>
          <Command>{`muster vm ports ${name} ${ports.map((p) => `--open ${p}`).join(" ")}`}</Command>
        </>
      )}
    </>
  );
}
