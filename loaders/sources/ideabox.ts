import { table } from "../read/contract.js";
import { code, date, stage, text, timestamp } from "../read/kinds/index.js";
import { sheetSource } from "../read/sheet-source.js";
import { ideaFields, withSexes } from "./idea-fields.js";

const { unit, operating_area, origin, channel, challenge, giver_ids, giver_sexes } = ideaFields;
const { first_reply_date, merged_into, joint_municipalities, programme_run } = ideaFields;
const { solution_type, radicality, is_digital } = ideaFields;

const fields = {
  idea_number: code({ headings: ["Idénummer", "Idénr", "Idea number"], key: true }),
  submitted_at: timestamp({ headings: ["Inlämnad", "Inlämnat", "Submitted"], required: true }),
  ...{ unit, operating_area, origin, channel, challenge, giver_ids, giver_sexes },
  title: text({ headings: ["Titel", "Rubrik", "Title"], required: true, personal: "free_text" }),
  description: text({ headings: ["Beskrivning", "Description"], personal: "free_text" }),
  first_reply_date,
  stage: stage({ headings: ["Steg", "Stage"] }),
  stage_date: date({ headings: ["Stegdatum", "Stage date"] }),
  ...{ merged_into, joint_municipalities, programme_run, solution_type, radicality, is_digital },
};

/** The idea box, a municipality's own e-service form: the whole list each time. */
export const ideabox = sheetSource({
  code: "ideabox",
  name: "idélådan",
  formats: ["csv", "xlsx"],
  tables: { ideabox: table(fields, withSexes) },
});
