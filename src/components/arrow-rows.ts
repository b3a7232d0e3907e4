import { tableFromIPC, type Vector } from "apache-arrow";

/** A column of an extract: its name, and its value in a row. */
export type ArrowColumn = { name: string; at: (i: number) => unknown };
export type ArrowColumns = { length: number; columns: ArrowColumn[] };

/** Opens an extract that is an Arrow stream; each different text is decoded once. */
export function arrowColumns(stream: ArrayBuffer): ArrowColumns {
  const table = tableFromIPC(new Uint8Array(stream));
  const columns = table.schema.fields.map(({ name }, i) => ({
    name,
    at: reader(table.getChildAt(i) as Vector),
  }));
  return { length: table.numRows, columns };
}

/** Makes the row at a place. */
export function arrowRow<T>({ columns }: ArrowColumns, i: number): T {
  return Object.fromEntries(columns.map(({ name, at }) => [name, at(i)])) as T;
}

/** Reads all rows of an extract that is an Arrow stream. */
export function readRows<T>(stream: ArrayBuffer): T[] {
  const opened = arrowColumns(stream);
  return Array.from({ length: opened.length }, (_, i) => arrowRow<T>(opened, i));
}

function reader(column: Vector): (i: number) => unknown {
  const [data] = column.data;
  if (column.data.length !== 1 || !data?.dictionary) return (i) => column.get(i) ?? null;
  const words = data.dictionary.toArray() as string[];
  const indices = data.values as Int32Array;
  return (i) => (data.getValid(i) ? words[indices[i] as number] : null);
}
