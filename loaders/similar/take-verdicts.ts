import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { parse } from "csv-parse/sync";
import { readDelivery } from "../read/read-delivery.js";
import type { ReadResult } from "../read/types.js";
import { verdictSource } from "./verdict-source.js";

const COLUMNS = [
  ...["idea_id", "other_idea_id", "version", "verdict"],
  ...["decided_by", "decided_on", "reason", "texts_hash"],
];

type VerdictRow = Record<string, string>;

export type Taken = {
  read: ReadResult;
  /** verdicts that were added */
  added: number;
  /** verdicts that the list had already */
  known: number;
};

/**
 * Reads a filled-in sheet of candidates and adds its verdicts to the list, each with the pair's next version.
 * What stands in the list stays as it is. A sheet with a refused row adds nothing.
 */
export async function takeVerdicts(path: string, list: string, as_of: string): Promise<Taken> {
  const read = await readDelivery(
    {
      ...{ source: verdictSource.code, municipality_code: "0000", delivery_date: as_of },
      ...{ path, file: basename(path) },
    },
    {
      sources: { [verdictSource.code]: verdictSource },
      secret: () => "",
      stages: [],
      municipalities: new Map(),
      as_of,
    },
  );
  if (read.refused > 0 || read.whole) return { read, added: 0, known: 0 };
  const earlier = existsSync(list)
    ? (parse(await readFile(list), { columns: true, bom: true }) as VerdictRow[])
    : [];
  const given = (read.tables.idea_verdicts ?? []).map(inOrder);
  const added = given.flatMap((row) => {
    const last = newestOf(earlier, row);
    const same = ["verdict", "reason", "decided_by", "decided_on", "texts_hash"];
    if (last && same.every((name) => last[name] === row[name])) return [];
    return [{ ...row, version: String(Number(last?.version ?? 0) + 1) }];
  });
  if (added.length > 0) await append(list, added);
  return { read, added: added.length, known: given.length - added.length };
}

/** Puts the lesser id first: a pair is one whichever way it is written. */
function inOrder(row: Record<string, unknown>): VerdictRow {
  const texts = Object.fromEntries(COLUMNS.map((name) => [name, String(row[name] ?? "")]));
  const [one = "", other = ""] = [texts.idea_id, texts.other_idea_id];
  return one < other ? texts : { ...texts, idea_id: other, other_idea_id: one };
}

function newestOf(rows: readonly VerdictRow[], pair: VerdictRow): VerdictRow | undefined {
  return rows
    .map(inOrder)
    .filter((row) => row.idea_id === pair.idea_id && row.other_idea_id === pair.other_idea_id)
    .sort((a, b) => Number(b.version) - Number(a.version))[0];
}

/** Adds rows to a list, which is whole at every moment. */
async function append(list: string, rows: readonly VerdictRow[]): Promise<void> {
  const before = existsSync(list) ? await readFile(list, "utf8") : `${COLUMNS.join(",")}\n`;
  const lines = rows.map((row) => `${COLUMNS.map((name) => quoted(row[name] ?? "")).join(",")}\n`);
  await mkdir(dirname(list), { recursive: true });
  const beside = `${list}.new`;
  await writeFile(beside, (before.endsWith("\n") ? before : `${before}\n`) + lines.join(""));
  await rename(beside, list);
}

function quoted(value: string): string {
  const line = value.normalize("NFC").replace(/\s+/g, " ");
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
