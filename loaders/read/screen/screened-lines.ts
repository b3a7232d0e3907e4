import type { FirstLines } from "./first-lines.js";
import type { PlainFile } from "./plain-file.js";

/** What the screen said of the lines of one file, as they come one after another. */
export class ScreenedLines {
  private readonly unsure = new Set<number>();
  /** what rows that came again have in common, for the table to take them back */
  readonly again = new Set<bigint>();
  private readonly last: number;
  private line: number;

  constructor({ layout, starts }: PlainFile) {
    this.line = layout.header.index + 1;
    this.last = starts.length;
  }

  /** Takes in the next line: whether it is sure, and 64 bits that another line with its key has too. */
  add(isSure: boolean, low: number, high: number, firsts: FirstLines): void {
    const line = ++this.line;
    if (!isSure) {
      this.unsure.add(line);
      return;
    }
    const first = firsts.find(low, high, line);
    if (first === 0) return;
    this.unsure.add(first).add(line);
    this.again.add((BigInt(high) << 32n) | BigInt(low));
  }

  /** Lists the lines that need a second look; null when there are not as many rows as lines. */
  toExplain(): number[] | null {
    return this.line === this.last ? [...this.unsure].sort((a, b) => a - b) : null;
  }
}
