import { decodeText } from "../read/decode-text.js";
import { FileFault } from "../read/fault.js";
import { isBlank } from "../read/normalise-text.js";
import { openFile } from "../read/open-file.js";
import { readCsv } from "../read/read-csv.js";
import { readJson } from "../read/read-json.js";
import { readXlsx } from "../read/read-xlsx.js";
import type { Sheet } from "../read/types.js";
import { type Encoding, encodingOf } from "./encoding-of.js";
import { flattenRecords } from "./flatten-records.js";
import { type Delimiter, guessDelimiter } from "./guess-delimiter.js";
import { guessHeader } from "./guess-header.js";

/** An export that nobody has described: its form, its rows and where its headings stand. */
export type Export = {
  format: "csv" | "xlsx" | "json";
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  /** keys that lead to the records of a JSON document */
  list: string[];
  sheet: Sheet;
  header: number;
};

/** Opens an export by what it is. Throws a FileFault when it cannot be read or has no headings. */
export async function readExport(path: string): Promise<Export> {
  const { bytes } = await openFile(path);
  if (bytes === null || bytes.length === 0) throw noTable("Filen är tom eller för stor.");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const sheets = (await readXlsx(bytes)).filter(({ is_hidden }) => !is_hidden);
    return { ...headed(sheets), format: "xlsx", encoding: null, delimiter: null, list: [] };
  }
  const text = decodeText(bytes);
  const encoding = encodingOf(bytes);
  if (/^\s*[[{]/.test(text)) {
    const records = flattenRecords(readJson(text));
    if (!records) throw noTable("JSON-filen har ingen lista av poster.");
    const { list, headings, rows } = records;
    const sheet = { name: list.at(-1) ?? null, is_hidden: false, broken: new Map() };
    const whole = { ...sheet, rows: [headings, ...rows] };
    return { format: "json", encoding, delimiter: null, list, sheet: whole, header: 0 };
  }
  const delimiter = guessDelimiter(text);
  return { ...headed([readCsv(text, delimiter)]), format: "csv", encoding, delimiter, list: [] };
}

/** The sheet with most cells under a row of headings. */
function headed(sheets: Sheet[]): Pick<Export, "sheet" | "header"> {
  const found = sheets.flatMap((sheet) => {
    const header = guessHeader(sheet.rows);
    return header === null ? [] : [{ sheet, header, cells: filledIn(sheet) }];
  });
  const [best] = found.sort((left, right) => right.cells - left.cells);
  if (!best) throw noTable("Ingen rubrikrad hittas: avtalet känner kolumner på deras rubriker.");
  return { sheet: best.sheet, header: best.header };
}

function filledIn({ rows }: Sheet): number {
  return rows.reduce((sum, row) => sum + row.filter((cell) => !isBlank(cell)).length, 0);
}

function noTable(message: string): FileFault {
  return new FileFault("no_table", "en tabell med rubriker", message);
}
