import { availableParallelism } from "node:os";
import { blocksOf } from "./blocks.js";
import type { Comparable } from "./likeness.js";
import type { Kept, Pairs } from "./partners.js";
import { searchShare } from "./search-share.js";
import { sharedArray } from "./shared-array.js";
import { startThread } from "./start-thread.js";

const THREAD = new URL("./search-thread.ts", import.meta.url);
/** So many ideas are worth starting another thread for. */
const MANY = 20_000;
/** More threads than this wait for memory rather than for a core. */
const THREADS = 4;

const threadsFor = (size: number) => (size < MANY ? 1 : Math.min(THREADS, availableParallelism()));

/**
 * Finds each idea's most alike partners in other municipalities, each pair once and in order.
 *
 * `places[n]` is the municipality of idea n, as a number. Not every pair is compared, see `blocksOf`;
 * what that loses is measured by `npm run bench -- similar`. The pairs are the same for any number of threads.
 */
export async function findPairs(
  { size, terms, title, description, key, letters }: Comparable,
  places: Int32Array,
  threads = threadsFor(size),
): Promise<Pairs> {
  const corpus = { size, terms, title, description, key, letters };
  const search = { corpus, places, blocks: blocksOf(corpus), next: sharedArray(Int32Array, 1) };
  const workers = Array.from({ length: threads - 1 }, () => startThread<Kept>(THREAD, search));
  const partners = searchShare(search);
  for (const kept of await Promise.all(workers)) partners.take(kept);
  return partners.pairs();
}
