import { Fault } from "../fault.js";
import { field, type Options } from "../field.js";
import { nearestWord } from "../nearest-word.js";
import { foldWord, textOf } from "../normalise-text.js";
import { shown } from "../shown.js";

type OneOfOptions<Code extends string> = Options & { words: Record<Code, readonly string[]> };

/** One of a contract's words, given as its code. */
export function oneOf<Code extends string>(options: OneOfOptions<Code>) {
  const codes = new Map<string, Code>();
  for (const [code, words] of Object.entries(options.words) as [Code, readonly string[]][]) {
    for (const word of words) codes.set(foldWord(word), code);
  }
  const allowed = Object.values<readonly string[]>(options.words).flatMap(
    (words) => words[0] ?? [],
  );
  return field<Code>({ kind: "one_of", type: "text", ...options }, (cell, _reading, described) => {
    const found = codes.get(foldWord(textOf(cell)));
    if (found) return found;
    const near = nearestWord(textOf(cell), allowed);
    const advice = near ? ` Menade du '${near}'?` : "";
    return new Fault(
      "unknown_word",
      `något av: ${allowed.join(", ")}`,
      `${shown(cell)} är inget av de ord som '${described.headings[0] ?? ""}' kan ha: ${allowed.join(", ")}.${advice}`,
    );
  });
}
