import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settleRecords } from "../../../loaders/editions/settle-records.js";
import { type DuckdbEngine, duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";

let engine: DuckdbEngine;
beforeAll(async () => {
  engine = await duckdbEngine(":memory:");
  await engine.run(`
    create schema raw;
    create table raw.files as select * from (values
        (1, 'ideabox', '1496', date '2020-03-31', 'ideabox/1496/2020-03-31/a.csv', 'old'),
        (2, 'ideabox', '1496', date '2020-06-30', 'ideabox/1496/2020-06-30/a.csv', 'new'),
        (3, 'ideabox', '1496', date '2020-06-30', 'ideabox/1496/2020-06-30/b.csv', 'other')
    ) as files(file_id, source, municipality_code, delivery_date, file, sha256);
    create table raw.ideas as
    select file_id, 'ideabox' as source, '1496' as delivered_by,
        case when file_id = 1 then date '2020-03-31' else date '2020-06-30' end as delivery_date,
        cast(null as varchar) as sheet, row_number, number, stage
    from (values
        (1, 2, 'A', 'Fångad'), (1, 3, 'B', 'Fångad'), (1, 4, 'C', 'Testas'),
        (2, 2, 'A', 'Införd'), (2, 3, 'C', 'Testas'), (2, 4, 'D', 'Fångad'),
        (3, 2, 'E', 'Fångad')
    ) as given(file_id, row_number, number, stage);
    create schema rows;
    create table rows.moves as select * from raw.ideas;
    create view raw.moves as select * from rows.moves;`);
  const columns = ["number", "stage"];
  await settleRecords(
    engine,
    ["old"],
    [
      { name: "ideas", columns, keys: ["number"], isList: true },
      { name: "moves", columns, keys: columns, isList: false },
    ],
  );
});
afterAll(() => engine.close());

const rowsOf = async (table: string) => {
  const rows = await engine.extract(
    `select file_id, number, stage from raw.${table} order by file_id, number, stage`,
  );
  return rows.map(({ file_id, number, stage }) => `${file_id} ${number} ${stage}`);
};

describe("a list that later files have only added to", () => {
  test("has the new records, and the known ones as they were known, none left out", async () => {
    expect(await rowsOf("ideas")).toEqual([
      ...["1 A Fångad", "1 B Fångad", "1 C Testas"],
      ...["2 A Fångad", "2 B Fångad", "2 C Testas", "2 D Fångad"],
      "3 E Fångad",
    ]);
  });
});

describe("a log that later files have only added to", () => {
  test("is as it was read, for an entry is its own key", async () => {
    expect(await rowsOf("moves")).toEqual([
      ...["1 A Fångad", "1 B Fångad", "1 C Testas"],
      ...["2 A Införd", "2 C Testas", "2 D Fångad"],
      "3 E Fångad",
    ]);
  });
});
