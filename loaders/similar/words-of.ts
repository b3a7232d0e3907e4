export type Word = {
  /** in lower case, composed, with Swedish letters for the Norwegian and Danish ones */
  text: string;
  /** written with a capital inside a sentence: a place, an organisation or a product */
  is_name: boolean;
};

const words = /[\p{L}\p{N}]+/gu;
const ends = /[.!?:;\n]/;

/** Takes the words out of a text, single letters and signs left out. */
export function wordsOf(text: string): Word[] {
  const composed = text.normalize("NFC");
  const isForeign = /[æøÆØ]/.test(composed);
  const found: Word[] = [];
  let [last, names] = [0, 0];
  for (const { 0: word, index } of composed.matchAll(words)) {
    const before = last;
    last = index + word.length;
    if (word.length === 1) continue;
    const lower = word.toLowerCase();
    const is_name =
      lower[0] !== word[0] && before !== 0 && !ends.test(composed.slice(before, index));
    if (is_name) names++;
    found.push({
      text: isForeign ? lower.replaceAll("æ", "ä").replaceAll("ø", "ö") : lower,
      is_name,
    });
  }
  // a heading Written Like This, or IN CAPITALS, tells of no names
  if (names * 2 >= found.length) for (const word of found) word.is_name = false;
  return found;
}
