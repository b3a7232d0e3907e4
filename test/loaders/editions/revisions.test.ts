import { describe, expect, test } from "vitest";
import { type FigureRow, KEY } from "../../../loaders/editions/figures.js";
import { revisionsCsv } from "../../../loaders/editions/revise.js";
import { revisionText } from "../../../loaders/editions/revision-text.js";
import {
  CAUSES,
  type Cause,
  type Figures,
  type Measured,
  parseRevisions,
  REVISION_COLUMNS,
  type Revision,
  revisions,
} from "../../../loaders/editions/revisions.js";

type Values = Record<string, string | undefined>;

/** Figures of P01 by area: a number, or the status that stands in its place. */
function figures(values: Values, more: Partial<FigureRow> = {}): Figures {
  const rows = Object.entries(values).flatMap(([area_code, text]) => {
    if (text === undefined) return [];
    const isNumber = /^-?[\d.]/.test(text);
    const row = {
      ...{ indicator_id: "P01", measure: "gross", period: "2020K1", area_kind: "municipality" },
      ...{ area_code, dimension: "total", category: "total" },
      ...{ value: isNumber ? text : "", status: isNumber ? "final" : text },
      ...more,
    } as FigureRow;
    return [[KEY.map((column) => row[column]).join(" "), row] as const];
  });
  return new Map(rows);
}

const counted = (): Measured => ({ about_persons: false, unit: "antal", least_persons: 5 });
const sealed = { quarter: "2020K1", measuredOf: counted };

/** Swaps causes one after the other, from the first values on, and keeps of each revision what says why. */
function explained(old: Values, swaps: [Cause, Values][], measured = counted) {
  const steps = swaps.map(([cause, values]) => ({ cause, figures: figures(values) }));
  return revisions(figures(old), steps, { quarter: "2020K1", measuredOf: measured }).map(
    (revision) => {
      const parts = CAUSES.filter((cause) => !["", "0"].includes(revision[cause]));
      return {
        area: revision.area_code,
        change: revision.change,
        parts: Object.fromEntries(parts.map((cause) => [cause, revision[cause]])),
        causes: revision.causes,
      };
    },
  );
}

const sumOf = (revision: Revision) =>
  CAUSES.reduce((sum, cause) => sum + BigInt(Math.round(Number(revision[cause]) * 1e9)), 0n);

describe("a changed value", () => {
  test.each(CAUSES)("is due to one cause: %s", (cause) => {
    expect(
      explained({ "1496": "12", "1473": "3" }, [[cause, { "1496": "10", "1473": "3" }]]),
    ).toEqual([{ area: "1496", change: "-2", parts: { [cause]: "-2" }, causes: cause }]);
  });

  test("is due to all causes at once, whose parts are the change", () => {
    const swaps: [Cause, Values][] = [
      ["loader", { "1496": "15" }],
      ["definition", { "1496": "11" }],
      ["late", { "1496": "13" }],
      ["corrected", { "1496": "12" }],
      ["suppression", { "1496": "13" }],
    ];
    expect(explained({ "1496": "12" }, swaps)).toEqual([
      {
        area: "1496",
        change: "1",
        parts: { loader: "3", definition: "-4", late: "2", corrected: "-1", suppression: "1" },
        causes: "loader definition late corrected suppression",
      },
    ]);
  });

  test("has parts that are the change exactly, also where binary fractions are not", () => {
    const steps = (["late", "corrected"] as const).map((cause, i) => ({
      cause,
      figures: figures({ "1496": ["0.3", "45.55555555555556"][i] }),
    }));
    const [revision] = revisions(figures({ "1496": "0.1" }), steps, sealed);
    expect(revision).toMatchObject({
      change: "45.455555556",
      late: "0.2",
      corrected: "45.255555556",
    });
    expect(sumOf(revision as Revision)).toBe(45_455_555_556n);
  });

  test("that is withheld before, between or after is explained without numbers", () => {
    expect(explained({ "1496": "7" }, [["suppression", { "1496": "withheld" }]])).toEqual([
      { area: "1496", change: "", parts: {}, causes: "suppression" },
    ]);
    const swaps: [Cause, Values][] = [
      ["late", { "1496": "withheld" }],
      ["corrected", { "1496": "9" }],
    ];
    expect(explained({ "1496": "7" }, swaps)).toEqual([
      { area: "1496", change: "2", parts: {}, causes: "late corrected" },
    ]);
  });

  test("is told when it came or went, and not when nothing that can be read has changed", () => {
    const old = { "1496": "7", "1473": "4", "1444": "missing" };
    const now = { "1496": "7", "1445": "2", "1444": "not_applicable" };
    expect(explained(old, [["late", now]]).map(({ area }) => area)).toEqual(["1473", "1445"]);
    expect(explained(old, [["late", old]])).toEqual([]);
    expect(explained({}, [])).toEqual([]);
  });

  test("of persons has parts only where each is a count of enough of them", () => {
    const persons = (unit: string) => () => ({ about_persons: true, unit, least_persons: 5 });
    const parts = (late: string, unit = "antal") =>
      explained(
        { "1496": "20" },
        [
          ["late", { "1496": late }],
          ["corrected", { "1496": "32" }],
        ],
        persons(unit),
      )[0]?.parts;
    expect(parts("26")).toEqual({ late: "6", corrected: "6" });
    expect(parts("33")).toEqual({});
    expect(parts("26", "%")).toEqual({});
  });
});

describe("what is no changed value", () => {
  test("is a later quarter, or a measure that only one of the editions has", () => {
    const old = new Map([
      ...figures({ "1496": "7" }),
      ...figures({ "1496": "8" }, { period: "2020K2" }),
    ]);
    const now = new Map([
      ...figures({ "1496": "7" }),
      ...figures({ "1496": "9" }, { period: "2020K2" }),
      ...figures({ "1496": "3" }, { indicator_id: "K01" }),
    ]);
    expect(revisions(old, [{ cause: "late", figures: now }], sealed)).toEqual([]);
    expect(
      revisions(
        figures({ "1496": "7" }, { measure: "net" }),
        [{ cause: "late", figures: now }],
        sealed,
      ),
    ).toEqual([]);
  });
});

test("revisions are the same when they are read back", () => {
  const steps = [{ cause: "late" as const, figures: figures({ "1496": "8" }) }];
  const rows = revisions(figures({ "1496": "7" }), steps, sealed);
  const csv = revisionsCsv({ rows, inseparable: [] });
  expect(csv.split("\n")[0]).toBe(REVISION_COLUMNS.join(","));
  expect(parseRevisions(csv)).toEqual(rows);
});

describe("a revision in words", () => {
  const worded = (from: string, late: string, now: string) => {
    const steps = [
      { cause: "late" as const, figures: figures({ "1496": late }) },
      { cause: "corrected" as const, figures: figures({ "1496": now }) },
    ];
    const [revision] = revisions(figures({ "1496": from }), steps, sealed);
    const { old, now: new_, change, causes } = revisionText(revision as Revision, new Map());
    return `${old} → ${new_} (${change}): ${causes}`;
  };

  test("tells whole numbers as they are, and others with the decimals that tell them apart", () => {
    expect(worded("12", "13", "15")).toBe("12 → 15 (+3): sen uppgift +1, rättad uppgift +2");
    expect(worded("55.61", "55.624", "55.6")).toBe(
      "55,61 → 55,60 (−0,01): sen uppgift +0,01, rättad uppgift −0,02",
    );
    expect(worded("41.9", "43.75", "43.75")).toBe("41,9 → 43,8 (+1,9): sen uppgift +1,9");
  });
});
