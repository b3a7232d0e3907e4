import { foldWord } from "../read/normalise-text.js";
import { identifierOf } from "./identifier.js";
import type { Looked } from "./look-at.js";
import type { Described } from "./proposed-field.js";

const MOST_WORDS = 12;

/** Proposes a list of words for a column that has a few, each of them several times; null for any other. */
export function describeWords({ words: heading, texts }: Looked): Described | null {
  const words = new Map<string, string>();
  for (const text of texts) {
    if (!words.has(foldWord(text))) words.set(foldWord(text), text.replace(/\s+/g, " "));
  }
  const isFew = words.size > 1 && words.size <= MOST_WORDS && words.size * 2 <= texts.length;
  const isWords = [...words.keys()].every(isWord);
  if (!isFew || !isWords) return null;
  const taken = new Set<string>();
  const coded = [...words.values()].map((word): [string, string] => {
    const base = identifierOf(word);
    let code = base;
    for (let number = 2; taken.has(code); number++) code = `${base}_${number}`;
    taken.add(code);
    return [code, word];
  });
  const isStage = heading.some((name) => /^(?:steg|status|stage|bucket)/.test(name));
  const doubts = ["Orden är de som står i filen; andra underkänns. Finns det fler?"];
  if (isStage) {
    doubts.push("Är det idéns steg? Gör fältet till stage() och för in orden i stage_map.csv.");
  }
  return { kind: "oneOf", words: coded, doubts };
}

/** Identifiers, addresses and numbers may point at a person, and are no words. */
function isWord(word: string): boolean {
  return (
    word.length <= 40 && /\p{L}{2}/u.test(word) && !/\d{3}|@|:\/\/|_|[\p{L}]\d\p{L}/u.test(word)
  );
}
