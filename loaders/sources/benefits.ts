import { table } from "../read/contract.js";
import { code, date, decimal, municipality, oneOf, text } from "../read/kinds/index.js";
import { sheetSource } from "../read/sheet-source.js";

const fields = {
  benefit_id: code({ headings: ["Nytto-ID", "Benefit ID"], key: true }),
  case_id: code({ headings: ["Ärende", "Case"] }),
  innovation_id: code({ headings: ["Innovation-ID", "Innovation ID"] }),
  municipality_code: municipality({
    headings: ["Kommun som får nyttan", "Benefiting municipality"],
    required: true,
  }),
  category: oneOf({
    headings: ["Nyttoslag", "Benefit category"],
    required: true,
    words: {
      time: ["Tid", "Time"],
      money: ["Pengar", "Money"],
      quality: ["Kvalitet", "Quality"],
      working_environment: ["Arbetsmiljö", "Working environment"],
      climate: ["Miljö och klimat", "Climate"],
      other: ["Annan nytta", "Other"],
    },
  }),
  status: oneOf({
    headings: ["Nyttostatus", "Benefit status"],
    key: true,
    words: {
      expected: ["Förväntad", "Expected"],
      measured: ["Uppmätt", "Measured"],
      verified: ["Verifierad", "Verified"],
    },
  }),
  measured_on: date({ headings: ["Bedömd eller mätt den", "Assessed on"], key: true }),
  baseline: decimal({ headings: ["Utgångsvärde", "Baseline"] }),
  value: decimal({ headings: ["Nyttans värde", "Value"], required: true }),
  unit: text({ headings: ["Måttenhet", "Unit of measure"], required: true }),
  method: text({ headings: ["Mätmetod", "Method"], personal: "free_text" }),
};

/** Benefits: a plain sheet, one benefit as expected, measured or verified on a day on each row. */
export const benefits = sheetSource({
  code: "benefits",
  name: "nyttolistan",
  tables: { benefits: table(fields) },
});
