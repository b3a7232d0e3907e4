import { table } from "../read/contract.js";
import {
  code,
  date,
  decimal,
  dropped,
  identity,
  integer,
  listOfMunicipalities,
  municipality,
  oneOf,
  sex,
  text,
  timestamp,
  yesNo,
} from "../read/kinds/index.js";
import { sheetSource } from "../read/sheet-source.js";
import type { Source } from "../read/types.js";
import { unpackRecords } from "../read/unpack-records.js";
import type { Proposal } from "./proposal.js";
import type { ProposedField } from "./proposed-field.js";

/** Makes the source that a proposal's contract declares, to read with before it is written. */
export function proposedSource(proposal: Proposal): Source {
  const { name, file, fields } = proposal;
  const raw = table(Object.fromEntries(fields.map((field) => [field.name, fieldOf(field)])));
  const isJson = file.format === "json";
  return sheetSource({
    code: proposal.code,
    name,
    tables: { [proposal.code]: raw },
    formats: isJson ? ["json"] : ["csv", "xlsx"],
    delimiter: file.delimiter ?? ";",
    unpack: isJson ? unpackRecords(file.list, proposal.code, raw) : null,
  });
}

const plain = {
  code,
  decimal,
  dropped,
  integer,
  listOfMunicipalities,
  municipality,
  sex,
  text,
  yesNo,
};

function fieldOf(field: ProposedField) {
  const { kind, column, required, key, many = false, may_be_future = false } = field;
  const personal = field.is_free_text ? ({ personal: "free_text" } as const) : {};
  const headings = [column.heading] as const;
  const said = { headings, required, key, repeated: column.is_repeated, ...personal };
  switch (kind) {
    case "email":
    case "personnummer":
      return identity({ ...said, identity: kind, many });
    case "date":
      return date({ ...said, may_be_future });
    case "timestamp":
      return timestamp({ ...said, may_be_future });
    case "oneOf": {
      const words = (field.words ?? []).map(([each, word]) => [each, [word]] as const);
      return oneOf({ ...said, words: Object.fromEntries(words) });
    }
    default:
      return plain[kind](said);
  }
}
