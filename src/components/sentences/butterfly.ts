import type { Messages } from "../../messages.js";
import { list } from "../facts.js";
import type { SexCounts } from "./share-dots.js";

/** Says in which classes women are more, men are more and both are as many, and which splits are withheld. */
export function butterflySentences(
  rows: (SexCounts & { name: string })[],
  words: Messages,
): string[] {
  const say = words.participation.butterfly;
  const shown = rows.filter(({ women, men }) => women !== null && men !== null);
  const some = shown.filter(({ women, men }) => (women ?? 0) + (men ?? 0) > 0);
  const hidden = rows.filter(({ withheld }) => withheld);
  const names = (found: typeof rows) => found.map(({ name }) => name);
  const more = (sign: number) =>
    names(some.filter(({ women, men }) => Math.sign((women ?? 0) - (men ?? 0)) === sign));
  const withheld =
    hidden.length === 0
      ? []
      : [say.withheld(list(names(hidden), words), hidden.length === rows.length)];
  if (some.length === 0) return withheld.length > 0 ? withheld : [say.empty];
  return [say.finding(more(1), more(-1), more(0)), ...withheld];
}
