import { table } from "../read/contract.js";
import { Fault } from "../read/fault.js";
import {
  code,
  date,
  identity,
  listOfMunicipalities,
  oneOf,
  sex,
  stage,
  text,
  timestamp,
  yesNo,
} from "../read/kinds/index.js";
import { sheetSource } from "../read/sheet-source.js";

const fields = {
  idea_number: code({ headings: ["Idénummer", "Idénr", "Idea number"], key: true }),
  submitted_at: timestamp({ headings: ["Inlämnad", "Inlämnat", "Submitted"], required: true }),
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
  title: text({ headings: ["Titel", "Rubrik", "Title"], required: true, personal: "free_text" }),
  description: text({ headings: ["Beskrivning", "Description"], personal: "free_text" }),
  first_reply_date: date({ headings: ["Första återkoppling", "First reply"] }),
  stage: stage({ headings: ["Steg", "Stage"] }),
  stage_date: date({ headings: ["Stegdatum", "Stage date"] }),
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

/** The idea box, a municipality's own e-service form: the whole list each time. */
export const ideabox = sheetSource({
  code: "ideabox",
  name: "idélådan",
  formats: ["csv", "xlsx"],
  tables: {
    ideabox: table(fields, (row, refuse) => {
      const givers = row.giver_ids?.split(" ").length ?? 0;
      const sexes = row.giver_sexes?.split(" ") ?? [];
      if (givers === 0 || sexes.length === 0) return row;
      const [only = "unknown"] = sexes;
      if (sexes.length === 1) return { ...row, giver_sexes: Array(givers).fill(only).join(" ") };
      if (sexes.length !== givers) refuse("giver_sexes", unlikeCounts);
      return row;
    }),
  },
});

const unlikeCounts = new Fault(
  "unlike_counts",
  "ett kön för varje idégivare, eller ett för alla",
  "Antalet värden i 'Kön' stämmer inte med antalet idégivare. Ange ett för varje idégivare i samma ordning, eller ett enda för alla.",
);
