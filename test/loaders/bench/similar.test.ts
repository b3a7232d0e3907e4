import { expect, test } from "vitest";
import { benchSimilar } from "../../../loaders/bench/bench-similar.js";
import { manyIdeas } from "../../../loaders/bench/many-ideas.js";

test("manyIdeas(count, municipalities) makes the same ideas each time, one in twenty of them again", () => {
  const ideas = [...manyIdeas(2000, 290)];
  expect([...manyIdeas(2000, 290)]).toEqual(ideas);
  const again = ideas.filter((idea) => idea.again);
  expect(again.length / ideas.length).toBeCloseTo(0.05, 1);
  expect(again.every((idea) => idea.title !== idea.again?.title)).toBe(true);
  expect(new Set(ideas.map(({ title }) => title)).size).toBeGreaterThan(1900);
});

test("benchSimilar(ideas) finds nearly all that was made the same, and tells time and memory", async () => {
  const run = await benchSimilar(400);
  expect(run).toMatchObject({ ideas: 400, recall: 1, recall_best: 1 });
  expect(run.planted_found).toBeGreaterThan(0.9);
  expect(run.pairs).toBeGreaterThan(400);
  expect(Math.min(run.seconds, run.cpu_seconds, run.peak_mb)).toBeGreaterThan(0);
});
