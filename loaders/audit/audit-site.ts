import { canaryLeaks, personalNumberLeaks } from "./canaries/canary-leaks.js";
import { dataTables } from "./found/data-tables.js";
import { documentLines } from "./found/document-lines.js";
import { htmlParts } from "./found/html-parts.js";
import { htmlTableLeaks } from "./found/html-table-leaks.js";
import { type Published, published } from "./found/published.js";
import { tableLeaks } from "./found/table-leaks.js";
import { textLeaks } from "./found/text-leaks.js";
import type { Leak } from "./leak.js";
import type { Persons } from "./persons/read-persons.js";
import type { SealedNumbers } from "./persons/read-sealed.js";
import { readShipped } from "./shipped/read-shipped.js";
import type { ShippedFile } from "./shipped/shipped-file.js";

export type SiteAudit = {
  persons: Persons;
  /** Tells whether a text stands word for word in what people have typed. */
  isTyped: (text: string) => boolean;
  /** What sealed editions have published; the pages of an edition are held against its own numbers. */
  editions: readonly SealedNumbers[];
};

/** Reads every file of a built site and finds the numbers about persons that the ledger lets nobody see, and canaries. */
export async function siteLeaks(
  folder: string,
  { persons, isTyped, editions }: SiteAudit,
): Promise<Leak[]> {
  const now = published(persons.ledger, persons.about);
  const sealed = new Map(
    editions.map(({ edition, rows }) => [edition, published(rows, persons.about)]),
  );
  const leaks: Leak[] = [];
  for await (const file of readShipped(folder)) {
    const known = sealed.get(/^utgava\/([^/]+)\//.exec(file.path)?.[1] ?? "") ?? now;
    leaks.push(...canaryLeaks(file, persons.pseudonyms, persons.free_texts));
    for (const table of await dataTables(file))
      leaks.push(...tableLeaks(table, known, persons.k), ...personalNumberLeaks(table));
    leaks.push(...readerLeaks(file, known, persons.thresholds, isTyped));
  }
  return leaks;
}

/** Finds the numbers about persons in what a reader of a page or a document sees or hears. */
function readerLeaks(
  file: ShippedFile,
  known: Published,
  thresholds: readonly number[],
  isTyped: (text: string) => boolean,
): Leak[] {
  const { path, bytes } = file;
  const leaksIn = (texts: readonly string[], isSource: (text: string) => boolean) =>
    textLeaks(path, texts, known, thresholds, isSource);
  if (!/\.(html|svg)$/.test(path)) return leaksIn(documentLines(file), isTyped);
  const { tables, texts, attributes } = htmlParts(new TextDecoder().decode(bytes));
  return [
    ...tables.flatMap((table) => htmlTableLeaks(path, table, known, isTyped)),
    ...leaksIn(texts, isTyped),
    ...leaksIn(attributes, isTyped),
  ];
}
