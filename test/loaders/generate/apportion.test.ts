import { describe, expect, it } from "vitest";
import { apportion } from "../../../loaders/generate/apportion.js";

describe("apportion", () => {
  it("gives parts that add up, by largest remainders", () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(7, [50, 30, 20])).toEqual([4, 2, 1]);
  });

  it("gives nothing when there is nothing to give or nobody to give to", () => {
    expect(apportion(0, [1, 2])).toEqual([0, 0]);
    expect(apportion(5, [0, 0])).toEqual([0, 0]);
    expect(apportion(5, [])).toEqual([]);
  });
});
