import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Row, Table } from "./engine.js";

export type ReferenceList = { table: Table; rows: Row[]; sha256: string };

/** The list of splits that are withheld beside what the rules withhold. */
export const WITHHELD_SPLITS = "withheld_splits";

/**
 * Reads every reference list as text, an empty cell as null, by name; `list_row` is the row in the list, the header the first.
 *
 * The last folder is the project's own and decides which lists and columns there are; a folder before
 * it replaces a list whole. Errors: `unknown reference list`, `missing column`.
 */
export async function readReferenceLists(folders: string[]): Promise<Map<string, ReferenceList>> {
  const own = folders.at(-1) as string;
  const lists = new Map<string, ReferenceList>();
  for (const name of await listNames(own)) {
    const folder = folders.find((each) => existsSync(join(each, `${name}.csv`))) as string;
    const list = await readList(folder, name);
    if (folder !== own) await requireColumns(await readList(own, name), list, folder);
    lists.set(name, list);
  }
  for (const folder of folders) {
    for (const name of await listNames(folder)) {
      if (!lists.has(name)) throw new Error(`unknown reference list: ${join(folder, name)}.csv`);
    }
  }
  return lists;
}

async function listNames(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith(".csv"))
    .sort()
    .map((file) => file.slice(0, -".csv".length));
}

async function readList(folder: string, name: string): Promise<ReferenceList> {
  const file = join(folder, `${name}.csv`);
  const bytes = await readFile(file);
  const records = parsed(bytes, file);
  const header = records.shift() ?? [];
  const rows = records.map((record, line) => ({
    ...Object.fromEntries(header.map((column, i) => [column, record[i]?.normalize("NFC") || null])),
    list_row: line + 2,
  }));
  const columns = header.map((column) => ({ name: column, type: "text" as const }));
  const list_row = { name: "list_row", type: "integer" as const };
  return {
    table: { schema: "reference", name, columns: [...columns, list_row] },
    rows,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

function parsed(bytes: Buffer, file: string): string[][] {
  try {
    return parse(bytes, { bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    throw new Error(`invalid reference list: ${file}: ${(error as Error).message}`);
  }
}

async function requireColumns(own: ReferenceList, other: ReferenceList, folder: string) {
  const given = new Set(other.table.columns.map(({ name }) => name));
  const missing = own.table.columns.find(({ name }) => !given.has(name));
  if (missing) {
    throw new Error(`missing column: ${missing.name} in ${join(folder, own.table.name)}.csv`);
  }
}
