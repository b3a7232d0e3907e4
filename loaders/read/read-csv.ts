import { CsvError, parse } from "csv-parse/sync";
import { FileFault } from "./fault.js";
import { limits } from "./limits.js";
import type { Sheet } from "./types.js";

/**
 * Splits text into rows of cells. Line ends may be mixed and may stand inside quotes; every record
 * is kept, empty ones too, so that a row's place is its number. Throws a FileFault beyond the limits.
 */
export function readCsv(text: string, delimiter: string, most: number = limits.rows): Sheet {
  let count = 0;
  checkLines(text, delimiter);
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: limits.columns * limits.cell_characters,
      to: most + 1,
      on_record: (record: string[]) => {
        count += 1;
        return withinLimits(record, count);
      },
    });
    if (rows.length > limits.rows) throw tooManyRows();
    return { name: null, rows, is_hidden: false, broken: new Map() };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileFault(
      "broken_csv",
      "citattecken i par",
      `Filen går inte att dela upp i rader efter rad ${count}: ett citattecken öppnas men stängs aldrig. Rätta raden eller exportera filen på nytt.`,
      { row: count + 1 },
    );
  }
}

/** The parser gathers a whole record before it can be asked how wide it is; a line of millions of cells is stopped here. */
function checkLines(text: string, delimiter: string): void {
  let separators = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === "\n" || sign === "\r") separators = 0;
    else if (sign === delimiter) separators += 1;
    if (separators > limits.line_separators) throw tooManyColumns(separators, {});
  }
}

function withinLimits(record: string[], row: number): string[] {
  if (record.length > limits.columns) throw tooManyColumns(record.length, { row });
  const long = record.findIndex((cell) => cell.length > limits.cell_characters);
  if (long === -1) return record;
  throw new FileFault(
    "cell_too_long",
    `högst ${limits.cell_characters} tecken i en cell`,
    `En cell är längre än ${limits.cell_characters} tecken. Oftast saknas ett citattecken. Rätta raden eller exportera filen på nytt.`,
    { row, column: `kolumn ${long + 1}` },
  );
}

/** Refuses a file with more columns than any of the systems has. */
export function tooManyColumns(
  count: number,
  place: { sheet?: string | null; row?: number },
): FileFault {
  return new FileFault(
    "too_many_columns",
    `högst ${limits.columns} kolumner`,
    `Filen har ${count} kolumner, men får ha högst ${limits.columns}. Ta bort tomma kolumner till höger och spara filen på nytt.`,
    place,
  );
}

/** Refuses a file with more rows than any delivery has. */
export function tooManyRows(sheet: string | null = null): FileFault {
  return new FileFault(
    "too_many_rows",
    `högst ${limits.rows} rader`,
    `Filen har fler än ${limits.rows} rader. Dela upp den eller ta bort tomma rader längst ned.`,
    { sheet },
  );
}
