import { statSync } from "node:fs";
import { maskPersonalNumbers } from "../read/personal-number.js";
import { readDelivery } from "../read/read-delivery.js";
import type { ReadResult } from "../read/types.js";
import { sources } from "../sources/index.js";
import type { Misplaced } from "./discover.js";
import type { DuckdbEngine } from "./duckdb-engine.js";
import type { Table } from "./engine.js";
import { forgetPersons, mayHold } from "./forgotten.js";
import { attachOld, type OldWarehouse } from "./old-warehouse.js";
import type { LoadPlan } from "./plan-load.js";
import { FILES, IGNORED, REFUSALS, storedTables } from "./raw-tables.js";
import { createRawViews, screenedTables } from "./raw-views.js";
import { type FileRow, writeMisplaced, writeRead } from "./raw-writer.js";
import { hashOfFile } from "./reading-key.js";
import { requireReconciled, requireRowsStored } from "./reconcile.js";
import { type Answer, MANY_ROWS, Screening } from "./screening.js";

export type Progress = (done: number, total: number, what: string) => void;

type Begun = Pick<FileRow, "file_id" | "source" | "municipality_code" | "delivery_date"> &
  Pick<FileRow, "file" | "sha256" | "reading_key"> & { started: number };

type Reading = {
  engine: DuckdbEngine;
  tables: Table[];
  plan: LoadPlan;
  old: OldWarehouse;
  screening: Screening<Begun>;
  files: FileRow[];
  /** What has been read of files and not booked yet. */
  waiting: Booking[];
};

/** How many rows of small files wait to be booked together. */
const BOOKED_TOGETHER = 2000;

type Delivery = LoadPlan["deliveries"][number];

/**
 * Fills the raw tables with every file of a plan, unchanged ones copied from the old warehouse.
 * Files with more than `many_rows` rows are screened in SQL where their source lets them.
 */
export async function loadFiles(
  engine: DuckdbEngine,
  warehouse: string,
  plan: LoadPlan,
  progress: Progress,
  many_rows: number = MANY_ROWS,
): Promise<{ rows: number; read: number; unchanged: number; refused_whole: number }> {
  const tables = storedTables(sources);
  const old = await attachOld(engine, warehouse);
  await engine.run("begin"); // one transaction for the whole load: else each file waits for the disk
  for (const table of [...tables, FILES, REFUSALS, IGNORED]) await engine.load(table, []);
  const files: FileRow[] = [];
  const screening = new Screening<Begun>(engine, many_rows);
  const reading: Reading = { engine, tables, plan, old, screening, files, waiting: [] };
  const bookAnswers = (answers: Answer<Begun>[]) => bookScreened(reading, answers);
  const unchanged = new Map<number, number>();
  const total = plan.deliveries.length + plan.misplaced.length;
  let file_id = 0;
  for (const file of plan.misplaced) {
    files.push(await misplacedRow(engine, ++file_id, file));
    progress(file_id, total, file.file);
  }
  const sizes = plan.deliveries.map(({ path }) => statSync(path).size);
  let left = sizes.reduce((sum, size) => sum + size, 0);
  try {
    for (const [at, delivery] of plan.deliveries.entries()) {
      if (screening.isFullFor(delivery.source, left)) await screening.turn(bookAnswers);
      await readOne(reading, ++file_id, delivery, unchanged);
      left -= sizes[at] ?? 0;
      progress(file_id, total, maskPersonalNumbers(delivery.file));
    }
    const isAnyScreened = await screening.finish(bookAnswers);
    await bookWaiting(reading);
    if (isAnyScreened) await engine.run("commit; begin"); // a transaction sees what was kept before it began
  } finally {
    await screening.close();
  }
  files.sort((a, b) => a.file_id - b.file_id);
  await old.copy(tables, unchanged);
  await forgetPersons(engine, tables, sources, plan.forgotten ?? new Map(), files);
  await engine.load(FILES, files);
  await requireRowsStored(engine, tables, (await screenedTables(engine)).keys());
  await createRawViews(engine, tables);
  return {
    rows: files.reduce((sum, { row_count }) => sum + row_count, 0),
    read: plan.deliveries.length - unchanged.size,
    unchanged: unchanged.size,
    refused_whole: files.filter(({ is_refused_whole }) => is_refused_whole).length,
  };
}

