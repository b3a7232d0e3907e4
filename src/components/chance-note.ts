import { formatNumber, formatShare } from "../format.js";
import type { Messages } from "../messages.js";
import { chanceOutside } from "./chance-outside.js";

/** The persons under which it is said beside a share what chance alone does. */
const SMALL = 100;

/** Says how often chance alone takes the share of so many persons outside 40–60 per cent; nothing where they are many, or not known. */
export function chanceNote(n: number | null, words: Messages): string[] {
  if (n === null || n === 0 || n >= SMALL) return [];
  const chance = formatShare(chanceOutside(n), 0, words.format);
  return [words.participation.chance(formatNumber(n, 0, words.format), chance)];
}
