const alphabet = "0123456789abcdefghijklmnopqrstuvwxyzåäö";
const swedishFor: Record<string, string> = {
  æ: "ä",
  ø: "ö",
  ß: "ss",
  ð: "d",
  þ: "th",
  đ: "d",
  ł: "l",
};

/** Compares two texts in Swedish order (z å ä ö), numbers within them by size, whatever the runtime's locales. */
export function collate(a: string, b: string): number {
  return compare({ text: a, weights: weights(a) }, { text: b, weights: weights(b) });
}

/** Gives each different text its place in Swedish order, each text weighed once: for long lists. */
export function collatedRanks(texts: Iterable<string>): Map<string, number> {
  const weighed = Array.from(new Set(texts), (text) => ({ text, weights: weights(text) }));
  return new Map(weighed.sort(compare).map(({ text }, rank) => [text, rank]));
}

type Weighed = { text: string; weights: number[] };

function compare(
  { text: a, weights: left }: Weighed,
  { text: b, weights: right }: Weighed,
): number {
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = (left[i] as number) - (right[i] as number);
    if (difference !== 0) return difference;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

function weights(text: string): number[] {
  const parts =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\d+|\D/gu) ?? [];
  return parts.flatMap((part) =>
    /^\d/.test(part) ? [1, Number(part)] : [...letters(part)].map(weight),
  );
}

function letters(letter: string): string {
  if (alphabet.includes(letter)) return letter;
  return swedishFor[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Puts spaces and signs first, then (numbers, weight 1) letters, then all other scripts. */
function weight(letter: string): number {
  if (!/[\p{L}\p{N}]/u.test(letter)) return 0;
  const place = alphabet.indexOf(letter);
  return place < 0 ? 1000 + (letter.codePointAt(0) ?? 0) : 2 + place;
}
