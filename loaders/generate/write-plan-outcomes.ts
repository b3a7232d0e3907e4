import { day, iso } from "./civil-day.js";
import type { ExportedFile } from "./exported-file.js";
import type { Portfolio } from "./model.js";
import { randomStream } from "./random.js";
import { readList } from "./read-list.js";
import { referenceList } from "./reference-list.js";

/** Days after the planned end that an activity is done; none when it goes on. */
const SLIPS: readonly (readonly [number | null, number])[] = [
  [-12, 2],
  [0, 2],
  [45, 2],
  [92, 1],
  [null, 1],
];

/** Writes when the activities of the plans were done, as the list that stands in for the project's own. */
export function writePlanOutcomes({ seed }: Portfolio): ExportedFile {
  const random = randomStream(seed, "plan outcomes");
  const rows = readList("plan").map(({ hub_code = "", activity_number = "", ends_on = "" }) => {
    const slip = random.weighted(SLIPS);
    const done = slip === null ? "" : iso(day(ends_on) + slip);
    return [hub_code, activity_number, done];
  });
  return referenceList("plan_outcomes", "hub_code,activity_number,done_on,source,note", rows);
}
