import { literal } from "./expression.js";
import { MARK } from "./municipality.js";
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
 * each line with its file and the municipality that delivered it. These are cut out of one text for all files:
 * that DuckDB does once for many lines, and looks in a list for each.
 */
export function readLines(files: readonly Lines[], plain: PlainFile): string {
  const { header } = plain.layout;
  const width = header.headings.length + spare;
  const columns = Array.from({ length: width }, (_, column) => `c${column}: 'varchar'`);
  const paths = files.map(({ path }) => literal(path));
  const quote = plain.is_quoted ? `'"'` : "''";
  const ids = files.map(({ file_id }) => String(file_id));
  const codes = files.map(({ own_code }) => own_code ?? MARK);
  const words = files.map(({ own_words }) => MARK + own_words.join(MARK) + MARK);
  return `
    select cast(${ofFile(ids)} as integer) as file_id, rtrim(${ofFile(codes)}) as own_code, ${ofFile(words)} as own_words, *
    from read_csv([${paths}], auto_detect = false, header = false, skip = ${header.index + 1}, delim = ${literal(plain.delimiter)},
        quote = ${quote}, escape = ${quote}, new_line = '${plain.new_line}', null_padding = true, ignore_errors = true,
        nullstr = '${MARK}', columns = {${columns}})`;
}

/** Cuts the text of a line's file out of all, which are made equally long by spaces. */
function ofFile(texts: readonly string[]): string {
  const width = Math.max(...texts.map((text) => text.length));
  const all = texts.map((text) => text.padEnd(width)).join("");
  return `substring(${literal(all)}, cast(1 + ${width} * file_index as bigint), ${width})`;
}

/** Columns read beyond the header's, so that a row with too many cells is seen; one with more is missed by the count of rows. */
const spare = 4;
