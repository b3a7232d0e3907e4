import { FirstLines } from "./first-lines.js";
import type { Waiting } from "./group-files.js";
import type { Numbers } from "./screen-files.js";
import { type Found, ScreenedLines } from "./screened-lines.js";

/**
 * Finds the lines of each file that need a second look: those that the screen is not sure of, and those that have
 * their key, or all their values, in common with another. Null for a file whose rows are not its lines, one by one.
 */
export function findUnsure(
  files: readonly Waiting[],
  rows: Iterable<Numbers>,
): Map<number, Found | null> {
  const lines = new Map(files.map(({ file_id, plain }) => [file_id, new ScreenedLines(plain)]));
  const firsts = new FirstLines(Math.max(0, ...files.map(({ plain }) => plain.starts.length)));
  let file_id = 0;
  for (const [signed, sames] of rows as Iterable<[Int32Array, BigUint64Array]>) {
    const halves = new Uint32Array(sames.buffer, sames.byteOffset, sames.length * 2);
    for (let from = 0, to = 0; from < signed.length; from = to) {
      const next = Math.abs(signed[from] as number);
      while (to < signed.length && Math.abs(signed[to] as number) === next) to += 1;
      const file = lines.get(next);
      if (next !== file_id) {
        file_id = next;
        file?.begin();
        firsts.clear();
      }
      file?.add(signed, halves, from, to, firsts);
    }
  }
  return new Map([...lines].map(([file_id, each]) => [file_id, each.found()]));
}
