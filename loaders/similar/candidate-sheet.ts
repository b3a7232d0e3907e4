import { allowedIn } from "../generate/drop-down-lists.js";
import { listWorkbook } from "../generate/list-workbook.js";
import { fieldsOf } from "../read/contract.js";
import type { UndecidedPair } from "./undecided-pairs.js";
import { verdictSource } from "./verdict-source.js";

/** Makes a workbook of undecided pairs to fill in, with drop-down lists for the verdict and the role. */
export function candidateSheet(pairs: readonly UndecidedPair[]): Promise<Uint8Array> {
  const columns = Object.values(verdictSource.tables).flatMap(fieldsOf);
  const rows = pairs.map((pair) =>
    columns.map(({ name }) => {
      const value = name in pair ? pair[name as keyof UndecidedPair] : null;
      return typeof value === "boolean" ? null : value;
    }),
  );
  const headed = columns.map((field) => ({
    heading: field.headings[0] as string,
    is_required: false,
    allowed: allowedIn(field, []),
  }));
  return listWorkbook("Att bedöma", headed, rows, Math.max(2, rows.length + 1));
}
