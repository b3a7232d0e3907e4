import type { DataTable } from "../found/data-tables.js";
import type { Leak } from "../leak.js";
import type { ShippedFile } from "../shipped/shipped-file.js";
import { CANARIES, hasPersonalNumber } from "./canaries.js";
import { readings } from "./readings.js";

const PSEUDONYM = /(?<![\da-f])[\da-f]{32}(?![\da-f])/g;

/**
 * Finds in a file's name and bytes what must be in none: canaries, a personnummer, a person's pseudonym,
 * or a free text of the exports. What is found is never repeated.
 */
export function canaryLeaks(
  { path, bytes }: ShippedFile,
  pseudonyms: ReadonlySet<string>,
  freeTexts: ReadonlySet<string> = new Set(),
): Leak[] {
  const found = new Set<string>();
  for (const text of [path, ...readings(bytes)]) {
    for (const { what, pattern } of CANARIES) if (pattern.test(text)) found.add(what);
    // in Arrow texts stand wall to wall: its values are looked at one by one
    if (!path.endsWith(".arrow") && hasPersonalNumber(text)) found.add("ett personnummer");
    for (const [word] of text.matchAll(PSEUDONYM))
      if (pseudonyms.has(word)) found.add("en pseudonym");
    if (holdsAny(text, freeTexts)) found.add("en fri text ur leveranserna");
  }
  return Array.from(found, (what) => ({ path, what: `Filen innehåller ${what}.` }));
}

/** Finds a personnummer among the values of a table of data. */
export function personalNumberLeaks({ path, rows }: DataTable): Leak[] {
  const texts = new Set<string>();
  for (const row of rows)
    for (const name in row) if (typeof row[name] === "string") texts.add(row[name]);
  const isLeak = [...texts].some(hasPersonalNumber);
  return isLeak ? [{ path, what: "Filen innehåller ett personnummer." }] : [];
}

/** Texts are compared from their first signs, which are looked up at each place that may begin one. */
const START = 16;
type Starts = { signs: Uint8Array; pairs: Set<number>; texts: Map<string, string[]> };
const startsOf = new WeakMap<ReadonlySet<string>, Starts>();

function holdsAny(text: string, wanted: ReadonlySet<string>): boolean {
  if (wanted.size === 0) return false;
  const { signs, pairs, texts } = startsOf.get(wanted) ?? prepared(wanted);
  for (let i = 0; i + START <= text.length; i++) {
    if (signs[text.charCodeAt(i)] === 0 || !pairs.has(pairAt(text, i))) continue;
    const same = texts.get(text.slice(i, i + START));
    if (same?.some((each) => text.startsWith(each, i))) return true;
  }
  return false;
}

function prepared(wanted: ReadonlySet<string>): Starts {
  const starts: Starts = { signs: new Uint8Array(0x10000), pairs: new Set(), texts: new Map() };
  for (const each of wanted) {
    const start = each.slice(0, START);
    starts.signs[each.charCodeAt(0)] = 1;
    starts.pairs.add(pairAt(each, 0));
    starts.texts.set(start, [...(starts.texts.get(start) ?? []), each]);
  }
  startsOf.set(wanted, starts);
  return starts;
}

function pairAt(text: string, i: number): number {
  return text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1);
}
