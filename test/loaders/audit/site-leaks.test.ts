import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { tableFromArrays, tableToIPC } from "apache-arrow";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { siteLeaks } from "../../../loaders/audit/audit-site.js";
import type { LedgerRow } from "../../../loaders/audit/persons/ledger-row.js";
import type { SealedNumbers } from "../../../loaders/audit/persons/read-sealed.js";
import { type Givers, ledgerOf, personsOf } from "./persons-of.js";

const givers: Givers = {
  ale: { "2019K3": [3, 12] },
  bo: { "2019K3": [9, 7] },
  dal: { "2019K3": [20, 18] },
};
const persons = personsOf(givers, ledgerOf(givers, "quarter", "2019K3", ["ale", "bo"]));
/** As in every portfolio, the ledger has a few of unknown sex: these tell nothing of women and men. */
const unknown = { ...(persons.ledger[0] as LedgerRow), dimension: "sex", category: "unknown" };
persons.ledger.push(
  ...[1, 2, 3, 4].map((value) => {
    const place = { ...unknown, area_code: `hub ${value}`, value };
    return { ...place, numerator: value, denominator: value, n: value };
  }),
);
const typed = "Andelar visas först vid 30 personer. 3";
const isTyped = (text: string) => typed.includes(text);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dist-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Ships files, audits them all and takes them away: `path: what`. */
async function leaksIn(
  files: Record<string, string | Uint8Array>,
  editions: SealedNumbers[] = [],
): Promise<string[]> {
  const root = join(folder, String(Math.random()));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const leaks = await siteLeaks(root, { persons, isTyped, editions });
  return leaks.map(({ path, what }) => `${path}: ${what}`);
}

const row = {
  ...{ indicator_id: "G01", measure: "quarter", period: "2019K3", area_kind: "municipality" },
  ...{ area_code: "dal", dimension: "sex", category: "women", value: 20 },
};
const leaked = { ...row, area_code: "ale", value: 3 };
const told = "G01 quarter 2019K3 municipality ale sex women: value = 3 finns inte i huvudboken.";
const page = (body: string) =>
  `<!doctype html><html lang="sv"><body><main>${body}</main></body></html>`;
const table = (cell: string) =>
  page(`<table data-indicator="G01" data-area="municipality/ale" data-measures="quarter">
    <caption>Idégivare</caption><thead><tr><th>Kvartal</th><th>Personer</th></tr></thead>
    <tbody><tr><th>K3 2019</th><td>${cell}</td></tr></tbody></table>`);

describe("a number about persons that the ledger lets nobody see", () => {
  test("is found in data of every form, and those of the ledger are not", async () => {
    const columns = (one: typeof row) =>
      Object.fromEntries(Object.entries(one).map(([name, value]) => [name, [value]]));
    const arrow = (one: typeof row) => tableToIPC(tableFromArrays(columns(one)), "file");
    const csv = (one: typeof row) =>
      `${Object.keys(one).join(";")}\n${Object.values(one).join(";")}\n`;
    const xlsx = async (one: typeof row) => {
      const lines = [Object.keys(one), Object.values(one)];
      const data = lines.map((line) => line.map((value) => ({ value })));
      return new Uint8Array(await writeXlsxFile(data as never).toBuffer());
    };
    const files = async (one: typeof row) => ({
      "_file/data/a.arrow": arrow(one),
      "_file/data/b.json": JSON.stringify({ list: [one] }),
      "ladda/c.csv": csv(one),
      "ladda/d.xlsx": await xlsx(one),
    });
    expect(await leaksIn(await files(row))).toEqual([]);
    const found = await leaksIn(await files(leaked));
    expect([...new Set(found.map((leak) => leak.replace(/: .*/, "")))]).toEqual([
      "_file/data/a.arrow",
      "_file/data/b.json!list",
      "ladda/c.csv",
      expect.stringMatching(/^ladda\/d\.xlsx!/),
    ]);
    expect(found.filter((leak) => leak.endsWith(told))).toHaveLength(4);
  });

  test("is found in a column that is named for persons and that nobody has declared", async () => {
    const list = [{ municipality_code: "ale", women_count: 3 }];
    expect(await leaksIn({ "a.json": JSON.stringify(list) })).toEqual([
      "a.json: Kolumnen women_count heter som om den räknade personer (3) men är inte känd av granskaren.",
    ]);
    const cases = [{ case_id: "1", participant_count: 2 }];
    expect(await leaksIn({ "a.json": JSON.stringify(cases) })).toEqual([]);
  });

  test("is found in a page's table, but for those of the same place and quarter", async () => {
    expect(await leaksIn({ "a.html": table("15 (preliminär)") })).toEqual([]);
    expect(await leaksIn({ "a.html": table("..") })).toEqual([]);
    expect(await leaksIn({ "a.html": table("20") })).toEqual([
      "a.html: Tabellen ”Idégivare”, K3 2019: 20",
    ]);
  });

  test("is not found where a few of unknown sex are told of", async () => {
    const text = "3 idégivare har okänt kön";
    expect(await leaksIn({ "a.html": page(`<p>${text}</p>`) })).toEqual([]);
  });

  test("is found in a table that speaks of persons and names no indicator, though somebody has typed the digit", async () => {
    const body = `<table><caption>Kvinnornas idéer</caption><tbody>
      <tr><th>Ale</th><td>3</td></tr><tr><th>Gräns</th><td>5</td></tr></tbody></table>`;
    expect(await leaksIn({ "a.html": page(body) })).toEqual([
      "a.html: Tabellen ”Kvinnornas idéer”, Ale: 3",
    ]);
  });

  test("is found when a count is put in an alt text, a label, a sentence or a title", async () => {
    const texts = ["3 kvinnor gav en idé i Ale", "I Ale gav tre kvinnor en idé", "Kvinnorna: 3"];
    for (const text of texts) {
      const files = {
        "a.html": page(
          `<img src="a.png" alt="${text}"><svg role="img" aria-label="${text}"></svg>`,
        ),
        "b.html": page(`<p>Kvartal 3 2019: <b>${text}</b>.</p>`),
        "c.svg": `<svg xmlns="http://www.w3.org/2000/svg"><title>${text}</title></svg>`,
        "d.json": JSON.stringify({ tip: text }),
        "e.pptx": zipSync({ "ppt/slides/slide1.xml": strToU8(`<p:pic descr="${text}"/>`) }),
        "f.pptx": zipSync({
          "ppt/slides/slide1.xml": strToU8(
            "<a:tr><a:tc><a:t>Kvinnor</a:t></a:tc><a:tc><a:t>3</a:t></a:tc></a:tr>",
          ),
        }),
      };
      const found = (await leaksIn(files)).map((leak) => leak.replace(/: .*/, ""));
      expect(found).toEqual([
        ...["a.html", "a.html", "b.html", "c.svg", "d.json"],
        ...["e.pptx!ppt/slides/slide1.xml", "f.pptx!ppt/slides/slide1.xml"],
      ]);
    }
  });

  test("is none of the ledger's own, a threshold, a year, or what people have typed", async () => {
    const texts = ["38 personer i Dal", "Färre än 5 personer visas inte.", "Medlemmar 2019", typed];
    expect(
      await leaksIn({ "a.html": page(texts.map((text) => `<p>${text}</p>`).join("")) }),
    ).toEqual([]);
  });
});

