import { table } from "../read/contract.js";
import { Fault } from "../read/fault.js";
import {
  date,
  derived,
  dropped,
  identity,
  oneOf,
  sex,
  sexOfNumber,
  text,
} from "../read/kinds/index.js";
import { sheetSource } from "../read/sheet-source.js";

const fields = {
  course: text({ headings: ["Kurs", "Utbildning", "Course"], required: true }),
  occasion: text({ headings: ["Tillfälle", "Kurstillfälle", "Omgång", "Occasion"] }),
  started_on: date({
    headings: ["Start", "Startdatum", "Start date"],
    required: true,
    may_be_future: true,
  }),
  email_id: identity({ headings: ["Deltagare", "E-post", "Participant"], identity: "email" }),
  number_id: identity({ headings: ["Personnummer"], identity: "personnummer" }),
  person_id: derived<string>("text"),
  name: dropped({ headings: ["Namn", "Name"] }),
  sex: sex({ headings: ["Kön", "Sex"] }),
  number_sex: sexOfNumber({ headings: ["Personnummer"] }),
  role: oneOf({
    headings: ["Roll", "Role"],
    words: {
      manager: ["Chef", "Ledare", "Manager"],
      employee: ["Medarbetare", "Employee"],
      support: ["Stödfunktion", "Idécoach", "Support"],
      elected: ["Förtroendevald", "Politiker", "Elected"],
    },
  }),
  unit: text({ headings: ["Enhet", "Unit"] }),
  status: oneOf({
    headings: ["Status"],
    required: true,
    words: {
      registered: ["Anmäld", "Registered"],
      running: ["Pågående", "Pågår", "Running"],
      completed: ["Genomförd", "Slutförd", "Godkänd", "Completed"],
      interrupted: ["Avbruten", "Avbröt", "Interrupted"],
    },
  }),
  completed_date: date({ headings: ["Avslutad", "Slutdatum", "Genomförd den", "Completed on"] }),
};

/** Course systems: a participant of a course's occasion on each row, by e-mail address or personnummer. */
export const training = sheetSource({
  code: "training",
  name: "kurssystemet",
  formats: ["csv", "xlsx"],
  tables: {
    training_participants: table(fields, (row, refuse) => {
      const { started_on, completed_date } = row;
      const person_id = row.number_id ?? row.email_id;
      if (person_id === null) refuse("email_id", noParticipant);
      if (completed_date !== null && started_on !== null && completed_date < started_on) {
        refuse("completed_date", completedBefore);
      }
      return { ...row, person_id, sex: row.sex ?? row.number_sex };
    }),
  },
});

const noParticipant = new Fault(
  "missing_value",
  "en deltagare, med e-postadress eller personnummer",
  "Raden saknar deltagare. Fyll i 'Deltagare' med en e-postadress, eller 'Personnummer'.",
);

const completedBefore = new Fault(
  "ends_before_start",
  "ett avslut på eller efter kursstarten",
  "Kursen är avslutad före sin start. Rätta ett av datumen.",
);
