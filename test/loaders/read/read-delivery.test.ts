import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { readDelivery } from "../../../loaders/read/read-delivery.js";
import { context, deliver, reasons } from "./deliver.js";
import { anyPerson, personnummer } from "./numbers.js";
import { letters, rowsXml, workbook } from "./workbook.js";

const header = "Idénummer;Inlämnad;Titel;Beskrivning;Steg";
const idea = "2018-001;2018-02-03;Lånecykel;;Fångad";

describe("readDelivery refuses as a whole", () => {
  test.each([
    ["an empty file", "", "empty_file"],
    ["a file of spaces and line ends", " \r\n\r\n", "empty_file"],
    ["a file of separators", ";;;;\n;;;;\n", "no_rows"],
    ["a header only", `${header}\n`, "no_rows"],
    ["a header followed by empty rows", `${header}\n;;;;\n\n`, "no_rows"],
    ["text without a header", "a;b;c\nd;e;f\n", "no_header"],
    ["bytes that are no text", "\u0001\u0000\u0002\u0003\u0000\u0004\u0005", "not_text"],
    ["a quotation mark never closed", `${header}\n"${idea}\n`, "broken_csv"],
  ])("%s", async (_name, text, code) => {
    const read = await deliver("ideabox", text);
    expect(read.refusals.map((refusal) => refusal.code)).toEqual([code]);
    const ignored = code === "no_rows" ? read.rows : 0;
    expect([read.whole, read.accepted, read.ignored]).toEqual([true, 0, ignored]);
    expect(read.refused + read.ignored).toBe(read.rows);
    expect(read.tables).toEqual({ ideabox: [] });
    expect(read.refusals[0]?.message).toMatch(/^[A-ZÅÄÖ].+\.$/s);
  });

  test("an old or locked workbook", async () => {
    const bytes = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(reasons(await deliver("planner", bytes))).toEqual(["– – old_or_locked_workbook"]);
  });

  test("a workbook with 10,000 columns, naming the sheet", async () => {
    const bytes = workbook([{ name: "Blad1", xml: rowsXml([Array(10_000).fill("x")]) }]);
    const read = await deliver("planner", bytes);
    expect(read.refusals).toMatchObject([{ code: "too_many_columns", sheet: "Blad1" }]);
    expect(read.refusals[0]?.message).toContain("10000 kolumner");
    expect(letters(9999)).toBe("NTP");
  });

  test("a format that the system does not export", async () => {
    expect(reasons(await deliver("trello", "a;b\nc;d\n"))).toEqual(["– – wrong_format"]);
    expect(reasons(await deliver("ideabox", '{"a": 1}'))).toEqual(["– – wrong_format"]);
  });
});

