import { literal } from "./expression.js";
import type { PlainFile } from "./plain-file.js";

/** What DuckDB must know of a file that it reads. */
export type Lines = {
  file_id: number;
  path: string;
  /** the municipality that delivers, and how it is usually written */
  own_code: string | null;
  own_words: string[];
};

/**
 * Reads the lines below the header of files of one form, one file after another, as cells of text `c0, c1 …`,
 * each line with its file and the municipality that delivered it.
 */
export function readLines(files: readonly Lines[], plain: PlainFile): string {
  const { header } = plain.layout;
  const width = header.headings.length + spare;
  const columns = Array.from({ length: width }, (_, column) => `c${column}: 'varchar'`);
  const paths = files.map(({ path }) => literal(path));
  const quote = plain.is_quoted ? `'"'` : "''";
  const place = `1 + enum_code(try_cast(filename as enum(${paths})))`;
  const codes = files.map(({ own_code }) => (own_code === null ? "null" : literal(own_code)));
  const words = files.map(({ own_words }) => `[${own_words.map(literal)}]`);
  return `
    select [${files.map(({ file_id }) => file_id)}][${place}] as file_id,
        cast([${codes}] as varchar[])[${place}] as own_code,
        cast([${words}] as varchar[][])[${place}] as own_words, *
    from read_csv([${paths}], auto_detect = false, header = false, skip = ${header.index + 1}, delim = ${literal(plain.delimiter)},
        quote = ${quote}, escape = ${quote}, new_line = '${plain.new_line}', null_padding = true, ignore_errors = true,
        nullstr = '\u001f', filename = true, columns = {${columns}})`;
}

/** Columns read beyond the header's, so that a row with too many cells is seen; one with more is missed by the count of rows. */
const spare = 4;
