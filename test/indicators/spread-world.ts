import type { Given } from "../loaders/models/rows-of.js";
import { after, QUARTERS } from "./timed-world.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

const START = "2016-02-01";

/** An innovation's use elsewhere: which, where, in what role, and so many days after it was implemented. */
type Use = [string, string, string, number | null, string?];

/** The last day of 2018 is day 1,064: six of ten have spread by then, on the days 100, 365, 366, 700, 900 and 1000. */
const uses: Use[] = [
  ["a", SUNDSVALL, "recipient", 100, "2017-01-01"],
  ["a", LERUM, "co_developer", 10],
  ["b", ESSUNGA, "recipient", 365],
  ["b", LERUM, "recipient", 800],
  ["c", ESSUNGA, "recipient", 366],
  ["d", LERUM, "recipient", 700],
  ["e", LERUM, "co_developer", 50],
  // Essunga helped to develop it, left the case on 1 March 2016, and took it into use a month later.
  ["f", ESSUNGA, "recipient", 60],
  ["g", ESSUNGA, "recipient", null],
  ["h", GRASTORP, "recipient", 20],
  ["i", GRASTORP, "origin", 0, "2017-06-30"],
  ["i", LERUM, "recipient", 1000],
  ["j", LERUM, "recipient", 900],
  ["early", ESSUNGA, "recipient", -1],
  ["old", ESSUNGA, "recipient", 300],
];

const CODES = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "early", "old"];

/** Ten innovations of Grästorp and one, young, of Sundsvall; one that was in use elsewhere before it was implemented, one of an old list. */
export const spreadWorld: Given = world({
  "marts.calendar_quarters": QUARTERS,
  "marts.run": [{ as_of: "2018-12-31", is_synthetic: true, edition: "2018K4" }],
  "marts.reporting": QUARTERS.flatMap(({ period }) =>
    [GRASTORP, ESSUNGA, LERUM, SUNDSVALL].map((municipality_code) => ({
      source: "adoption",
      municipality_code,
      period: period as string,
      is_reported: true,
    })),
  ),
  "marts.innovations": [
    ...CODES.map((code) => innovation(code, GRASTORP, START)),
    innovation("young", SUNDSVALL, "2018-06-01"),
    { innovation_id: "planned", case_id: null, municipality_code: GRASTORP },
  ],
  "marts.cases": CODES.map((case_id) => ({
    case_id,
    municipality_code: GRASTORP,
    solution_type: "service",
    radicality: null,
  })),
  "marts.ideas": CODES.map((idea_id) => ({
    idea_id,
    municipality_code: GRASTORP,
    captured_date: "2015-06-01",
    is_merged: false,
  })),
  "marts.idea_cases": [{ idea_id: "old", case_id: "old", municipality_code: GRASTORP }],
  "marts.stage_events": [
    { item_id: "old", to_stage: "implemented", happened_date: START, is_delayed_entry: true },
  ],
  "marts.case_municipalities": [
    developer("a", LERUM, null),
    developer("e", LERUM, null),
    developer("f", ESSUNGA, "2016-03-01"),
  ],
  "marts.adoptions": uses.map(([innovation_id, municipality_code, role, days, ended_date]) => ({
    adoption_id: `${innovation_id}-${municipality_code}`,
    innovation_id,
    municipality_code,
    role,
    decided_date: "2016-01-01",
    in_use_date: days === null ? null : after(START, days),
    ended_date: ended_date ?? null,
  })),
});

function innovation(code: string, municipality_code: string, implemented_date: string) {
  return { innovation_id: code, case_id: code, municipality_code, implemented_date };
}

function developer(case_id: string, municipality_code: string, valid_to: string | null) {
  return { case_id, municipality_code, role: "co_developer", valid_from: "2016-01-01", valid_to };
}
