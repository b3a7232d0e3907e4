import writeWorkbook from "write-excel-file/node";
import { madeUpPersonalNumber } from "../../../loaders/generate/personal-number.js";

export type MadeExport = {
  code: string;
  file: string;
  bytes: Uint8Array;
  /** what the proposed contract must say, and what of the file it must never hold */
  says: string[];
  hides: string[];
};

const five = [0, 1, 2, 3, 4];
const number = (row: number) => madeUpPersonalNumber(`198${row}-0${row + 1}-1${row}`, "women", row);
const letters = ["Alfa", "Beta", "Gamma", "Delta", "Zeta"];
const person = (row: number) => `${letters[row]} ${letters[(row + 1) % 5]}sson`;
const address = (row: number) => `${letters[row]?.toLowerCase()}@example.com`;

/** Answers to a form, as Google's sheets give them: commas, quotes, whole questions as headings. */
function formAnswers(): MadeExport {
  const lines = five.map((row) => {
    const wish = `"Ge oss mer tid, tack: önskan ${row}\nhos ${person(row)}"`;
    const answer = row % 2 === 0 ? "Nöjd" : "Mycket nöjd";
    return [`2019-03-1${row} 09.1${row}.05`, address(row), answer, wish, row % 2 ? "Ja" : "Nej"];
  });
  const header = [
    ...["Tidsstämpel", "E-postadress", "Hur nöjd är du med idéslussen?"],
    ...['"Vad vill du att vi ändrar, och varför?"', "Är du chef?"],
  ];
  return {
    code: "nojdhet",
    file: "Svar på formulär.csv",
    bytes: Buffer.from([header, ...lines].map((cells) => cells.join(",")).join("\n")),
    says: [
      'delimiter: ","',
      "registered_at: timestamp(",
      'identity: "email"',
      'nojd: ["Nöjd"]',
      'personal: "free_text"',
      "yesNo(",
    ],
    hides: five.flatMap((row) => [address(row), person(row), `önskan ${row}`]),
  };
}

/** A list of employees from an HR system: tabs, Windows-1252, decimal comma, personal numbers. */
function staff(): MadeExport {
  const header = [
    ...["Anställningsnr", "Namn", "Personnummer", "Befattning", "Kön", "Anställd från"],
    ...["Sysselsättningsgrad", "Närmaste chef"],
  ];
  const lines = five.map((row) => [
    ...[`00${row}7`, person(row), number(row), row % 2 ? "Undersköterska" : "Pedagog"],
    ...["Kvinna", `201${row}-08-15`, `7${row},5`, person((row + 2) % 5)],
  ]);
  const text = [header, ...lines].map((cells) => cells.join("\t")).join("\r\n");
  return {
    code: "personal",
    file: "personal.txt",
    bytes: Buffer.from(`${text}\r\n`, "latin1"),
    says: [
      'delimiter: "\\t"',
      'headings: ["Anställningsnr"], key: true',
      'identity: "personnummer"',
      "sex: sex(",
      "sysselsattningsgrad: decimal(",
      'namn: ["Namn"]'.replace("namn: [", "headings: ["),
    ],
    hides: five.flatMap((row) => [person(row), number(row), `00${row}7`]),
  };
}

/** Cases of an issue tracker's API: records in a list in the document, objects in objects, stamps with zones. */
function issues(): MadeExport {
  const list = five.map((row) => ({
    key: `ARB-${row}`,
    fields: {
      summary: `Trasig port nummer ${row}, larmar varje natt och måste lagas`,
      status: { name: row % 2 ? "Pågår" : "Klar" },
      assignee: row === 3 ? null : { displayName: person(row), emailAddress: address(row) },
      created: `2019-03-1${row}T23:30:00.000+0100`,
      labels: ["port", `plats ${row}`],
      votes: row,
    },
  }));
  return {
    code: "arenden",
    file: "search.json",
    bytes: Buffer.from(JSON.stringify({ total: 5, issues: list }, null, 1)),
    says: [
      'formats: ["json"]',
      'unpackRecords(["issues"]',
      'headings: ["key"], key: true',
      'pagar: ["Pågår"]',
      'headings: ["fields.created"], required: true',
      'dropped({ headings: ["fields.assignee.displayName"] })',
    ],
    hides: five.flatMap((row) => [person(row), address(row), `port nummer ${row}`, `plats ${row}`]),
  };
}

/** A Norwegian workbook: title rows, days with points and the day first, decimal comma in text. */
async function norwegian(): Promise<MadeExport> {
  const header = ["Prosjektnr", "Dato", "Kommune", "Beløp", "Antall timer", "Godkjent av"];
  const lines = five.map((row) => [
    ...[`P-2${row}`, `1${row + 3}.03.2019`, row % 2 ? "Indre Prøvdal" : "Ytre Prøvdal"],
    ...[`${row + 1} 234,50`, row * 3, person(row)],
  ]);
  const titles = [["Kostnader per prosjekt"], ["Uttrekk 14.04.2019"], []];
  const data = [...titles, header, ...lines].map((cells) => cells.map((value) => ({ value })));
  return {
    code: "kostnader",
    file: "kostnader.xlsx",
    bytes: await writeWorkbook(data).toBuffer(),
    says: [
      'headings: ["Prosjektnr"], key: true',
      'date({ headings: ["Dato"]',
      "amount: decimal(",
      "timer_count: integer(",
      'headings: ["Godkjent av"]',
    ].map((line) => line.replace("timer_count", "hours_count")),
    hides: five.flatMap((row) => [person(row), `P-2${row}`, `${row + 1} 234,50`]),
  };
}

/** A survey tool's file: UTF-16, semicolons, days of two meanings, grades, an empty column. */
function survey(): MadeExport {
  const header = "Svars-ID;Inskickad;Kommun;Jag får stöd;Ålder;Kommentar;Övrigt";
  const lines = five.map(
    (row) =>
      `${900 + row};${row + 1}/3/2019;${row % 2 ? "Hjo" : "Skövde"};${row};3${row};Bra ${row}!;`,
  );
  return {
    code: "enkat",
    file: "enkät.csv",
    bytes: Buffer.from(`\ufeff${[header, ...lines, ""].join("\r\n")}`, "utf16le"),
    says: [
      'headings: ["Svars-ID"], key: true',
      'headings: ["Inskickad"], required: true',
      "municipality_code: municipality(",
      "integer(",
      'headings: ["Övrigt"], personal: "free_text"',
    ],
    hides: five.flatMap((row) => [`Bra ${row}!`, `90${row}`]),
  };
}

/** Five exports that `new-source` was not written for, each like another kind of system's. */
export async function madeExports(): Promise<MadeExport[]> {
  return [formAnswers(), staff(), issues(), await norwegian(), survey()];
}
