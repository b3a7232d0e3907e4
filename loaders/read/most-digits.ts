const ZERO = 48;
const NINE = 57;
const LAST_LETTER = 0x17f;

/** Counts the digits that text can hold at most: without end where it has signs that may become digits (`½`, `⑩`, `８`). */
export function mostDigits(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign >= ZERO && sign <= NINE) digits += 1;
    else if (sign > LAST_LETTER || (sign > 0x7e && sign < 0xc0)) return Number.POSITIVE_INFINITY;
  }
  return digits;
}
