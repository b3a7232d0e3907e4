import type { Corpus } from "./corpus.js";

/** Names the key terms that two ideas share, what tells most first, each as it was first written. */
export function sharedTerms({ key, names }: Corpus, one: number, other: number): string[] {
  const { starts, ids, weights } = key;
  const [end, otherEnd] = [starts[one + 1] as number, starts[other + 1] as number];
  const found: [name: string, weight: number][] = [];
  for (let a = starts[one] as number, b = starts[other] as number; a < end && b < otherEnd; ) {
    const id = ids[a] as number;
    const difference = id - (ids[b] as number);
    if (difference === 0) {
      found.push([names[id] as string, Math.min(weights[a] as number, weights[b] as number)]);
    }
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
  return found.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}
