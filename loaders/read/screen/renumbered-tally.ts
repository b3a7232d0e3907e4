import type { RefusedRow } from "../refused-row.js";
import { Tally } from "../tally.js";
import type { Refusal } from "../types.js";

/** Books into another tally under the numbers that rows have in their file. */
export class RenumberedTally extends Tally {
  constructor(
    private readonly into: Tally,
    private readonly numberOf: (row: number) => number,
  ) {
    super("", "", []);
  }

  override ignore(rule: string): void {
    this.into.ignore(rule);
  }

  override refuse(reasons: Omit<Refusal, "file" | "said">[], said: RefusedRow | null = null): void {
    this.into.refuse(
      reasons.map((reason) => ({ ...reason, row: reason.row && this.numberOf(reason.row) })),
      said,
    );
  }
}
