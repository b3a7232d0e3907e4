import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { fieldsOf, table } from "../../../../loaders/read/contract.js";
import * as kinds from "../../../../loaders/read/kinds/index.js";
import { holdsPersonalNumber } from "../../../../loaders/read/personal-number.js";
import { literal } from "../../../../loaders/read/screen/expression.js";
import { expressions } from "../../../../loaders/read/screen/expressions.js";
import { knownOf } from "../../../../loaders/read/screen/known.js";
import { MARK } from "../../../../loaders/read/screen/municipality.js";
import { scanBytes } from "../../../../loaders/read/screen/scan-bytes.js";
import { spelledMunicipality } from "../../../../loaders/read/screen/spelled-words.js";
import type { Value } from "../../../../loaders/read/types.js";
import { duckdbEngine } from "../../../../loaders/warehouse/duckdb-engine.js";
import { context } from "../deliver.js";

const memory = await duckdbEngine(":memory:");
afterAll(() => memory.close());

const headings = ["Fält"] as const;
const words = { service: ["Tjänst", "Service"], process: ["Process"], odd: ["ß", "İ", "ﬁ"] };
const fields = {
  text: kinds.text({ headings }),
  free_text: kinds.text({ headings, personal: "free_text" }),
  code: kinds.code({ headings }),
  date: kinds.date({ headings }),
  coming_date: kinds.date({ headings, may_be_future: true }),
  timestamp: kinds.timestamp({ headings }),
  coming_timestamp: kinds.timestamp({ headings, may_be_future: true }),
  integer: kinds.integer({ headings }),
  decimal: kinds.decimal({ headings }),
  share: kinds.decimal({ headings, range: { min: 0, max: 100 } }),
  yes_no: kinds.yesNo({ headings }),
  one_of: kinds.oneOf({ headings, words }),
  sex: kinds.sex({ headings }),
  sexes: kinds.sex({ headings, many: true }),
  stage: kinds.stage({ headings }),
  municipality: kinds.municipality({ headings }),
  own_municipality: kinds.municipality({ headings, own: true }),
  municipalities: kinds.listOfMunicipalities({ headings }),
};
const raw = table(fields);
const delivery = {
  ...{ source: "ideabox", municipality_code: "1496", delivery_date: "2019-12-31" },
  ...{ path: "", file: "" },
};
const reading = { source: "ideabox", delivery, context, date_order: null, board: null };

/** Cells that a sender of exports may write, and what somebody who means harm may. */
const ordinary = [
  ...["2017-03-02", "2017-3-2", "20170302", "2/3/2017", "2017-02-30", "2017-03-02 10:00", "42796"],
  ...["2017-03-02 10:00:59", "2017-03-02T10:00", "2017-03-02 10:00:00.5", "2017-03-02 24:00"],
  ...["2020-12-31", "2021-01-01", "2020-12-31 23:59:59", "9999-12-31", "1899-12-31", "mars 2017"],
  ...[
    "-017-03-02",
    " 217-03-02",
    "2017- 3-02",
    "infinity",
    "epoch",
    "2017-03-02 (BC)",
    "0000-00-00",
  ],
  ...[
    "1",
    "0",
    "007",
    "-0",
    "-5",
    "+5",
    "1 200",
    "1.234",
    "1.234,5",
    "0,5",
    ".5",
    "5.",
    "1e5",
    "12,50 kr",
  ],
  ...[
    "2147483647",
    "2147483648",
    "999999999",
    "0x10",
    "1_000",
    "NaN",
    "inf",
    "100",
    "100,01",
    "−3",
  ],
  ...[
    "Ja",
    "ja",
    "JA",
    "x",
    "nej",
    "SANT",
    "true",
    "t",
    "✓",
    "Kvinna",
    "man",
    "Kvinna, Man",
    "K",
    "ſant",
  ],
  ...["Fångad", "fångad", "FÅNGAD", "Fa\u030angad", "Information", "Klart", "Pågår ", "Att  göra"],
  ...["Tjänst", "TJÄNST", "tjanst", "ß", "SS", "ss", "İ", "i̇", "fi", "process."],
  ...[
    "1496",
    "604",
    "0604",
    "Skövde",
    "skövde kommun",
    "Skövdes kommun",
    "0604 Aneby",
    "1497",
    "Hjo",
    "1234",
  ],
  ...["asa@exempel.se", "asa(at)exempel.se", "070-123 45 67", "+46 (0)70 123 45 67", "08/123456"],
  ...[
    "19811218-9876",
    "811218-9876",
    "8112189876",
    "1981-12-18-9876",
    "811218 - 9876",
    "01010112345",
  ],
  ...[
    "",
    " ",
    "-",
    "–",
    "..",
    "…",
    "\u00a0",
    "\ufeff",
    "\u0000",
    "\u200b",
    "a\u200bb",
    "a  b",
    " a",
    "a\nb",
    "a\tb",
  ],
  ...[
    "'; drop table x; --",
    '"',
    "\\",
    "\ufffd",
    "𝔘",
    "😀",
    "=cmd|' /C calc'!A0",
    "<b>",
    "1496'",
    "''",
  ],
  ..."ĀſĿŉĲ".split(""),
];
const cell = fc.oneof(
  fc.constantFrom(...ordinary),
  fc
    .tuple(fc.constantFrom(...ordinary), fc.constantFrom(" ", "", ";", "0", "-", ...ordinary))
    .map(([a, b]) => a + b),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(..."0123456789-.,: /T+kr".split("")), maxLength: 20 }),
  fc.date({ noInvalidDate: true }).map((at) => at.toISOString().slice(0, 19).replace("T", " ")),
  fc.integer().map(String),
  fc.double().map(String),
);

