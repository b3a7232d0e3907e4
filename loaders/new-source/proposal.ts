import type { ReadContext } from "../read/types.js";
import { columnsOf } from "./columns-of.js";
import { describeColumn } from "./describe-column.js";
import { identifiersOf } from "./identifier.js";
import { keysOf } from "./keys-of.js";
import type { ProposedField } from "./proposed-field.js";
import type { Export } from "./read-export.js";

export type Proposal = {
  code: string;
  name: string;
  file: Export;
  fields: ProposedField[];
  /** headings that nothing can be called by */
  unnamed: number;
};

/** Proposes a contract for an export: a field for each heading, with its key and what it requires. */
export function proposalOf(
  code: string,
  name: string,
  file: Export,
  context: ReadContext,
): Proposal {
  const columns = columnsOf(file);
  const names = identifiersOf(columns.map(({ heading }) => heading));
  const described = columns.map((column, index): ProposedField => {
    const said = describeColumn(column, context);
    const kind =
      column.is_repeated && said.kind !== "dropped" ? repeatedKind(said.kind) : said.kind;
    const { words, ...rest } = said;
    return {
      ...rest,
      ...(kind === "oneOf" && words ? { words } : {}),
      kind,
      name: nameFor(names[index] as string, kind),
      column,
      required: false,
      key: false,
    };
  });
  const keys = keysOf(described, file);
  const unique = uniqueNames(described).map((field, index) => {
    const key = keys.includes(described[index] as ProposedField);
    return { ...field, key, required: key || isRequired(field) };
  });
  return { code, name, file, fields: withSomethingRequired(unique), unnamed: unnamedIn(file) };
}

/** Several columns with one heading are joined, which only text can be. */
function repeatedKind(kind: ProposedField["kind"]): ProposedField["kind"] {
  return kind === "email" || kind === "personnummer" || kind === "sex" ? "dropped" : "text";
}

/** Days end in `_date`, moments in `_at`, yes and no begins with `is_`, a municipality is its code. */
function nameFor(name: string, kind: ProposedField["kind"]): string {
  if (kind === "municipality" && name.startsWith("municipality")) return "municipality_code";
  if (kind === "date") return /(?:^|_)date$/.test(name) ? name : `${name}_date`;
  if (kind === "timestamp") {
    const base = name.replace(/_?(?:date|time|timestamp)$/, "");
    return base === "" ? "registered_at" : base.endsWith("_at") ? base : `${base}_at`;
  }
  if (kind === "email" || kind === "personnummer") {
    return name === "email" || name === "personal_number" ? "person_id" : `${name}_id`;
  }
  return kind === "yesNo" && !name.startsWith("is_") ? `is_${name}` : name;
}

function uniqueNames(fields: ProposedField[]): ProposedField[] {
  const taken = new Set<string>();
  return fields.map((field) => {
    let name = field.name;
    for (let number = 2; taken.has(name); number++) name = `${field.name}_${number}`;
    taken.add(name);
    return { ...field, name };
  });
}

function isRequired({ column, kind, is_free_text }: ProposedField): boolean {
  const isOptional = kind === "dropped" || kind === "text" || is_free_text === true;
  return column.blank === 0 && column.values.length > 0 && !column.is_repeated && !isOptional;
}

/** A file is known by its required headings, so there must be one. */
function withSomethingRequired(fields: ProposedField[]): ProposedField[] {
  if (fields.some(({ required }) => required)) return fields;
  const kept = fields.filter(({ kind, column }) => kind !== "dropped" && !column.is_repeated);
  const [fullest] = kept.toSorted((a, b) => a.column.blank - b.column.blank);
  return fields.map((field) => (field === fullest ? { ...field, required: true } : field));
}

function unnamedIn({ sheet, header }: Export): number {
  const named = (sheet.rows[header] ?? []).map((cell) => String(cell ?? "").trim() !== "");
  const width = Math.max(0, ...sheet.rows.slice(header + 1).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const isUsed = (index: number) =>
    sheet.rows.slice(header + 1).some((row) => String(row[index] ?? "").trim() !== "");
  return columns.filter((index) => !named[index] && isUsed(index)).length;
}
