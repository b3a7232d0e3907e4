import { table } from "../read/contract.js";
import {
  code,
  date,
  decimal,
  derived,
  dropped,
  identity,
  municipality,
  sexOfNumber,
  text,
} from "../read/kinds/index.js";
import type { Source } from "../read/types.js";

const number = { headings: ["Personnummer"], position: 7 } as const;

const fields = {
  municipality_code: municipality({
    headings: ["Kommunkod"],
    position: 1,
    required: true,
    own: true,
  }),
  district: text({ headings: ["Kommundel"], position: 2 }),
  organisation_number: code({ headings: ["Organisationsnummer"], position: 3 }),
  workplace: text({ headings: ["Arbetsställe"], position: 4 }),
  operating_area: text({ headings: ["Verksamhetsområde"], position: 5 }),
  basis: text({ headings: ["Anställningsform"], position: 6 }),
  person_id: identity({ ...number, required: true, identity: "personnummer" }),
  sex: sexOfNumber(number),
  name: dropped({ headings: ["Namn"], position: 8 }),
  aid_code: code({ headings: ["AID-kod"], position: 9 }),
  employment_rate: decimal({
    headings: ["Sysselsättningsgrad"],
    position: 10,
    range: { min: 0, max: 100 },
  }),
  measured_on: date({ headings: ["Mätdatum"], position: 11, required: true }),
  is_manager: derived<boolean>("boolean"),
};

/**
 * SKR's November statistics from the HR system: no header, a row for each employment.
 * A leader is one whose AID code ends in A, B, C or L (SKR's Arbetsidentifikation AID:
 * the letter behind the six digits marks the level of leadership); without a code it is not known.
 */
export const november: Source = {
  code: "november",
  name: "Novemberstatistiken",
  formats: ["csv"],
  delimiter: ";",
  has_header: false,
  delivers: "snapshot",
  board: null,
  unpack: null,
  tables: {
    november_employments: table(fields, (row) => ({
      ...row,
      is_manager: row.aid_code === null ? null : /\d\s?[ABCL]$/i.test(row.aid_code),
    })),
  },
};
