import { describe, expect, test } from "vitest";
import { fieldsOf, sources } from "../../../loaders/sources/index.js";
import { deliver } from "./deliver.js";
import { rowsXml, workbook } from "./workbook.js";

const hidden = "(värdet visas inte)";

/** What was kept of the refused rows of a file. */
async function saidOf(...delivery: Parameters<typeof deliver>) {
  const { refusals } = await deliver(...delivery);
  return refusals.map(({ said }) => said && { ...said, cells: JSON.parse(said.cells) });
}

describe("a refused row", () => {
  test("keeps its key and its cells under the file's own headings, those about persons hidden", async () => {
    const text =
      "Idénummer;Inlämnad;Titel;Beskrivning;Enhet;Steg;Idégivare\n2018-001;2/3/2018x;Lånecykel;Prata med Åsa;Hemtjänst norr;Fångad;asa@exempel.invalid\n";
    expect(await saidOf("ideabox", text)).toEqual([
      {
        table: "ideabox",
        key: "2018-001",
        cells: expect.objectContaining({
          Idénummer: "2018-001",
          Inlämnad: "2/3/2018x",
          Enhet: "Hemtjänst norr",
          Titel: hidden,
          Beskrivning: hidden,
        }),
      },
    ]);
    expect(JSON.stringify(await saidOf("ideabox", text))).not.toMatch(/Åsa|asa@/);
  });

  test("hides a cell that could point at a person in any column, and gives no such key", async () => {
    const text =
      "Idénummer;Inlämnad;Titel;Steg;Enhet\n2018-001;2018-13-01;Lånecykel;Fångad;0511-12 34 56\n";
    const [said] = await saidOf("ideabox", text);
    expect(said?.cells.Enhet).toBe(hidden);
  });

  test("keeps nothing of a cell of spaces, however many", async () => {
    const text =
      "Idénummer;Inlämnad;Titel;Steg;Enhet\n2018-001;2018-13-01;Lånecykel;Fångad;     \n";
    const [said] = await saidOf("ideabox", text);
    expect(said?.cells).toMatchObject({ Enhet: null, Steg: "Fångad" });
  });

  test("hides a column that one personal field reads, though another takes no person out of it", async () => {
    const text = "Task ID,Task Name,Bucket Name,Created Date\nt1,Fråga Åsa,Testas,2018-13-01\n";
    const rows = text
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const [said] = await saidOf("planner", workbook([{ name: "Tasks", xml: rowsXml(rows) }]));
    expect(said).toMatchObject({ key: "t1", cells: { "Task Name": hidden, "Task ID": "t1" } });
  });

  test("has no key where one cannot be read, and keeps nothing where its cells cannot be told apart", async () => {
    const text =
      "Idénummer;Inlämnad;Titel;Steg\n;2018-02-03;Lånecykel;Fångad\n2;2018-02-03;Låne;cykel;Fångad\n";
    expect(await saidOf("ideabox", text)).toEqual([expect.objectContaining({ key: null }), null]);
  });

  test("keeps a key of several columns as the table would have it", async () => {
    const text =
      "Innovation-ID;Innovation;Ursprungsärende;Kommun;Roll;Beslutad;I bruk från;Avslutad;Återbruk\nI1;Lånecykel;;0687;Kung;;;;\n";
    const [said] = await saidOf("adoption", text);
    expect(said?.key).toBe("I1 | 0687");
  });

  test("is never known by a key that is about a person", () => {
    const keys = Object.values(sources).flatMap(({ tables }) =>
      Object.values(tables).flatMap((raw) => fieldsOf(raw).filter((field) => field.key)),
    );
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter(({ personal }) => personal !== "none")).toEqual([]);
  });
});
