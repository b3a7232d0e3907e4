/** A number as it is written: its value, and how many decimals were kept. */
export type WrittenNumber = { text: string; value: number; decimals: number };

const NUMBER =
  /(?<![\d\p{L}.,:/-])[-\u2212]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?(?![\d\p{L}]|[.:/-]\d)/gu;

/** What looks like a number and tells a time: dates, years, quarters and the editions of a quarter. */
const TIME =
  /\b(?:\d{1,2}\s+)?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:\s+(?:19|20)\d\d)?\b|\b(?:19|20)\d\d(?:[KQ]\d(?:-\d+)?|-\d\d(?:-\d\d)?)?\b|\b[KQ]\d\b|\bkvartal \d\b/giu;

const WORDS: Record<string, number> = { två: 2, tre: 3, fyra: 4 };

/** Finds the numbers in a text as Swedish is written, `12 345,6` and `tre`; times are left out. */
export function numbersIn(text: string): WrittenNumber[] {
  const timeless = text.replace(TIME, " ; ");
  const digits = Array.from(timeless.matchAll(NUMBER), ([written]) => {
    const plain = written
      .replace(/[ \u00a0\u202f]/g, "")
      .replace("\u2212", "-")
      .replace(",", ".");
    return {
      text: written,
      value: Number(plain),
      decimals: plain.split(".")[1]?.length ?? 0,
    };
  });
  const spelled = Array.from(
    timeless.matchAll(/(?<!\p{L})(?:två|tre|fyra)(?!\p{L})/giu),
    ([word]) => ({ text: word, value: WORDS[word.toLowerCase()] as number, decimals: 0 }),
  );
  return [...digits, ...spelled];
}

/** Tells whether a written number is a value, rounded as it is written. */
export function says({ value, decimals }: WrittenNumber, known: number): boolean {
  return Math.abs(value - known) <= (Number.isInteger(known) ? 0 : 0.5 / 10 ** decimals) + 1e-9;
}
