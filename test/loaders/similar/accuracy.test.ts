import { describe, expect, test } from "vitest";
import { likenessIn, THRESHOLD } from "../../../loaders/similar/likeness.js";
import { duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import { accuracyAt, bestThreshold, wilson } from "./accuracy.js";
import { choosing, corpus, type LabelledPair, pairs, telling } from "./labelled-pairs.js";

const likeness = likenessIn(corpus);
const scores = new Map(pairs.map((pair, at) => [pair, likeness(2 * at, 2 * at + 1)]));
const ours = (some: LabelledPair[]) =>
  some.map((pair) => ({ pair, score: scores.get(pair) as number }));

describe("the labelled pairs", () => {
  test("are at least 300, of three verdicts, half for choosing and half for telling", () => {
    const count = (some: LabelledPair[], verdict: string) =>
      some.filter((pair) => pair.verdict === verdict).length;
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    for (const verdict of ["same", "related", "different"]) {
      expect(count(pairs, verdict)).toBeGreaterThanOrEqual(70);
      expect(Math.abs(count(choosing, verdict) - count(telling, verdict))).toBeLessThan(2);
    }
    expect(new Set(pairs.map((pair) => JSON.stringify(pair))).size).toBe(pairs.length);
  });
});

describe("the likeness of ideas", () => {
  test("has its threshold where F1 is highest on the pairs for choosing", () => {
    const best = bestThreshold(ours(choosing));
    expect(Math.abs(best - THRESHOLD)).toBeLessThan(0.001);
  });

  test("finds the same idea on the other pairs as well as is stated", () => {
    const { precision, recall, f1 } = accuracyAt(ours(telling), THRESHOLD);
    expect(precision.share).toBeGreaterThanOrEqual(0.84);
    expect(precision.low).toBeGreaterThanOrEqual(0.73);
    expect(recall.share).toBeGreaterThanOrEqual(0.8);
    expect(recall.low).toBeGreaterThanOrEqual(0.68);
    expect(f1).toBeGreaterThanOrEqual(0.82);
  });

  test.each([
    ["a copy", "copy"],
    ["slips of the pen", "typo"],
    ["no å, ä and ö", "ascii"],
    ["words apart", "compound"],
    ["other endings", "inflection"],
    ["municipal jargon", "jargon"],
  ])("sees through %s every time", (_said, kind) => {
    const found = ours(pairs.filter((pair) => pair.kind === kind));
    expect(found.length).toBeGreaterThan(4);
    expect(found.filter(({ score }) => score < THRESHOLD)).toEqual([]);
  });
});

describe("the baselines, each at its own best threshold", () => {
  test("are clearly worse: the same title finds next to nothing", () => {
    const bare = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
    const exact = (some: LabelledPair[]) =>
      some.map((pair) => ({ pair, score: Number(bare(pair.title_a) === bare(pair.title_b)) }));
    expect(accuracyAt(exact(telling), 1).recall.share).toBeLessThan(0.15);
    expect(accuracyAt(exact(telling), 1).f1).toBeLessThan(0.25);
  });

  test.each([
    ["title", (pair: LabelledPair) => [pair.title_a, pair.title_b], 0.55],
    [
      "title and description",
      (pair: LabelledPair) => [
        `${pair.title_a} ${pair.description_a}`,
        `${pair.title_b} ${pair.description_b}`,
      ],
      0.66,
    ],
  ] as const)("are worse: DuckDB's jaro_winkler_similarity of %s", async (_of, texts, reached) => {
    const jaro = await jaroWinkler(pairs.map((pair) => texts(pair)));
    const by = (some: LabelledPair[]) =>
      some.map((pair) => ({ pair, score: jaro[pairs.indexOf(pair)] as number }));
    const { f1 } = accuracyAt(by(telling), bestThreshold(by(choosing)));
    expect(f1).toBeCloseTo(reached, 2);
    expect(accuracyAt(ours(telling), THRESHOLD).f1 - f1).toBeGreaterThan(0.15);
  });
});

async function jaroWinkler(texts: readonly (readonly string[])[]): Promise<number[]> {
  const engine = await duckdbEngine(":memory:");
  const columns = ["number", "a", "b"].map((name) => ({ name, type: "text" as const }));
  const rows = texts.map(([a = "", b = ""], at) => ({ number: String(at), a, b }));
  await engine.load({ schema: "main", name: "texts", columns }, rows);
  const found = await engine.extract(
    "select jaro_winkler_similarity(lower(a), lower(b)) as score from texts order by number::int",
  );
  await engine.close();
  return found.map(({ score }) => Number(score));
}

describe("wilson(count, of)", () => {
  test("gives the interval of the published example, 81 of 263", () => {
    const { low, high } = wilson(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });
});
