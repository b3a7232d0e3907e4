import { createHash } from "node:crypto";
import { randomLcg } from "d3";

export type Random = ReturnType<typeof randomStream>;

/**
 * Makes a stream of random draws from a seed and a name.
 * Streams of different names do not disturb each other; nothing but arithmetic and roots is used,
 * so the draws are the same everywhere.
 */
export function randomStream(seed: number, name: string) {
  const digest = createHash("sha256").update(`${seed}\u0000${name}`).digest();
  const uniform = randomLcg(digest.readUInt32BE(0));
  for (let skipped = 0; skipped < 8; skipped++) uniform();

  const integer = (min: number, max: number): number =>
    min + Math.floor(uniform() * (Math.max(min, max) - min + 1));
  const chance = (share: number): boolean => uniform() < share;
  const pick = <T>(list: readonly T[]): T => {
    const item = list[integer(0, list.length - 1)];
    if (item === undefined) throw new Error("missing items to pick from");
    return item;
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const items = [...list];
    for (let last = items.length - 1; last > 0; last--) {
      const other = integer(0, last);
      [items[last], items[other]] = [items[other] as T, items[last] as T];
    }
    return items;
  };
  const weighted = <T>(shares: readonly (readonly [T, number])[]): T => {
    let left = uniform() * shares.reduce((sum, [, share]) => sum + share, 0);
    for (const [item, share] of shares) {
      left -= share;
      if (left < 0) return item;
    }
    return pick(shares)[0];
  };
  /** Days with a long tail around a median: log-logistic, shape 2, cut at both ends. */
  const days = (median: number): number => {
    const u = 0.05 + 0.87 * uniform();
    return Math.max(1, Math.round(median * Math.sqrt(u / (1 - u))));
  };
  return { uniform, integer, chance, pick, shuffle, weighted, days };
}
