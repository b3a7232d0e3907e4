const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Says whether quotes stand in pairs around whole cells only, with no line end within them. */
export function hasRegularQuotes(bytes: Uint8Array, delimiter: number): boolean {
  let isInside = false;
  let before = LF;
  for (let at = 0; at < bytes.length; at++) {
    const sign = bytes[at] as number;
    if (isInside) {
      if (sign === LF || sign === CR) return false;
      if (sign === QUOTE) {
        if (bytes[at + 1] === QUOTE) at += 1;
        else {
          const next = bytes[at + 1];
          if (next !== undefined && next !== delimiter && next !== LF && next !== CR) return false;
          isInside = false;
        }
      }
    } else if (sign === QUOTE) {
      if (before !== LF && before !== delimiter) return false;
      isInside = true;
    }
    before = sign;
  }
  return !isInside;
}
