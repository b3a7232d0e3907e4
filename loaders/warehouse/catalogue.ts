import { z } from "zod";
import { indicators } from "../../src/indicators/index.js";
import { indicatorSchema } from "../../src/indicators/indicator.js";
import { catalogueTables } from "../models/observations/catalogue-tables.js";
import { recordsModel } from "../models/observations/records.js";
import { acceptedKeysModel } from "../models/staging/accepted-keys.js";
import { rowContentsModel } from "../models/staging/row-contents.js";
import { personDecisionsModel } from "../publish/person-decisions.js";
import { type Thresholds, thresholds } from "../publish/thresholds.js";
import { columnsOf, fieldsOf, sources } from "../sources/index.js";
import type { Engine } from "./engine.js";
import { discoverModels, type Model } from "./models.js";
import { personalColumns } from "./personal-columns.js";

/** Checks the catalogue of indicators and writes it as raw tables. Error: `invalid indicator: P01 …`. */
export async function writeCatalogue(
  engine: Engine,
  limits: Thresholds = thresholds(),
): Promise<void> {
  for (const indicator of indicators) {
    const read = indicatorSchema.safeParse(indicator);
    if (read.success) continue;
    throw new Error(`invalid indicator: ${indicator.id} ${z.prettifyError(read.error)}`);
  }
  for (const { table, rows } of catalogueTables(indicators, limits, personalColumns(sources))) {
    await engine.load(table, rows);
  }
}

/** Finds every model of the project, with those that are written from the catalogue. */
export function projectModels(duckdb: Engine): Promise<Model[]> {
  return discoverModels(duckdb, [
    recordsModel(indicators),
    acceptedKeysModel(keyedTables()),
    rowContentsModel(listTables()),
    personDecisionsModel,
  ]);
}

/** The raw tables whose contracts name a key. */
function keyedTables() {
  return Object.values(sources).flatMap(({ tables }) =>
    Object.entries(tables).flatMap(([name, raw]) => {
      const keys = fieldsOf(raw).filter(({ key }) => key);
      return keys.length > 0 ? [{ name, keys: keys.map((field) => field.name) }] : [];
    }),
  );
}

/** The raw tables that are whole lists in each delivery: those of snapshots, but for the head count, and a board's cards. */
function listTables() {
  const lists = Object.values(sources).flatMap((source) =>
    Object.entries(columnsOf(source)).map(([name, columns]) => ({ source, name, columns })),
  );
  return lists
    .filter(({ source, name }) => source.delivers === "snapshot" || name === "trello_cards")
    .filter(({ source }) => source.code !== "november")
    .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
}
