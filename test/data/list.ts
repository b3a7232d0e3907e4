import { readdirSync, readFileSync } from "node:fs";

export { readList as list } from "../../loaders/generate/read-list.js";

const folder = new URL("../../data/reference/", import.meta.url);

/** Names every reference list, without its ending. */
export const listNames = readdirSync(folder)
  .filter((file) => file.endsWith(".csv"))
  .map((file) => file.slice(0, -".csv".length));

/** Reads the bytes of a reference list. */
export const listBytes = (name: string): Buffer => readFileSync(new URL(`${name}.csv`, folder));
