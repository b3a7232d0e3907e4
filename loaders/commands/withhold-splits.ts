import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvOf } from "../editions/figures.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { readReferenceLists } from "../warehouse/reference-lists.js";

const LIST = "withheld_splits";
const KEYS = ["indicator_id", "dimension", "area_kind", "area_code", "period"];
const COLUMNS = [...KEYS, "withheld_on", "reason"];

/** Withholds what keeps the figures of a warehouse from being proved safe; tells whether there was anything more. */
type WithholdMore = (warehouse: string) => Promise<boolean>;

/** Does something that is audited, and again for as long as it finds more to withhold: then it must throw. */
export async function untilSafe<T>(
  data: string | undefined,
  attempt: (withholdMore: WithholdMore) => Promise<T>,
): Promise<T> {
  for (;;) {
    let isMore = false;
    try {
      return await attempt(async (warehouse) => {
        isMore = await withholdSplits(data, warehouse).catch(tellWhy);
        return isMore;
      });
    } catch (error) {
      if (!isMore) throw error;
    }
  }
}

/**
 * Puts the splits that keep the published numbers from being proved safe on the list of those that are withheld,
 * and tells the operator. False when the list has them, or when withholding more does not help.
 */
async function withholdSplits(data: string | undefined, warehouse: string): Promise<boolean> {
  const { findSplitsToWithhold } = await import("../audit/audit.js");
  const { reference, sealed } = dataFolders(data);
  const lists = await readReferenceLists(reference);
  const { rows: listed = [], table } = lists.get(LIST) ?? {};
  const others = table?.columns.map(({ name }) => name).filter((name) => name !== "list_row") ?? [];
  const nameOf = (row: object) => KEYS.map((key) => (row as Record<string, unknown>)[key]).join();
  const known = new Set(listed.map(nameOf));
  const found = await findSplitsToWithhold({ warehouse, sealed });
  const more = found.filter((split) => !known.has(nameOf(split)));
  if (more.length === 0) return false;
  const [folder = ""] = reference;
  const list = join(folder, `${LIST}.csv`);
  const withheld_on = new Date().toISOString().slice(0, 10);
  const rows = more.map((split) => ({ ...split, withheld_on, reason: "granskningen" }));
  await mkdir(folder, { recursive: true });
  await writeFile(
    `${list}.new`,
    csvOf([...new Set([...COLUMNS, ...others])], [...listed, ...rows]),
  );
  await rename(`${list}.new`, list);
  process.stderr.write(
    [
      "Reglerna räcker inte: ett litet tal skulle gå att räkna ut eller ringa in.",
      `${more.length === 1 ? "En uppdelning" : `${more.length} uppdelningar`} till hålls därför inne och står nu i ${list}.`,
      "Allt görs om utan dem.\n",
    ].join("\n"),
  );
  return true;
}

/** Says why nothing more could be withheld; what leaks is told all the same. */
function tellWhy(error: Error): boolean {
  process.stderr.write(`Fler uppdelningar kunde inte hållas inne: ${error.message}\n`);
  return false;
}
