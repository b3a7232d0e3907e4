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
  const firsts = new FirstLines(Math.max(...files.map(({ plain }) => plain.starts.length)));
  let file_id = 0;
  let file: ScreenedLines | undefined;
  const add = (signed: number, low: number, high: number) => {
    if (Math.abs(signed) !== file_id) {
      file_id = Math.abs(signed);
      file = lines.get(file_id);
      file?.begin();
      firsts.clear();
    }
    file?.add(signed > 0, low, high, firsts);
  };
  for (const [file_ids, sames] of rows)
    addAll(file_ids as Int32Array, sames as BigUint64Array, add);
  return new Map([...lines].map(([file_id, each]) => [file_id, each.found()]));
}

function addAll(
  file_ids: Int32Array,
  sames: BigUint64Array,
  add: (file_id: number, low: number, high: number) => void,
) {
  const halves = new Uint32Array(sames.buffer, sames.byteOffset, sames.length * 2);
  for (let row = 0; row < file_ids.length; row++) {
    add(file_ids[row] as number, halves[row * 2] as number, halves[row * 2 + 1] as number);
  }
}
