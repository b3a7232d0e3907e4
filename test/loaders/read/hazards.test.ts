import { describe, expect, test } from "vitest";
import type { Row } from "../../../loaders/read/types.js";
import { deliver, reasons } from "./deliver.js";
import { personnummer } from "./numbers.js";
import { rowsXml, workbook } from "./workbook.js";

type Hazard = [
  hazard: string,
  source: string,
  content: string | Uint8Array,
  rows: Partial<Row>[],
  refused?: string[],
];

const idea = "Idénummer;Inlämnad;Titel";
const title = (text: string | Uint8Array): [string, string | Uint8Array, Partial<Row>[]] => [
  "ideabox",
  text,
  [{ title: "Lånecykel på ö" }],
];
const row = "1;2018-02-03;Lånecykel på ö";
const lines = `${idea}\n${row}\n`;
const cost =
  "Kostnads-ID;Betalande kommun;Kostnadsdatum;Kostnadsslag;Kontant eller eget arbete;Belopp";
const costs = (amount: string, date = "2018-02-03", code = "1496") =>
  `${cost}\nK1;${code};${date};Resor;Kontant;${amount}\n`;
const book = (...rows: string[][]) => workbook([{ name: "Möten", xml: rowsXml(rows) }]);
const meeting = ["Mötes-ID", "Mötestyp", "Mötesstatus", "Hållet den", "Antal män"];
const held = ["M1", "Styrgrupp", "Hållet", "2018-02-03", "0"];
const meetingRows = [{ meeting_id: "M1", held_date: "2018-02-03", men_count: 0 }];

const hazards: Hazard[] = [
  ["a semicolon between cells", ...title(lines)],
  ["a comma between cells", ...title(lines.replaceAll(";", ","))],
  ["a tab between cells", ...title(lines.replaceAll(";", "\t"))],
  ["Windows-1252", ...title(Buffer.from(lines, "latin1"))],
  ["UTF-8 with a byte order mark", ...title(`\uFEFF${lines}`)],
  ["UTF-16", ...title(Buffer.from(`\uFEFF${lines}`, "utf16le"))],
  ["å, ä and ö as letter and sign apart", ...title(lines.normalize("NFD"))],
  [
    "a code that lost its zero",
    "costs",
    costs("1", "2018-02-03", "604"),
    [{ municipality_code: "0604" }],
  ],
  ["a decimal comma", "costs", costs("1,5"), [{ amount_sek: 1.5 }]],
  ["a no-break space and kr", "costs", costs("12\u00a0500,00 kr"), [{ amount_sek: 12_500 }]],
  ["thousands of kronor", "costs", costs("48 tkr"), [{ amount_sek: 48_000 }]],
  ["a minus of its own, U+2212", "costs", costs("\u2212500"), [{ amount_sek: -500 }]],
  ["a date of eight digits", "costs", costs("1", "20170302"), [{ cost_date: "2017-03-02" }]],
  [
    "a date that can be read in two ways",
    "costs",
    costs("1", "2/3/2017"),
    [],
    ["2 Kostnadsdatum ambiguous_date"],
  ],
  ["a month without a day", "costs", costs("1", "mars 2017"), [], ["2 Kostnadsdatum not_a_day"]],
  [
    "a date as Excel counts days",
    "meetings",
    book(meeting, [...held.slice(0, 3), "43134", "0"]),
    meetingRows,
  ],
  ["title rows", "meetings", book(["Möten 2018"], [], meeting, held), meetingRows],
  [
    "a sum below the rows",
    "meetings",
    book(meeting, held, ["Summa", "", "", "", "0"]),
    meetingRows,
  ],
  ["a header that comes again", "meetings", book(meeting, held, meeting), meetingRows],
  [
    "a cell merged over rows",
    "meetings",
    workbook([
      {
        name: "Möten",
        xml: `${rowsXml([meeting, held, ["M2", ...held.slice(1)]])}<mergeCells count="1"><mergeCell ref="B3:B4"/></mergeCells>`,
      },
    ]),
    meetingRows,
    ["3 kolumn 2 merged_cell"],
  ],
  [
    "a hidden sheet",
    "meetings",
    workbook([
      { name: "Möten", xml: rowsXml([meeting, held]) },
      { name: "Dolt", xml: rowsXml([meeting, ["M9", ...held.slice(1)]]), state: "hidden" },
    ]),
    meetingRows,
  ],
  [
    "a renamed header",
    "ideabox",
    lines.replace("Titel", "Titlar"),
    [],
    ["1 Titel missing_heading"],
  ],
  [
    "a header name that stands twice",
    "ideabox",
    `${idea};Titel\n${row};b\n`,
    [],
    ["1 Titel doubled_heading"],
  ],
  ...(["Ja", "X", "1", "SANT"] as const).map((yes): Hazard => {
    return [
      `${yes} for yes`,
      "ideabox",
      `${idea};Digital\n${row};${yes}\n`,
      [{ is_digital: true }],
    ];
  }),
  ["Nej for no", "ideabox", `${idea};Digital\n${row};Nej\n`, [{ is_digital: false }]],
  [
    "several people in one cell",
    "ideabox",
    `${idea};Idégivare\n${row};"a@exempel.se, B <b@exempel.se>"\n`,
    [{ giver_ids: expect.stringMatching(/^[0-9a-f]{32} [0-9a-f]{32}$/) as unknown as string }],
  ],
  [
    "a personnummer in free text",
    "ideabox",
    `${idea}\n1;2018-02-03;Ring ${personnummer(1893, 7, 14, 123)}\n`,
    [],
    ["2 Titel personal_number"],
  ],
  ...(["", "-", ".."] as const).map((none): Hazard => {
    const said = `${none === "" ? "nothing" : `'${none}'`} where no value is known`;
    return [said, "meetings", book(meeting, [...held.slice(0, 4), none]), [{ men_count: null }]];
  }),
  ["0 where the value is none", "meetings", book(meeting, held), meetingRows],
];

describe("a delivery with", () => {
  test.each(hazards)("%s", async (_hazard, source, content, rows, refused = []) => {
    const read = await deliver(source, content);
    expect(reasons(read)).toEqual(refused);
    expect(Object.values(read.tables).flat()).toMatchObject(rows);
    expect(read.accepted + read.refused + read.ignored).toBe(read.rows);
  });

  test("a stamp in UTC at a quarter's edge, in the Swedish quarter", async () => {
    const list = { id: "l", name: "Fångad" };
    const data = { card: { id: "c" }, list };
    const board = {
      ...{ name: "Tavla", lists: [list] },
      cards: [{ id: "c", name: "a", idList: "l", closed: false }],
      actions: [{ id: "a", type: "createCard", date: "2018-06-30T22:30:00.000Z", data }],
    };
    const read = await deliver("trello", JSON.stringify(board));
    expect(read.tables.trello_moves).toMatchObject([{ moved_at: "2018-07-01 00:30:00" }]);
  });
});
