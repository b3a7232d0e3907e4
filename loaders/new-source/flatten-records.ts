import type { Cell } from "../read/types.js";
import { cellAt } from "../read/unpack-records.js";

export type Records = { list: string[]; headings: string[]; rows: Cell[][] };

const DEEPEST = 4;

/** Finds the longest list of objects in a JSON document, and lays its objects out with a heading for each path; null when there is none. */
export function flattenRecords(document: unknown): Records | null {
  const found = listsIn(document, []).sort((a, b) => b.items.length - a.items.length)[0];
  if (!found) return null;
  const headings = new Set<string>();
  for (const item of found.items) for (const path of pathsIn(item, "", 1)) headings.add(path);
  // an object that is missing from some records stands there as a value: null
  const all = [...headings];
  const paths = all.filter((path) => !all.some((other) => other.startsWith(`${path}.`)));
  const rows = found.items.map((item) => paths.map((path) => cellAt(item, path)));
  return { list: found.list, headings: paths, rows };
}

function listsIn(value: unknown, list: string[]): { list: string[]; items: object[] }[] {
  if (Array.isArray(value)) {
    const items = value.filter(isObject);
    return items.length > 0 && items.length * 2 > value.length ? [{ list, items }] : [];
  }
  if (!isObject(value) || list.length >= 3) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, [...list, key]));
}

/** A path for each value; a list of objects in a record is a table of its own and is left out. */
function pathsIn(item: object, before: string, depth: number): string[] {
  return Object.entries(item).flatMap(([key, value]) => {
    const path = before + key;
    if (isObject(value)) return depth < DEEPEST ? pathsIn(value, `${path}.`, depth + 1) : [];
    return Array.isArray(value) && value.some((each) => typeof each === "object") ? [] : [path];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
