import { describe, expect, it } from "vitest";
import { list } from "./list.js";

const counties = "01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25".split(" ");

describe("municipalities", () => {
  const rows = list("municipalities");

  it("are all 290, each once", () => {
    expect(new Set(rows.map((row) => row.municipality_code)).size).toBe(290);
    expect(rows).toHaveLength(290);
  });

  it("keep the leading zero of their code", () => {
    for (const row of rows) expect(row.municipality_code).toMatch(/^\d{4}$/);
    expect(rows.filter((row) => row.municipality_code?.startsWith("0"))).toHaveLength(90);
    expect(rows.find((row) => row.municipality_code === "0604")?.name).toBe("Aneby");
  });

  it("lie in one of the 21 counties, which their code begins with", () => {
    expect(new Set(rows.map((row) => row.county_code))).toEqual(new Set(counties));
    for (const row of rows) expect(row.municipality_code?.slice(0, 2)).toBe(row.county_code);
  });

  it("are in Sweden", () => {
    expect(new Set(rows.map((row) => row.country))).toEqual(new Set(["SE"]));
  });
});
