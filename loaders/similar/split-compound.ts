import { stem } from "./stem.js";

/**
 * Splits a Swedish compound in two stems that are known as words: `personalschemat` → `personal`, `schem`.
 * A linking s is left out. Null when there is no such place; of several, the one that is most even.
 */
export function splitCompound(
  word: string,
  isKnown: (stemmed: string) => boolean,
): [string, string] | null {
  let best: [string, string] | null = null;
  let evenness = 0;
  for (let at = 3; at <= word.length - 4; at++) {
    const even = Math.min(at, word.length - at);
    if (even <= evenness) continue;
    const last = stem(word.slice(at));
    if (last.length < 3 || !isKnown(last)) continue;
    const first = [word.slice(0, at), word.slice(0, at).replace(/s$/, "")]
      .map(stem)
      .find((part) => part.length >= 3 && isKnown(part));
    if (first === undefined) continue;
    best = [first, last];
    evenness = even;
  }
  return best;
}
