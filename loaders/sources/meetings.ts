import { table } from "../read/contract.js";
import { Fault } from "../read/fault.js";
import { code, date, integer, municipality, oneOf, text } from "../read/kinds/index.js";
import { sheetSource } from "../read/sheet-source.js";

const people = { min: 0, max: 10_000 };

const fields = {
  meeting_id: code({ headings: ["Mötes-ID", "Meeting ID"], key: true }),
  meeting_type: oneOf({
    headings: ["Mötestyp", "Meeting type"],
    required: true,
    words: {
      steering_group: ["Styrgrupp", "Steering group"],
      reference_group: ["Referensgrupp", "Reference group"],
      learning_seminar: ["Lärseminarium", "Learning seminar"],
      result_seminar: ["Resultatseminarium", "Result seminar"],
      final_conference: ["Slutkonferens", "Final conference"],
      other: ["Annat möte", "Other"],
    },
  }),
  planned_date: date({ headings: ["Planerat till", "Planned for"], may_be_future: true }),
  held_date: date({ headings: ["Hållet den", "Held on"] }),
  status: oneOf({
    headings: ["Mötesstatus", "Meeting status"],
    required: true,
    words: {
      planned: ["Planerat", "Planned"],
      held: ["Hållet", "Genomfört", "Held"],
      cancelled: ["Inställt", "Cancelled"],
    },
  }),
  municipality_code: municipality({ headings: ["Värdkommun", "Host municipality"] }),
  women_count: integer({ headings: ["Antal kvinnor", "Women"], range: people }),
  men_count: integer({ headings: ["Antal män", "Men"], range: people }),
  unknown_count: integer({
    headings: ["Antal utan uppgift om kön", "Sex not stated"],
    range: people,
  }),
  topic: text({ headings: ["Ämne", "Topic"], personal: "free_text" }),
};

/** Meetings of a sluice: a plain sheet, a planned or held meeting on each row, nobody named. */
export const meetings = sheetSource({
  code: "meetings",
  name: "möteslistan",
  tables: {
    meetings: table(fields, (row, refuse) => {
      if ((row.status === "held") !== (row.held_date !== null)) refuse("held_date", heldUnlike);
      if (row.status !== "held" && row.planned_date === null) refuse("planned_date", noDay);
      return row;
    }),
  },
});

const heldUnlike = new Fault(
  "held_unlike_date",
  "en dag i 'Hållet den' för hållna möten, och bara för dem",
  "'Mötesstatus' och 'Hållet den' säger olika. Ett hållet möte ska ha sin dag där, andra möten ingen.",
);

const noDay = new Fault(
  "missing_value",
  "en dag i 'Planerat till'",
  "Ett planerat eller inställt möte ska ha en dag i 'Planerat till'. Fyll i den.",
);
