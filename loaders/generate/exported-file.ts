import type { Day } from "./civil-day.js";
import { iso } from "./civil-day.js";

/** A file of the samples: where it lies below the exports folder, and its bytes. */
export type ExportedFile = { path: string; bytes: Uint8Array };

/** Places a file as deliveries are placed: `<source>/<municipality>/<delivery date>/<file>`. */
export function delivered(
  source: string,
  municipality_code: string,
  on: Day,
  file: string,
  bytes: Uint8Array,
): ExportedFile {
  return { path: [source, municipality_code, iso(on), file].join("/"), bytes };
}
