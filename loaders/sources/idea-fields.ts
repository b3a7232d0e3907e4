import { Fault } from "../read/fault.js";
import {
  code,
  date,
  identity,
  listOfMunicipalities,
  oneOf,
  sex,
  text,
  yesNo,
} from "../read/kinds/index.js";

/** What every list of ideas can tell of an idea, whatever system keeps it. */
export const ideaFields = {
  unit: text({ headings: ["Enhet", "Unit"] }),
  operating_area: text({ headings: ["Verksamhetsområde", "Operating area"] }),
  origin: oneOf({
    headings: ["Ursprung", "Origin"],
    words: {
      employee: ["Medarbetare", "Anställd", "Employee"],
      manager: ["Chef", "Manager"],
      elected: ["Förtroendevald", "Politiker", "Elected"],
      citizen: ["Invånare", "Medborgare", "Citizen"],
      company: ["Företag", "Company"],
      academia: ["Akademi", "Högskola", "Universitet", "Academia"],
      other_municipality: ["Annan kommun", "Other municipality"],
      scouting: ["Omvärldsspaning", "Scouting"],
    },
  }),
  channel: oneOf({
    headings: ["Kanal", "Channel"],
    words: {
      form: ["Formulär", "E-tjänst", "Form"],
      outreach: ["Uppsökande", "Outreach"],
      own_contact: ["Egen kontakt", "Own contact"],
      challenge: ["Utmaning", "Challenge"],
      workshop: ["Workshop", "Verkstad"],
      training: ["Utbildning", "Training"],
    },
  }),
  challenge: text({ headings: ["Utmaning", "Challenge"] }),
  giver_ids: identity({ headings: ["Idégivare", "Idea giver"], identity: "email", many: true }),
  giver_sexes: sex({ headings: ["Kön", "Sex"], many: true }),
  first_reply_date: date({ headings: ["Första återkoppling", "First reply"] }),
  merged_into: code({ headings: ["Sammanslagen med", "Merged into"] }),
  joint_municipalities: listOfMunicipalities({
    headings: ["Medverkande kommuner", "Joint municipalities"],
  }),
  programme_run: text({ headings: ["Innovationsprogram", "Programme run"] }),
  solution_type: oneOf({
    headings: ["Lösningstyp", "Solution type"],
    words: {
      service: ["Tjänst", "Service"],
      process: ["Process"],
      organisational: ["Organisation", "Organisational"],
      product: ["Produkt", "Product"],
      policy: ["Policy"],
    },
  }),
  radicality: oneOf({
    headings: ["Nyhetsgrad", "Radicality"],
    words: {
      incremental: ["Stegvis", "Incremental"],
      radical: ["Radikal", "Radical"],
      unknown: ["Okänd", "Unknown"],
    },
  }),
  is_digital: yesNo({ headings: ["Digital", "Digitalt"] }),
};

type Givers = { giver_ids: string | null; giver_sexes: string | null };

/** Gives each idea giver a sex: one for each in the same order, or the only one for all. */
export function withSexes<Row extends Givers>(
  row: Row,
  refuse: (field: "giver_sexes", fault: Fault) => void,
): Row {
  const givers = row.giver_ids?.split(" ").length ?? 0;
  const sexes = row.giver_sexes?.split(" ") ?? [];
  if (givers === 0 || sexes.length === 0) return row;
  const [only = "unknown"] = sexes;
  if (sexes.length === 1) return { ...row, giver_sexes: Array(givers).fill(only).join(" ") };
  if (sexes.length !== givers) refuse("giver_sexes", unlikeCounts);
  return row;
}

const unlikeCounts = new Fault(
  "unlike_counts",
  "ett kön för varje idégivare, eller ett för alla",
  "Antalet värden i 'Kön' stämmer inte med antalet idégivare. Ange ett för varje idégivare i samma ordning, eller ett enda för alla.",
);
