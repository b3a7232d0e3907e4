import type { FileFault } from "./fault.js";
import { maskPersonalNumbers } from "./personal-number.js";
import type { RefusedRow } from "./refused-row.js";
import type { ReadResult, Refusal, Row } from "./types.js";

/** Keeps the books of a file: each row is accepted, refused or ignored, and the three add up. */
export class Tally {
  private readonly refusals: Refusal[] = [];
  private readonly ignored = new Map<string, number>();
  private readonly tables: Record<string, Row[]> = {};
  private refused = 0;
  private readonly file: string;

  constructor(
    private readonly sha256: string,
    file: string,
    tables: readonly string[],
  ) {
    this.file = maskPersonalNumbers(file);
    for (const table of tables) this.tables[table] = [];
  }

  accept(table: string, row: Row): void {
    this.tables[table]?.push(row);
  }

  ignore(rule: string): void {
    this.ignored.set(rule, (this.ignored.get(rule) ?? 0) + 1);
  }

  /** Refuses one row, for one or more reasons; keeps what it said where its cells can be told apart. */
  refuse(reasons: Omit<Refusal, "file" | "said">[], said: RefusedRow | null = null): void {
    this.refused += 1;
    for (const { sheet, row, column, code, expected, message } of reasons) {
      this.refusals.push({ file: this.file, sheet, row, column, code, expected, message, said });
    }
  }

  /** Closes the books on the rows that the file holds. Throws when they do not add up. */
  close(rows: number): ReadResult {
    const ignored_by = [...this.ignored].map(([rule, count]) => ({ rule, rows: count }));
    const ignored = ignored_by.reduce((sum, { rows: count }) => sum + count, 0);
    const accepted = Object.values(this.tables).reduce((sum, list) => sum + list.length, 0);
    const { sha256, refused, refusals, tables } = this;
    if (accepted + refused + ignored !== rows) {
      throw new Error(
        `unreconciled delivery: ${accepted} + ${refused} + ${ignored} of ${rows} rows`,
      );
    }
    return { sha256, rows, accepted, refused, ignored, whole: false, refusals, ignored_by, tables };
  }

  /** Refuses the file as a whole: its rows are refused but for those already left out, none is kept. */
  refuseWhole(fault: FileFault, rows: number): ReadResult {
    const { file, sha256 } = this;
    const ignored_by = [...this.ignored].map(([rule, count]) => ({ rule, rows: count }));
    const ignored = ignored_by.reduce((sum, { rows: count }) => sum + count, 0);
    const refusals = [fault, ...fault.others].map(
      ({ sheet, row, column, code, expected, message }) => ({
        file,
        sheet,
        row,
        column,
        code,
        expected,
        message,
        said: null,
      }),
    );
    const tables = Object.fromEntries(Object.keys(this.tables).map((table) => [table, []]));
    const counts = { rows, accepted: 0, refused: rows - ignored, ignored };
    return { sha256, ...counts, whole: true, refusals, ignored_by, tables };
  }
}
