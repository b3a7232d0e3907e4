import { describe, expect, test } from "vitest";
import { CorpusWriter } from "../../../loaders/similar/corpus.js";
import { findPairs } from "../../../loaders/similar/find-pairs.js";
import { likenessIn, THRESHOLD } from "../../../loaders/similar/likeness.js";
import { PARTNERS, type Pairs, Partners } from "../../../loaders/similar/partners.js";
import { portfolio } from "../generate/samples.js";
import { corpus, pairs, places } from "./labelled-pairs.js";

const apart = Int32Array.from({ length: corpus.size }, (_, idea) => idea);
const keys = ({ ones, others }: Pairs) => [...ones].map((one, at) => `${one} ${others[at]}`);

describe("findPairs(corpus, places)", () => {
  test("finds by its blocks what comparing every pair finds", async () => {
    const likeness = likenessIn(corpus);
    const partners = new Partners(corpus.size, THRESHOLD);
    for (let one = 0; one < corpus.size; one++) {
      for (let other = one + 1; other < corpus.size; other++) {
        partners.offer(one, other, likeness(one, other));
      }
    }
    const all = keys(partners.pairs());
    const blocked = new Set(keys(await findPairs(corpus, apart)));
    const lost = all.filter((pair) => !blocked.has(pair));
    expect(all.length).toBeGreaterThan(pairs.length / 3);
    expect(lost.length / all.length).toBeLessThan(0.02);
  });

  test("gives no pair of one municipality, and each pair once and in order", async () => {
    const halves = apart.map((idea) => idea % 2);
    const found = await findPairs(corpus, halves);
    const listed = [...found.ones].map((one, at) => [one, found.others[at] as number] as const);
    expect(listed.length).toBeGreaterThan(50);
    expect(listed.filter(([one, other]) => one >= other || halves[one] === halves[other])).toEqual(
      [],
    );
    expect(listed).toEqual([...listed].sort(([a, b], [c, d]) => a - c || b - d));
    expect(new Set(keys(found)).size).toBe(listed.length);
    expect(keys(await findPairs(corpus, new Int32Array(corpus.size)))).toEqual([]);
  });

  test("gives the same pairs with three threads as with one, and none of nothing or of one idea", async () => {
    const one = await findPairs(corpus, apart, 1);
    expect(await findPairs(corpus, apart, 3)).toEqual(one);
    expect(one.ones.length).toBeGreaterThan(100);
    const writer = new CorpusWriter();
    expect(keys(await findPairs(writer.corpus(places), new Int32Array()))).toEqual([]);
    writer.add({ title: "Ensam", description: null });
    expect(keys(await findPairs(writer.corpus(places), new Int32Array(1)))).toEqual([]);
  });

  test("finds the samples' duplicates of other municipalities, the parallel one among them", async () => {
    const { ideas, parallel } = portfolio;
    const writer = new CorpusWriter();
    for (const { title, description } of ideas) writer.add({ title, description });
    const samples = writer.corpus(places);
    const codes = Int32Array.from(ideas, (idea) => Number(idea.municipality.code));
    const found = new Set(keys(await findPairs(samples, codes)));
    const likeness = likenessIn(samples);
    const numbers = [
      ...ideas.flatMap((idea) => (idea.merged_into ? [[idea, idea.merged_into] as const] : [])),
      ...parallel,
    ].map((pair) => pair.map((idea) => ideas.indexOf(idea)).sort((a, b) => a - b));
    expect(numbers).toHaveLength(5);
    for (const [one = -1, other = -1] of numbers) {
      expect(likeness(one, other)).toBeGreaterThan(THRESHOLD);
      expect(found.has(`${one} ${other}`)).toBe(codes[one] !== codes[other]);
    }
  });
});

describe("Partners", () => {
  test("keep the most alike of each idea, and a pair that one of the two keeps", () => {
    const partners = new Partners(PARTNERS + 2, 0.1);
    for (let other = 1; other <= PARTNERS + 1; other++) partners.offer(0, other, other / 10);
    partners.offer(1, 2, 0.09);
    expect(partners.least(0, 1)).toBe(0.1);
    expect(keys(partners.pairs())).toEqual(
      Array.from({ length: PARTNERS + 1 }, (_, at) => `0 ${at + 1}`),
    );
  });

  test("are the same in whichever order they are offered, and gathered in two places", () => {
    const offers = Array.from({ length: 40 }, (_, at) => [at % 3, 3 + at, 0.2 + (at % 4) / 10]);
    const kept = (some: number[][]) => {
      const partners = new Partners(43, 0.1);
      for (const [one = 0, other = 0, likeness = 0] of some) partners.offer(one, other, likeness);
      return partners;
    };
    const all = kept(offers).kept;
    expect(kept(offers.toReversed()).kept).toEqual(all);
    const half = kept(offers.filter((_, at) => at % 2 === 0));
    half.take(kept(offers.filter((_, at) => at % 2 === 1)).kept);
    expect(half.kept).toEqual(all);
  });
});
