import type { Waiting } from "./group-files.js";
import type { PlainFile } from "./plain-file.js";
import type { Numbers } from "./screen-files.js";
import type { Found } from "./screened-lines.js";

/**
 * Finds the lines that need a second look in files whose keys ascend from row to row, so that none comes twice: of such
 * a file few rows need be known. Says nothing of the others, nor of one whose rows are not its lines, one by one.
 */
export function findAscending(
  files: readonly Waiting[],
  rows: Iterable<Numbers>,
): Map<number, Found> {
  const lines = new Map(files.map(({ file_id, plain }) => [file_id, new NotedLines(plain)]));
  for (const [signed, notes, places, sames] of rows as Iterable<Noted>) {
    for (let row = 0; row < signed.length; row++) {
      const file_id = signed[row] as number;
      const note = notes[row] as number;
      const file = lines.get(Math.abs(file_id));
      file?.add(file_id > 0, note, places[row] as bigint, sames[row] as bigint);
    }
  }
  return new Map([...lines].flatMap(([file_id, each]) => each.found(file_id)));
}

type Noted = [Int32Array, Int32Array, BigUint64Array, BigUint64Array];

/** What is noted of a row: that its file begins with it, or that its key does not ascend. */
export const BEGINS = 2;
export const DESCENDS = 1;

class NotedLines {
  private readonly unsure: number[] = [];
  private readonly sampled = new Map<number, bigint>();
  private readonly first: number;
  private readonly last: number;
  private line = 0;
  private begun: bigint | null = null;
  private isAscending = true;

  constructor({ layout, starts }: PlainFile) {
    this.first = layout.header.index + 2;
    this.last = starts.length;
  }

  add(isSure: boolean, note: number, place: bigint, same: bigint): void {
    if (note === DESCENDS || (note === BEGINS && this.begun !== null)) this.isAscending = false;
    if (!this.isAscending) return;
    this.begun ??= place;
    this.line = this.first + Number(place - this.begun);
    if (isSure) this.sampled.set(this.line, same);
    else this.unsure.push(this.line);
  }

  found(file_id: number): [number, Found][] {
    const { unsure, sampled, line, last, isAscending } = this;
    return isAscending && line === last ? [[file_id, { unsure, sampled, again: [] }]] : [];
  }
}
