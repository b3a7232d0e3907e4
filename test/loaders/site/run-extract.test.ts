import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type Dictionary, type Table, tableFromIPC } from "apache-arrow";
import { beforeAll, describe, expect, test } from "vitest";
import { extractFormat, runExtract } from "../../../loaders/site/run-extract.js";

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`
    create schema published;
    create schema marts;
    create table marts.persons as select 1 as person_id;
    create table published.t as select * from (values
        ('å', 1::bigint, 0.5::double, date '2020-02-29', true),
        (null, null, null, null, null),
        ('å', 3000000000, 2.25, date '2019-12-31', false)
    ) as t(name, n, x, d, flag);
    create table published.many as select 'k' || range::text as name from range(200);
    create table published.empty as select * from published.t where false;
  `);
});

const json = async (sql: string) =>
  JSON.parse(new TextDecoder().decode(await runExtract(connection, sql, "json")));
const arrow = async (sql: string) => tableFromIPC(await runExtract(connection, sql, "arrow"));

function indexBits(table: Table, column: string): number | undefined {
  const field = table.schema.fields.find(({ name }) => name === column);
  return (field?.type as Dictionary | undefined)?.indices.bitWidth;
}

describe("an extract as JSON", () => {
  test("is an array of row objects with plain numbers, ISO dates and nulls", async () => {
    expect(await json("select * from published.t")).toEqual([
      { name: "å", n: 1, x: 0.5, d: "2020-02-29", flag: true },
      { name: null, n: null, x: null, d: null, flag: null },
      { name: "å", n: 3000000000, x: 2.25, d: "2019-12-31", flag: false },
    ]);
  });

  test("is an empty array of no rows", async () => {
    expect(await json("select * from published.empty")).toEqual([]);
  });

  test("is the object itself when the query says so, lists and dates within it made plain", async () => {
    const sql = `select {
        rows: (select list(t order by n nulls last) from published.t),
        one: (select many from published.many limit 1),
        none: (select list(empty) from published.empty)
    } as json`;
    const { rows, one, none } = await json(sql);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({ name: "å", n: 1, x: 0.5, d: "2020-02-29", flag: true });
    expect(one).toEqual({ name: "k0" });
    expect(none).toBeNull();
  });
});

describe("an extract as Arrow", () => {
  test("holds the same rows, text and dates as dictionaries with the shortest index", async () => {
    const table = await arrow("select * from published.t");
    expect(table.toArray().map((row) => row?.toJSON())).toEqual(
      await json("select * from published.t"),
    );
    expect(indexBits(table, "d")).toBe(8);
  });

  test("takes a longer index when there are more texts", async () => {
    const table = await arrow("select * from published.many order by name");
    expect(indexBits(table, "name")).toBe(16);
    expect(table.getChild("name")?.get(199)).toBe("k99");
  });

  test("holds whole numbers in the shortest integers that hold them all, others as doubles", async () => {
    const table = await arrow(
      `select 127 as tiny, 128.0::double as short, -32769 as whole, 2147483648 as big, 0.1 as part,
          null::double as none
       from published.t limit 1`,
    );
    expect(
      Object.fromEntries(table.schema.fields.map(({ name, type }) => [name, `${type}`])),
    ).toEqual({
      ...{ tiny: "Int8", short: "Int16", whole: "Int32", big: "Float64", part: "Float64" },
      none: "Int8",
    });
    expect(table.get(0)?.toJSON()).toEqual({
      ...{ tiny: 127, short: 128, whole: -32_769, big: 2_147_483_648, part: 0.1, none: null },
    });
  });

  test("has its columns also when it has no rows", async () => {
    const table = await arrow("select * from published.empty");
    expect(table.numRows).toBe(0);
    expect(table.schema.names).toEqual(["name", "n", "x", "d", "flag"]);
  });
});

describe("an extract may read published tables only", () => {
  test.each([
    ["another layer", "select * from marts.persons", "invalid table: marts.persons"],
    [
      "another layer in a subquery",
      "select name from published.t where n in (select person_id from marts.persons)",
      "invalid table: marts.persons",
    ],
    ["a file", "select * from read_csv('x.csv')", "invalid table function: read_csv"],
    ["a file by its name", "select * from 'x.csv'", "invalid table: x.csv"],
    ["the catalogue of tables", "select * from information_schema.tables", "invalid table"],
  ])("not %s", async (_, sql, message) => {
    await expect(runExtract(connection, sql, "json")).rejects.toThrow(message);
  });

  test("and the steps of its own query", async () => {
    const sql = "with big as (select n from published.t where n > 1) select n from big";
    expect(await json(sql)).toEqual([{ n: 3000000000 }]);
  });
});

test("the format of an extract is in its name", () => {
  expect(extractFormat("src/data/plan.json.sql")).toBe("json");
  expect(extractFormat("src/data/values.arrow.sql")).toBe("arrow");
  expect(() => extractFormat("src/data/values.sql")).toThrow(
    "unknown extract: src/data/values.sql",
  );
});
