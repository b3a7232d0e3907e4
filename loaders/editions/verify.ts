import { dirname } from "node:path";
import { formatNumber } from "../../src/format.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { unpacked } from "./archive.js";
import { codeHashes } from "./code-files.js";
import { type Manifest, PARTS } from "./edition.js";
import { COLUMNS, type FigureRow, figuresByKey, figuresCsv, gunzipped } from "./figures.js";
import { publishedHashes } from "./published-hashes.js";
import type { Edition } from "./read-editions.js";
import { partFaults, readPart } from "./read-parts.js";
import { findDeliveries, findEarlier, rebuild } from "./rebuild.js";
import { sha256 } from "./sha256.js";

/** So many values that differ are named. */
const NAMED = 10;

/** What came of a verification: how many values were compared, and in Swedish what is not as it was sealed. */
export type Verified = { values: number; faults: string[] };

/**
 * Verifies an edition: that none of its files and none of the deliveries that it was made of has
 * changed, and that its own code makes the same values of them again. Nothing is rebuilt of what has changed.
 */
export async function verify(edition: Edition, data?: string): Promise<Verified> {
  const { manifest } = edition;
  const { exports } = dataFolders(data);
  const { deliveries, faults } = await findDeliveries(exports, manifest.deliveries);
  const { earlier, faults: changed } = await findEarlier(dirname(edition.folder), manifest.earlier);
  faults.push(...changed);
  faults.unshift(...(await partFaults(edition)));
  if (faults.length > 0) return { values: 0, faults };
  const read = async (name: string) => unpacked(await readPart(edition, name));
  const [code, lists] = [await read(PARTS.code), await read(PARTS.lists)];
  faults.push(...hashFaults(manifest, codeHashes(code), lists));
  const sealed = gunzipped(await readPart(edition, PARTS.figures));
  const { as_of, is_synthetic } = manifest;
  const { thresholds } = manifest.suppression;
  const recipe = { code, lists, deliveries, earlier, thresholds, as_of, is_synthetic };
  const again = await rebuild(recipe, async (engine) => ({
    figures: await figuresCsv(engine),
    published: await publishedHashes(engine),
  }));
  faults.push(...valueFaults(sealed, again.figures), ...tableFaults(manifest, again.published));
  return { values: sealed.trimEnd().split("\n").length - 1, faults };
}

function hashFaults(
  { code, lists }: Manifest,
  hashes: Manifest["code"],
  files: Record<string, Uint8Array>,
): string[] {
  const kinds = Object.entries(hashes).filter(
    ([kind, hash]) => code[kind as keyof typeof code] !== hash,
  );
  const wrong = lists.filter(({ list, sha256: hash }) => sha256(files[list] ?? "") !== hash);
  return [
    ...kinds.map(([kind]) => `Koden i code.zip är inte den som manifestet nämner (${kind}).`),
    ...wrong.map(({ list }) => `Listan ${list} i lists.zip är inte den som manifestet nämner.`),
  ];
}

/** Names the values that differ between two lists of figures, as CSV. */
function valueFaults(before: string, after: string): string[] {
  if (before === after) return [];
  const [sealed, again] = [figuresByKey(before), figuresByKey(after)];
  const keys = [...new Set([...sealed.keys(), ...again.keys()])];
  const wrong = keys.filter((key) => {
    const [before, after] = [sealed.get(key), again.get(key)];
    return !before || !after || COLUMNS.some((column) => before[column] !== after[column]);
  });
  const shown = wrong.slice(0, NAMED).map((key) => {
    return `Värdet ${key} är ${shownValue(sealed.get(key))} i utgåvan men ${shownValue(again.get(key))} när det räknas om.`;
  });
  const more = wrong.length - shown.length;
  return more > 0 ? [...shown, `… och ${formatNumber(more)} värden till.`] : shown;
}

/** Writes a value, or the status that stands in its place. */
function shownValue(row: FigureRow | undefined): string {
  return row === undefined ? "inte med" : row.value || `utan tal (${row.status})`;
}

function tableFaults({ published }: Manifest, again: Manifest["published"]): string[] {
  const tables = [...new Set([...Object.keys(published), ...Object.keys(again)])].sort();
  return tables
    .filter((table) => published[table]?.sha256 !== again[table]?.sha256)
    .map((table) => `Tabellen ${table} är inte densamma när den räknas om.`);
}
