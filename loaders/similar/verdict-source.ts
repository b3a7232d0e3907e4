import { table } from "../read/contract.js";
import { code, date, dropped, oneOf, text } from "../read/kinds/index.js";
import { isBlank } from "../read/normalise-text.js";
import { sheetSource } from "../read/sheet-source.js";

const fields = {
  idea_id: code({ headings: ["Idé"], key: true }),
  municipality: dropped({ headings: ["Kommun"], personal: "none" }),
  title: dropped({ headings: ["Rubrik"], personal: "free_text" }),
  other_idea_id: code({ headings: ["Annan idé"], key: true }),
  other_municipality: dropped({ headings: ["Annan kommun"], personal: "none" }),
  other_title: dropped({ headings: ["Annan rubrik"], personal: "free_text" }),
  likeness: dropped({ headings: ["Likhet"], personal: "none" }),
  shared_terms: dropped({ headings: ["Gemensamma ord"], personal: "free_text" }),
  verdict: oneOf({
    headings: ["Bedömning"],
    required: true,
    words: {
      same: ["Samma idé"],
      related: ["Besläktade idéer"],
      different: ["Olika idéer"],
    },
  }),
  decided_by: oneOf({
    headings: ["Bedömd av (roll)"],
    required: true,
    words: {
      idea_coach: ["Idécoach"],
      idea_coordinator: ["Idésamordnare"],
      innovation_leader: ["Innovationsledare"],
      process_leader: ["Processledare"],
      project_leader: ["Projektledare"],
      working_group: ["Arbetsgruppen"],
      reference_group: ["Referensgruppen"],
      steering_group: ["Styrgruppen"],
    },
  }),
  decided_on: date({ headings: ["Bedömd den"], required: true }),
  reason: text({ headings: ["Motivering"], required: true, personal: "free_text" }),
  texts_hash: code({ headings: ["Kontrolltal (ändra inte)"], required: true }),
};

/** The sheet of candidate pairs that a person fills in: a role and never a name decides; a row without a verdict is left out. */
export const verdictSource = sheetSource({
  code: "idea_verdicts",
  name: "bedömningslistan",
  formats: ["xlsx"],
  tables: {
    idea_verdicts: table(fields, undefined, ({ verdict }) =>
      isBlank(verdict ?? null) ? "undecided" : null,
    ),
  },
});
