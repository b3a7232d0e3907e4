import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { templateWorkbook } from "../../../loaders/generate/template-workbook.js";
import { readXlsx } from "../../../loaders/read/read-xlsx.js";
import type { Source } from "../../../loaders/read/types.js";
import { fieldsOf, sources } from "../../../loaders/sources/index.js";
import { context, deliver } from "../read/deliver.js";
import { letters } from "../read/workbook.js";

const municipalities = [...context.municipalities.values()];

function source(code: string): Source {
  const found = sources[code];
  if (!found) throw new Error(`missing source: ${code}`);
  return found;
}

/** What a person would write in a first row: for a list its first word, and something for the rest. */
const rows: Record<string, Record<string, string>> = {
  meetings: {
    "Mötes-ID": "M1",
    Mötestyp: "Styrgrupp",
    "Hållet den": "2018-02-01",
    Mötesstatus: "Hållet",
    Värdkommun: "Skövde",
    "Antal kvinnor": "3",
  },
  costs: {
    "Kostnads-ID": "K1",
    "Betalande kommun": "Hjo",
    Kostnadsdatum: "2018-02-01",
    Kostnadsslag: "Personal",
    "Kontant eller eget arbete": "Eget arbete",
    "Belopp, kr": "1 200,50",
    Uppskattad: "Ja",
  },
  benefits: {
    "Nytto-ID": "N1",
    "Kommun som får nyttan": "Aneby",
    Nyttoslag: "Tid",
    Nyttostatus: "Uppmätt",
    "Bedömd eller mätt den": "2018-02-01",
    "Nyttans värde": "40",
    Måttenhet: "timmar",
  },
  maturity: {
    "Bedömd kommun": "Tranås",
    Bedömningsår: "2018",
    Mognadskomponent: "Införande",
    Poäng: "4",
  },
  adoption: {
    "Innovation-ID": "I1",
    Kommun: "Hjo",
    Roll: "Mottagare",
    "I bruk från": "2018-02-01",
    "Typ av återbruk": "Först",
  },
  network: { Nätverk: "Idécoacher", Organisation: "Föreningen", Kommun: "Hjo", Från: "2018-02-01" },
  training: {
    Kurs: "Ledarskap",
    Start: "2018-02-01",
    Deltagare: "alfa@example.com",
    Roll: "Chef",
    Status: "Genomförd",
  },
};

/** Writes a second row into a template as somebody would in Excel. */
function filledIn(bytes: Uint8Array, headings: string[], row: Record<string, string>): Uint8Array {
  const parts = unzipSync(bytes);
  const path = "xl/worksheets/sheet1.xml";
  const cells = headings.map((heading, column) => {
    const text = row[heading] ?? "";
    return `<c r="${letters(column)}2" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  const xml = strFromU8(parts[path] as Uint8Array);
  parts[path] = strToU8(
    xml.replace("</sheetData>", `<row r="2">${cells.join("")}</row></sheetData>`),
  );
  return zipSync(parts);
}

function rulesIn(bytes: Uint8Array): { place: string; type: string; formula: string }[] {
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
  const rules = xml.matchAll(
    /<dataValidation type="(\w+)".*? sqref="(.*?)"><formula1>(.*?)<\/formula1>/g,
  );
  return [...rules].map(([, type = "", place = "", formula = ""]) => ({ place, type, formula }));
}

describe("a template", () => {
  test.each(Object.keys(rows))(
    "of %s, filled in, is read by the source's own reader",
    async (code) => {
      const bytes = await templateWorkbook(source(code), municipalities);
      const [sheet] = await readXlsx(bytes);
      const headings = sheet?.rows[0]?.map(String) ?? [];
      const read = await deliver(code, filledIn(bytes, headings, rows[code] ?? {}));
      expect(read.refusals).toEqual([]);
      expect(read.accepted).toBe(1);
      expect(read.ignored_by.map(({ rule }) => rule)).toEqual(["hidden_sheet"]);
    },
  );

  test("that nobody has filled in has no rows to refuse: its list of words is left out", async () => {
    const read = await deliver("costs", await templateWorkbook(source("costs"), municipalities));
    expect(read.refusals.map(({ code }) => code)).toEqual(["no_rows"]);
    expect([read.accepted, read.refused, read.ignored]).toEqual([0, 0, read.rows]);
    expect(read.ignored_by.map(({ rule }) => rule)).toEqual(["hidden_sheet"]);
  });

  test.each(Object.keys(rows))(
    "of %s has the contract's words in a list for each column with words",
    async (code) => {
      const bytes = await templateWorkbook(source(code), municipalities);
      const [sheet, lists] = await readXlsx(bytes);
      const rules = rulesIn(bytes);
      const [raw] = Object.values(source(code).tables);
      for (const field of raw ? fieldsOf(raw).filter(({ words }) => words) : []) {
        const column = letters(sheet?.rows[0]?.indexOf(field.headings[0] ?? "") ?? -1);
        const rule = rules.find(({ place }) => place === `${column}2:${column}1000`);
        const [, at = "", last = ""] =
          /^Listor!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(rule?.formula ?? "") ?? [];
        const words = lists?.rows.slice(0, Number(last)).map((row) => row[at.charCodeAt(0) - 65]);
        expect(words).toEqual(Object.values(field.words ?? {}).map(([word]) => word));
      }
    },
  );

  test("lets municipalities be chosen by name, and days and scores be nothing else", async () => {
    const bytes = await templateWorkbook(source("maturity"), municipalities);
    expect(rulesIn(bytes)).toEqual([
      { place: "A2:A1000", type: "list", formula: "Listor!$A$1:$A$5" },
      { place: "B2:B1000", type: "whole", formula: "2010" },
      { place: "C2:C1000", type: "list", formula: "Listor!$B$1:$B$5" },
      { place: "D2:D1000", type: "whole", formula: "0" },
    ]);
    const dated = rulesIn(await templateWorkbook(source("costs"), municipalities));
    expect(dated.map(({ type }) => type)).toEqual([
      "list",
      "date",
      "list",
      "list",
      "decimal",
      "list",
    ]);
  });

  test("has its rules where the format wants them, between the cells and the margins", async () => {
    const parts = unzipSync(await templateWorkbook(source("costs"), municipalities));
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] as Uint8Array);
    const order = ["</sheetData>", "<dataValidations", "</worksheet>"].map((tag) =>
      xml.indexOf(tag),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(xml.match(/<(?:pageMargins|hyperlinks|drawing)\b[\s\S]*<dataValidations/)).toBeNull();
  });

  test("has no column that the reader drops, and is the same each time", async () => {
    const bytes = await templateWorkbook(source("training"), municipalities);
    const [sheet] = await readXlsx(bytes);
    expect(sheet?.rows[0]).toContain("Deltagare");
    expect(sheet?.rows[0]).not.toContain("Namn");
    expect(await templateWorkbook(source("training"), municipalities)).toEqual(bytes);
  });

  test("is not made for a system that exports no sheet with headings", async () => {
    await expect(templateWorkbook(source("trello"), [])).rejects.toThrow("unsupported template");
    await expect(templateWorkbook(source("november"), [])).rejects.toThrow("unsupported template");
  });
});
