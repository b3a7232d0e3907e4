import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvOf } from "../editions/figures.js";
import type { Row } from "../warehouse/engine.js";
import type { ReferenceList } from "../warehouse/reference-lists.js";

/**
 * Writes one of the project's reference lists anew, with all the columns that it has, in the first of the folders of
 * lists, where it replaces those of the others; it is whole at every moment. Returns its path.
 */
export async function writeList(
  [folder = ""]: readonly string[],
  lists: ReadonlyMap<string, ReferenceList>,
  name: string,
  rows: readonly Row[],
): Promise<string> {
  const columns = lists.get(name)?.table.columns;
  if (!columns) throw new Error(`unknown reference list: ${name}`);
  const headings = columns.map((column) => column.name).filter((each) => each !== "list_row");
  const path = join(folder, `${name}.csv`);
  await mkdir(folder, { recursive: true });
  await writeFile(`${path}.new`, csvOf(headings, rows));
  await rename(`${path}.new`, path);
  return path;
}
