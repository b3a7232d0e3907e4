/** A cell to be marked, with what is said of it. */
export type Mark = { sheet: string | null; row: number; column: number; words: string[] };
