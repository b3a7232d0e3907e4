type Place = { sheet?: string | null; row?: number | null; column?: string | null };

/** What is wrong with one cell: a code for programs, Swedish words for the sender. */
export class Fault {
  constructor(
    readonly code: string,
    readonly expected: string,
    readonly message: string,
  ) {}
}

/** Refuses a file as a whole. Its message is Swedish and never holds a personal value. */
export class FileFault extends Error {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  /** what else is wrong with the same file */
  readonly others: readonly FileFault[] = [];

  constructor(
    readonly code: string,
    readonly expected: string,
    message: string,
    place: Place = {},
  ) {
    super(message);
    this.sheet = place.sheet ?? null;
    this.row = place.row ?? null;
    this.column = place.column ?? null;
  }

  /** Throws the faults of a file as one; does nothing when there are none. */
  static throwAll(faults: readonly FileFault[]): void {
    const [first, ...others] = faults;
    if (first) throw Object.assign(first, { others });
  }
}
