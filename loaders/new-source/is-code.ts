import type { Looked } from "./look-at.js";

const named = /^(?:id|nr|number|key|nyckel|code|lopnummer)$|nummer$|kod$/;

/** Says whether a column holds identifiers: by its heading, by zeros that must be kept, or by signs and digits that are never the same. */
export function isCode({ words, texts, areDigits }: Looked): boolean {
  if (texts.some((text) => /\s/.test(text) || text.length > 60)) return false;
  if (named.test(words.at(-1) ?? "")) return true;
  if (areDigits && texts.some((text) => /^0\d/.test(text))) return true;
  const areNumbers = texts.every((text) => /^-?\d+(?:[.,]\d+)?$/.test(text));
  const haveDigits = texts.every((text) => /\d/.test(text));
  return texts.length > 1 && !areNumbers && haveDigits && new Set(texts).size === texts.length;
}
