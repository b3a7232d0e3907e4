import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { list } from "../facts.js";
import type { GiveTake } from "../give-take.js";

/** Says in how many of the map's municipalities a solution from another is in use, and where there is none yet. */
export function tileMapSentences(rows: GiveTake[], words: Messages): string[] {
  const say = words.reuse.tileMap;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const without = rows.filter(({ taken }) => taken === 0).map(({ name }) => name);
  const reached = rows.length - without.length;
  return [
    say.finding(number(reached), number(rows.length)),
    ...(without.length > 0 && without.length < 5 ? [say.without(list(without, words))] : []),
  ];
}
