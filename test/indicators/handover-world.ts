import type { Row } from "../../loaders/warehouse/engine.js";
import type { Given } from "../loaders/models/rows-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

let row = 1;
const structure = (
  municipality_code: string,
  status: string,
  happened_on: string | null,
  evidence: string | null = "beslut",
) => ({
  ...{ list_row: ++row, municipality_code, status, happened_on, evidence },
});

const milestone = (hub_code: string, name: string, reached_on: string | null, more: Row = {}) => ({
  ...{ hub_code, milestone: name, reached_on, ended_on: null, municipality_code: null, ...more },
});

const meeting = (meeting_id: string, meeting_type: string, on: string, status = "held") => ({
  ...{ meeting_id, meeting_type, status, delivered_by: GRASTORP, planned_date: on },
  held_date: status === "held" ? on : null,
});

/**
 * Skaraborg is established, staffed from February and financed until the end of September, when it is discontinued;
 * Lerum's one milestone has no date; nobody has told anything of Sundsvall.
 */
export const handoverWorld: Given = world({
  "marts.structures": [
    structure(GRASTORP, "planned", "2017-12-01"),
    structure(GRASTORP, "established", "2018-03-31"),
    structure(GRASTORP, "in_operation", "2018-09-30"),
    structure(ESSUNGA, "established", "2018-04-01", null),
    structure(SUNDSVALL, "established", null),
  ],
  "marts.hub_members": [
    ...[GRASTORP, ESSUNGA].map((municipality_code) => ({
      hub_code: "skaraborg",
      municipality_code,
    })),
    { hub_code: "lerum", municipality_code: LERUM },
    { hub_code: "sundsvall", municipality_code: SUNDSVALL },
  ].map((member) => ({ ...member, valid_from: "2018-01-01", valid_to: null })),
  "marts.milestones": [
    milestone("skaraborg", "established", "2018-03-01"),
    milestone("skaraborg", "staffed", "2018-02-15"),
    milestone("skaraborg", "financed", "2018-02-01", { ended_on: "2018-09-30" }),
    milestone("skaraborg", "in_operation", "2018-06-30"),
    milestone("skaraborg", "discontinued", "2018-10-01"),
    milestone("skaraborg", "pays", "2018-05-01", { municipality_code: GRASTORP }),
    milestone("lerum", "discontinued", null),
  ],
  "marts.meetings": [
    meeting("last-year", "steering_group", "2017-12-31"),
    meeting("s1", "steering_group", "2018-01-01"),
    meeting("s2", "steering_group", "2018-06-30"),
    meeting("s3", "steering_group", "2018-08-15", "cancelled"),
    meeting("s4", "steering_group", "2018-12-13", "planned"),
    meeting("r1", "reference_group", "2018-02-01"),
    meeting("c1", "final_conference", "2017-11-20"),
  ],
});
