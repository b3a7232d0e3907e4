import type { LedgerRow } from "../../../loaders/audit/persons/ledger-row.js";
import type { PersonRecord } from "../../../loaders/audit/persons/person-record.js";
import type { Persons } from "../../../loaders/audit/persons/read-persons.js";

/** How many women and men gave ideas: municipality → quarter → `[women, men]`. */
export type Givers = Record<string, Record<string, [number, number]>>;

const PLACE = { indicator_id: "G01", unit: "antal", statistic: "count" };

/** The records of made-up givers, each in one municipality and quarter; the year is a measure of its own. */
export function recordsOf(givers: Givers): PersonRecord[] {
  const periods = periodsOf(givers);
  return Object.entries(givers).flatMap(([municipality_code, quarters]) =>
    Object.entries(quarters).flatMap(([period, [women, men]]) =>
      Array.from({ length: women + men }, (_, i) => {
        const record_id = `${municipality_code} ${period} ${i}`;
        const own = {
          indicator_id: "G01",
          register: "givers",
          record_id,
          municipality_code,
          part: "numerator",
          weight: 1,
        };
        const classes = [
          { dimension: "total", category: "total" },
          { dimension: "sex", category: i < women ? "women" : "men" },
        ];
        const years = periods.filter((each) => each >= period);
        return classes.flatMap((each) => [
          { ...own, ...each, measure: "quarter", period },
          ...years.map((year) => ({ ...own, ...each, measure: "year", period: year })),
        ]);
      }).flat(),
    ),
  );
}

/** What the auditor reads of a warehouse with these givers and this ledger. */
export function personsOf(givers: Givers, ledger: LedgerRow[]): Persons {
  const codes = Object.keys(givers);
  const measures = ["quarter", "year"].map((measure) => ({
    ...{ indicator_id: "G01", measure, statistic: "count" },
    ...{ records_measure: measure, base_measure: null, part_of: null },
    basis: measure === "quarter" ? "flow" : "last_four_quarters",
  }));
  return {
    k: 5,
    thresholds: [5, 20],
    indicator_ids: ["G01"],
    about: new Set(["G01 quarter", "G01 year"]),
    ledger,
    records: recordsOf(givers),
    areas: periodsOf(givers).flatMap((period) => [
      { period, area_kind: "portfolio", area_code: "alla", municipality_codes: codes },
      ...codes.map((code) => ({
        ...{ period, area_kind: "municipality", area_code: code },
        municipality_codes: [code],
      })),
    ]),
    measures: new Map(measures.map((each) => [`G01 ${each.measure}`, each])),
    pseudonyms: new Set(["00112233445566778899aabbccddeeff"]),
    free_texts: new Set(["En idé som ingen utom vi har läst"]),
  };
}

/** The ledger of a measure: all totals, and the split of every place that is not withheld. */
export function ledgerOf(
  givers: Givers,
  measure: "quarter" | "year",
  period: string,
  withheld: string[],
): LedgerRow[] {
  const counts = Object.entries(givers).map(([code, quarters]) => {
    const sum = [0, 0] as [number, number];
    for (const [quarter, [women, men]] of Object.entries(quarters))
      if (measure === "year" ? quarter <= period : quarter === period) {
        sum[0] += women;
        sum[1] += men;
      }
    return { area_kind: "municipality", area_code: code, women: sum[0], men: sum[1] };
  });
  const all = { area_kind: "portfolio", area_code: "alla", women: 0, men: 0 };
  for (const { women, men } of counts) {
    all.women += women;
    all.men += men;
  }
  return [...counts, all].flatMap(({ women, men, ...area }) => {
    const isHidden = withheld.includes(area.area_code);
    const rows = [
      { dimension: "total", category: "total", persons: women + men, isHidden: false },
      { dimension: "sex", category: "women", persons: women, isHidden },
      { dimension: "sex", category: "men", persons: men, isHidden },
    ];
    return rows.map(({ persons, isHidden, ...each }): LedgerRow => {
      const value = isHidden ? null : persons;
      const numbers = { value, numerator: value, denominator: value, n: value };
      const status = isHidden ? "withheld" : "final";
      return { ...PLACE, ...area, ...each, ...numbers, measure, period, status };
    });
  });
}

function periodsOf(givers: Givers): string[] {
  return [...new Set(Object.values(givers).flatMap(Object.keys))].sort();
}
