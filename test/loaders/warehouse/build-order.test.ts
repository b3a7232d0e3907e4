import { describe, expect, test } from "vitest";
import { buildOrder, neededFor } from "../../../loaders/warehouse/build-order.js";

const names = (steps: { name: string }[]) => steps.map(({ name }) => name);

describe("buildOrder(steps, given)", () => {
  test("puts each model after what it reads", () => {
    const steps = [
      { name: "c", reads: ["a", "b"] },
      { name: "a", reads: ["raw.x"] },
      { name: "b", reads: ["a"] },
    ];
    expect(names(buildOrder(steps, ["raw.x"]))).toEqual(["a", "b", "c"]);
  });

  test("orders nothing, and a model that reads nothing", () => {
    expect(buildOrder([])).toEqual([]);
    expect(names(buildOrder([{ name: "a", reads: [] }]))).toEqual(["a"]);
  });

  test("names a cycle in one line", () => {
    const steps = [
      { name: "x", reads: ["a"] },
      { name: "a", reads: ["b"] },
      { name: "b", reads: ["a"] },
    ];
    expect(() => buildOrder(steps)).toThrow(/^invalid model: cycle a → b → a$/);
  });

  test("names a model that reads itself", () => {
    expect(() => buildOrder([{ name: "a", reads: ["a"] }])).toThrow(/cycle a → a$/);
  });

  test("names a table that nobody makes, and who reads it", () => {
    expect(() => buildOrder([{ name: "marts.a", reads: ["staging.b"] }])).toThrow(
      /^unknown table: staging.b, read by marts.a$/,
    );
  });
});

describe("neededFor(models, table)", () => {
  const model = (table: string, ...reads: string[]) => ({ table, reads });
  const models = [
    model("marts.links", "marts.ideas"),
    model("marts.ideas", "staging.box", "staging.board"),
    model("staging.box", "raw.box"),
    model("staging.board", "raw.board"),
  ];

  test("chooses what a table is built of and the table itself, and nothing that is built of it", () => {
    const chosen = neededFor(models, "marts.ideas").map(({ table }) => table);
    expect(chosen.sort()).toEqual(["marts.ideas", "staging.board", "staging.box"]);
  });

  test("chooses nothing for a table that no model makes", () => {
    expect(neededFor(models, "raw.box")).toEqual([]);
  });
});
