import { basename, extname } from "node:path";
import type { Layout } from "./lay-out.js";
import { normaliseText } from "./normalise-text.js";
import type { Delivery, Source } from "./types.js";

/** Finds the name of a board: above the header, else the sheet's unless it is a name like `Blad1`, else the file's. */
export function boardOf(
  { sheet, header }: Layout,
  find: NonNullable<Source["board"]>,
  delivery: Delivery,
): string {
  const titles = sheet.rows
    .slice(0, header.index)
    .flatMap((row) => row.filter((cell) => typeof cell === "string"))
    .map(normaliseText)
    .filter((title) => title !== "");
  const generic = /^(?:blad|sheet|form|formulär|uppgifter|tasks|data)\s*\d*$/i;
  const name = find(titles) ?? (sheet.name && !generic.test(sheet.name) ? sheet.name : null);
  return normaliseText(name ?? basename(delivery.file, extname(delivery.file)));
}
