import { foldWord } from "./normalise-text.js";
import type { ReadContext } from "./types.js";

const months = [
  ["januari", "january"],
  ["februari", "february"],
  ["mars", "march"],
  ["april"],
  ["maj", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["augusti", "august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["december"],
];

/**
 * Finds a month's number, 1–12, from its name or the first three letters or more of it: Swedish, English
 * or one of the aliases. Null when it is none.
 */
export function monthOf(word: string, aliases: ReadContext["months"]): number | null {
  const name = foldWord(word).replace(/\.$/, "");
  const known = aliases?.get(name);
  if (known !== undefined) return known;
  if (name.length < 3) return null;
  const index = months.findIndex((names) => names.some((full) => full.startsWith(name)));
  if (index >= 0) return index + 1;
  return name === "sept" ? 9 : null;
}
