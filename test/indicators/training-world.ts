import type { Row } from "../../loaders/warehouse/engine.js";
import type { Given } from "../loaders/models/rows-of.js";
import { ESSUNGA, GRASTORP, LERUM, world } from "./world.js";

/** The course of the spring and that of the autumn of 2018, and one of 2017 that nobody of 2018 began. */
const started = {
  before: "2017-09-01",
  spring: "2018-01-15",
  autumn: "2018-08-20",
};

function seat(
  cohort_id: keyof typeof started,
  person_id: string,
  municipality_code: string,
  more: Row = {},
) {
  return {
    ...{ cohort_id, person_id, municipality_code, role: "manager", status: "completed" },
    ...{ started_date: started[cohort_id], completed_date: null, delivery_date: "2018-11-01" },
    ...more,
  };
}

/**
 * Grästorp has two leaders by June and has them once each, though anna takes two courses; Essunga has one
 * leader and an employee, and a second leader under way in the autumn; in Lerum everybody left or never began.
 */
export const trainingWorld: Given = world({
  "marts.training_cohorts": Object.entries(started).map(([cohort_id, started_date]) => ({
    ...{ cohort_id, course: "Förändringsledning", occasion: cohort_id, started_date },
  })),
  "marts.training_participations": [
    seat("before", "anna", GRASTORP, { completed_date: "2017-12-01" }),
    seat("spring", "anna", GRASTORP, { completed_date: "2018-03-20" }),
    seat("spring", "bo", GRASTORP, { completed_date: "2018-06-30" }),
    seat("spring", "cia", ESSUNGA, { completed_date: "2018-03-31" }),
    seat("spring", "dan", ESSUNGA, { role: "employee", completed_date: "2018-03-31" }),
    seat("autumn", "eva", ESSUNGA, { status: "running" }),
    seat("spring", "finn", LERUM, { status: "interrupted", completed_date: "2018-05-01" }),
    seat("spring", "gun", LERUM),
    seat("autumn", "gun", LERUM, { status: "interrupted", completed_date: "2018-10-02" }),
    seat("autumn", "hans", LERUM, { status: "registered" }),
  ],
});
