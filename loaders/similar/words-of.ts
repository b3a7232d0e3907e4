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
  const found: (Word & { is_capital: boolean })[] = [];
  let last = 0;
  for (const { 0: word, index } of composed.matchAll(words)) {
    const starts = last === 0 || ends.test(composed.slice(last, index));
    last = index + word.length;
    if (word.length === 1) continue;
    const lower = word.toLowerCase();
    const is_capital = lower[0] !== word[0];
    const text = /[æø]/.test(lower) ? lower.replaceAll("æ", "ä").replaceAll("ø", "ö") : lower;
    found.push({ text, is_capital, is_name: is_capital && !starts });
  }
  // a heading Written Like This, or IN CAPITALS, tells of no names
  const shouted = found.filter(({ is_name }) => is_name).length * 2 >= found.length;
  return found.map(({ text, is_name }) => ({ text, is_name: is_name && !shouted }));
}
