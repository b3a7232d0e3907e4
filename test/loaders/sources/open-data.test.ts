import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deliver, reasons } from "../read/deliver.js";

function input(name: string): string {
  return readFileSync(new URL(`../../input/${name}.json`, import.meta.url), "utf8");
}

describe("vinnova", () => {
  test("reads projects; x is no text, but a word that begins with it is", async () => {
    const { tables } = await deliver("vinnova", input("vinnova"));
    expect(tables.vinnova_projects).toMatchObject([
      {
        row_number: 1,
        diary_number: "2016-00001",
        title: "En påhittad sluss",
        title_en: null,
        grant_sek: 1500000,
        started_on: "2016-11-01",
        ended_on: "2030-06-30",
        result: null,
        implementation: null,
      },
      { row_number: 3, title: "Xylofoner", grant_sek: 1250000, ended_on: null },
    ]);
  });

  test("refuses an address in a text and items without a diary number", async () => {
    const read = await deliver("vinnova", input("vinnova"));
    expect(reasons(read)).toEqual([
      "2 MalSvenska email_in_text",
      "4 Diarienummer missing_value",
      "5 Diarienummer missing_value",
    ]);
    expect([read.rows, read.accepted]).toEqual([5, 2]);
  });

  test("never keeps who leads a project", async () => {
    expect(JSON.stringify(await deliver("vinnova", input("vinnova")))).not.toContain("Åsa");
  });

  test.each(["[]", "{}", '[{"a":1}]'])("refuses %s, which holds no projects", async (text) => {
    const read = await deliver("vinnova", text);
    expect(reasons(read)).toEqual(["– – missing_list"]);
    expect(read.refusals[0]?.message).toContain("'Diarienummer'");
  });
});

describe("kolada", () => {
  test("reads values by gender; zero is a value and a secret one is none", async () => {
    const { tables } = await deliver("kolada", input("kolada"));
    const rows = tables.kolada_values?.map((row) => [
      row.municipality_code,
      row.year,
      row.gender,
      row.value,
      row.value_status,
    ]);
    expect(rows).toEqual([
      ["1496", 2018, "total", 54.5, null],
      ["1496", 2018, "women", 0, null],
      ["1496", 2018, "men", null, "Private"],
      ["0604", 2018, "total", 12.25, null],
    ]);
  });

  test("ignores the country, groups and empty lists, and refuses what it does not know", async () => {
    const read = await deliver("kolada", input("kolada"));
    expect(read.ignored_by).toEqual([
      { rule: "not_a_municipality", rows: 2 },
      { rule: "no_value", rows: 1 },
    ]);
    expect(reasons(read).slice(0, 3)).toEqual([
      "7 municipality unknown_municipality",
      "8 gender unknown_word",
      "10 kpi missing_value",
    ]);
    expect(read.rows).toBe(10);
  });

  test("reads several pages in a list, each with its place", async () => {
    const page = (period: number, next_page: string | null) => ({
      next_page,
      values: [{ kpi: "N1", municipality: "1496", period, values: [{ gender: "T", value: 1 }] }],
    });
    const pages = JSON.stringify([page(2017, "https://exempel.se/?page=2"), page(2018, null)]);
    const { tables } = await deliver("kolada", pages);
    expect(tables.kolada_values?.map((row) => [row.year, row.page, row.next_page])).toEqual([
      [2017, 1, "https://exempel.se/?page=2"],
      [2018, 2, null],
    ]);
  });

  test("refuses a reply without values and one that is Vinnova's", async () => {
    expect(reasons(await deliver("kolada", '{"values":[]}'))).toEqual(["– – no_rows"]);
    expect(reasons(await deliver("kolada", "{}"))).toEqual(["– – missing_list"]);
    expect(reasons(await deliver("kolada", input("vinnova")))).toEqual(["– – wrong_source"]);
  });
});