describe("readDelivery on headings", () => {
  test("names a missing one, its row and what it was renamed to", async () => {
    const text = `${header}\n${idea}\n`.replace("Inlämnad", "Inlamnad");
    const read = await deliver("ideabox", text);
    expect(read.refusals).toEqual([
      {
        file: "export",
        sheet: null,
        row: 1,
        column: "Inlämnad",
        code: "missing_heading",
        expected: "kolumnen 'Inlämnad'",
        message:
          "Kolumnen 'Inlämnad' saknas. Menade du 'Inlamnad'? Döp i så fall om den till 'Inlämnad'.",
        said: null,
      },
    ]);
    expect([read.rows, read.refused]).toEqual([1, 1]);
  });

  test("names every missing one at once", async () => {
    const read = await deliver("ideabox", "Idénummer;Steg;Enhet\n1;Fångad;Skolan\n");
    expect(reasons(read)).toEqual(["1 Inlämnad missing_heading", "1 Titel missing_heading"]);
  });

  test("does not let a renamed optional one pass in silence", async () => {
    const text = `${header};Stegdatm\n${idea};2018-03-01\n`;
    expect(reasons(await deliver("ideabox", text))).toEqual(["1 Stegdatum missing_heading"]);
  });

  test("reads a file without its optional ones", async () => {
    const read = await deliver("ideabox", `${header}\n${idea}\n`);
    expect([read.accepted, read.tables.ideabox?.[0]?.origin]).toEqual([1, null]);
  });

  test("refuses one that stands twice, with both places", async () => {
    const read = await deliver("ideabox", `${header};Titel\n${idea};Cykel\n`);
    expect(reasons(read)).toEqual(["1 Titel doubled_heading"]);
    expect(read.refusals[0]?.message).toContain("kolumn 3 och 6");
  });

  test("refuses one that stands beside its own alias", async () => {
    const read = await deliver("ideabox", `${header};Rubrik\n${idea};Cykel\n`);
    expect(reasons(read)).toEqual(["1 Titel doubled_heading"]);
  });

  test("does not care for case, spaces, colons, composition or columns it does not know", async () => {
    const odd = " IDÉNUMMER ;Inlämnad:;titel*;Beskrivning;STEG;Intern\u00a0kod".normalize("NFD");
    const read = await deliver("ideabox", `${odd}\n${idea};x\n`);
    expect([read.accepted, read.refusals]).toEqual([1, []]);
  });

  test("finds it below title rows, which are counted as ignored", async () => {
    const read = await deliver("ideabox", `Utdrag 2018\n\n${header}\n${idea}\n`);
    expect([read.rows, read.accepted, read.ignored]).toEqual([3, 1, 2]);
    expect(read.tables.ideabox?.[0]?.row_number).toBe(4);
  });
});

describe("readDelivery on the wrong system's file", () => {
  const board = JSON.stringify({ name: "T", lists: [], cards: [{ id: "1" }], actions: [] });
  const ten = personnummer(1893, 7, 14, 120);
  const plan = workbook([
    {
      name: "Uppgifter",
      xml: rowsXml([
        ["Task ID", "Task Name", "Bucket Name", "Created Date"],
        ["1", "Lånecykel", "Klart", "2018-02-03"],
      ]),
    },
  ]);
  const files: [string, string | Uint8Array][] = [
    ["ideabox", `${header}\n${idea}\n`],
    ["planner", plan],
    ["trello", board],
    ["november", `1496;;212000-1710;A;V;T;${ten};Åsa;151411;100;2018-11-01\n`],
    ["adoption", "Innovation-ID,Kommun,Roll\nI-1,1496,Mottagare\n"],
    ["network", "Nätverk\tMedlem\tFrån\nChefer\ta@exempel.se\t2018-01-01\n"],
  ];
  const pairs = files.flatMap(([from, content]) =>
    files.filter(([to]) => to !== from).map(([to]) => [from, to, content] as const),
  );
  test.each(pairs)("knows a file from %s in the folder of %s", async (from, to, content) => {
    const read = await deliver(to, content);
    expect(read.refusals.map(({ code }) => code)).toEqual(["wrong_source"]);
    expect(read.refusals[0]?.message).toContain(`(${from}), men ligger i mappen för`);
    expect(JSON.stringify(read)).not.toContain(ten);
  });

  test.each(files)("takes a file from %s in its own folder", async (source, content) => {
    expect((await deliver(source, content)).whole).toBe(false);
  });
});

