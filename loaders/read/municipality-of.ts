import { nearestWord } from "./nearest-word.js";
import { foldWord } from "./normalise-text.js";
import { remembered } from "./remembered.js";

type Municipalities = ReadonlyMap<string, string>;

/**
 * Finds a municipality's code from its code, a code that lost its zero (604), its name
 * or both together (`0604 Aneby`). Null when it is none.
 */
export function municipalityOf(text: string, municipalities: Municipalities): string | null {
  const word = foldWord(text);
  const digits = /^(\d{3,4})(?:\.0+)?(?:$|[\s,:-]+(.*)$)/.exec(word);
  if (digits) {
    const code = (digits[1] as string).padStart(4, "0");
    const name = digits[2] ? nameOf(digits[2]) : null;
    const known = municipalities.get(code);
    if (known === undefined) return null;
    return name === null || nameOf(known) === name || codesOf(municipalities).get(name) === code
      ? code
      : null;
  }
  const codes = codesOf(municipalities);
  return codes.get(nameOf(word)) ?? codes.get(nameOf(word).replace(/s$/, "")) ?? null;
}

/** Finds the municipality's name most like a word, for a suggestion. */
export const nearestMunicipality = remembered((text: string, municipalities: Municipalities) =>
  nearestWord(text, municipalities.values()),
);

function nameOf(text: string): string {
  return foldWord(text).replace(/ (?:kommun|kommune|stad)$/, "");
}

const indexes = new WeakMap<Municipalities, Map<string, string>>();

function codesOf(municipalities: Municipalities): Map<string, string> {
  const ready = indexes.get(municipalities);
  if (ready) return ready;
  const index = new Map<string, string>();
  for (const [code, name] of municipalities) {
    index.set(nameOf(name), code);
    index.set(nameOf(name).replace(/s$/, ""), code);
  }
  for (const [code, name] of municipalities) index.set(nameOf(name), code);
  indexes.set(municipalities, index);
  return index;
}