async function readOne(
  reading: Reading,
  file_id: number,
  delivery: Delivery,
  unchanged: Map<number, number>,
): Promise<void> {
  const { plan, old, screening, files } = reading;
  const started = performance.now();
  const { source, municipality_code, delivery_date } = delivery;
  const file = maskPersonalNumbers(delivery.file);
  const opened = await screening.open(delivery);
  const { sha256 } = opened;
  const reading_key = plan.readingKeyOf(delivery);
  const row = { file_id, source, municipality_code, delivery_date, file, sha256, reading_key };
  const before = old.find(sha256, reading_key, file);
  if (before) {
    unchanged.set(Number(before.file_id), file_id);
    files.push({ ...(before as FileRow), ...row, seconds: secondsSince(started) });
    return;
  }
  const begun = { ...row, started };
  const isPlain = !mayHold(plan.forgotten ?? new Map(), delivery);
  if (isPlain && screening.take(file_id, delivery, plan.contextOf(delivery), opened, begun)) return;
  await readRows(reading, delivery, begun);
}

/** Reads a file row by row. */
async function readRows(reading: Reading, delivery: Delivery, begun: Begun): Promise<void> {
  const result = await readDelivery(delivery, reading.plan.contextOf(delivery));
  requireReconciled(begun.file, result);
  reading.waiting.push({ delivery, begun, result, seconds: secondsSince(begun.started) });
  const rows = reading.waiting.reduce((sum, { result: { accepted } }) => sum + accepted, 0);
  if (rows >= BOOKED_TOGETHER) await bookWaiting(reading);
}

/** Books the small files that have been read since the last time: writing each by itself costs as much as reading it. */
async function bookWaiting(reading: Reading): Promise<void> {
  await book(reading, reading.waiting.splice(0));
}

/** Books what came of files that were screened; those that cannot be screened after all are read row by row. */
async function bookScreened(reading: Reading, answers: Answer<Begun>[]): Promise<void> {
  const reads = answers.flatMap(({ delivery, kept: begun, screened }) =>
    screened ? [{ delivery, begun, ...screened }] : [],
  );
  for (const { begun, result, screened } of reads) {
    const { rows, accepted } = result;
    const apart = { rows: rows - screened, accepted: accepted - screened };
    requireReconciled(begun.file, { ...result, ...apart });
  }
  await book(reading, reads);
  for (const { delivery, kept, screened } of answers) {
    if (screened === null) await readRows(reading, delivery, kept);
  }
}

type Booking = { delivery: Delivery; begun: Begun; result: ReadResult; seconds?: number };

async function book({ engine, tables, files }: Reading, bookings: readonly Booking[]) {
  const reads = bookings.map(({ begun, ...read }) => ({ ...read, file_id: begun.file_id }));
  await writeRead(engine, tables, reads);
  for (const { begun, result, seconds } of bookings) {
    const { started, ...row } = begun;
    files.push({ ...row, ...countsOf(result), seconds: seconds ?? secondsSince(started) });
  }
}

function countsOf({ rows, accepted, refused, ignored, whole }: ReadResult) {
  return {
    row_count: rows,
    accepted_count: accepted,
    refused_count: refused,
    ignored_count: ignored,
    is_refused_whole: whole,
  };
}

async function misplacedRow(engine: DuckdbEngine, file_id: number, misplaced: Misplaced) {
  const started = performance.now();
  const { source, municipality_code, delivery_date, path } = misplaced;
  await writeMisplaced(engine, file_id, misplaced);
  return {
    file_id,
    source,
    municipality_code,
    delivery_date,
    file: maskPersonalNumbers(misplaced.file),
    sha256: await hashOfFile(path),
    reading_key: null,
    row_count: 0,
    accepted_count: 0,
    refused_count: 0,
    ignored_count: 0,
    is_refused_whole: true,
    seconds: secondsSince(started),
  };
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}
