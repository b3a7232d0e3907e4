import type { ExportedFile } from "./exported-file.js";
import { referenceList } from "./reference-list.js";

/** Of what kind the networks' organisations are; one of them nobody has said. */
const kinds = [
  ["Högskolan i exemplet", "university"],
  ["Exempel Science Park", "science_park"],
  ["Föreningen Exempelbygden", "association"],
  ["Exempelbolaget", "company"],
  ["Regionens utvecklingsenhet (exempel)", "authority"],
];

/** Writes the kinds of the organisations that are members of the networks. */
export function writeOrganisations(): ExportedFile {
  return referenceList("organisations", "organisation,organisation_type,source,note", kinds);
}
