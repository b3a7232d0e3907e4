import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { gunzipSync, strFromU8 } from "fflate";
import type { LedgerRow } from "./ledger-row.js";

/** What a sealed edition published about persons. */
export type SealedNumbers = { edition: string; rows: LedgerRow[] };

/**
 * Reads what every sealed edition of a folder published of some indicators; `measures` says how each measure
 * is computed. An edition without readable figures is an error: nobody would know what it has told.
 */
export async function readSealed(
  folder: string,
  indicator_ids: readonly string[],
  measures: ReadonlyMap<string, { statistic: string }>,
): Promise<SealedNumbers[]> {
  if (!existsSync(folder)) return [];
  const editions = (await readdir(folder)).filter((name) => /^\d{4}K[1-4](-\d+)?$/.test(name));
  return Promise.all(
    editions.sort().map(async (edition) => {
      const bytes = await readFile(join(folder, edition, "figures.csv.gz"));
      const lines: Record<string, string>[] = parse(strFromU8(gunzipSync(bytes)), {
        columns: true,
      });
      const rows = lines
        .filter(({ indicator_id = "" }) => indicator_ids.includes(indicator_id))
        .map((line) => rowOf(line, measures));
      return { edition, rows };
    }),
  );
}

function rowOf(
  line: Record<string, string>,
  measures: ReadonlyMap<string, { statistic: string }>,
): LedgerRow {
  const number = (name: string) => (line[name] ? Number(line[name]) : null);
  return {
    ...(line as Record<"indicator_id" | "measure" | "period" | "area_kind", string>),
    ...(line as Record<"area_code" | "dimension" | "category" | "status", string>),
    unit: null,
    statistic: measures.get(`${line.indicator_id} ${line.measure}`)?.statistic ?? "",
    ...{ value: number("value"), numerator: number("numerator") },
    ...{ denominator: number("denominator"), n: number("n") },
  };
}
