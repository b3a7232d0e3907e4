import { CHOSEN } from "../publish/listed-decisions.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { readReferenceLists, WITHHELD_SPLITS } from "../warehouse/reference-lists.js";
import { writeList } from "./write-list.js";

const KEYS = ["indicator_id", "dimension", "area_kind", "area_code", "period"];

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
  const listed = lists.get(WITHHELD_SPLITS)?.rows ?? [];
  const nameOf = (row: object) => KEYS.map((key) => (row as Record<string, unknown>)[key]).join();
  const known = new Set(listed.map(nameOf));
  const found = await findSplitsToWithhold({ warehouse, sealed });
  const more = found.filter((split) => !known.has(nameOf(split)));
  if (more.length === 0) return false;
  const withheld_on = new Date().toISOString().slice(0, 10);
  const rows = more.map((split) => ({ ...split, withheld_on, reason: CHOSEN }));
  const list = await writeList(reference, lists, WITHHELD_SPLITS, [...listed, ...rows]);
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
