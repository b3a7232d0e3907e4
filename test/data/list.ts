import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const folder = new URL("../../data/reference/", import.meta.url);

/** Names every reference list, without its ending. */
export const listNames = readdirSync(folder)
  .filter((file) => file.endsWith(".csv"))
  .map((file) => file.slice(0, -".csv".length));

/** Reads the bytes of a reference list. */
export const listBytes = (name: string): Buffer => readFileSync(new URL(`${name}.csv`, folder));

/** Reads a reference list as one record of texts a row. */
export const list = (name: string): Record<string, string>[] =>
  parse(listBytes(name), { columns: true });
