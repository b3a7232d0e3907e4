import { describe, expect, test } from "vitest";
import { proofLeaks } from "../../../../loaders/audit/persons/proof-leaks.js";
import type { Measure } from "../../../../loaders/audit/persons/read-persons.js";
import { revisionLeaks } from "../../../../loaders/audit/persons/revision-leaks.js";
import { type Givers, ledgerOf, personsOf } from "../persons-of.js";

const Q = ["2019K1", "2019K2", "2019K3", "2019K4"] as const;

/** Ale has three women in the third quarter; Bo and Dal have many of both, Ed too. */
const givers: Givers = {
  ale: { [Q[0]]: [9, 8], [Q[1]]: [7, 9], [Q[2]]: [3, 12], [Q[3]]: [8, 8] },
  bo: { [Q[0]]: [11, 9], [Q[1]]: [8, 10], [Q[2]]: [9, 7], [Q[3]]: [6, 9] },
  dal: { [Q[0]]: [10, 20], [Q[1]]: [14, 13], [Q[2]]: [20, 18], [Q[3]]: [15, 12] },
  ed: { [Q[0]]: [12, 10], [Q[1]]: [11, 12], [Q[2]]: [17, 16], [Q[3]]: [13, 14] },
};
const others = [Q[0], Q[1], Q[3]].flatMap((period) => ledgerOf(givers, "quarter", period, []));
const third = (withheld: string[]) => ledgerOf(givers, "quarter", Q[2], withheld);
const leaksOf = (ledger: Parameters<typeof personsOf>[1], sealed: typeof ledger = []) =>
  proofLeaks(personsOf(givers, ledger), [{ rows: sealed }]);
const whats = async (leaks: ReturnType<typeof leaksOf>) => (await leaks).map(({ what }) => what);

describe("what is published of municipalities and sexes", () => {
  test("tells of nobody when the small split and a companion are withheld", async () => {
    expect(await leaksOf([...others, ...third(["ale", "bo"])])).toEqual([]);
  });

  test("tells of the small split when the companion is skipped", async () => {
    expect(await whats(leaksOf([...others, ...third(["ale"])]))).toEqual([
      "G01 quarter 2019K3 municipality ale sex women: går att räkna ut.",
    ]);
  });

  test("tells of the small split when one withheld cell is published", async () => {
    const slip = third([]).filter(
      ({ area_code, category }) => `${area_code} ${category}` === "bo men",
    );
    expect(await whats(leaksOf([...others, ...third(["ale", "bo"]), ...slip]))).toEqual([
      "G01 quarter 2019K3 municipality ale sex women: går att räkna ut.",
    ]);
  });

  test("tells of it when a sealed edition once published the companion", async () => {
    const once = third([]).filter(
      ({ area_code, category }) => `${area_code} ${category}` === "bo women",
    );
    expect(await whats(leaksOf([...others, ...third(["ale", "bo"])], once))).toEqual([
      "G01 quarter 2019K3 municipality ale sex women: går att räkna ut.",
    ]);
  });

  test("tells of a single withheld quarter when the year is published", async () => {
    const now = [...others, ...third(["ale", "bo"])];
    const year = ledgerOf(givers, "year", Q[3], []);
    expect(await whats(leaksOf([...now, ...year]))).toEqual([
      "G01 quarter 2019K3 municipality ale sex women: går att räkna ut.",
    ]);
    expect(await leaksOf([...now, ...ledgerOf(givers, "year", Q[3], ["ale", "bo"])])).toEqual([]);
  });

  test("tells of the few who came since an edition, where other numbers add up to one that is withheld", async () => {
    const now = others.filter(({ area_code }) => area_code !== "alla");
    const said = (change: number) =>
      others
        .filter((row) => `${row.area_code} ${row.period} ${row.category}` === `alla ${Q[0]} total`)
        .map((row) => {
          const value = Number(row.value) - change;
          return { ...row, value, numerator: value, denominator: value, n: value };
        });
    expect(await whats(leaksOf(now, said(2)))).toEqual([
      `G01 quarter ${Q[0]} portfolio alla total total: går att räkna ut, och har ändrats med färre än 5 personer sedan en tidigare utgåva.`,
    ]);
    expect(await leaksOf(now, said(5))).toEqual([]);
    const less = now.filter(({ area_code }) => area_code !== "bo");
    expect(await leaksOf(less, said(2))).toEqual([]);
  });

  test("is not proved when the ledger says another number than the persons come to", async () => {
    const wrong = third(["ale", "bo"]).map((row) => ({
      ...row,
      value: row.area_code === "dal" && row.category === "women" ? 21 : row.value,
    }));
    expect(await whats(leaksOf(wrong))).toEqual([
      "G01: kan inte bevisas skyddat (unproved: contradicted: G01 quarter 2019K3 municipality dal sex women).",
    ]);
  });
});

