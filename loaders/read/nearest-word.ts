import { foldWord } from "./normalise-text.js";

/** Finds the known word most like a given one, null when none is near enough to suggest. */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  const given = bare(word);
  let nearest: string | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const against = bare(candidate);
    const distance = given === against ? 0 : editDistance(given, against);
    if (distance < shortest && distance <= Math.max(1, Math.floor(against.length / 3))) {
      nearest = candidate;
      shortest = distance;
    }
  }
  return nearest;
}

/** Å and a, é and e are the same to somebody who typed in a hurry. */
function bare(word: string): string {
  return foldWord(word)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function editDistance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 12 || left.length > 200)
    return Number.POSITIVE_INFINITY;
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const changed = left[row - 1] === right[column - 1] ? 0 : 1;
      current[column] = Math.min(
        (above[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (above[column - 1] as number) + changed,
      );
    }
    above = current;
  }
  return above[right.length] as number;
}