function known(name: keyof typeof fields, is_tame: boolean) {
  const field = fieldsOf(raw).find((each) => each.name === name);
  if (!field) throw new Error(`unknown field: ${name}`);
  return knownOf(raw, field, reading, is_tame);
}

/** What SQL makes of cells: the value, or null where it is not sure; of a tame file's cells by its cheaper tests. */
async function screened(
  name: keyof typeof fields,
  cells: string[],
  is_tame: boolean,
): Promise<Value[]> {
  const own = known(name, is_tame);
  const steps = expressions[own.field.kind]?.("cell", own);
  const rows = cells.map((each, at) => `(${at}, ${sqlText(each)})`);
  const words = spelledMunicipality(known("own_municipality", is_tame));
  const answer = await memory.extract(`
    select ${steps?.value("first")} as value
    from (select *, ${steps?.first} as first
        from (select *, '1496' as own_code, ${literal(["", ...words, ""].join(MARK))} as own_words
            from (values ${rows}) as cells (place, cell)) as own) as tried
    order by place`);
  return answer.map(({ value }) => value ?? null);
}

/** Says whether a cell may stand in a tame file: the scan of its bytes finds nothing odd. */
function isTame(cell: string): boolean {
  const scan = scanBytes(Buffer.from(`x;${cell};x`));
  return scan?.is_tame === true && !scan.has_tabs && scan.starts.length === 1;
}

/** A zero stands in no literal, and in no file that is screened. */
function sqlText(text: string): string {
  return text.split("\u0000").map(literal).join(" || chr(0) || ");
}

const hasSurrogate = (text: string) => /\p{Surrogate}/u.test(text);

describe.each(Object.keys(fields) as (keyof typeof fields)[])("a cell of kind %s", (name) => {
  const { read } = known(name, false);

  /** Every cell by the tests for any file, and those that may stand in a tame one by the tests for such. */
  async function verdicts(given: string[]): Promise<[string, Value][]> {
    const tame = given.filter(isTame);
    const values = [
      ...(await screened(name, given, false)),
      ...(tame.length > 0 ? await screened(name, tame, true) : []),
    ];
    return [...given, ...tame].map((text, at) => [text, values[at] ?? null]);
  }

  test("that SQL is sure of has the value that zod gives it, and no personal number in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 50, maxLength: 200 }), async (given) => {
        const cells = given.filter((each) => !hasSurrogate(each));
        fc.pre(cells.length > 0);
        for (const [text, value] of await verdicts(cells)) {
          if (value === null) continue;
          expect([text, plus(value)]).toEqual([text, plus(read(text))]);
          expect(holdsPersonalNumber(text)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("that zod refuses is never let by, and the everyday spellings always are", async () => {
    for (const [text, value] of await verdicts(ordinary)) {
      if (read(text) === undefined) expect([text, value]).toEqual([text, null]);
    }
    const everyday = usual[name] ?? [];
    expect(everyday.length).toBeGreaterThan(0);
    expect(everyday.filter(isTame)).toEqual(everyday);
    for (const is_tame of [true, false]) {
      const values = await screened(name, everyday, is_tame);
      expect(values).toEqual(everyday.map((text) => plus(read(text))));
    }
  });
});

/** Zero has one sign in a database. */
function plus(value: Value | undefined): Value | undefined {
  return value === 0 ? 0 : value;
}

const days = ["2017-03-02", "2020-02-29", "1900-01-01", "2020-12-31"];
const numbers = ["0", "7", "99"];
const towns = ["1496", "Skövde", "skövde", "SKÖVDE"];
const usual: Partial<Record<keyof typeof fields, string[]>> = {
  text: ["Lånecykel", "Två  ord", "x"],
  free_text: ["Lånecykel till 25 anställda", "år 2018"],
  code: ["2018-014", "A 1", "Ö/7"],
  date: days,
  coming_date: [...days, "2199-12-31"],
  timestamp: [...days, "2017-03-02 10:00", "2017-03-02 10:00:59"],
  coming_timestamp: [...days, "2199-12-31 23:59"],
  integer: [...numbers, "-5", "007"],
  decimal: [...numbers, "0,5", "75.25", "-1,5"],
  share: [...numbers, "0,5", "100"],
  yes_no: ["Ja", "nej", "X", "1", "0", "SANT"],
  one_of: ["Tjänst", "tjänst", "TJÄNST", "Process"],
  sex: ["Kvinna", "man", "K"],
  sexes: ["Kvinna", "Vill ej uppge"],
  stage: ["Fångad", "fångad", "FÅNGAD", "Att göra"],
  municipality: [...towns, "0604", "Hjo"],
  own_municipality: towns,
  municipalities: [...towns, "Hjo"],
};
