import type { z } from "zod";
import { Fault } from "../read/fault.js";
import type { Cell, Given, Reading, Value } from "../read/types.js";

export type Fit = { read: number; values: Value[]; faults: Map<string, number> };

/** Cells that tell at once when a kind is quite wrong. */
const FIRST = 50;

/** The share of cells that a kind of field reads; 0 when it fails on most of the first ones. */
export function shareRead(
  field: z.ZodType<Value, Given>,
  cells: readonly NonNullable<Cell>[],
  reading: Reading,
): number {
  const first = cells.slice(0, FIRST);
  if (first.length === 0 || fitOf(field, first, reading).read * 2 < first.length) return 0;
  return fitOf(field, cells, reading).read / cells.length;
}

/** Tries a kind of field on cells: how many it reads, as what, and why it refuses the rest. */
export function fitOf(
  field: z.ZodType<Value, Given>,
  cells: readonly NonNullable<Cell>[],
  reading: Reading,
): Fit {
  const fit: Fit = { read: 0, values: [], faults: new Map() };
  for (const cell of cells) {
    const read = field.safeParse({ cell, reading });
    if (read.success) {
      fit.read += 1;
      fit.values.push(read.data);
      continue;
    }
    const [issue] = read.error.issues;
    const fault = issue?.code === "custom" ? issue.params?.fault : null;
    const code = fault instanceof Fault ? fault.code : "invalid";
    fit.faults.set(code, (fit.faults.get(code) ?? 0) + 1);
  }
  return fit;
}
