import { fieldsOf } from "../contract.js";
import type { Layout } from "../lay-out.js";
import { limits } from "../limits.js";
import type { NamedField, RawTable, Reading, Source, Value } from "../types.js";
import { type Known, literal } from "./expression.js";
import { expressions } from "./expressions.js";
import { holdsNoNumber, normal } from "./signs.js";

/** What `isBlank` calls empty, as far as it is written in ASCII; the other marks are left to zod. */
const blank = "('', '-', '.', '..')";

/**
 * Says whether a source's rows can be screened: one table of cells in columns, without persons,
 * and without rules between fields, which only TypeScript knows.
 */
export function isScreened(source: Source): boolean {
  const tables = Object.values(source.tables);
  const [raw] = tables as [RawTable];
  if (tables.length !== 1 || !source.has_header || source.board || source.unpack) return false;
  const fields = fieldsOf(raw);
  return (
    raw.is_bare &&
    fields.some((field) => field.required && moments.has(field.kind)) &&
    fields.every((field) => field.kind === "dropped" || isCompiled(field))
  );
}

/** No heading is a date: a header that comes again never passes for a row of data. */
const moments = new Set(["date", "timestamp"]);

function isCompiled({ kind, name, identity, pick, from }: NamedField): boolean {
  const isElsewhere = identity !== null || pick !== null || from !== null || name === "board";
  return expressions[kind] !== null && !isElsewhere;
}

/** Reads a text through a field's zod schema: its value, or undefined when it is refused. */
export function readByZod(raw: RawTable, name: string, reading: Reading) {
  return (cell: string): Value | undefined => {
    const schema = raw.fields.shape[name] as { safeParse: RawTable["row"]["safeParse"] };
    const read = schema.safeParse({ cell, reading });
    return read.success ? (read.data as unknown as Value) : undefined;
  };
}

/**
 * Compiles a contract to the select that checks and converts a file's rows, cells `c0, c1 …` of `read`:
 * row_number, a column for each field, `key` and `whole` to find rows that come twice, and `cells`,
 * which is null for a row that needs no second look and else its cells with `separator` between.
 */
export function compile(
  { raw, header }: Layout,
  reading: Reading,
): { select: string; width: number } {
  const width = header.headings.length;
  const cells = Array.from({ length: width + spare }, (_, column) => `c${column}`);
  const kept = fieldsOf(raw).filter(({ kind }) => kind !== "dropped");
  const claimed = new Set<number>();
  const tried: string[] = [];
  const sure = [`c${width - 1} is not null`, `c${width} is null`];
  for (const field of kept) {
    const value = `"${field.name}"`;
    const column = header.columns.get(field.name);
    if (column === undefined) {
      tried.push(
        `cast(null as ${sqlTypes[field.type]}) as ${value}, true as "blank ${field.name}"`,
      );
      continue;
    }
    claimed.add(column);
    const cell = `c${column}`;
    const known: Known = { field, reading, read: readByZod(raw, field.name, reading) };
    tried.push(`${expressions[field.kind]?.(cell, known)} as ${value}`);
    tried.push(`${cell} in ${blank} as "blank ${field.name}"`);
    const isFilled = `${value} is not null and not "blank ${field.name}"`;
    sure.push(field.required ? isFilled : `(${isFilled} or "blank ${field.name}")`);
  }
  for (let column = 0; column < width; column++) {
    if (!claimed.has(column)) sure.push(isHarmless(`c${column}`));
  }
  sure.push(...sumTests(raw, header.columns, width));
  const keys = kept.filter(({ key }) => key).map(({ name }) => `"${name}"`);
  const select = `
    select row_number, ${kept.map(({ name }) => `case when not "blank ${name}" then "${name}" end as "${name}"`)},
        ${keys.length > 0 ? `hash(${keys})` : "cast(null as ubigint)"} as key,
        hash(${cells}) as whole,
        case when not coalesce(${sure.join(" and ")}, false) then concat_ws('${separator}', ${cells}) end as cells
    from (select *, ${tried} from read)`;
  return { select, width: cells.length };
}

/** Stands between the cells of a row that is handed to zod, and in no file that is screened. */
export const separator = "\u001f";

/** Columns read beyond the header's, so that a row with too many cells is seen; one with more is missed by the count of lines. */
const spare = 4;

const sqlTypes = {
  text: "varchar",
  date: "date",
  timestamp: "timestamp",
  integer: "integer",
  double: "double",
  boolean: "boolean",
} as const;

/** A column that is none of the contract's is kept nowhere, but a personal number in it refuses the file. */
function isHarmless(cell: string): string {
  return `case when ${cell} = '' then true else strlen(${cell}) <= ${limits.cell_characters} and regexp_full_match(${cell}, '${normal}') and ${holdsNoNumber(cell)} end`;
}

/** A row whose first filled cell says `Summa` or `Totalt` may be a sum: zod's side knows the words. */
function sumTests(raw: RawTable, columns: Map<string, number>, width: number): string[] {
  const required = fieldsOf(raw).filter((field) => field.required);
  const first = Math.min(width, ...required.map(({ name }) => columns.get(name) ?? width));
  return Array.from({ length: Math.min(first + 1, width) }, (_, column) => {
    const cell = `c${column}`;
    return `case when ${cell} < 'D' then true else not regexp_matches(${cell}, '(?i)^(del)?(sum|tot)') end`;
  });
}

/** Reads a file's lines as cells of text, each with its number. */
export function readLines(
  path: string,
  {
    delimiter,
    new_line,
    is_quoted,
    skip,
  }: { delimiter: string; new_line: string; is_quoted: boolean; skip: number },
  width: number,
): string {
  const columns = Array.from({ length: width }, (_, column) => `c${column}: 'varchar'`);
  const quote = is_quoted ? `'"'` : "''";
  return `
    select cast(row_number() over () as integer) + ${skip} as row_number, *
    from read_csv(${literal(path)}, auto_detect = false, header = false, skip = ${skip}, delim = ${literal(delimiter)},
        quote = ${quote}, escape = ${quote}, new_line = '${new_line}', null_padding = true, ignore_errors = true, nullstr = '${separator}',
        columns = {${columns}})`;
}
