import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deliver, reasons } from "../read/deliver.js";
import { personnummer } from "../read/numbers.js";

const text = readFileSync(new URL("../../input/training.csv", import.meta.url), "utf8");

describe("training", () => {
  test("reads participants with status, role and sex", async () => {
    const { tables } = await deliver("training", text);
    const rows = tables.training_participants ?? [];
    expect(rows.map((row) => [row.row_number, row.status, row.role, row.sex])).toEqual([
      [2, "completed", "manager", "women"],
      [3, "interrupted", "manager", "men"],
      [4, "registered", "manager", "women"],
      [5, "registered", "elected", "men"],
    ]);
    expect(rows[0]).toMatchObject({ started_on: "2018-02-01", completed_date: "2018-05-30" });
    expect(rows[3]?.started_on).toBe("2030-09-01");
  });

  test("gives a person one pseudonym over rows", async () => {
    const { tables } = await deliver("training", text);
    const ids = tables.training_participants?.map(({ person_id }) => person_id) ?? [];
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
    expect([ids[2], ids[3]]).toEqual([ids[0], ids[1]]);
  });

  test("refuses a row without a participant, one that ends before it starts and an unknown status", async () => {
    const read = await deliver("training", text);
    expect(reasons(read)).toEqual([
      "6 Deltagare missing_value",
      "7 Avslutad ends_before_start",
      "8 Status unknown_word",
    ]);
    expect(read.ignored_by).toEqual([{ rule: "sum_row", rows: 1 }]);
  });

  test("takes sex from a personnummer in its declared column, and gives the person of the HR file", async () => {
    const number = personnummer(1970, 5, 17, 244);
    const head = "Kurs;Start;Personnummer;Status";
    const { tables, refusals } = await deliver(
      "training",
      `${head}\nLedarskap;2018-02-01;19${number};Genomförd\n`,
    );
    expect(refusals).toEqual([]);
    const hr = `1496;;;;;;${number};Namn;;100;2018-11-01`;
    const employed = await deliver("november", hr);
    const person_id = employed.tables.november_employments?.[0]?.person_id;
    expect(tables.training_participants).toMatchObject([{ person_id, sex: "women" }]);
    expect(JSON.stringify(tables)).not.toContain(number);
  });

  test("never lets a name or an address out", async () => {
    expect(JSON.stringify(await deliver("training", text))).not.toMatch(/exempel|Åsa|Bo Ek|Ingen/);
  });
});
