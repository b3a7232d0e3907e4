import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deliver, reasons } from "../read/deliver.js";

function input(name: string): string {
  return readFileSync(new URL(`../../input/${name}.csv`, import.meta.url), "utf8");
}

describe("meetings", () => {
  test("reads held, planned and cancelled ones; no answer is not zero", async () => {
    const { tables } = await deliver("meetings", input("meetings"));
    const rows = tables.meetings?.map((row) => [row.meeting_type, row.status, row.women_count]);
    expect(rows).toEqual([
      ["steering_group", "held", 3],
      ["steering_group", "planned", null],
      ["learning_seminar", "cancelled", null],
    ]);
    expect(tables.meetings?.[1]).toMatchObject({
      municipality_code: "1497",
      planned_date: "2030-05-01",
    });
  });

  test("refuses a held one without its day, a planned one without any, and counts that are none", async () => {
    expect(reasons(await deliver("meetings", input("meetings")))).toEqual([
      "5 Hållet den held_unlike_date",
      "6 Planerat till missing_value",
      "7 Antal kvinnor out_of_range",
      "7 Antal män invalid_integer",
      "8 Mötestyp unknown_word",
    ]);
  });

  test("refuses a held one that has not been yet", async () => {
    const rows = "M1;Styrgrupp;2030-05-01;Hållet";
    const text = `Mötes-ID;Mötestyp;Hållet den;Mötesstatus\n${rows}\n`;
    expect(reasons(await deliver("meetings", text))).toEqual(["2 Hållet den future_date"]);
  });
});

describe("costs", () => {
  test("reads kr, tkr, a decimal comma, U+2212 and an Excel serial", async () => {
    const { tables } = await deliver("costs", input("costs"));
    const rows = tables.costs?.map((row) => [
      row.amount_sek,
      row.municipality_code,
      row.cost_date,
      row.is_estimate,
    ]);
    expect(rows).toEqual([
      [12345.5, "1496", "2018-02-01", false],
      [12500, "1497", "2018-02-01", true],
      [-300, "0604", "2018-02-01", false],
    ]);
  });

  test("refuses a missing amount, a date of two meanings, a month for a day and an unknown word", async () => {
    expect(reasons(await deliver("costs", input("costs")))).toEqual([
      "5 Belopp, kr missing_value",
      "6 Kostnadsdatum ambiguous_date",
      "7 Kostnadsdatum not_a_day",
      "8 Kostnadsslag unknown_word",
    ]);
  });
});

describe("benefits", () => {
  test("keep expected and measured apart, and zero is a value", async () => {
    const { tables } = await deliver("benefits", input("benefits"));
    expect(tables.benefits?.map((row) => [row.status, row.baseline, row.value])).toEqual([
      ["expected", null, 40],
      ["measured", 100, 0],
    ]);
  });

  test("refuse a second value of the same day, a phone number and a missing value", async () => {
    expect(reasons(await deliver("benefits", input("benefits")))).toEqual([
      "4 Nytto-ID duplicate_key",
      "5 Mätmetod phone_in_text",
      "6 Nyttans värde missing_value",
    ]);
  });
});

describe("maturity", () => {
  test("reads scores from 0 to 4", async () => {
    const { tables } = await deliver("maturity", input("maturity"));
    const rows = tables.maturity?.map((row) => [
      row.municipality_code,
      row.year,
      row.component,
      row.score,
    ]);
    expect(rows).toEqual([
      ["1496", 2018, "challenges", 0],
      ["1496", 2019, "challenges", 2],
      ["0604", 2018, "structure", 4],
    ]);
  });

  test("refuses a second score, one above 4, a half one, an odd year and none", async () => {
    expect(reasons(await deliver("maturity", input("maturity")))).toEqual([
      "5 Bedömd kommun duplicate_key",
      "6 Poäng out_of_range",
      "7 Poäng invalid_integer",
      "8 Bedömningsår out_of_range",
      "9 Poäng missing_value",
    ]);
  });
});
