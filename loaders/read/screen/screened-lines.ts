import type { FirstLines } from "./first-lines.js";
import type { PlainFile } from "./plain-file.js";

/** One line of so many is looked at again, to know that the rows lie in the order of the lines: DuckDB moves 2,048 at a time. */
export const SAMPLED = 1000;

/**
 * The lines of a file that need a second look, some that are sure, with what each has in common with no other, and
 * what rows that came again have in common, for the table to take them back.
 */
export type Found = { unsure: number[]; sampled: Map<number, bigint>; again: bigint[] };

/** What the screen said of the lines of one file, as they come one after another. */
export class ScreenedLines {
  private readonly unsure = new Set<number>();
  private readonly again = new Set<bigint>();
  private readonly samples = new Map<number, bigint>();
  private readonly first: number;
  private readonly last: number;
  private line: number;
  private isApart = false;

  constructor({ layout, starts }: PlainFile) {
    this.first = layout.header.index + 1;
    this.last = starts.length;
    this.line = this.first;
  }

  /** Says that the next line does not lie behind one of the same file. */
  begin(): void {
    this.isApart = this.line !== this.first;
  }

  /**
   * Takes in the next lines, some of the given: whether each is sure, told by its sign, and the halves of 64 bits that
   * another line with its key has too.
   */
  add(signed: Int32Array, halves: Uint32Array, from: number, to: number, firsts: FirstLines): void {
    for (let at = from; at < to; at++) {
      const line = ++this.line;
      if (line > this.last) continue; // more rows than lines: nothing of it counts
      if ((signed[at] as number) < 0) {
        this.unsure.add(line);
        continue;
      }
      const low = halves[at * 2] as number;
      const high = halves[at * 2 + 1] as number;
      if (line % SAMPLED === 0 || line === this.last || line === this.first + 1) {
        this.samples.set(line, joined(low, high));
      }
      const first = firsts.find(low, high, line);
      if (first === 0) continue;
      this.unsure.add(first).add(line);
      this.again.add(joined(low, high));
    }
  }

  /** Gives the lines that need a second look; null when there are not as many rows as lines, or they do not lie together. */
  found(): Found | null {
    if (this.line !== this.last || this.isApart) return null;
    return {
      unsure: [...this.unsure].sort((a, b) => a - b),
      sampled: new Map([...this.samples].filter(([line]) => !this.unsure.has(line))),
      again: [...this.again],
    };
  }
}

function joined(low: number, high: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}
