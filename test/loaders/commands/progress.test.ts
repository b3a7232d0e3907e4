import { describe, expect, test } from "vitest";
import { progress } from "../../../loaders/commands/progress.js";

function shownOn(isTTY: boolean, show: (steps: ReturnType<typeof progress>) => void): string {
  let written = "";
  const write = (text: string) => {
    written += text;
    return true;
  };
  const stream = { isTTY, columns: 40, write };
  show(progress(stream as unknown as NodeJS.WriteStream));
  return written;
}

describe("progress(stream)", () => {
  test("is a bar that redraws itself on a terminal, never wider than it, and is wiped at the end", () => {
    const written = shownOn(true, (steps) => {
      steps.show(1, 2, "a.csv");
      steps.show(2, 2, "ett långt filnamn som inte får plats.csv");
      steps.end();
    });
    const frames = written.split("\r\u001b[K").slice(1);
    expect(frames[0]).toBe(`${"█".repeat(12)}${"░".repeat(12)} 1/2 a.csv`);
    expect(frames[1]?.length).toBe(39);
    expect(frames[2]).toBe("");
  });

  test("is a line for each tenth elsewhere, and always the last", () => {
    const written = shownOn(false, (steps) => {
      for (let i = 1; i <= 100; i++) steps.show(i, 100, `${i}.csv`);
      steps.end();
    });
    expect(written.split("\n").slice(0, 3)).toEqual([
      "1/100 1.csv",
      "10/100 10.csv",
      "20/100 20.csv",
    ]);
    expect(written.endsWith("100/100 100.csv\n")).toBe(true);
    expect(written.split("\n")).toHaveLength(12);
  });

  test("says the same thing once", () => {
    const written = shownOn(false, (steps) => {
      for (let i = 0; i < 3; i++) steps.show(5, 5, "sidor");
    });
    expect(written).toBe("5/5 sidor\n");
  });

  test("shows nothing where there is nothing to do", () => {
    expect(shownOn(false, (steps) => steps.end())).toBe("");
  });
});
