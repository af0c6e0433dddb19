// What a machine has to be, as its renter fills it in.
import type { Signal } from "@preact/signals";

import { site } from "../api/site";
import { texts } from "../language";
import { count } from "../numbers";
import { base64Of, bytesOf, hexOf, sha256 } from "./bytes";
import { FirstBootForm, firstBootOf, type FirstBoot, type Size } from "./first-boot";
import { isHostname, mostDisk, parseImage, parseKeys, type KeyFault, type Spec } from "./spec";

const t = texts(
  {
    units: "Units",
    unitsNote: (most: string) => `A physical core and 4 GiB of memory each; ${most} are free.`,
    hostname: "Name of the machine",
    hostnameWrong: "a–z, 0–9 and hyphens, such as web-1",
    disk: "Disk in GiB",
    image: "Image",
    imageNote: "NAME:SHA256 of an image that the host has, as this command lists them:",
    imageWrong: "Write the image as its name, a colon and the 64 digits of its SHA-256.",
    keys: "Public SSH keys, one on a line",
    keysNote: "Paste what is in ~/.ssh/id_ed25519.pub. The chain gets only a hash of it, and the host gets the key.",
    secret: (line: number) =>
      `Line ${line} is a SECRET key. Take it away, and never give it to anybody. The public one is in the file that ends in .pub.`,
    form: (line: number) => `Line ${line} is not a whole public key, as ssh-keygen writes it.`,
    type: (line: number) => `Line ${line} does not begin with a key's type, such as ssh-ed25519.`,
    short: (line: number) => `The RSA key in line ${line} is too short: 2,048 bits are the least.`,
    long: (line: number) => `Line ${line} is too long, or there are more than 32 keys.`,
    twice: (line: number) => `The key in line ${line} is there twice.`,
  },
  {
    units: "Đơn vị",
    unitsNote: (most: string) => `Mỗi đơn vị là một nhân vật lý và 4 GiB bộ nhớ; còn trống ${most}.`,
    hostname: "Tên máy",
    hostnameWrong: "a–z, 0–9 và dấu gạch nối, ví dụ web-1",
    disk: "Đĩa (GiB)",
    image: "Ảnh đĩa",
    imageNote: "TÊN:SHA256 của một ảnh đĩa mà máy chủ có, như lệnh này liệt kê:",
    imageWrong: "Hãy ghi ảnh đĩa gồm tên, dấu hai chấm và 64 chữ số SHA-256.",
    keys: "Khóa SSH công khai, mỗi dòng một khóa",
    keysNote: "Nội dung của ~/.ssh/id_ed25519.pub. Chuỗi chỉ biết mã băm, máy chủ biết khóa.",
    secret: (line: number) =>
      `Dòng ${line} là khóa BÍ MẬT. Hãy xóa ngay và đừng đưa cho ai. Khóa công khai nằm trong tệp có đuôi .pub.`,
    form: (line: number) => `Dòng ${line} không phải một khóa công khai đầy đủ như ssh-keygen viết.`,
    type: (line: number) => `Dòng ${line} không bắt đầu bằng loại khóa, ví dụ ssh-ed25519.`,
    short: (line: number) => `Khóa RSA ở dòng ${line} quá ngắn: tối thiểu 2.048 bit.`,
    long: (line: number) => `Dòng ${line} quá dài, hoặc có hơn 32 khóa.`,
    twice: (line: number) => `Khóa ở dòng ${line} bị lặp.`,
  },
);

export interface Fields {
  units: Signal<string>;
  hostname: Signal<string>;
  disk: Signal<string>;
  image: Signal<string>;
  keys: Signal<string>;
  firstBoot: FirstBoot;
}

const whole = (text: string): number | undefined => (/^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : undefined);

/** How many units were asked for; undefined: none, or too many. */
export function unitsOf(f: Fields, most: number): number | undefined {
  const units = whole(f.units.value);
  return units !== undefined && units <= most ? units : undefined;
}

const sizeOf = (f: Fields, free: number): Size => ({
  profile: site.value?.profile,
  units: unitsOf(f, free) ?? 1,
  diskGiB: whole(f.disk.value) ?? 0,
});

