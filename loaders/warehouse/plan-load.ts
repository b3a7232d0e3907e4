import type { Alias, Delivery, ReadContext, StageMapRow } from "../read/types.js";
import { monthsOf, withAliases } from "../read/with-aliases.js";
import { sources } from "../sources/index.js";
import type { DataFolders } from "./data-folders.js";
import { discover, isDate, type Misplaced } from "./discover.js";
import { type Forgotten, forgottenOf } from "./forgotten.js";
import { hashOfReading, readingKey } from "./reading-key.js";
import type { ReferenceList } from "./reference-lists.js";
import { secretsOf } from "./secrets.js";
import { WrongUse } from "./wrong-use.js";

export type LoadPlan = {
  as_of: string;
  deliveries: Delivery[];
  misplaced: Misplaced[];
  /** Whose persons are to be forgotten. */
  forgotten?: Forgotten;
  /** How a delivery is read: nothing that happened after it is believed. */
  contextOf(delivery: Delivery): ReadContext;
  readingKeyOf(delivery: Delivery): string;
};

export type PlanOptions = {
  folders: DataFolders;
  lists: Map<string, ReferenceList>;
  environment: Record<string, string | undefined>;
  as_of?: string | undefined;
};

/** Finds what is to be read and how, before anything is read. Deliveries after the as-of date are not known. */
export async function planOf({
  folders,
  lists,
  environment,
  as_of,
}: PlanOptions): Promise<LoadPlan> {
  if (as_of !== undefined && !isDate(as_of)) {
    throw new WrongUse(`--as-of ska vara ett datum, ÅÅÅÅ-MM-DD, inte ${as_of}.`);
  }
  const municipalities = municipalitiesOf(lists);
  const found = discover(folders.exports, {
    sources: new Set(Object.keys(sources)),
    municipalities: new Set(municipalities.keys()),
    today: new Date().toISOString().slice(0, 10),
  });
  const newest = found.deliveries
    .map(({ delivery_date }) => delivery_date)
    .sort()
    .at(-1);
  if (newest === undefined && found.misplaced.length === 0) {
    throw new WrongUse(
      `Det finns inga leveranser i ${folders.exports}. Lägg filerna i <källa>/<kommunkod>/<leveransdatum>/<fil>, eller gör exempeldata med: npm run generate -- --out ${folders.exports}`,
    );
  }
  const cut = as_of ?? newest ?? new Date().toISOString().slice(0, 10);
  const isKnown = (date: string | null) => date === null || date <= cut;
  const deliveries = found.deliveries.filter(({ delivery_date }) => isKnown(delivery_date));
  const secret = secretsOf(deliveries, folders.is_synthetic, environment);
  const words = { ...wordsOf(lists), stages: stagesOf(lists), municipalities };
  const context = { ...words, secret };
  const reading = hashOfReading(lists);
  return {
    as_of: cut,
    deliveries,
    forgotten: forgottenOf(lists),
    misplaced: found.misplaced.filter(({ delivery_date }) => isKnown(delivery_date)),
    contextOf: ({ delivery_date }) => ({ ...context, as_of: delivery_date }),
    readingKeyOf: ({ municipality_code }) => readingKey(reading, secret(municipality_code)),
  };
}

/** Lays the list of municipalities out as code → name. */
export function municipalitiesOf(lists: Map<string, ReferenceList>): Map<string, string> {
  const rows = lists.get("municipalities")?.rows ?? [];
  return new Map(rows.map((row) => [String(row.municipality_code), String(row.name)]));
}

/** Takes the stage map out of the reference lists. */
export function stagesOf(lists: Map<string, ReferenceList>): StageMapRow[] {
  return (lists.get("stage_map")?.rows ?? []) as unknown as StageMapRow[];
}

/** The contracts with the words of aliases.csv added, and its names of months. */
export function wordsOf(lists: Map<string, ReferenceList>): {
  sources: ReadContext["sources"];
  months: NonNullable<ReadContext["months"]>;
} {
  const aliases = (lists.get("aliases")?.rows ?? []) as unknown as Alias[];
  return { sources: withAliases(sources, aliases), months: monthsOf(aliases) };
}
