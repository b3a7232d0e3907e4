import { table } from "../read/contract.js";
import { code, date, municipality, oneOf, text } from "../read/kinds/index.js";
import { sheetSource } from "../read/sheet-source.js";

const fields = {
  innovation_id: code({
    headings: ["Innovation-ID", "Innovations-ID", "Innovation ID"],
    key: true,
  }),
  innovation_name: text({ headings: ["Innovation", "Namn", "Name"], personal: "free_text" }),
  origin_case: code({ headings: ["Ursprungsärende", "Origin case"] }),
  municipality_code: municipality({ headings: ["Kommun", "Municipality"], key: true }),
  role: oneOf({
    headings: ["Roll", "Role"],
    required: true,
    words: {
      origin: ["Ursprung", "Origin"],
      co_developer: ["Medutvecklare", "Co-developer"],
      recipient: ["Mottagare", "Recipient"],
    },
  }),
  decided_date: date({ headings: ["Beslutad", "Decided"] }),
  in_use_date: date({ headings: ["I bruk från", "I bruk", "In use from"] }),
  ended_date: date({ headings: ["Upphörd", "Ended"] }),
  reuse_type: oneOf({
    headings: ["Typ av återbruk", "Type of reuse"],
    words: {
      first: ["Först", "First"],
      inspired_adapted: ["Inspirerad och anpassad", "Inspired and adapted"],
      mainly_copy: ["Huvudsakligen kopia", "Mainly a copy"],
      unknown: ["Okänd", "Unknown"],
    },
  }),
};

/** The adoption register, a shared sheet: who has taken which innovation into use. */
export const adoption = sheetSource({
  code: "adoption",
  name: "införanderegistret",
  tables: { adoptions: table(fields) },
});
