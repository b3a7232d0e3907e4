import { maskPersonalNumbers } from "../read/personal-number.js";
import { readDelivery } from "../read/read-delivery.js";
import { sources } from "../sources/index.js";
import type { Misplaced } from "./discover.js";
import type { DuckdbEngine } from "./duckdb-engine.js";
import type { Table } from "./engine.js";
import { attachOld, type OldWarehouse } from "./old-warehouse.js";
import type { LoadPlan } from "./plan-load.js";
import { FILES, IGNORED, REFUSALS, rawTables } from "./raw-tables.js";
import { type FileRow, writeMisplaced, writeRead } from "./raw-writer.js";
import { hashOfFile } from "./reading-key.js";
import { requireReconciled, requireRowsStored } from "./reconcile.js";

export type Progress = (done: number, total: number, what: string) => void;

type Reading = { engine: DuckdbEngine; tables: Table[]; plan: LoadPlan; old: OldWarehouse };
type Delivery = LoadPlan["deliveries"][number];

/** Fills the raw tables with every file of a plan, unchanged ones copied from the old warehouse. */
export async function loadFiles(
  engine: DuckdbEngine,
  warehouse: string,
  plan: LoadPlan,
  progress: Progress,
): Promise<{ rows: number; read: number; unchanged: number; refused_whole: number }> {
  const tables = rawTables(sources);
  const old = await attachOld(engine, warehouse);
  await engine.run("begin"); // one transaction for the whole load: else each file waits for the disk
  for (const table of [...tables, FILES, REFUSALS, IGNORED]) await engine.load(table, []);
  const reading = { engine, tables, plan, old };
  const files: FileRow[] = [];
  const unchanged = new Map<number, number>();
  const total = plan.deliveries.length + plan.misplaced.length;
  for (const file of plan.misplaced) {
    files.push(await misplacedRow(engine, files.length + 1, file));
    progress(files.length, total, file.file);
  }
  for (const delivery of plan.deliveries) {
    files.push(await deliveryRow(reading, files.length + 1, delivery, unchanged));
    progress(files.length, total, files.at(-1)?.file ?? "");
  }
  await old.copy(tables, unchanged);
  await engine.load(FILES, files);
  await requireRowsStored(engine, tables);
  return {
    rows: files.reduce((sum, { row_count }) => sum + row_count, 0),
    read: plan.deliveries.length - unchanged.size,
    unchanged: unchanged.size,
    refused_whole: files.filter(({ is_refused_whole }) => is_refused_whole).length,
  };
}

async function deliveryRow(
  { engine, tables, plan, old }: Reading,
  file_id: number,
  delivery: Delivery,
  unchanged: Map<number, number>,
): Promise<FileRow> {
  const started = performance.now();
  const { source, municipality_code, delivery_date } = delivery;
  const file = maskPersonalNumbers(delivery.file);
  const sha256 = await hashOfFile(delivery.path);
  const reading_key = plan.readingKeyOf(delivery);
  const row = { file_id, source, municipality_code, delivery_date, file, sha256, reading_key };
  const before = old.find(sha256, reading_key, file);
  if (before) {
    unchanged.set(Number(before.file_id), file_id);
    return { ...(before as FileRow), ...row, seconds: secondsSince(started) };
  }
  const result = await readDelivery(delivery, plan.contextOf(delivery));
  requireReconciled(file, result);
  await writeRead(engine, tables, file_id, delivery, result);
  return {
    ...row,
    row_count: result.rows,
    accepted_count: result.accepted,
    refused_count: result.refused,
    ignored_count: result.ignored,
    is_refused_whole: result.whole,
    seconds: secondsSince(started),
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