describe("two indicators that count the same persons", () => {
  const ledger = [...others, ...third(["ale", "bo"])];
  const persons = personsOf(givers, ledger);
  const again = <T extends { indicator_id: string; measure: string }>(rows: readonly T[]) =>
    rows
      .filter(({ measure }) => measure === "quarter")
      .map((row) => ({ ...row, indicator_id: "K04" }));
  const quarter = persons.measures.get("G01 quarter") as Measure;
  const together = {
    ...persons,
    indicator_ids: ["G01", "K04"],
    ledger: [...ledger, ...again(third(["ale", "dal"]))],
    records: [...persons.records, ...again(persons.records)],
    measures: new Map([...persons.measures, ["K04 quarter", { ...quarter, indicator_id: "K04" }]]),
  };

  test("tell of few when each withholds another companion, though neither does by itself", async () => {
    expect(await whats(proofLeaks(together, []))).toEqual([
      "G01 quarter 2019K3 municipality ale sex women: går att räkna ut.",
    ]);
    const apart = together.records.map((record) =>
      record.indicator_id === "K04" ? { ...record, record_id: `K04 ${record.record_id}` } : record,
    );
    expect(await whats(proofLeaks({ ...together, records: apart }, []))).toEqual([]);
  });
});

describe("women's and men's parts of a class", () => {
  const kindOf = (code: string) => (["ale", "bo"].includes(code) ? "small" : "large");
  const records = personsOf(givers, [])
    .records.filter((each) => each.measure === "quarter" && each.dimension === "sex")
    .filter(({ period }) => period === Q[0])
    .map((each) => ({
      ...{ ...each, measure: "share", dimension: "kind_sex" },
      category: `${kindOf(each.municipality_code)}/${each.category}`,
    }));
  const leaksOfParts = (denominator: number) => {
    const ledger = ["small/women", "small/men"].map((category, i) => ({
      ...{ indicator_id: "G01", measure: "share", period: Q[0], category, status: "final" },
      ...{ area_kind: "portfolio", area_code: "alla", dimension: "kind_sex", unit: "%" },
      ...{ statistic: "composition", value: null, n: null, denominator },
      numerator: i === 0 ? 20 : 17,
    }));
    const persons = personsOf(givers, ledger);
    const share = { ...persons.measures.get("G01 quarter"), measure: "share" } as Measure;
    const measures = new Map([
      ...persons.measures,
      ["G01 share", { ...share, records_measure: "share" }],
    ]);
    return whats(proofLeaks({ ...persons, measures, records }, []));
  };

  test("are of that class alone", async () => {
    expect(await leaksOfParts(37)).toEqual([]);
    expect(await leaksOfParts(89)).toEqual([expect.stringContaining("contradicted")]);
  });
});

describe("a revision", () => {
  const before = { edition: "2019K3", rows: third(["ale", "bo"]) };
  const changedBy = (persons: number) =>
    before.rows.map((row) => {
      const isChanged = row.area_code === "dal" && row.category === "men" && row.value !== null;
      const value = isChanged ? Number(row.value) + persons : row.value;
      return { ...row, value, numerator: value };
    });

  test("by two persons tells of them, by none or five of nobody", () => {
    expect(revisionLeaks([before], changedBy(2), 5).map(({ what }) => what)).toEqual([
      "G01 quarter 2019K3 municipality dal sex men: ändrat med färre än 5 personer från 2019K3 till nu.",
    ]);
    expect(revisionLeaks([before], changedBy(0), 5)).toEqual([]);
    expect(revisionLeaks([before], changedBy(5), 5)).toEqual([]);
  });

  test("is held against every earlier edition, not only the newest", () => {
    const between = { edition: "2019K3-2", rows: changedBy(9) };
    expect(revisionLeaks([before, between], changedBy(1), 5).map(({ path }) => path)).toEqual([
      "utgåvan 2019K3",
    ]);
    expect(revisionLeaks([before, between], changedBy(18), 5)).toEqual([]);
  });
});
