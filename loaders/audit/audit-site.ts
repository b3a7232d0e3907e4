import { canaryLeaks, personalNumberLeaks } from "./canaries/canary-leaks.js";
import { dataTables } from "./found/data-tables.js";
import { documentLines } from "./found/document-lines.js";
import { htmlParts } from "./found/html-parts.js";
import { htmlTableLeaks } from "./found/html-table-leaks.js";
import type { Known } from "./found/known.js";
import { published } from "./found/published.js";
import { revisedLeaks, sealedFacts } from "./found/revised-leaks.js";
import { tableLeaks } from "./found/table-leaks.js";
import { textLeaks } from "./found/text-leaks.js";
import { typedIn } from "./found/typed-texts.js";
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
  const { k } = persons;
  const now: Known = {
    told: published(persons.ledger, persons.about),
    ...{ thresholds: persons.thresholds, isTyped, changes: [], k },
  };
  const sealed = new Map(editions.map((edition) => [edition.edition, knownOf(edition, now)]));
  const revised = new Map(editions.map(({ edition, changes }) => [edition, { ...now, changes }]));
  const facts = sealedFacts(editions);
  const leaks: Leak[] = [];
  for await (const file of readShipped(folder)) {
    const [, ofEdition = ""] = /^utgava\/([^/]+)\//.exec(file.path) ?? [];
    const [, ofRevisions = ""] = REVISED.exec(file.path) ?? [];
    const known = sealed.get(ofEdition) ?? revised.get(ofRevisions) ?? now;
    leaks.push(...canaryLeaks(file, persons.pseudonyms, persons.free_texts));
    for (const table of await dataTables(file))
      leaks.push(
        ...(ofRevisions ? revisedLeaks(table, facts, k) : tableLeaks(table, known.told, k)),
        ...personalNumberLeaks(table),
      );
    leaks.push(...readerLeaks(file, known));
  }
  return leaks;
}

/** The list of what an edition has changed, and the page that shows it. */
const REVISED = /^utgava\/om\/([^/]+)\.(csv|html)$/;

/** What the pages of an edition are held against: what it has published itself, and what was typed then. */
function knownOf({ rows, about, thresholds, typed }: SealedNumbers, now: Known): Known {
  const wasTyped = typedIn(typed);
  return {
    ...{ told: published(rows, about), thresholds, changes: [], k: now.k },
    isTyped: (text) => now.isTyped(text) || wasTyped(text),
  };
}

/** Finds the numbers about persons in what a reader of a page or a document sees or hears. */
function readerLeaks(file: ShippedFile, known: Known): Leak[] {
  const { path, bytes } = file;
  const leaksIn = (texts: readonly string[]) => textLeaks(path, texts, known);
  if (REVISED.test(path) && path.endsWith(".csv")) return []; // held row by row
  if (!/\.(html|svg)$/.test(path)) return leaksIn(documentLines(file));
  const { tables, texts, attributes } = htmlParts(new TextDecoder().decode(bytes));
  return [
    ...tables.flatMap((table) => htmlTableLeaks(path, table, known)),
    ...leaksIn(texts),
    ...leaksIn(attributes),
  ];
}
