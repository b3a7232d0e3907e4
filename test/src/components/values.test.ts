import { tableFromArrays, tableToIPC } from "apache-arrow";
import { describe, expect, it } from "vitest";
import { readObservations, readValues, selector } from "../../../src/components/values.js";
import { value } from "./value.js";

const area = { area_kind: "portfolio" as const, area_code: "alla" };

describe("values", () => {
  it("finds the total of a measure in an area, oldest quarter first", () => {
    const select = selector([
      value({ period: "2020K2", value: 2 }),
      value({ period: "2019K4", value: 1 }),
      value({ period: "2019K4", value: 9, area_code: "other" }),
      value({ period: "2019K4", value: 8, dimension: "origin", category: "manager" }),
    ]);
    expect(select({ indicator: "P01", measure: "gross", area }).map((row) => row.value)).toEqual([
      1, 2,
    ]);
    expect(select({ indicator: "P01", measure: "net", area })).toEqual([]);
  });

  it("finds one class and one quarter", () => {
    const select = selector([
      value({ dimension: "sex", category: "women", value: 3 }),
      value({ dimension: "sex", category: "men", value: 4 }),
    ]);
    const query = { indicator: "P01", measure: "gross", area, dimension: "sex" };
    expect(select({ ...query, category: "men", period: "2020K1" })[0]?.value).toBe(4);
    expect(select({ ...query, category: "men", period: "2019K1" })).toEqual([]);
  });

  it("reads the same from an Arrow stream", () => {
    const rows = [value({ value: 1 }), value({ measure: "net", value: null, status: "withheld" })];
    const columns = Object.fromEntries(
      Object.keys(rows[0] ?? {}).map((name) => [
        name,
        rows.map((row) => row[name as keyof typeof row]),
      ]),
    );
    const stream = tableToIPC(tableFromArrays(columns), "stream");
    const select = readValues(stream.slice().buffer as ArrayBuffer);
    expect(select({ indicator: "P01", measure: "gross", area })[0]).toMatchObject({
      value: 1,
      n: null,
    });
    expect(select({ indicator: "P01", measure: "net", area })[0]?.status).toBe("withheld");
    expect(readObservations(stream.slice().buffer as ArrayBuffer)).toHaveLength(2);
  });
});
