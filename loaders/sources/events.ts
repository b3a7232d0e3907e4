import { table } from "../read/contract.js";
import { code, date, municipality, stage } from "../read/kinds/index.js";
import type { Source } from "../read/types.js";

const fields = {
  event_id: code({ headings: ["Händelse-ID", "Event ID"], key: true }),
  municipality_code: municipality({
    headings: ["Kommun", "Municipality"],
    required: true,
    own: true,
  }),
  idea_number: code({ headings: ["Idénummer", "Ärende", "Item"], required: true }),
  from_stage: stage({ headings: ["Från steg", "From stage"] }),
  to_stage: stage({ headings: ["Till steg", "Steg", "To stage"], required: true }),
  happened_date: date({ headings: ["Datum", "Date"], required: true }),
};

/** The log of a case system: one change of stage on each row, without persons, and often very many. */
export const events: Source = {
  code: "events",
  name: "ärendeloggen",
  formats: ["csv", "xlsx"],
  delimiter: ";",
  has_header: true,
  delivers: "events",
  board: null,
  unpack: null,
  tables: { logged_events: table(fields) },
};
