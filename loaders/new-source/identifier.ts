import { foldWord } from "../read/normalise-text.js";
import { endings, headingWords, small } from "./heading-words.js";

/** Names that rows have already, and words that SQL keeps for itself. */
const reserved = new Set(
  "all analyse and any array as asc between board both case cast check collate column constraint create current_date default delivered_by delivery_date desc distinct do else end except false fetch file_id for foreign from grant group having in initially intersect into is join leading left like limit natural not null offset on only or order outer primary references right row_number select sheet some source table then to trailing true union unique user using when where window with".split(
    " ",
  ),
);

/** Says whether a word is SQL's own, or a column that every raw table has. */
export function isReserved(word: string): boolean {
  return reserved.has(word);
}

/** Makes an English identifier of a heading in Swedish, Norwegian or English: `Antal idéer` is `ideer_count`. */
export function identifierOf(heading: string): string {
  const words = plainWords(heading);
  const telling = words.filter((word) => !small.has(word));
  const chosen = (telling.length > 0 ? telling : words).slice(0, 5).map(translated);
  if (chosen[0] === "count" && chosen.length > 1) chosen.push(chosen.shift() as string);
  while (chosen.length > 1 && chosen.join("_").length > 40) chosen.pop();
  const name = chosen.join("_").slice(0, 40);
  if (!/^[a-z]/.test(name)) return name === "" ? "field" : `field_${name}`;
  return reserved.has(name) ? `${name}_value` : name;
}

/** Gives each heading an identifier of its own. */
export function identifiersOf(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const base = identifierOf(heading);
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}_${number}`;
    taken.add(name);
    return name;
  });
}

/** Splits a heading into words of a–z and digits: å and ä become a, ö becomes o, `issueKey` two words, `är` none. */
export function plainWords(heading: string): string[] {
  const parted = heading.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/\be-post/gi, "epost");
  return foldWord(parted)
    .replace(/(?<!\p{L})är(?!\p{L})/gu, " ")
    .replaceAll("ø", "o")
    .replaceAll("æ", "a")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

function translated(word: string): string {
  if (Object.hasOwn(headingWords, word)) return (headingWords[word] as string).replace(/ /g, "_");
  for (const [ending, name] of endings) {
    const rest = word.slice(0, -ending.length).replace(/s$/, "");
    if (word.endsWith(ending) && rest.length > 2) return `${translated(rest)}_${name}`;
  }
  return word;
}
