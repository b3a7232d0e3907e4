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
  about: ReadonlyMap<string, unknown>,
): Promise<number[]> {
  if (!existsSync(file)) return [];
  const lines = await readLines(file);
  const numbers = lines
    .filter(({ indicator_id, measure }) => about.has(`${indicator_id} ${measure}`))
    .flatMap((line) => NUMBERS.map((name) => line[name]))
    .filter(Boolean);
  return [...new Set(numbers)].map(Number);
}