describe("readDelivery on personal numbers", () => {
  const written = ["log", "info", "warn", "error", "debug"] as const;

  test("refuses the file with row and column, and lets the value out nowhere", async () => {
    const streams = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write"));
    const spies = written.map((name) => vi.spyOn(console, name));
    await fc.assert(
      fc.asyncProperty(
        anyPerson,
        fc.constantFrom("", "-", "+", " "),
        fc.constantFrom(0, 1, 2, 3, 4, 5),
        async ({ year, month, day, serial }, sign, column) => {
          const ten = personnummer(year, month, day, serial);
          const cells = `${idea};x`
            .split(";")
            .with(column, `nr ${ten.slice(0, 6)}${sign}${ten.slice(6)}`);
          const read = await deliver("ideabox", `${header};Intern\n${cells.join(";")}\n${idea};\n`);
          const name = column === 5 ? "kolumn 6" : header.split(";")[column];
          expect(reasons(read)).toEqual([`2 ${name} personal_number`]);
          expect([read.whole, read.rows, read.refused]).toEqual([true, 2, 2]);
          const out = [...streams, ...spies].flatMap((spy) => spy.mock.calls.flat().map(String));
          for (const text of [JSON.stringify(read), ...out]) {
            expect(text.includes(ten.slice(6)) && text.includes(ten.slice(0, 6))).toBe(false);
          }
        },
      ),
      { numRuns: 40 },
    );
    for (const spy of [...streams, ...spies]) spy.mockRestore();
  });

  test("finds them in headings, title rows, hidden sheets, sheet names and number cells", async () => {
    const ten = personnummer(1893, 7, 14, 123);
    const rows = [header.split(";"), idea.split(";")];
    const other = (xml: string) =>
      workbook([
        { name: "Idéer", xml: rowsXml(rows) },
        { name: "Gömd", xml, state: "hidden" },
      ]);
    const files: [string | Uint8Array, string][] = [
      [`Utdrag för ${ten}\n${header}\n${idea}\n`, "1 Idénummer personal_number"],
      [`${header};${ten}\n${idea};\n`, "1 kolumn 6 personal_number"],
      [other(rowsXml([["", ten]])), "1 kolumn 2 personal_number"],
      [other(rowsXml([[`<c><v>18${ten}</v></c>`]])), "1 kolumn 1 personal_number"],
      [workbook([{ name: `Blad ${ten}`, xml: rowsXml(rows) }]), "– – personal_number"],
    ];
    for (const [content, reason] of files) {
      const read = await deliver("ideabox", content);
      expect(reasons(read)).toEqual([reason]);
      expect(JSON.stringify(read)).not.toContain(ten);
    }
  });

  test("masks one in the file's own name", async () => {
    const ten = personnummer(1893, 7, 14, 123);
    const read = await deliver("ideabox", `${header}\n${idea}\n`, { file: `a/${ten}.csv` });
    expect(read.refusals).toMatchObject([
      { code: "personal_number", file: "a/(personnummer).csv" },
    ]);
  });

  test("lists at most a hundred places", async () => {
    const ten = personnummer(1893, 7, 14, 123);
    const read = await deliver(
      "ideabox",
      `${header}\n${`${idea}${ten}\n`.repeat(150)}`.replaceAll("Fångad", ""),
    );
    expect(read.refusals).toHaveLength(100);
  });
});

describe("readDelivery keeps its books", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "-",
      "2018-02-03",
      "Fångad",
      "Information",
      "Summa",
      "1",
      "Titel",
      '"',
      "\u00e5",
    ),
    fc.string({ maxLength: 8 }),
  );
  const line = fc.array(cell, { maxLength: 7 }).map((cells) => cells.join(";"));

  test("whatever stands in the rows, accepted, refused and ignored add up to them", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(line, fc.constantFrom(idea, header, ""))),
        async (lines) => {
          const read = await deliver("ideabox", [header, ...lines].join("\n"));
          expect(read.accepted + read.refused + read.ignored).toBe(read.rows);
          expect(Object.values(read.tables).flat()).toHaveLength(read.accepted);
          const ignored = read.ignored_by.reduce((sum, { rows }) => sum + rows, 0);
          expect(ignored).toBe(read.ignored);
          const refused = new Set(read.refusals.map(({ row }) => row));
          if (!read.whole) expect(refused.size).toBe(read.refused);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("whatever the bytes are, it answers and does not throw", async () => {
    const starts = [[], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0x7b], [0xd0, 0xcf, 0x11, 0xe0]];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(context.sources)),
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 300 }),
        async (source, start, bytes) => {
          const read = await deliver(source, Buffer.concat([Buffer.from(start), bytes]));
          expect(read.accepted + read.refused + read.ignored).toBe(read.rows);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("throws for a source that nobody has declared", async () => {
    const delivery = {
      source: "ledger",
      municipality_code: "1496",
      delivery_date: "2019-12-31",
      path: "/",
      file: "x",
    };
    await expect(readDelivery(delivery, context)).rejects.toThrow("unknown source: ledger");
  });
});
