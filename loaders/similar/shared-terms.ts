import type { Corpus } from "./corpus.js";

/** Names the key terms that two ideas share, what tells most first, each as it was first written. */
export function sharedTerms({ key, names }: Corpus, one: number, other: number): string[] {
  const { starts, ids, weights } = key;
  const own = new Map<number, number>();
  for (let at = starts[one] as number; at < (starts[one + 1] as number); at++) {
    own.set(ids[at] as number, weights[at] as number);
  }
  const found: [name: string, weight: number][] = [];
  for (let at = starts[other] as number; at < (starts[other + 1] as number); at++) {
    const weight = own.get(ids[at] as number);
    if (weight === undefined) continue;
    found.push([names[ids[at] as number] as string, Math.min(weight, weights[at] as number)]);
  }
  return found.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}
