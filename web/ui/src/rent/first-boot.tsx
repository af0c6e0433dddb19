// What a machine is made into at its first boot, as its renter fills it in: nothing, what a recipe says, or what the
// renter's own user data says.
import type { Signal } from "@preact/signals";
import { useId } from "preact/hooks";

import { texts } from "../language";
import { count } from "../numbers";
import { bytesOf } from "./bytes";
import { mostUserData } from "./spec";
import {
  faultOf,
  flagsOf,
  recipes,
  shortOf,
  userDataOf,
  word,
  type Parameter,
  type Recipe,
  type Values,
} from "./template";

const t = texts(
  {
    firstBoot: "At its first boot the machine",
    nothing: "stays as its image is",
    own: "does what user data for cloud-init says",
    templates: "is made from a template",
    seen: "The host sees this, with the secrets in it; the chain gets only its hash. This browser keeps it until the host has confirmed the machine, and for a day at most.",
    madeFor: (image: string) => `The template was made for the image ${image}.`,
    needs: (memory: string, disk: string) => `It needs ${memory} MiB of memory and a disk of ${disk} GiB.`,
    memory: "A machine of so many units has too little memory for this template. Ask for more units.",
    disk: "The disk is too small for this template.",
    yes: "yes",
    no: "no",
    missing: "This has to be set.",
    long: (most: string) => `At most ${most} bytes.`,
    unseen: "There is a character in it that is not seen.",
    pattern: (pattern: string) => `It has to match ${pattern}.`,
    number: "A whole number, in digits.",
    range: (low: string, high: string) => `From ${low} to ${high}.`,
    choice: "It is none of the choices.",
    userData: "User data",
    file: "From a file",
    isFile: (name: string, bytes: string) => `${name}, ${bytes} bytes`,
    drop: "Take the file away",
    tooLong: "User data has 1 MiB at most. Let the machine download what is large.",
  },
  {
    firstBoot: "Lần khởi động đầu tiên, máy",
    nothing: "giữ nguyên như ảnh đĩa",
    own: "làm theo dữ liệu người dùng cho cloud-init",
    templates: "được dựng từ mẫu",
    seen: "Máy chủ thấy nội dung này, kể cả bí mật trong đó; chuỗi chỉ có mã băm. Trình duyệt này giữ nó cho đến khi máy chủ xác nhận máy, và lâu nhất một ngày.",
    madeFor: (image: string) => `Mẫu này được làm cho ảnh đĩa ${image}.`,
    needs: (memory: string, disk: string) => `Cần ${memory} MiB bộ nhớ và đĩa ${disk} GiB.`,
    memory: "Máy với số đơn vị này có quá ít bộ nhớ cho mẫu. Hãy chọn nhiều đơn vị hơn.",
    disk: "Đĩa quá nhỏ cho mẫu này.",
    yes: "có",
    no: "không",
    missing: "Phải đặt giá trị này.",
    long: (most: string) => `Nhiều nhất ${most} byte.`,
    unseen: "Có ký tự không nhìn thấy được.",
    pattern: (pattern: string) => `Phải khớp với ${pattern}.`,
    number: "Một số nguyên, viết bằng chữ số.",
    range: (low: string, high: string) => `Từ ${low} đến ${high}.`,
    choice: "Không phải một trong các lựa chọn.",
    userData: "Dữ liệu người dùng",
    file: "Lấy từ tệp",
    isFile: (name: string, bytes: string) => `${name}, ${bytes} byte`,
    drop: "Bỏ tệp",
    tooLong: "Dữ liệu người dùng nhiều nhất 1 MiB. Hãy để máy tự tải về những gì lớn.",
  },
);

/** The choice of the renter's own user data. No recipe has such a name. */
const own = "user data";

export interface FirstBoot {
  choice: Signal<string>; // empty: nothing; own; or the name of a recipe
  set: Signal<Values>; // in the recipe
  data: Signal<OwnData>;
}

/** User data that was typed, or that is a file's, byte for byte. */
export type OwnData = { text: string } | { name: string; bytes: Uint8Array<ArrayBuffer> };

/** How large the machine will be. */
export interface Size {
  profile: string | undefined;
  units: number;
  diskGiB: number;
}

const recipeOf = (f: FirstBoot): Recipe | undefined => recipes.find((r) => r.name === f.choice.value);

const sizeOf = (data: OwnData): number => ("bytes" in data ? data.bytes : bytesOf(data.text)).length;

/** The machine's user data, empty for none; undefined while something is missing or wrong. */
export function firstBootOf(
  f: FirstBoot,
  size: Size,
): { template?: string; data: string | Uint8Array<ArrayBuffer> } | undefined {
  if (f.choice.value === "") return { data: "" };
  if (f.choice.value === own) {
    const data = f.data.value;
    const bytes = sizeOf(data);
    return bytes > 0 && bytes <= mostUserData ? { data: "bytes" in data ? data.bytes : data.text } : undefined;
  }
  const recipe = recipeOf(f);
  const data = recipe && !shortOf(recipe, size) ? userDataOf(recipe, f.set.value) : undefined;
  return data === undefined ? undefined : { template: recipe!.name, data };
}

