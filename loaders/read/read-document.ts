import { FileFault } from "./fault.js";
import { wrongFormat } from "./lay-out.js";
import { limits } from "./limits.js";
import { tooManyRows } from "./read-csv.js";
import { recogniseSource, wrongSource } from "./recognise-source.js";
import { screenDocument } from "./screen-persons.js";
import { rowTaker } from "./take-row.js";
import type { Tally } from "./tally.js";
import type { Delivery, NamedField, ReadContext, Source } from "./types.js";

/** Books every record of a JSON document and gives their number. Throws a FileFault when it is refused whole. */
export function readDocument(
  document: unknown,
  source: Source,
  delivery: Delivery,
  context: ReadContext,
  tally: Tally,
): number {
  const records = source.unpack?.(document) ?? null;
  if (records === null) {
    const others = Object.values(context.sources).filter((other) => other.code !== source.code);
    const other = recogniseSource({ format: "json", document }, others);
    throw other ? wrongSource(other, source) : unknownDocument(source);
  }
  FileFault.throwAll(screenDocument(document));
  if (records.length > limits.rows) throw tooManyRows();
  if (records.length === 0) throw noRecords(source);
  const columnOf = (field: NamedField) => field.headings[0] ?? null;
  const takers = Object.fromEntries(
    Object.entries(source.tables).map(([table, raw]) => [table, rowTaker(table, raw, tally)]),
  );
  for (const { table, sheet, row_number, rule, cells } of records) {
    if (rule !== null) {
      tally.ignore(rule);
      continue;
    }
    const board = typeof cells.board === "string" ? cells.board : null;
    const reading = { source: source.code, delivery, context, date_order: null, board };
    const whole = Object.keys(cells).length > 0 ? JSON.stringify(cells) : `${sheet} ${row_number}`;
    takers[table]?.({ sheet, row: row_number, cells, whole, reading, columnOf });
  }
  return records.length;
}

function unknownDocument(source: Source): FileFault {
  if (!source.formats.includes("json")) return wrongFormat(source);
  return new FileFault(
    "missing_list",
    source.document ?? `en export från ${source.name}`,
    `JSON-filen är ingen hel export från ${source.name}: den ska vara ${source.document}. Exportera eller hämta den på nytt.`,
  );
}

function noRecords(source: Source): FileFault {
  return new FileFault(
    "no_rows",
    "minst en rad",
    `Exporten från ${source.name} är tom: där finns ingenting att läsa. Kontrollera urvalet och exportera eller hämta den på nytt.`,
  );
}
