import { identity, sex } from "../read/kinds/index.js";
import type { Looked } from "./look-at.js";
import { isOfPersons, isOfThings, looksLikeNames } from "./person-words.js";
import type { Described } from "./proposed-field.js";

const OF_PERSONS = "Ser ut att gälla personer: läses inte. Behövs den, gör den till identity().";
const NAMES = "Ser ut som personnamn: läses inte. Är det namn på annat, gör fältet till text().";
const SEX =
  "Kön, med andra ord än de kända: läses inte. Lägg orden i data/reference/aliases.csv och gör fältet till sex().";

/** Says whether a column holds personal numbers, addresses or sex; null when it does not. */
export function describePerson({ heading, words, texts, reads }: Looked): Described | null {
  const headings = [heading] as const;
  if (areLong(texts) && reads(identity({ headings, identity: "personnummer" })) > 0.5) {
    const doubt = "Personnummer: görs till pseudonym. Behövs kolumnen alls?";
    return { kind: "personnummer", doubts: [doubt] };
  }
  if (reads(identity({ headings, identity: "email", many: true })) > 0.5) {
    const many = texts.some((text) => /[,;\n]\s*\S/.test(text));
    const doubt = "E-postadresser: görs till pseudonymer. Behövs kolumnen alls?";
    return { kind: "email", many, doubts: [doubt] };
  }
  if (!words.some((word) => ["kon", "sex", "gender", "kjonn"].includes(word))) return null;
  if (reads(sex({ headings })) === 1) return { kind: "sex", doubts: ["Kön: en känslig uppgift."] };
  return words.length === 1 ? { kind: "dropped", doubts: [SEX] } : null;
}

/** Says whether a column is of persons by its heading; a short number under it counts them. */
export function describePersonHeading({ heading, texts, areDigits }: Looked): Described | null {
  const areCounts = texts.length > 0 && areDigits && texts.every((text) => text.length <= 4);
  if (areCounts || !isOfPersons(heading, texts)) return null;
  return { kind: "dropped", doubts: [OF_PERSONS] };
}

/** Says whether a column's texts look like persons' names, whatever its heading. */
export function describeNames({ heading, texts }: Looked): Described | null {
  const areNames = !isOfThings(heading) && new Set(texts).size > 1 && looksLikeNames(texts);
  return areNames ? { kind: "dropped", doubts: [NAMES] } : null;
}

/** Ten digits or more: a short number may pass for a personal one by chance. */
function areLong(texts: readonly string[]): boolean {
  const long = texts.filter((text) => text.replace(/\D/g, "").length >= 10);
  return long.length * 2 > texts.length;
}