describe("the pages of a sealed edition", () => {
  const sealed: SealedNumbers = {
    edition: "2019K3",
    rows: ledgerOf({ ...givers, dal: { "2019K3": [26, 18] } }, "quarter", "2019K3", ["ale", "bo"]),
    about: new Set(["G01 quarter"]),
    thresholds: [7],
    typed: ["Två medarbetare i varje sluss."],
    changes: [26, 6],
  };

  test("are held against what it published itself, its own thresholds and its own words", async () => {
    const said = "<p>26 kvinnor i Dal, färre än 7 personer visas inte.</p>";
    const files = { "utgava/2019K3/a.html": page(`${said}<p>Två medarbetare i varje sluss.</p>`) };
    expect(await leaksIn(files, [sealed])).toEqual([]);
    expect(await leaksIn({ "a.html": page(said) }, [sealed])).toHaveLength(1);
    expect(await leaksIn({ "utgava/2019K3/b.html": page("<p>20 kvinnor</p>") }, [sealed])).toEqual([
      expect.stringContaining("utgava/2019K3/b.html: "),
    ]);
  });

  const now = { ...sealed, edition: "2019K3-2", rows: persons.ledger };
  const columns =
    "indicator_id,measure,period,area_kind,area_code,dimension,category,old_value,new_value,change,late,corrected";
  const revised = (numbers: string, of = "G01,quarter,2019K3,municipality,dal,sex,women") => ({
    "utgava/om/2019K3-2.csv": `${columns}\n${of},${numbers}\n`,
  });

  test("may tell a revision from one published value to another by parts of enough persons", async () => {
    expect(await leaksIn(revised("26,20,-6,-6,0"), [sealed, now])).toEqual([]);
    expect(await leaksIn(revised("26,,,,"), [sealed, now])).toEqual([]);
  });

  test.each([
    ["a value that no edition has published", "25,20,-5,,", "25"],
    ["a change that is not the difference", "26,20,-4,,", "-4"],
    ["a part that is of few", "26,20,-6,-8,2", "2"],
  ])("may not tell of %s", async (_, numbers, told) => {
    expect(await leaksIn(revised(numbers), [sealed, now])).toEqual([
      `utgava/om/2019K3-2.csv: G01 quarter 2019K3 municipality dal sex women: ändringen röjer ${told}.`,
    ]);
  });

  test("show the numbers of their revisions, and no others, where they explain them", async () => {
    const row = (cell: string) =>
      page(`<table><caption>Ändrade värden</caption><thead><tr><th>Indikator</th><th>Förut</th></tr></thead>
        <tbody><tr><th>G01 Idégivare</th><td>${cell}</td></tr></tbody></table>`);
    const path = "utgava/om/2019K3-2.html";
    expect(
      await leaksIn({ [path]: row("26 (−6)") }, [sealed, { ...now, changes: [26, -6] }]),
    ).toEqual([]);
    expect(await leaksIn({ [path]: row("4") }, [sealed, now])).toHaveLength(1);
  });
});
