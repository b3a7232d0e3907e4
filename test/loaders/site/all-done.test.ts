import { describe, expect, test } from "vitest";
import { allDone } from "../../../loaders/site/all-done.js";

describe("allDone(work)", () => {
  test("throws the first failure, but not before the rest has ended", async () => {
    let ended = false;
    const slow = new Promise<void>((resolve) => setTimeout(resolve, 20)).then(() => {
      ended = true;
    });
    await expect(allDone([Promise.reject(new Error("aj")), slow])).rejects.toThrow("aj");
    expect(ended).toBe(true);
  });

  test("has nothing to wait for where there is no work", async () => {
    await expect(allDone([])).resolves.toBeUndefined();
  });
});
