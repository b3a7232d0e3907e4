import { z } from "zod";
import { fields } from "./field.js";
import type { ColumnType, Field, NamedField, RawTable, Source, Value } from "./types.js";

type Shape = Record<string, z.ZodType<Value>>;
type Finish<Fields extends z.ZodObject> = (
  row: z.output<Fields>,
  refuse: (field: keyof z.output<Fields> & string, fault: import("./fault.js").Fault) => void,
) => z.output<Fields>;

/**
 * Declares a raw table: its fields, the rule that settles what stands between them, and the rule
 * by which rows that are something else are ignored.
 */
export function table<Fields extends Shape>(
  shape: Fields,
  finish?: Finish<z.ZodObject<Fields>>,
  ignore: RawTable["ignore"] = null,
): RawTable {
  const object = z.object(shape);
  const row = object.transform((read, context) =>
    finish
      ? finish(read, (name, fault) =>
          context.addIssue({
            code: "custom",
            path: [name],
            message: fault.message,
            params: { fault },
          }),
        )
      : read,
  );
  return {
    fields: object,
    row: row as unknown as RawTable["row"],
    ignore,
    is_bare: !finish && !ignore,
  };
}

const listed = new WeakMap<RawTable, NamedField[]>();

/** Lists what a contract says of a table's fields, in the contract's order. */
export function fieldsOf(raw: RawTable): NamedField[] {
  const known = listed.get(raw) ?? listFields(raw);
  listed.set(raw, known);
  return known;
}

function listFields(raw: RawTable): NamedField[] {
  return Object.entries(raw.fields.shape).map(([name, schema]) => {
    const described = fields.get(schema as z.ZodType);
    if (!described) throw new Error(`unknown field: ${name}`);
    return { name, ...described };
  });
}

/** Lists the columns of each raw table of a source, without those that are dropped while reading. */
export function columnsOf(source: Source): Record<string, { name: string; type: ColumnType }[]> {
  return Object.fromEntries(
    Object.entries(source.tables).map(([name, raw]) => [
      name,
      fieldsOf(raw)
        .filter(({ kind }) => kind !== "dropped")
        .map(({ name, type }) => ({ name, type })),
    ]),
  );
}

/** Lists the primary headings of a table in the order of its columns, the Swedish ones. */
export function headingsOf(raw: RawTable): string[] {
  const headings = fieldsOf(raw).map((described: Field) => described.headings[0]);
  return [...new Set(headings.filter((heading) => heading !== undefined))];
}

/** The word a source writes for each code of a field: `{employee: "Medarbetare", …}`. */
export function wordsOf(raw: RawTable, name: string): Record<string, string> {
  const words = fieldsOf(raw).find((described) => described.name === name)?.words;
  if (!words) throw new Error(`unknown words: ${name}`);
  return Object.fromEntries(Object.entries(words).map(([code, [word = code]]) => [code, word]));
}
