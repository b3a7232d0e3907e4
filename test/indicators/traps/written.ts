import type { Row } from "../../../loaders/warehouse/engine.js";
import type { Course } from "../timed-world.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL } from "../world.js";

const CODES: Record<string, string> = {
  Grästorp: GRASTORP,
  Essunga: ESSUNGA,
  Lerum: LERUM,
  Sundsvall: SUNDSVALL,
};

/** A row of a written table: each cell by its heading, null where the table has a dash. */
export type Written = Record<string, string | null>;

/**
 * Reads a table written as text: a line of headings, then a line for each row.
 *
 * Cells stand two or more spaces apart, and – is a cell without a value. Error: `invalid table: <line>`.
 */
export function written(text: string): Written[] {
  const [headings = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/ {2,}/));
  return rows.map((cells) => {
    if (cells.length !== headings.length) throw new Error(`invalid table: ${cells.join("  ")}`);
    return Object.fromEntries(
      headings.map((heading, i) => [heading, cells[i] === "–" ? null : (cells[i] ?? null)]),
    );
  });
}

/** Answers with a cell that must be there. Error: `missing cell: <heading>`. */
export function cell(row: Written, heading: string): string {
  const value = row[heading];
  if (value === undefined || value === null) throw new Error(`missing cell: ${heading}`);
  return value;
}

/** Answers with a municipality's code; one that is not of the small world is written as its code. */
export function codeOf(name: string | null | undefined): string {
  return CODES[name ?? "Grästorp"] ?? String(name);
}

/** Reads a cell such as `40 testing, 90 implemented`: the days until each stage, and the stage. */
export function stagesIn(text: string | null | undefined): [number, string][] {
  return (text ?? "")
    .split(", ")
    .filter((step) => step !== "")
    .map((step) => {
      const [days = "", stage = ""] = step.split(" ");
      return [Number(days), stage];
    });
}

/**
 * Turns written rows into ideas and their courses.
 *
 * Read are `idea`, `captured`, and where they stand in the table `municipality`, `then` (see stagesIn) and
 * `listed`; `more` names the headings that are columns of the idea.
 */
export function coursesIn(rows: Written[], more: string[] = []): Course[] {
  return rows.map((row) => ({
    id: cell(row, "idea"),
    captured: cell(row, "captured"),
    municipality: codeOf(row.municipality),
    stages: stagesIn(row.then),
    ...(row.listed && { listed: row.listed }),
    more: Object.fromEntries(more.map((heading) => [heading, row[heading] ?? null])) as Row,
  }));
}

/** Answers with the mean of some numbers, which is not a number where there are none. */
export function mean(numbers: number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** Answers with the middle of some numbers, between the two in the middle where they are even. */
export function middle(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}