/** What the command line takes for the same. */
export function firstBootFlags(f: FirstBoot): string {
  const recipe = recipeOf(f);
  if (recipe) return " " + flagsOf(recipe, f.set.value);
  if (f.choice.value !== own) return "";
  return ` --user-data ${word("name" in f.data.value ? f.data.value.name : "user-data")}`;
}

export function FirstBootForm({ of: f, image, size }: { of: FirstBoot; image: string | undefined; size: Size }) {
  const recipe = recipeOf(f);
  return (
    <>
      <label>
        {t().firstBoot}
        <select
          value={f.choice.value}
          onChange={(e) => {
            f.choice.value = e.currentTarget.value;
            f.set.value = {};
          }}
        >
          <option value="">{t().nothing}</option>
          <option value={own}>{t().own}</option>
          <optgroup label={t().templates}>
            {recipes.map((r) => (
              <option key={r.name} value={r.name} lang="en">
                {r.title}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {recipe && <RecipeForm key={recipe.name} of={recipe} set={f.set} image={image} size={size} />}
      {f.choice.value === own && <OwnForm of={f.data} />}
      {f.choice.value !== "" && <p class="quiet">{t().seen}</p>}
    </>
  );
}

interface RecipeProps {
  of: Recipe;
  set: Signal<Values>;
  image: string | undefined;
  size: Size;
}

function RecipeForm({ of: r, set, image, size }: RecipeProps) {
  const short = shortOf(r, size);
  return (
    <>
      {r.about && <p lang="en">{r.about}</p>}
      <p class="quiet">
        {t().needs(count(r.least.memoryMiB), count(r.least.diskGiB))}{" "}
        {image !== undefined && image !== r.image && t().madeFor(r.image)}
      </p>
      {short && (
        <p class="bad" role="alert">
          {t()[short]}
        </p>
      )}
      {r.parameters.map((p) => (
        <ParameterField
          key={p.name}
          of={p}
          set={set.value}
          change={(value) => (set.value = { ...set.value, [p.name]: value })}
        />
      ))}
    </>
  );
}

interface ParameterProps {
  of: Parameter;
  set: Values;
  change: (value: string) => void;
}

/** A parameter. What is wrong is said once something was typed; before, that it has to be. */
function ParameterField({ of: p, set, change }: ParameterProps) {
  const id = useId();
  const fault = faultOf(p, set);
  const wrong = fault !== undefined && fault !== "missing";
  const value = set[p.name] ?? p.default ?? "";
  const told = { "aria-describedby": id, "aria-invalid": wrong };
  const onInput = (e: { currentTarget: { value: string } }) => change(e.currentTarget.value);
  const field = {
    class: "code",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: false,
    value,
    onInput,
  } as const;
  return (
    <label>
      <span class="code">{p.name}</span>
      {p.type === "text" ? (
        <textarea class="code" rows={3} value={value} spellcheck={false} onInput={onInput} {...told} />
      ) : p.type === "boolean" || p.type === "choice" ? (
        <select value={value} onChange={onInput} {...told}>
          {(p.choices ?? ["false", "true"]).map((c) => (
            <option key={c} value={c}>
              {p.choices ? c : c === "true" ? t().yes : t().no}
            </option>
          ))}
        </select>
      ) : p.type === "secret" ? (
        <input type="password" {...field} {...told} />
      ) : (
        <input type="text" inputMode={p.type === "integer" ? "numeric" : "text"} {...field} {...told} />
      )}
      <span id={id} class="note">
        <span lang="en">{p.about}</span>
        {fault && (
          <>
            {". "}
            <span class={wrong ? "bad" : undefined}>{faultText(p, fault)}</span>
          </>
        )}
      </span>
    </label>
  );
}

function faultText(p: Parameter, fault: NonNullable<ReturnType<typeof faultOf>>): string {
  switch (fault) {
    case "long":
      return t().long(count(p.most!));
    case "pattern":
      return t().pattern(p.pattern!);
    case "range":
      return t().range(count(p.low!), count(p.high!));
    default:
      return t()[fault];
  }
}

function OwnForm({ of }: { of: Signal<OwnData> }) {
  const now = of.value;
  const size = sizeOf(now);
  const take = async (file: File | undefined) => {
    if (!file) return;
    // A file that is too long is not read: its size is all that is said of it.
    const bytes =
      file.size > mostUserData ? new Uint8Array(mostUserData + 1) : new Uint8Array(await file.arrayBuffer());
    of.value = { name: file.name, bytes };
  };
  return (
    <>
      {"name" in now ? (
        <p>
          {t().isFile(now.name, count(size))}{" "}
          <button type="button" class="plain" onClick={() => (of.value = { text: "" })}>
            {t().drop}
          </button>
        </p>
      ) : (
        <>
          <label>
            {t().userData}
            <textarea
              class="code"
              rows={6}
              value={now.text}
              placeholder={"#cloud-config\npackages: [git]"}
              spellcheck={false}
              autocapitalize="off"
              aria-invalid={size > mostUserData}
              onInput={(e) => (of.value = { text: e.currentTarget.value })}
            />
          </label>
          <label>
            {t().file}
            <input type="file" onChange={(e) => void take(e.currentTarget.files?.[0])} />
          </label>
        </>
      )}
      {size > mostUserData && (
        <p class="bad" role="alert">
          {t().tooLong}
        </p>
      )}
    </>
  );
}
