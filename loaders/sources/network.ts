import { table } from "../read/contract.js";
import { Fault } from "../read/fault.js";
import { date, derived, identity, municipality, sex, text } from "../read/kinds/index.js";
import { sheetSource } from "../read/sheet-source.js";

const fields = {
  network: text({ headings: ["Nätverk", "Network"], required: true }),
  person_id: identity({ headings: ["Medlem", "Member"], identity: "email" }),
  organisation: text({ headings: ["Organisation"] }),
  member_kind: derived<"person" | "organisation">("text"),
  municipality_code: municipality({ headings: ["Kommun", "Municipality"] }),
  sex: sex({ headings: ["Kön", "Sex"] }),
  role: text({ headings: ["Roll", "Role"] }),
  valid_from: date({ headings: ["Från", "Fr.o.m.", "From"], required: true }),
  valid_to: date({ headings: ["Till", "T.o.m.", "To"], may_be_future: true }),
};

/** Member lists of networks: a person or an organisation on each row. */
export const network = sheetSource({
  code: "network",
  name: "nätverkslistan",
  tables: {
    network_members: table(fields, (row, refuse) => {
      const isPerson = row.person_id !== null;
      if (isPerson === (row.organisation !== null)) refuse("person_id", oneMember);
      if (row.valid_to !== null && row.valid_from !== null && row.valid_to < row.valid_from) {
        refuse("valid_to", endsBefore);
      }
      return { ...row, member_kind: isPerson ? "person" : "organisation" };
    }),
  },
});

const oneMember = new Fault(
  "one_member",
  "antingen 'Medlem' eller 'Organisation'",
  "Raden ska ha antingen en person i 'Medlem' eller en organisation i 'Organisation', inte båda och inte ingen. Dela upp eller fyll i raden.",
);

const endsBefore = new Fault(
  "ends_before_start",
  "ett slut på eller efter 'Från'",
  "'Till' ligger före 'Från'. Rätta ett av datumen.",
);
