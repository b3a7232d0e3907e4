import { describe, expect, it } from "vitest";
import { spread } from "../../../../src/components/charts/spread.js";

describe("spread", () => {
  it("leaves nothing and one as they are", () => {
    expect(spread([], 10)).toEqual([]);
    expect(spread([5], 10)).toEqual([5]);
  });

  it("leaves what does not collide where it is", () => {
    expect(spread([0, 20, 50], 10)).toEqual([0, 20, 50]);
  });

  it("moves apart what collides and keeps the order", () => {
    expect(spread([10, 12, 11], 10)).toEqual([10, 30, 20]);
  });

  it("stays above the bottom", () => {
    expect(spread([98, 99, 100], 10, 0, 100)).toEqual([80, 90, 100]);
  });
});
