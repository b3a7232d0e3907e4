import { table } from "../read/contract.js";
import {
  board,
  code,
  dropped,
  identity,
  oneOf,
  sex,
  text,
  timestamp,
} from "../read/kinds/index.js";
import { foldWord } from "../read/normalise-text.js";
import type { Source } from "../read/types.js";

const fields = {
  form: board(),
  response_id: code({ headings: ["ID", "Id"], key: true }),
  started_at: timestamp({ headings: ["Starttid", "Start time"] }),
  completed_at: timestamp({
    headings: ["Slutförandetid", "Completion time", "Slutfört"],
    required: true,
  }),
  person_id: identity({
    headings: ["E-post", "Email", "E-postadress"],
    identity: "email",
    pick: notAnonymous,
  }),
  name: dropped({ headings: ["Namn", "Name"] }),
  last_modified: dropped({
    headings: ["Tidpunkt för senaste ändring", "Last modified time"],
    personal: "none",
  }),
  idea_number: code({ headings: ["Idénummer", "Idea number"] }),
  title: text({
    headings: ["Vad handlar din idé om?", "Vad är din idé?", "What is your idea?", "Idéns titel"],
    required: true,
    personal: "free_text",
  }),
  description: text({
    headings: ["Beskriv din idé", "Beskriv idén", "Describe your idea"],
    personal: "free_text",
  }),
  unit: text({
    headings: ["Var arbetar du?", "Vilken enhet arbetar du på?", "Where do you work?"],
  }),
  role: oneOf({
    headings: ["Vilken roll har du?", "What is your role?"],
    words: {
      employee: ["Medarbetare", "Employee"],
      manager: ["Chef", "Manager"],
      elected: ["Förtroendevald", "Elected"],
      citizen: ["Invånare", "Citizen"],
    },
  }),
  sex: sex({ headings: ["Vilket kön har du?", "Kön", "What is your gender?"] }),
  challenges: text({
    headings: ["Vilka utmaningar gäller idén?", "Which challenges does the idea meet?"],
    pick: chosen,
  }),
};

/** Microsoft Forms: answers to an idea form, a column for each question with the whole question as its heading. */
export const forms: Source = {
  code: "forms",
  name: "Forms",
  formats: ["xlsx", "csv"],
  delimiter: ";",
  has_header: true,
  delivers: "snapshot",
  board: () => null,
  unpack: null,
  tables: {
    form_responses: table(fields, (row) => ({
      ...row,
      form: row.form?.replace(counted, "") ?? null,
    })),
  },
};

/** Parts several answers in one cell (`Vård;Skola;`), each once, with `;` between and none at the end. */
export function chosen(answers: string): string {
  const seen = new Map<string, string>();
  for (const answer of answers.split(";").map((part) => part.trim())) {
    if (answer !== "" && !seen.has(foldWord(answer))) seen.set(foldWord(answer), answer);
  }
  return [...seen.values()].join(";");
}

/** Forms writes `anonymous` for somebody who need not sign in. */
function notAnonymous(address: string): string | null {
  return /^anon[yi]m/i.test(foldWord(address)) ? null : address;
}

/** Forms names the file of an export after its responses, too: `Idéformulär(1-25)`. */
const counted = /\s*\(\d+-\d+\)$/;
