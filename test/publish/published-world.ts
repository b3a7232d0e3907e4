import type { Row } from "../../loaders/warehouse/engine.js";
import { ESSUNGA, GRASTORP, LERUM, reporting, SUNDSVALL, world } from "../indicators/world.js";

const target = (target_id: string, more: Row): Row => ({
  target_id,
  text_sv: target_id,
  text_en: target_id,
  indicator_id: "P01",
  measure: "gross_cumulative",
  area_kind: "hub",
  area_code: "skaraborg",
  ...more,
});

const yearly = (target_id: string, measure: string, more: Row): Row =>
  target(target_id, { indicator_id: "K08", measure, unit: "meetings_per_year", ...more });

const adoption = (municipality_code: string, role: string, more: Row): Row => ({
  adoption_id: `i-${municipality_code}`,
  innovation_id: "i",
  municipality_code,
  role,
  ...more,
});

const kase = (
  case_id: string,
  municipality_code: string,
  current_stage: string,
  more: Row = {},
): Row => ({
  case_id,
  municipality_code,
  hub_code: "skaraborg",
  opened_date: "2018-02-01",
  is_delayed_entry: false,
  current_stage,
  ...more,
});

const event = (item_id: string, happened_date: string, to_stage = "taken_up"): Row => ({
  item_id,
  municipality_code: GRASTORP,
  to_stage,
  happened_date,
  known_date: happened_date,
  is_delayed_entry: false,
});

const file = (
  file_id: number,
  municipality_code: string,
  delivery_date: string,
  more: Row = {},
): Row => ({
  file_id,
  source: "ideabox",
  municipality_code,
  delivery_date,
  file: `ideabox/${municipality_code}/${delivery_date}/ideer.csv`,
  row_count: 10,
  accepted_count: 10,
  refused_count: 0,
  ignored_count: 0,
  is_refused_whole: false,
  ...more,
});

