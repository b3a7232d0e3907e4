import { table } from "../read/contract.js";
import { integer, municipality, oneOf, text } from "../read/kinds/index.js";
import { sheetSource } from "../read/sheet-source.js";

const fields = {
  municipality_code: municipality({
    headings: ["Bedömd kommun", "Assessed municipality"],
    key: true,
  }),
  year: integer({ headings: ["Bedömningsår", "Year"], key: true, range: { min: 2010, max: 2100 } }),
  component: oneOf({
    headings: ["Mognadskomponent", "Component"],
    key: true,
    words: {
      challenges: ["Utmaningar", "Challenges"],
      participants: ["Deltagare", "Participants"],
      structure: ["System och struktur", "System and structure"],
      implementation: ["Införande", "Implementation"],
      refinement: ["Förädling", "Refinement"],
    },
  }),
  score: integer({ headings: ["Poäng", "Score"], required: true, range: { min: 0, max: 4 } }),
  evidence: text({ headings: ["Underlag", "Evidence"], personal: "free_text" }),
};

/** Innovation maturity: a plain sheet, a municipality's score of 0–4 for one SLIK component in a year on each row. */
export const maturity = sheetSource({
  code: "maturity",
  name: "mognadslistan",
  tables: { maturity: table(fields) },
});