/** A machine that was filled in: its spec, but for the hash of its user data. */
export interface Filled {
  spec: Spec;
  data: string | Uint8Array<ArrayBuffer>; // empty: none
}

/** What was filled in; undefined while something is missing. */
export function filledOf(f: Fields, free: number, salt: string): Filled | undefined {
  const image = parseImage(f.image.value);
  const keys = parseKeys(f.keys.value);
  const diskGiB = whole(f.disk.value);
  const firstBoot = firstBootOf(f.firstBoot, sizeOf(f, free));
  if (
    !image ||
    !firstBoot ||
    !("keys" in keys) ||
    keys.keys.length === 0 ||
    !diskGiB ||
    diskGiB > mostDisk ||
    !isHostname(f.hostname.value)
  )
    return undefined;
  const { data, template } = firstBoot;
  const named = template === undefined ? {} : { template };
  const hostname = f.hostname.value;
  return {
    spec: { version: 1, image, architecture: "amd64", diskGiB, hostname, sshKeys: keys.keys, ...named, salt },
    data,
  };
}

/** The spec with the hash of its user data, and the data in base64. */
export async function complete(of: Filled): Promise<{ spec: Spec; userData?: string }> {
  const bytes = typeof of.data === "string" ? bytesOf(of.data) : of.data;
  if (bytes.length === 0) return { spec: of.spec };
  return { spec: { ...of.spec, userDataSHA256: hexOf(await sha256(bytes)) }, userData: base64Of(bytes) };
}

export function Form({ fields: f, free }: { fields: Fields; free: number }) {
  const keys = parseKeys(f.keys.value);
  const fault = "fault" in keys ? keys : undefined;
  const diskWrong = f.disk.value !== "" && (whole(f.disk.value) ?? mostDisk + 1) > mostDisk;
  const imageWrong = f.image.value !== "" && !parseImage(f.image.value);
  return (
    <div class="order">
      <div class="fields">
        <label>
          {t().units}
          <input
            value={f.units.value}
            inputMode="numeric"
            size={4}
            aria-invalid={unitsOf(f, free) === undefined}
            onInput={(e) => (f.units.value = e.currentTarget.value.trim())}
          />
        </label>
        <label>
          {t().disk}
          <input
            value={f.disk.value}
            inputMode="numeric"
            size={6}
            aria-invalid={diskWrong}
            onInput={(e) => (f.disk.value = e.currentTarget.value.trim())}
          />
        </label>
        <label>
          {t().hostname}
          <input
            value={f.hostname.value}
            size={16}
            spellcheck={false}
            autocapitalize="off"
            title={t().hostnameWrong}
            aria-invalid={f.hostname.value !== "" && !isHostname(f.hostname.value)}
            onInput={(e) => (f.hostname.value = e.currentTarget.value.trim())}
          />
        </label>
      </div>
      <p class="quiet">{t().unitsNote(count(free))}</p>
      <label>
        {t().image}
        <input
          value={f.image.value}
          class="code"
          placeholder="debian-12:6105d6cc…"
          spellcheck={false}
          autocapitalize="off"
          aria-invalid={imageWrong}
          onInput={(e) => (f.image.value = e.currentTarget.value.trim())}
        />
      </label>
      {imageWrong && (
        <p class="bad" role="alert">
          {t().imageWrong}
        </p>
      )}
      <p class="quiet">
        {t().imageNote} <code>muster image list</code>
      </p>
      <label>
        {t().keys}
        <textarea
          class="code"
          rows={3}
          value={f.keys.value}
          placeholder="ssh-ed25519 AAAA…"
          spellcheck={false}
          autocapitalize="off"
          aria-invalid={fault !== undefined}
          onInput={(e) => (f.keys.value = e.currentTarget.value)}
        />
      </label>
      {fault && (
        <p class="bad" role="alert">
          {t()[fault.fault satisfies KeyFault](fault.line)}
        </p>
      )}
      <p class="quiet">{t().keysNote}</p>
      <FirstBootForm of={f.firstBoot} image={parseImage(f.image.value)?.name} size={sizeOf(f, free)} />
    </div>
  );
}
