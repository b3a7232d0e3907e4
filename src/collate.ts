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
  const left = weights(a);
  const right = weights(b);
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
