import { z } from "zod";
import { foldWord } from "../read/normalise-text.js";
import type { Cell, Unpacked } from "../read/types.js";

/** field → the names that the reply has given it, folded and without accents */
const names: Record<string, string[]> = {
  diary_number: ["diarienummer"],
  title: ["arenderubrik", "arenderubriksvenska"],
  title_en: ["arenderubrikengelska"],
  coordinator: ["koordinatororg", "koordinator"],
  status: ["status"],
  grant_sek: ["beviljatbidrag"],
  started_on: ["projektstart"],
  ended_on: ["projektslut"],
  aim: ["malsvenska"],
  result: ["resultatsvenska"],
  implementation: ["implementationsvenska"],
};

const project = z.record(z.string(), z.unknown());
const cell = z.union([z.string(), z.number(), z.boolean()]);

/** Takes Vinnova's array of projects apart; null when the document is something else. Persons are left behind. */
export function unpackProjects(document: unknown): Unpacked[] | null {
  const items = Array.isArray(document) ? document : null;
  if (!items?.some(isProject)) return null;
  return items.map((item, index) => {
    const place = { table: "vinnova_projects", sheet: "projekt", row_number: index + 1 };
    return { ...place, rule: null, cells: cellsOf(item) };
  });
}

function cellsOf(item: unknown): Record<string, Cell> {
  const read = project.safeParse(item);
  if (!read.success) return {};
  const values = new Map(Object.entries(read.data).map(([key, value]) => [bare(key), value]));
  const cells: Record<string, Cell> = {};
  for (const [field, known] of Object.entries(names)) {
    const name = known.find((each) => values.has(each));
    const value = cell.safeParse(name === undefined ? null : values.get(name));
    if (value.success) cells[field] = value.data;
  }
  return cells;
}

function isProject(item: unknown): boolean {
  return cellsOf(item).diary_number !== undefined;
}

function bare(key: string): string {
  return foldWord(key)
    .normalize("NFD")
    .replace(/[\p{M}\s_]/gu, "");
}
