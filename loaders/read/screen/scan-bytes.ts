const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const HIGH_BITS = 0x80808080;

/** What the bytes of a text in lines show. */
export type Scan = {
  /** where each line begins */
  starts: Uint32Array;
  longest: number;
  has_returns: boolean;
  has_tabs: boolean;
  /** no other signs than tabs, line ends, printable ASCII and the letters from À to ſ, in whole UTF-8 */
  is_tame: boolean;
};

/**
 * Reads every byte once, four at a time. Null for what is no plain text in lines: other control characters,
 * an empty line, line ends of several kinds.
 */
export function scanBytes(given: Uint8Array): Scan | null {
  const bytes = given.byteOffset % 4 === 0 ? given : new Uint8Array(given);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const scan = { longest: 0, has_returns: false, has_tabs: false, is_tame: true };
  let starts = new Uint32Array(1024);
  let lines = 1;
  let begun = 0;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  for (let at = marked ? 3 : 0; at < bytes.length; at++) {
    if (at % 4 === 0) at = 4 * firstOdd(words, at / 4);
    if (at >= bytes.length) break;
    const sign = bytes[at] as number;
    if (sign === LF) {
      const isReturned = bytes[at - 1] === CR;
      if (at === begun || (isReturned && at === begun + 1)) return null;
      if (lines > 1 && isReturned !== scan.has_returns) return null;
      scan.has_returns = isReturned;
      scan.longest = Math.max(scan.longest, at - begun);
      begun = at + 1;
      if (begun === bytes.length) break;
      if (lines === starts.length) starts = grown(starts);
      starts[lines++] = begun;
    } else if (sign === CR) {
      if (bytes[at + 1] !== LF) return null;
    } else if (sign === TAB) scan.has_tabs = true;
    else if (sign < SPACE || sign === 127) return null;
    else if (sign > 127 && !isLetter(bytes, at)) scan.is_tame = false;
  }
  scan.longest = Math.max(scan.longest, bytes.length - begun);
  return bytes.length === 0 ? null : { ...scan, starts: starts.slice(0, lines) };
}

/** Finds the next four bytes that are not printable ASCII all of them, looking at eight at a time. */
function firstOdd(words: Int32Array, from: number): number {
  let at = from;
  for (; at + 1 < words.length; at += 2) {
    if ((oddness(words[at] as number) | oddness(words[at + 1] as number)) & HIGH_BITS) break;
  }
  while (at < words.length && !(oddness(words[at] as number) & HIGH_BITS)) at += 1;
  return at;
}

/** Carries a bit into the highest of a byte that is not printable ASCII. */
function oddness(word: number): number {
  return (word - 0x20202020) | (word + 0x01010101) | word;
}

/** A letter from À to ſ is two bytes in UTF-8, the first of them C3, C4 or C5. */
function isLetter(bytes: Uint8Array, at: number): boolean {
  const sign = bytes[at] as number;
  if (sign >= 0xc0)
    return sign >= 0xc3 && sign <= 0xc5 && ((bytes[at + 1] as number) & 0xc0) === 0x80;
  const before = bytes[at - 1] as number;
  return before >= 0xc3 && before <= 0xc5;
}

function grown(starts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(starts.length * 2);
  more.set(starts);
  return more;
}
