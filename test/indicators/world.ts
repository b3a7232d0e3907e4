import { catalogueTables } from "../../loaders/models/observations/catalogue-tables.js";
import { thresholds } from "../../loaders/publish/thresholds.js";
import type { Row } from "../../loaders/warehouse/engine.js";
import { indicators } from "../../src/indicators/index.js";
import type { Given } from "../loaders/models/rows-of.js";

export const GRASTORP = "1444";
export const ESSUNGA = "1445";
export const LERUM = "1441";
export const SUNDSVALL = "2281";

const NAMES = {
  [GRASTORP]: "Grästorp",
  [ESSUNGA]: "Essunga",
  [LERUM]: "Lerum",
  [SUNDSVALL]: "Sundsvall",
};

/** The quarters of 2018 as known on 15 November: the fourth has not ended. */
export const quarters: Row[] = [
  quarter("2018K1", "2018-01-01", "2018-03-31"),
  quarter("2018K2", "2018-04-01", "2018-06-30"),
  quarter("2018K3", "2018-07-01", "2018-09-30"),
  {
    ...quarter("2018K4", "2018-10-01", "2018-12-31"),
    cutoff_on: "2018-11-15",
    is_complete: false,
  },
];

/** Writes a quarter that has ended. */
export function quarter(period: string, starts_on: string, ends_on: string): Row {
  return { period, starts_on, ends_on, cutoff_on: ends_on, is_complete: true };
}

/** Three sluices, and groups inside each other as 15 lie in 49 lie in 290. */
const memberships: [string, string, string[]][] = [
  ["portfolio", "alla", [GRASTORP, ESSUNGA, LERUM, SUNDSVALL]],
  ["hub", "skaraborg", [GRASTORP, ESSUNGA]],
  ["hub", "lerum", [LERUM]],
  ["hub", "sundsvall", [SUNDSVALL]],
  ["group", "SKARABORG15", [GRASTORP, ESSUNGA]],
  ["group", "VG49", [GRASTORP, ESSUNGA, LERUM]],
  ["group", "SE290", [GRASTORP, ESSUNGA, LERUM, SUNDSVALL]],
  ...Object.keys(NAMES).map((code): [string, string, string[]] => ["municipality", code, [code]]),
];

/** Writes the memberships of an area, without dates. */
export function members(area_kind: string, area_code: string, codes: string[]): Row[] {
  return codes.map((municipality_code) => ({
    area_kind,
    area_code,
    municipality_code,
    valid_from: "1900-01-01",
    valid_to: null,
  }));
}

/** Says of every source, municipality and quarter whether it has reported. */
export function reporting(
  isReported: (municipality_code: string, period: string, source: string) => boolean = () => true,
): Row[] {
  const sources = ["ideabox", "planner", "trello", "adoption", "network"];
  return [...sources, "training", "meetings", "maturity", "costs", "benefits"].flatMap((source) =>
    Object.keys(NAMES).flatMap((municipality_code) =>
      quarters.map(({ period }) => ({
        source,
        municipality_code,
        period: period as string,
        is_reported: isReported(municipality_code, String(period), source),
        state: isReported(municipality_code, String(period), source) ? "received" : "missing",
      })),
    ),
  );
}

const hubs: Row[] = ["skaraborg", "lerum", "sundsvall"].map((hub_code) => ({
  hub_code,
  name: hub_code,
  started_on: "2018-02-01",
  ended_on: "2018-09-30",
}));

/** The catalogue's tables as marts. */
export const catalogue: Given = Object.fromEntries(
  catalogueTables(indicators, thresholds()).map(({ table, rows }) => [`marts.${table.name}`, rows]),
);

/** A small world in which every municipality has reported everything; tables given replace its own. */
export function world(more: Given = {}): Given {
  return {
    ...catalogue,
    "marts.run": [{ as_of: "2018-11-15", is_synthetic: true, edition: "2018K4" }],
    "marts.calendar_quarters": quarters,
    "marts.municipalities": Object.entries(NAMES).map(([municipality_code, name]) => ({
      municipality_code,
      name,
    })),
    "marts.hubs": hubs,
    "marts.areas": memberships.map(([area_kind, area_code], i) => ({
      area_kind,
      area_code,
      name: area_code,
      sort_order: i,
    })),
    "marts.area_members": memberships.flatMap(([kind, code, codes]) => members(kind, code, codes)),
    "marts.reporting": reporting(),
    ...more,
  };
}
