import { existsSync } from "node:fs";
import { readLines } from "./read-lines.js";

/** The columns of revisions that hold numbers: old, new, their difference, and the part that each cause has in it. */
const NUMBERS = [
  ...["old_value", "new_value", "change"],
  ...["loader", "definition", "late", "corrected", "suppression"],
];

/** Reads the numbers of persons in a sealed edition's revisions; none of the first, which revises nothing. */
export async function readChanges(
  file: string,
  about: { has(measure: string): boolean },
): Promise<number[]> {
  if (!existsSync(file)) return [];
  const lines = await readLines(file, about);
  const numbers = lines.flatMap((line) => NUMBERS.map((name) => line[name])).filter(Boolean);
  return [...new Set(numbers)].map(Number);
}
