import { isUtf8 } from "node:buffer";
import { LineStarts } from "./line-starts.js";

const HIGH_BITS = 0x80808080;
/** begins the letters from U+0080 to U+00BF in UTF-8, which come before À */
const BEFORE_LETTERS = 0xc2;

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
 * Reads every byte once, eight at a time. Null for what is no plain text in lines: other control characters,
 * an empty line, line ends of several kinds.
 */
export function scanBytes(given: Uint8Array): Scan | null {
  const mark = given[0] === 0xef && given[1] === 0xbb && given[2] === 0xbf ? 3 : 0;
  const text = given.subarray(mark);
  const bytes = text.byteOffset % 4 === 0 ? text : new Uint8Array(text);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const lines = new LineStarts(bytes, mark);
  let wide = 0;
  let at = 0;
  for (; at + 1 < words.length; at += 2) {
    const [one, two] = [words[at] as number, words[at + 1] as number];
    wide |= wideIn(one) | wideIn(two);
    const hasControl = (controlsIn(one) | controlsIn(two)) & HIGH_BITS;
    if (hasControl && !lines.look(at * 4, at * 4 + 8)) return null;
  }
  for (const sign of bytes.subarray(at * 4)) wide |= wideIn(sign);
  if (bytes.length === 0 || !lines.look(at * 4, bytes.length)) return null;
  const isNarrow = (wide & HIGH_BITS) === 0 && !bytes.includes(BEFORE_LETTERS);
  return { ...lines.found(), is_tame: isNarrow && isUtf8(bytes) };
}

/** Carries a bit into the highest of a byte that begins a letter after ſ: C6 and up. */
function wideIn(word: number): number {
  return ((word & 0x7f7f7f7f) + 0x3a3a3a3a) & word;
}

/** Carries a bit into the highest of a byte that is a control character, and of some that follow one. */
function controlsIn(word: number): number {
  return ((word - 0x20202020) | (word + 0x01010101)) & ~word;
}
