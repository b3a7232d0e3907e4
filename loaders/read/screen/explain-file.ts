import { FileFault } from "../fault.js";
import type { FileBuffer } from "../file-buffer.js";
import type { ReadResult, Row } from "../types.js";
import { cellsOfLines } from "./cells-of-lines.js";
import { explain } from "./explain.js";
import { readingOf, type Waiting } from "./group-files.js";
import type { Found } from "./screened-lines.js";

/** What came of a file: `screened` rows lie in the table of screened rows, the rest is in the result's tables. */
export type Screened = {
  result: ReadResult;
  screened: number;
  /** some of the screened rows as zod reads their lines, with what the table says of each */
  samples: { rows: Row[]; sames: bigint[] };
  /** what rows that came again have in common in the table */
  again: bigint[];
};

/**
 * Puts the lines of a file that need a second look through the contract, and those that are samples. Null when it must
 * be read row by row: it holds a personal number, or no row that the screen is sure of, or was written to meanwhile.
 */
export function explainFile(
  file: Waiting,
  { unsure, sampled, again }: Found,
  buffer: FileBuffer,
): Screened | null {
  const { plain, sha256, delivery } = file;
  const { bytes, written } = buffer.read(delivery.path);
  const all = plain.starts.length - plain.layout.header.index - 1;
  if (bytes === null || written !== plain.written || unsure.length === all) return null;
  const read = (numbers: readonly number[]) => {
    const cells = cellsOfLines(plain, bytes, numbers);
    if (cells.length !== numbers.length) return null;
    const rows = numbers.map((row_number, at) => ({ row_number, cells: cells[at] ?? [] }));
    return explain(plain.layout, rows, readingOf(file), sha256, delivery);
  };
  try {
    const result = read(unsure);
    const rows = read([...sampled.keys()])?.tables[plain.layout.table] ?? [];
    if (result === null) return null;
    const screened = all - unsure.length;
    const total = { rows: result.rows + screened, accepted: result.accepted + screened };
    const samples = { rows, sames: [...sampled.values()] };
    return { result: { ...result, ...total }, screened, samples, again };
  } catch (error) {
    if (error instanceof FileFault) return null;
    throw error;
  }
}
