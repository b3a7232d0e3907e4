import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { LedgerRow } from "./ledger-row.js";
import { readChanges } from "./read-changes.js";
import { readLines } from "./read-lines.js";

/** What a sealed edition published about persons, by its own definitions and thresholds. */
export type SealedNumbers = {
  edition: string;
  rows: LedgerRow[];
  /** Its measures about persons, by indicator and measure. */
  about: Set<string>;
  /** Its thresholds of publication: its texts may name them. */
  thresholds: number[];
  /** What people had typed in its code and lists. */
  typed: string[];
  /** The numbers of persons in what it says that it has changed of the edition before. */
  changes: number[];
};

type Definition = { id: string; about_persons: boolean; measures: Measure[] };
type Measure = { code: string; about_persons?: boolean; statistic: string };

/**
 * Reads what every sealed edition of a folder published about persons, in the order in which they were sealed. An edition
 * without readable figures or definitions is an error: nobody would know what it has told.
 */
export async function readSealed(folder: string): Promise<SealedNumbers[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => /^\d{4}K[1-4](-\d+)?$/.test(name));
  return Promise.all(
    names.sort(byNumber).map((edition) => readOne(join(folder, edition), edition)),
  );
}

async function readOne(folder: string, edition: string): Promise<SealedNumbers> {
  const json = async (name: string) => JSON.parse(await readFile(join(folder, name), "utf8"));
  const definitions: { definition: Definition }[] = await json("definitions.json");
  const { suppression } = await json("manifest.json");
  const statistics = new Map(
    definitions.flatMap(({ definition: { id, about_persons, measures } }) =>
      measures
        .filter((measure) => measure.about_persons ?? about_persons)
        .map(({ code, statistic }) => [`${id} ${code}`, statistic] as const),
    ),
  );
  const lines = await readLines(join(folder, "figures.csv.gz"), statistics);
  return {
    edition,
    rows: lines.map((line) =>
      rowOf(line, statistics.get(`${line.indicator_id} ${line.measure}`) ?? ""),
    ),
    about: new Set(statistics.keys()),
    changes: await readChanges(join(folder, "revisions.csv.gz"), statistics),
    thresholds: Object.values(suppression.thresholds as Record<string, number>),
    typed: [
      ...(await textsIn(join(folder, "code.zip"), /\.(ts|md)$/)),
      ...(await textsIn(join(folder, "lists.zip"), /\.csv$/)),
    ],
  };
}

async function textsIn(archive: string, wanted: RegExp): Promise<string[]> {
  const files = unzipSync(await readFile(archive), { filter: ({ name }) => wanted.test(name) });
  return Object.values(files).map((bytes) => strFromU8(bytes));
}

function rowOf(line: Record<string, string>, statistic: string): LedgerRow {
  const number = (name: string) => (line[name] ? Number(line[name]) : null);
  return {
    ...(line as Record<"indicator_id" | "measure" | "period" | "area_kind", string>),
    ...(line as Record<"area_code" | "dimension" | "category" | "status", string>),
    ...{ unit: null, statistic },
    ...{ value: number("value"), numerator: number("numerator") },
    ...{ denominator: number("denominator"), n: number("n") },
  };
}

/** By quarter, and then by the number of the edition: `2026K3-2` before `2026K3-10`. */
function byNumber(a: string, b: string): number {
  const orderOf = (name: string) =>
    `${name.slice(0, 6)} ${(name.slice(7) || "1").padStart(6, "0")}`;
  return orderOf(a) < orderOf(b) ? -1 : 1;
}
