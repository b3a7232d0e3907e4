import type { Delivery, ReadContext, Reading } from "../types.js";
import type { PlainFile } from "./plain-file.js";

/** A plain file that is waiting to be screened. */
export type Waiting = {
  file_id: number;
  delivery: Delivery;
  context: ReadContext;
  sha256: string;
  plain: PlainFile;
};

/** Puts files together that one statement can read: the same columns in the same form, delivered on the same day. */
export function groupFiles(files: readonly Waiting[]): Waiting[][] {
  const groups = new Map<string, Waiting[]>();
  for (const file of files) {
    const key = formOf(file);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()];
}

function formOf({ delivery, context, plain }: Waiting): string {
  const { header, table } = plain.layout;
  return JSON.stringify([
    ...[delivery.source, delivery.delivery_date, context.as_of, table],
    ...[header.index, header.headings.length, ...header.columns],
    ...[plain.delimiter, plain.new_line, plain.is_quoted, plain.is_tame],
  ]);
}

/** What the converters know of a file that is screened. */
export function readingOf({ delivery, context }: Waiting): Reading {
  return { source: delivery.source, delivery, context, date_order: null, board: null };
}
