import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../loaders/new-source/columns-of.js";
import { describeColumn } from "../../../loaders/new-source/describe-column.js";
import type { Cell } from "../../../loaders/read/types.js";
import { context } from "../read/deliver.js";

function described(heading: string, cells: Cell[]) {
  const rows = [[heading, "Rad"], ...cells.map((cell, index) => [cell, index])];
  const sheet = { name: null, rows, is_hidden: false, broken: new Map() };
  const file = {
    format: "csv",
    encoding: null,
    delimiter: ";",
    list: [],
    sheet,
    header: 0,
  } as const;
  const [column] = columnsOf({ ...file, list: [] });
  if (!column) throw new Error(`missing column: ${heading}`);
  return describeColumn(column, context);
}

describe("describeColumn", () => {
  test.each<[string, string, Cell[]]>([
    ["a code of digits that must keep its zeros", "Konto", ["0123", "0456", "0123"]],
    ["a number by its heading", "Ärendenummer", ["1", "2", "3"]],
  ])("sees %s", (_what, heading, cells) => {
    expect(described(heading, cells).kind).toBe("code");
  });

  test.each<[string, string, Cell[]]>([
    ["integer", "Antal", ["1", "12", "1 200"]],
    ["decimal", "Belopp", ["1 234,50", "12,5", "3"]],
    ["date", "Beslut", ["2019-03-01", "2019-03-14", "", "2019-04-01"]],
    ["date", "Datum", [43160, 43161]],
    ["integer", "Poäng", [43160, 43161]],
    ["timestamp", "Skickat", ["2019-03-01 10:15", "2019-03-14 09:00"]],
    ["yesNo", "Digital", ["Ja", "Nej", "Ja"]],
    ["sex", "Kön", ["Kvinna", "Man"]],
    ["dropped", "Kjønn", ["Kvinne", "Mann"]],
    ["municipality", "Kommun", ["604", "Skövde", "1497"]],
    ["municipality", "Ort", ["Hjo", "Skövde", "Aneby"]],
    ["listOfMunicipalities", "Medverkande", ["Hjo, Skövde", "Aneby"]],
    ["email", "Kontakt", ["alfa@example.com", "beta@example.com"]],
    ["personnummer", "Nummer", ["19800101-9804", "800101-9804"]],
    ["dropped", "Namn", ["Test Testsson", "Prov Provsson"]],
    ["dropped", "Handläggare", ["TT01", "PP02"]],
    ["dropped", "Enhetschef", ["Test Testsson", "Test Testsson"]],
    ["dropped", "Telefon", ["0700000001", "0700000002"]],
    ["dropped", "Personnr", ["800101", "800102"]],
    ["integer", "Deltagare", ["12", "7"]],
    ["dropped", "Rapporterat av", ["tt", "pp"]],
    ["dropped", "Avsändare", ["Test Testsson", "Prov Provsson"]],
    ["oneOf", "Status", ["Ny", "Klar", "ny", "Klar", "Ny"]],
    ["text", "Enhet", ["Hemtjänst norr", "Biblioteket", "Skolan"]],
  ])("sees %s in '%s'", (kind, heading, cells) => {
    expect(described(heading, cells).kind).toBe(kind);
  });

  test("takes no list of words from identifiers, addresses or a single word", () => {
    const twice = (words: string[]) => [...words, ...words];
    expect(described("Länk", twice(["https://a.example", "https://b.example"])).kind).toBe("text");
    expect(described("Typ", twice(["5e2f00ab12", "5e2f00ab13"])).kind).not.toBe("oneOf");
    expect(described("Typ", twice(["Fråga", "Fråga"])).kind).toBe("text");
  });

  test("asks about dates of two meanings, and tells of addresses in free text", () => {
    expect(described("Datum", ["2/3/2019", "4/5/2019"])).toMatchObject({
      kind: "date",
      doubts: [expect.stringContaining("2 datum kan läsas på två sätt")],
    });
    const text = "Hör av er till alfa@example.com om ni vill veta mer om det här.";
    expect(described("Kommentar", [text, "Inget", "Nej"])).toMatchObject({
      kind: "text",
      is_free_text: true,
      doubts: [expect.stringContaining("E-postadresser eller telefonnummer")],
    });
  });
});
