import { describe, expect, test } from "vitest";
import { pseudonym } from "../../../loaders/read/pseudonym.js";
import { context, deliver, reasons } from "../read/deliver.js";
import { personnummer } from "../read/numbers.js";

const woman = personnummer(1893, 7, 14, 120);
const man = personnummer(1891, 1, 2, 121);

function employment(number: string, more: Partial<Record<number, string>> = {}): string {
  const cells = [
    "1496",
    "",
    "212000-1710",
    "Hemtjänsten",
    "Vård",
    "Tillsvidare",
    number,
    "Åsa Alm",
  ];
  cells.push("151411", "75,5", "2018-11-01");
  for (const [position, cell] of Object.entries(more)) cells[Number(position) - 1] = cell ?? "";
  return cells.join(";");
}

describe("november", () => {
  test("reads positions without a header; several employments keep one pseudonym", async () => {
    const lines = [
      employment(`18${woman}`),
      employment(`${woman.slice(0, 6)}-${woman.slice(6)}`, { 4: "Skolan", 9: "151412 C" }),
      employment(man, { 1: "Skövde", 9: "", 10: "100" }),
    ];
    const { tables, rows, refusals } = await deliver("november", lines.join("\r\n"));
    const name = (ten: string) => pseudonym(context.secret("1496"), "personnummer", "1496", ten);
    expect([rows, refusals]).toEqual([3, []]);
    expect(tables.november_employments?.[0]).toEqual({
      sheet: null,
      row_number: 1,
      municipality_code: "1496",
      district: null,
      organisation_number: "212000-1710",
      workplace: "Hemtjänsten",
      operating_area: "Vård",
      basis: "Tillsvidare",
      person_id: name(woman),
      sex: "women",
      aid_code: "151411",
      employment_rate: 75.5,
      measured_on: "2018-11-01",
      is_manager: false,
    });
    expect(
      tables.november_employments?.map((row) => [row.person_id, row.sex, row.is_manager]),
    ).toEqual([
      [name(woman), "women", false],
      [name(woman), "women", true],
      [name(man), "men", null],
    ]);
  });

  test("never lets a name or a number out, not from a refused row either", async () => {
    const wrong = woman.slice(0, 9) + ((Number(woman[9]) + 1) % 10);
    const lines = [
      employment(woman),
      employment(wrong),
      employment(man, { 10: "150", 11: "nyss" }),
    ];
    const read = await deliver("november", lines.join("\n"));
    expect(reasons(read)).toEqual([
      "2 Personnummer invalid_personal_number",
      "3 Sysselsättningsgrad out_of_range",
      "3 Mätdatum invalid_date",
    ]);
    const whole = JSON.stringify(read);
    for (const value of [woman, man, wrong, "Åsa", "Alm"]) expect(whole).not.toContain(value);
  });

  test("refuses the whole file when a number stands in another column", async () => {
    const lines = [employment(woman), employment(man, { 8: `Åsa ${woman}` })];
    const read = await deliver("november", lines.join("\n"));
    expect(read.whole).toBe(true);
    expect(reasons(read)).toEqual(["2 Namn personal_number"]);
    expect(JSON.stringify(read)).not.toContain(woman);
  });

  test("refuses a row of another municipality than the folder's", async () => {
    const lines = [employment(woman), employment(man, { 1: "1497" })];
    expect(reasons(await deliver("november", lines.join("\n")))).toEqual([
      "2 Kommunkod other_municipality",
    ]);
  });

  test("refuses a cut row and a file with too few columns", async () => {
    const cut = employment(man).split(";").slice(0, 6).join(";");
    expect(reasons(await deliver("november", `${employment(woman)}\n${cut}\n`))).toEqual([
      "2 – other_width",
    ]);
    expect(reasons(await deliver("november", `${cut}\n`))).toEqual(["– – too_few_columns"]);
  });

  test("is recognised when it lies in another system's folder", async () => {
    const read = await deliver("ideabox", `${employment(woman)}\n${employment(man)}\n`);
    expect(read.refusals.map(({ code, message }) => [code, message.includes("november")])).toEqual([
      ["wrong_source", true],
    ]);
    expect(JSON.stringify(read)).not.toContain(woman);
  });
});
