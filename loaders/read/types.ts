import type { z } from "zod";
import type { RefusedRow } from "./refused-row.js";

/** One cell as it stands in a file: nothing is converted yet. */
export type Cell = string | number | boolean | Date | null;

/** One sheet of a file: a CSV file has one without a name, a JSON document one for each list. */
export type Sheet = {
  name: string | null;
  rows: Cell[][];
  is_hidden: boolean;
  /** Row number → the code of what makes the row unreadable (`formula_error`, `merged_cell`). */
  broken: ReadonlyMap<number, { code: "formula_error" | "merged_cell"; column: number }>;
};

export type Delivery = {
  source: string;
  municipality_code: string;
  /** `YYYY-MM-DD` */
  delivery_date: string;
  /** where the file is read from */
  path: string;
  /** relative path, for messages */
  file: string;
};

export type StageMapRow = {
  source: string;
  /** a board's or plan's name, or `*` for any */
  board: string;
  source_stage: string;
  /** a stage code, or `not_a_stage` */
  stage: string;
  valid_from: string | null;
  source_note: string | null;
};
export type StageMap = readonly StageMapRow[];

export type ReadContext = {
  /** every contract: `sources` of loaders/sources/index.ts */
  sources: Readonly<Record<string, Source>>;
  secret: (municipality_code: string) => string;
  stages: StageMap;
  /** code → name, Norwegian municipalities too */
  municipalities: ReadonlyMap<string, string>;
  /** `YYYY-MM-DD` */
  as_of: string;
  /** folded month names beside the Swedish and English ones → 1–12 */
  months?: ReadonlyMap<string, number>;
};

/** Another word for a heading, for one of a contract's words or for a month: a row of aliases.csv. */
export type Alias = {
  /** a source's code, or `*` for any */
  source: string;
  kind: "heading" | "word" | "month";
  alias: string;
  /** one of the contract's own headings or words, or a month's number */
  meaning: string;
};

export type Refusal = {
  file: string;
  sheet: string | null;
  row: number | null;
  column: string | null;
  code: string;
  expected: string;
  /** whole Swedish sentences */
  message: string;
  /** what the row itself said, null for a whole file and for a row whose cells cannot be told apart */
  said: RefusedRow | null;
};

export type Value = string | number | boolean | null;
export type Row = { sheet: string | null; row_number: number } & Record<string, Value>;

export type ReadResult = {
  sha256: string;
  rows: number;
  accepted: number;
  refused: number;
  ignored: number;
  /** the file was refused as a whole */
  whole: boolean;
  refusals: Refusal[];
  ignored_by: { rule: string; rows: number }[];
  tables: Record<string, Row[]>;
};

export type ColumnType = "text" | "date" | "timestamp" | "integer" | "double" | "boolean";

export type Kind =
  | "text"
  | "code"
  | "date"
  | "timestamp"
  | "integer"
  | "decimal"
  | "yes_no"
  | "one_of"
  | "identity"
  | "sex"
  | "stage"
  | "municipality"
  | "list_of_municipalities"
  /** read for the check of personal numbers only, never kept */
  | "dropped"
  /** set by the table's `finish`, stands in no column of the file */
  | "derived";

export type PersonalClass = "none" | "identity" | "sex" | "free_text";

/** What a contract says of a field; kept beside its zod schema in the registry `fields`. */
export type Field = {
  kind: Kind;
  type: ColumnType;
  /** the first is the Swedish one that samples and documentation use */
  headings: readonly string[];
  /** 1-based place in a file without a header */
  position: number | null;
  required: boolean;
  key: boolean;
  /** no other municipality than the one that delivers may stand in it */
  own: boolean;
  personal: PersonalClass;
  /** a cell holds several values, separated by `,` or `;` */
  many: boolean;
  /** several columns may have the heading: their values are joined with `, ` */
  repeated: boolean;
  /** what an identity column holds */
  identity: "email" | "personnummer" | null;
  /** code → the source's own words, the first the one that samples use */
  words: Readonly<Record<string, readonly string[]>> | null;
  /** folded alias → the contract's own word */
  aliases: Readonly<Record<string, string>> | null;
  /** a date may lie after the as-of date */
  may_be_future: boolean;
  range: { min: number; max: number } | null;
  /** takes a part of the cell's text, before conversion */
  pick: ((text: string) => string | null) | null;
  /** where the value comes from when it is not in the column */
  from: "title" | null;
};

export type NamedField = Field & { name: string };

/** What the converters know beside the cell itself. */
export type Reading = {
  source: string;
  delivery: Delivery;
  context: ReadContext;
  /** how `2/3/2017` is read in this file, null when nothing in it decides */
  date_order: "day_first" | "month_first" | null;
  /** the board's or plan's name that stage words are looked up under */
  board: string | null;
};

export type Given = { cell: Cell; reading: Reading };

/** One zod object per raw table, and what is settled between its fields. */
export type RawTable = {
  fields: z.ZodObject;
  /** `fields`, followed by the rules between fields */
  row: z.ZodType<Record<string, Value>>;
  /** the rule by which a row is none of the table's business, null for one that is read */
  ignore: ((cells: Readonly<Record<string, Cell>>) => string | null) | null;
  /** no rule stands between the fields: each cell can be judged by itself */
  is_bare: boolean;
};

/** A record that a JSON document was taken apart into; ignored by `rule` when it has one. */
export type Unpacked = {
  table: string;
  sheet: string;
  row_number: number;
  rule: string | null;
  cells: Record<string, Cell>;
};

export type Source = {
  code: string;
  /** what people call the system, in Swedish, with its article where it has one */
  name: string;
  formats: readonly ("csv" | "xlsx" | "json")[];
  delimiter: ";" | "," | "\t" | "|";
  /** false: fields stand in fixed positions */
  has_header: boolean;
  /** `selection`: what somebody searched out, so that a row which is missing means nothing */
  delivers: "snapshot" | "events" | "selection";
  tables: Readonly<Record<string, RawTable>>;
  /** finds the board's name in the rows above the header, else null */
  board: ((titles: string[]) => string | null) | null;
  /** takes a parsed JSON document apart, null when it is another system's */
  unpack: ((document: unknown) => Unpacked[] | null) | null;
  /** what a JSON document of the system is, in Swedish */
  document?: string;
};
