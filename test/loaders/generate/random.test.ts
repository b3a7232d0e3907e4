import { describe, expect, it } from "vitest";
import { randomStream } from "../../../loaders/generate/random.js";

describe("randomStream", () => {
  const draws = (seed: number, name: string) => {
    const random = randomStream(seed, name);
    return Array.from({ length: 20 }, () => random.integer(0, 1_000_000));
  };

  it("repeats itself for a seed and a name, and for nothing else", () => {
    expect(draws(1, "a")).toEqual(draws(1, "a"));
    expect(draws(1, "a")).not.toEqual(draws(2, "a"));
    expect(draws(1, "a")).not.toEqual(draws(1, "b"));
  });

  it("draws whole numbers within the bounds, both included", () => {
    const random = randomStream(1, "bounds");
    const seen = new Set(Array.from({ length: 400 }, () => random.integer(3, 6)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  });

  it("shuffles without losing anything", () => {
    const list = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = randomStream(1, "shuffle").shuffle(list);
    expect(shuffled).not.toEqual(list);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(list);
  });

  it("refuses to pick from nothing", () => {
    expect(() => randomStream(1, "none").pick([])).toThrow("missing items to pick from");
  });
});
