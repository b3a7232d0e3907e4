import { describe, expect, test } from "vitest";
import { CorpusWriter } from "../../../loaders/similar/corpus.js";
import { findPairs } from "../../../loaders/similar/find-pairs.js";
import { likeness, THRESHOLD } from "../../../loaders/similar/likeness.js";
import { PARTNERS, Partners } from "../../../loaders/similar/partners.js";
import { portfolio } from "../generate/samples.js";
import { corpus, pairs, places } from "./labelled-pairs.js";

const apart = Int32Array.from({ length: corpus.size }, (_, idea) => idea);

describe("findPairs(corpus, places)", () => {
  test("finds by its blocks what comparing every pair finds", () => {
    const partners = new Partners(corpus.size, THRESHOLD);
    for (let one = 0; one < corpus.size; one++) {
      for (let other = one + 1; other < corpus.size; other++) {
        const found = likeness(corpus, one, other);
        if (found >= THRESHOLD) partners.offer({ one, other, likeness: found });
      }
    }
    const all = partners.pairs();
    const blocked = new Set(findPairs(corpus, apart).map(({ one, other }) => `${one} ${other}`));
    const lost = all.filter(({ one, other }) => !blocked.has(`${one} ${other}`));
    expect(all.length).toBeGreaterThan(pairs.length / 3);
    expect(lost.length / all.length).toBeLessThan(0.02);
  });

  test("gives no pair of one municipality, and each pair once and in order", () => {
    const halves = apart.map((idea) => idea % 2);
    const found = findPairs(corpus, halves);
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(({ one, other }) => one >= other || halves[one] === halves[other])).toEqual(
      [],
    );
    expect(new Set(found.map(({ one, other }) => `${one} ${other}`)).size).toBe(found.length);
    expect(findPairs(corpus, new Int32Array(corpus.size))).toEqual([]);
  });

  test("gives the same pairs each time, and none of nothing or of one idea", () => {
    expect(findPairs(corpus, apart)).toEqual(findPairs(corpus, apart));
    const writer = new CorpusWriter();
    expect(findPairs(writer.corpus(places), new Int32Array())).toEqual([]);
    writer.add({ title: "Ensam", description: null });
    expect(findPairs(writer.corpus(places), new Int32Array(1))).toEqual([]);
  });

  test("finds the samples' duplicates of other municipalities, the parallel one among them", () => {
    const { ideas, parallel } = portfolio;
    const writer = new CorpusWriter();
    for (const { title, description } of ideas) writer.add({ title, description });
    const samples = writer.corpus(places);
    const codes = Int32Array.from(ideas, (idea) => Number(idea.municipality.code));
    const found = new Set(findPairs(samples, codes).map(({ one, other }) => `${one} ${other}`));
    const numbers = [
      ...ideas.flatMap((idea) => (idea.merged_into ? [[idea, idea.merged_into] as const] : [])),
      ...parallel,
    ].map((pair) => pair.map((idea) => ideas.indexOf(idea)).sort((a, b) => a - b));
    expect(numbers).toHaveLength(5);
    for (const [one = -1, other = -1] of numbers) {
      expect(likeness(samples, one, other)).toBeGreaterThan(THRESHOLD);
      expect(found.has(`${one} ${other}`)).toBe(codes[one] !== codes[other]);
    }
  });
});

describe("Partners", () => {
  test("keep the most alike of each idea, and a pair that one of the two keeps", () => {
    const partners = new Partners(PARTNERS + 2, 0.1);
    for (let other = 1; other <= PARTNERS + 1; other++) {
      partners.offer({ one: 0, other, likeness: other / 10 });
    }
    expect(partners.least(0, 1)).toBe(0.1);
    expect(partners.pairs().map(({ one, other }) => [one, other])).toEqual(
      Array.from({ length: PARTNERS + 1 }, (_, at) => [0, at + 1]),
    );
  });
});