/** Ten ideas of Grästorp by the end of September, the last of them in June; the project runs from 1 February to 30 September. */
export const given = world({
  "marts.ideas": Array.from({ length: 10 }, (_, i) => ({
    idea_id: `idea-${i}`,
    municipality_code: GRASTORP,
    captured_date: i < 9 ? "2018-03-01" : "2018-06-15",
    is_merged: false,
    origin: "employee",
  })),
  "marts.targets": [
    target("A reached", { goal_low: 10, due_on: "2018-12-31" }),
    target("B on the way", { goal_low: 13, due_on: "2018-12-31" }),
    target("C behind", { goal_low: 14, due_on: "2018-12-31" }),
    target("D too late", { goal_low: 11, due_on: "2018-09-30" }),
    target("D2 reached late", { goal_low: 10, due_on: "2018-03-31" }),
    target("E no number", { due_on: "2018-12-31" }),
    target("F not computed", { indicator_id: "K99", measure: null, goal_low: 1 }),
    target("G missing", { area_code: "lerum", goal_low: 1 }),
    target("H project's end", { goal_low: 12, due_on: null }),
    target("I too many", { goal_low: 0, goal_high: 9, due_on: "2018-12-31" }),
    target("J headline", { measure: null, goal_low: 0, due_on: "2018-12-31" }),
    target("K withheld", { indicator_id: "K04", measure: "members", goal_low: 1 }),
    target("L no verdicts", { indicator_id: "R06", measure: null, goal_low: 0, goal_high: 0 }),
    yearly("M in pace", "steering_group", { goal_low: 3, goal_high: 4 }),
    yearly("N too seldom", "steering_group", { goal_low: 5, goal_high: 6 }),
    yearly("O too often", "steering_group", { goal_low: 1, goal_high: 1 }),
    target("P after the project", {
      ...{ indicator_id: "K03", measure: "courses_in_year", goal_low: 1 },
      ...{ unit: "courses_per_year", flag: "after_project" },
    }),
  ],
  "marts.idea_givers": [{ idea_id: "idea-1", municipality_code: GRASTORP, person_id: "anna" }],
  "marts.network_memberships": [
    {
      network: "Ledare",
      member_kind: "person",
      person_id: "anna",
      municipality_code: GRASTORP,
      valid_from: "2018-01-01",
    },
  ],
  "marts.meetings": ["2018-02-01", "2018-06-01"].map((held_date) => ({
    ...{ meeting_id: held_date, meeting_type: "steering_group", status: "held", held_date },
    delivered_by: GRASTORP,
  })),
  "marts.reporting": reporting((code) => code !== LERUM),
  "marts.hub_members": [
    { hub_code: "skaraborg", municipality_code: GRASTORP, valid_from: "2018-01-01" },
    { hub_code: "skaraborg", municipality_code: ESSUNGA, valid_from: "2018-01-01" },
    { hub_code: "lerum", municipality_code: LERUM, valid_from: "2018-01-01" },
    {
      hub_code: "sundsvall",
      municipality_code: SUNDSVALL,
      valid_from: "2018-01-01",
      valid_to: "2018-06-01",
    },
  ],
  "marts.reported_outcomes": [
    {
      hub_code: "skaraborg",
      outcome: "ideas",
      indicator_id: "P01",
      measure: "gross_cumulative",
      value: 200,
      source: "X",
      period_to: "2018-06-30",
    },
    { hub_code: "skaraborg", outcome: "courses", value: 3, source: "X" },
  ],
  "marts.innovations": [{ innovation_id: "i", municipality_code: GRASTORP }],
  "marts.adoptions": [
    adoption(GRASTORP, "origin", { in_use_date: "2018-02-01" }),
    adoption(ESSUNGA, "recipient", { in_use_date: "2018-03-01" }),
    adoption(LERUM, "co_developer", { in_use_date: "2018-03-01" }),
    adoption(SUNDSVALL, "recipient", { in_use_date: "2018-03-01", ended_date: "2018-05-01" }),
    adoption("0180", "recipient", { decided_date: "2018-03-01" }),
  ],
  "marts.cases": [
    kase("alone", GRASTORP, "testing"),
    kase("together", GRASTORP, "developed"),
    kase("moving", GRASTORP, "testing"),
    kase("paused", GRASTORP, "paused"),
    kase("ended", GRASTORP, "rejected", { ended_date: "2018-02-01", end_kind: "rejected" }),
  ],
  "marts.case_municipalities": [
    { case_id: "together", municipality_code: GRASTORP, role: "owner", valid_from: "2018-02-01" },
    {
      case_id: "together",
      municipality_code: ESSUNGA,
      role: "co_developer",
      valid_from: "2018-02-01",
    },
  ],
  "marts.item_municipalities": ["alone", "together", "moving", "paused", "ended"].map(
    (item_id) => ({
      ...{ item_id, municipality_code: GRASTORP, is_owner: true, valid_from: "1900-01-01" },
    }),
  ),
  "marts.stage_events": [
    event("alone", "2018-02-01"),
    event("together", "2018-03-01"),
    event("moving", "2018-08-18"),
    event("paused", "2018-02-01", "paused"),
    event("ended", "2018-02-01", "rejected"),
  ],
  "marts.deliveries": [
    file(1, GRASTORP, "2018-06-30", { refused_count: 4 }),
    file(2, GRASTORP, "2018-09-30"),
    file(3, ESSUNGA, "2018-09-30", {
      refused_count: 10,
      accepted_count: 0,
      is_refused_whole: true,
    }),
  ],
  "marts.refusals": [
    {
      file_id: 3,
      source: "ideabox",
      municipality_code: ESSUNGA,
      delivery_date: "2018-09-30",
      code: "unknown_stage",
    },
    {
      file_id: 3,
      source: "ideabox",
      municipality_code: ESSUNGA,
      delivery_date: "2018-09-30",
      code: "unknown_stage",
    },
  ],
});
