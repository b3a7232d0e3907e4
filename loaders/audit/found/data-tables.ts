import { type Table, tableFromIPC, Vector } from "apache-arrow";
import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import type { ShippedFile } from "../shipped/shipped-file.js";

/** A row of a table of data, by its columns. */
export type DataRow = Record<string, unknown>;

/** A table of data that the site ships, with where in its file it stands. */
export type DataTable = { path: string; rows: DataRow[] };

/** Reads the tables of a file: Arrow, JSON, CSV, XLSX; none of a file of another kind. Error: `unreadable: …`. */
export async function dataTables({ path, bytes }: ShippedFile): Promise<DataTable[]> {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  const read = readers[ending ?? ""];
  if (!read) return [];
  try {
    return await read(path, bytes);
  } catch (error) {
    throw new Error(`unreadable: ${path}: ${(error as Error).message}`);
  }
}

type Reader = (path: string, bytes: Uint8Array) => DataTable[] | Promise<DataTable[]>;

const readers: Record<string, Reader> = {
  arrow: (path, bytes) => [{ path, rows: rowsOf(tableFromIPC(bytes)) }],
  json: (path, bytes) => tablesIn(path, JSON.parse(textOf(bytes))),
  csv: (path, bytes) => {
    const text = textOf(bytes).replace(/^\ufeff/, "");
    const [line = ""] = text.split("\n", 1);
    const delimiter = line.split(";").length > line.split(",").length ? ";" : ",";
    const lines: string[][] = parse(text, { delimiter, relax_column_count: true });
    return [tableOf(path, lines)];
  },
  xlsx: async (path, bytes) => {
    const sheets = await readWorkbook(Buffer.from(bytes));
    return sheets.map(({ sheet, data }) => tableOf(`${path}!${sheet}`, data));
  },
};

/** Finds the lists of objects in a document; an object that is in no list is a table of one row. */
function tablesIn(path: string, value: unknown): DataTable[] {
  if (value === null || typeof value !== "object") return [];
  const rows = (Array.isArray(value) ? value : [value]).filter(isObject);
  const inner = rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, each]) => tablesIn(`${path}!${name}`, each)),
  );
  const lists = Array.isArray(value) ? value.filter(Array.isArray) : [];
  return [{ path, rows }, ...inner, ...lists.flatMap((each) => tablesIn(path, each))];
}

function isObject(value: unknown): value is DataRow {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** Reads column by column, which takes a tenth of the time that Arrow's own rows take, and each different text once. */
function rowsOf(table: Table): DataRow[] {
  const rows: DataRow[] = Array.from({ length: table.numRows }, () => ({}));
  for (const { name } of table.schema.fields) {
    let i = 0;
    for (const data of table.getChild(name)?.data ?? []) {
      const words: unknown[] | undefined = data.dictionary?.toArray();
      const own = words ? [] : new Vector([data]);
      for (let at = 0; at < data.length; at++) {
        const index = words && data.getValid(at) ? Number(data.values[at]) : -1;
        const value = words ? (words[index] ?? null) : (own as Vector).get(at);
        (rows[i++] as DataRow)[name] = typeof value === "bigint" ? Number(value) : value;
      }
    }
  }
  return rows;
}

function tableOf(path: string, [names = [], ...lines]: readonly unknown[][]): DataTable {
  const rows = lines.map((line) =>
    Object.fromEntries(line.map((value, i) => [String(names[i] ?? i), numberOr(value)])),
  );
  return { path, rows };
}

/** A cell of text that is a number, as Swedish or English has it, as that number. */
function numberOr(value: unknown): unknown {
  if (typeof value !== "string" || !/^[-\u2212]?\d+([.,]\d+)?$/.test(value)) return value;
  return Number(value.replace("\u2212", "-").replace(",", "."));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
