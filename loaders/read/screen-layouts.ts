import { fieldsOf } from "./contract.js";
import { FileFault } from "./fault.js";
import type { Layout } from "./lay-out.js";
import { screenSheets } from "./screen-persons.js";
import type { Sheet } from "./types.js";

/** Refuses a file with a personal number anywhere but in the columns that its contract declares for it. */
export function screenLayouts(sheets: Sheet[], layouts: Layout[]): void {
  const declared = new Map(
    layouts.map(({ sheet, raw, header }) => [
      sheet,
      {
        header,
        numbers: new Set(
          fieldsOf(raw)
            .filter((field) => field.identity === "personnummer")
            .map((field) => header.columns.get(field.name)),
        ),
      },
    ]),
  );
  const faults = screenSheets(
    sheets,
    (sheet, column, row) => {
      const known = declared.get(sheet);
      return known !== undefined && row > known.header.index && known.numbers.has(column);
    },
    (sheet, column) => declared.get(sheet)?.header.headings[column] ?? null,
  );
  FileFault.throwAll(faults);
}
