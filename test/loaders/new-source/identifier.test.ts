import { expect, test } from "vitest";
import { identifierOf, identifiersOf } from "../../../loaders/new-source/identifier.js";

test.each([
  ["Datum", "date"],
  ["Startdatum", "start_date"],
  ["Kommun", "municipality"],
  ["Enhet", "unit"],
  ["Antal idéer", "ideer_count"],
  ["Beløp", "amount"],
  ["Ärendenummer", "case_number"],
  ["E-postadress", "epostadress"],
  ["issueKey", "issue_key"],
  ["fields.status.name", "status_name"],
  ["Vad är din idé?", "idea"],
  ["2019", "field_2019"],
  ["Från", "from_value"],
  ["Är det klart?", "klart"],
  ["År", "year"],
  ["???", "field"],
])("identifierOf(%j) is %s", (heading, name) => {
  expect(identifierOf(heading)).toBe(name);
});

test("identifiersOf parts headings that sound alike", () => {
  expect(identifiersOf(["Datum", "Dato"])).toEqual(["date", "date_2"]);
});
