import { describe, expect, test } from "vitest";
import type { ReadResult } from "../../../loaders/read/types.js";
import { duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import { FILES, IGNORED } from "../../../loaders/warehouse/raw-tables.js";
import { requireReconciled, requireRowsStored } from "../../../loaders/warehouse/reconcile.js";

const row = { sheet: null, row_number: 2 };
const whole: ReadResult = {
  sha256: "",
  rows: 4,
  accepted: 2,
  refused: 1,
  ignored: 1,
  whole: false,
  refusals: [],
  ignored_by: [{ rule: "empty_row", rows: 1 }],
  tables: { trello_cards: [row], trello_moves: [row] },
};

describe("requireReconciled(file, result)", () => {
  test("lets rows pass that are accepted, refused or ignored", () => {
    expect(() => requireReconciled("a.csv", whole)).not.toThrow();
  });

  test.each([
    ["a row is lost", { rows: 5 }],
    ["a row is counted twice", { refused: 2 }],
    ["an accepted row is not there", { accepted: 3, refused: 0 }],
    ["a row is ignored without a rule", { ignored_by: [] }],
  ])("fails when %s", (_case, wrong) => {
    expect(() => requireReconciled("a.csv", { ...whole, ...wrong })).toThrow(
      /^Inläsningen går inte ihop för a\.csv: /,
    );
  });
});

describe("requireRowsStored(engine, tables)", () => {
  const file = {
    file_id: 1,
    file: "a.csv",
    row_count: 1,
    accepted_count: 1,
    refused_count: 0,
    ignored_count: 0,
  };
  const stored = async (...rows: number[]) => {
    const engine = await duckdbEngine(":memory:");
    await engine.load(FILES, [file]);
    await engine.load(
      IGNORED,
      rows.map((file_id) => ({ file_id })),
    );
    await requireRowsStored(engine, [IGNORED]).finally(() => engine.close());
  };

  test("lets a warehouse pass that has what was accepted", () => stored(1));
  test("fails when a row is missing or too many", async () => {
    await expect(stored()).rejects.toThrow(/1 godkända rader men 0 lagrade/);
    await expect(stored(1, 1)).rejects.toThrow(/1 godkända rader men 2 lagrade/);
  });
});
