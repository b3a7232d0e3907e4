import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { discover, isDate } from "../../../loaders/warehouse/discover.js";

const known = {
  sources: new Set(["ideabox", "trello"]),
  municipalities: new Set(["0604", "1496"]),
  today: "2020-06-30",
};
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "discover-"));
});
afterAll(() => rm(root, { recursive: true }));

async function found(...files: string[]) {
  const folder = await mkdtemp(join(root, "exports-"));
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), "");
  }
  const { deliveries, misplaced } = discover(folder, known);
  return {
    deliveries: deliveries.map(({ path: _, ...delivery }) => delivery),
    misplaced: misplaced.map(({ file, code, message }) => ({ file, code, message })),
  };
}

describe("discover(folder, known)", () => {
  test("finds source, municipality and date in the folders' names", async () => {
    expect(await found("ideabox/1496/2020-03-31/idélåda.csv")).toEqual({
      deliveries: [
        {
          source: "ideabox",
          municipality_code: "1496",
          delivery_date: "2020-03-31",
          file: "ideabox/1496/2020-03-31/idélåda.csv",
        },
      ],
      misplaced: [],
    });
  });

  test("finds nothing in an empty folder, and passes the mark, lists and hidden files by", async () => {
    expect(await found()).toEqual({ deliveries: [], misplaced: [] });
    const files = [
      "SYNTHETIC",
      ".DS_Store",
      "reference/runs.csv",
      "ideabox/1496/2020-03-31/.gitkeep",
    ];
    expect(await found(...files)).toEqual({ deliveries: [], misplaced: [] });
  });

  test("refuses a folder that is no municipality, and knows a code that lost its zero", async () => {
    const { misplaced } = await found(
      "ideabox/604/2020-03-31/a.csv",
      "ideabox/Skövde/2020-03-31/a.csv",
    );
    expect(misplaced).toEqual([
      {
        file: "ideabox/604/2020-03-31/a.csv",
        code: "unknown_municipality_folder",
        message: "Mappen 604 är ingen känd kommunkod. Menade du 0604?",
      },
      {
        file: "ideabox/Skövde/2020-03-31/a.csv",
        code: "unknown_municipality_folder",
        message:
          "Mappen Skövde är ingen känd kommunkod. Använd kommunkoden med fyra siffror, till exempel 1496.",
      },
    ]);
  });

  test.each([
    ["jira/1496/2020-03-31/a.csv", "unknown_source_folder"],
    ["ideabox/1496/2020-02-30/a.csv", "invalid_delivery_folder"],
    ["ideabox/1496/mars 2020/a.csv", "invalid_delivery_folder"],
    ["ideabox/1496/2020-07-01/a.csv", "invalid_delivery_folder"],
    ["ideabox/1496/a.csv", "invalid_delivery_folder"],
    ["ideabox/1496/2020-03-31/mer/a.csv", "invalid_delivery_folder"],
    ["a.csv", "invalid_delivery_folder"],
  ])("refuses %s as %s", async (file, code) => {
    const { deliveries, misplaced } = await found(file);
    expect(deliveries).toEqual([]);
    expect(misplaced.map((each) => each.code)).toEqual([code]);
  });

  test("never repeats a personal number that stands in a folder's name", async () => {
    const { misplaced } = await found("ideabox/19800101-9804/2020-03-31/a.csv");
    expect(misplaced[0]?.message).not.toContain("9804");
  });
});

describe("isDate(text)", () => {
  test("knows the days of the calendar", () => {
    expect(isDate("2020-02-29")).toBe(true);
    expect(isDate("2019-02-29")).toBe(false);
    expect(isDate("2019-2-3")).toBe(false);
    expect(isDate("")).toBe(false);
  });
});
