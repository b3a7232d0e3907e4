import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { drawPortfolio } from "../../../loaders/generate/draw-portfolio.js";
import { generate } from "../../../loaders/generate/generate.js";
import { openedDay } from "../../../loaders/generate/timeline.js";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "generated-"));
});
afterEach(() => rmSync(out, { recursive: true }));

describe("generate", () => {
  it("scales to every municipality of Sweden", () => {
    const { municipalities, ideas } = drawPortfolio({ municipalities: 290, ideas: 1050, seed: 3 });
    expect(new Set(municipalities.map((one) => one.code)).size).toBe(290);
    expect(ideas).toHaveLength(1050);
    const cases = ideas.filter((idea) => !idea.merged_into && openedDay(idea.events) !== null);
    expect(cases).toHaveLength(850);
  });

  it("makes one idea of one municipality", async () => {
    const { files } = await generate({ municipalities: 1, ideas: 1, seed: 0, out });
    expect(files).toBeGreaterThan(5);
    expect(readdirSync(out)).toContain("SYNTHETIC");
  });

  it("replaces what it made before", async () => {
    await generate({ municipalities: 2, ideas: 20, seed: 1, out });
    expect(readdirSync(join(out, "ideabox"))).toHaveLength(2);
    await generate({ municipalities: 1, ideas: 20, seed: 1, out });
    expect(readdirSync(join(out, "ideabox"))).toEqual(["1444"]);
  });

  it("leaves a folder alone that holds something else", async () => {
    writeFileSync(join(out, "real.csv"), "");
    await expect(generate({ municipalities: 1, ideas: 1, seed: 0, out })).rejects.toThrow(
      /^invalid out: /,
    );
    expect(readdirSync(out)).toEqual(["real.csv"]);
  });

  it.each([
    [{ municipalities: 291 }, "invalid municipalities: 291"],
    [{ municipalities: 0 }, "invalid municipalities: 0"],
    [{ ideas: 0 }, "invalid ideas: 0"],
    [{ ideas: 1.5 }, "invalid ideas: 1.5"],
    [{ seed: -1 }, "invalid seed: -1"],
  ])("refuses %o", (wrong, message) => {
    expect(() => drawPortfolio({ municipalities: 1, ideas: 1, seed: 1, ...wrong })).toThrow(
      message,
    );
  });
});
