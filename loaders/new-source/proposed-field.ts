import type { Column } from "./columns-of.js";

export type ProposedKind =
  | "code"
  | "text"
  | "date"
  | "timestamp"
  | "integer"
  | "decimal"
  | "yesNo"
  | "oneOf"
  | "email"
  | "personnummer"
  | "sex"
  | "municipality"
  | "listOfMunicipalities"
  | "dropped";

/** What a column of an export seems to hold. */
export type Described = {
  kind: ProposedKind;
  is_free_text?: boolean;
  /** several in a cell */
  many?: boolean;
  may_be_future?: boolean;
  words?: [code: string, word: string][];
  /** what a human must decide, in Swedish and without any value of a person */
  doubts: string[];
};

export type ProposedField = Described & {
  name: string;
  column: Column;
  required: boolean;
  key: boolean;
};
