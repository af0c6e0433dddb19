// The page's languages. A text is written once in English and once in each other language, side by side; one that is
// missing, or that takes other values, does not compile.
import { signal } from "@preact/signals";

export type Language = "en" | "vi";

export const languages: Record<Language, string> = { en: "English", vi: "Tiếng Việt" };

const kept = "language";

export const language = signal<Language>(first());

function first(): Language {
  const chosen = stored() ?? navigator.language.slice(0, 2);
  return chosen in languages ? (chosen as Language) : "en";
}

// A browser may refuse storage; then the choice holds for this visit.
function stored(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}

export function speak(l: Language): void {
  language.value = l;
  try {
    localStorage.setItem(kept, l);
  } catch {
    // The choice holds for this visit.
  }
}

type Text = string | ((...values: never[]) => string);
type Texts = Record<string, Text>;
type Translated<T extends Texts> = { [K in keyof T]: T[K] extends string ? string : T[K] };

/** The texts of a page or part: a function that gives those of the language spoken now. */
export function texts<T extends Texts>(en: T, vi: Translated<T>): () => Translated<T> {
  return () => (language.value === "vi" ? vi : (en as Translated<T>));
}
