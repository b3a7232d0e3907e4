import { table } from "../read/contract.js";
import { code, date, decimal, municipality, oneOf, text, yesNo } from "../read/kinds/index.js";
import { sheetSource } from "../read/sheet-source.js";

const fields = {
  cost_id: code({ headings: ["Kostnads-ID", "Cost ID"], key: true }),
  case_id: code({ headings: ["Ärende", "Case"] }),
  municipality_code: municipality({
    headings: ["Betalande kommun", "Paying municipality"],
    required: true,
  }),
  cost_date: date({ headings: ["Kostnadsdatum", "Cost date"], required: true }),
  category: oneOf({
    headings: ["Kostnadsslag", "Cost category"],
    required: true,
    words: {
      staff: ["Personal", "Staff"],
      consultants: ["Konsulter", "Consultants"],
      equipment: ["Utrustning", "Equipment"],
      travel: ["Resor", "Travel"],
      premises: ["Lokaler", "Premises"],
      other: ["Övrigt", "Other"],
    },
  }),
  kind: oneOf({
    headings: ["Kontant eller eget arbete", "Cash or in kind"],
    required: true,
    words: { cash: ["Kontant", "Cash"], in_kind: ["Eget arbete", "In kind"] },
  }),
  amount_sek: decimal({ headings: ["Belopp, kr", "Belopp", "Amount, SEK"], required: true }),
  is_estimate: yesNo({ headings: ["Uppskattad", "Estimate"] }),
  note: text({ headings: ["Anmärkning", "Note"], personal: "free_text" }),
};

/** Costs of cases and of the sluice: a plain sheet, what one municipality bears of one cost on each row. */
export const costs = sheetSource({
  code: "costs",
  name: "kostnadslistan",
  tables: { costs: table(fields) },
});
