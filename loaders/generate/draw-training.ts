import { day, workday } from "./civil-day.js";
import { type NextPerson, tellSexes } from "./draw-givers.js";
import { areas } from "./idea-areas.js";
import type { Municipality, Participation } from "./model.js";
import { randomStream } from "./random.js";

/** The three cohorts of Skaraborg's course in change leadership: first and last day. */
export const cohorts = [
  { started: day("2017-09-12"), ended: day("2018-03-20") },
  { started: day("2018-09-11"), ended: day("2019-03-19") },
  { started: day("2019-09-10"), ended: day("2020-03-17") },
] as const;
/** This cohort has women only. */
export const ofOneSex = 1;
/** These two have one trained leader each; every other municipality has at least two. */
export const oneLeaderOnly = ["1447", "1497"] as const;

const seats: Pick<Participation, "role" | "status">[] = [
  { role: "manager", status: "completed" },
  { role: "manager", status: "completed" },
  { role: "manager", status: "interrupted" },
  { role: "employee", status: "completed" },
];
const fewer: typeof seats = [
  { role: "manager", status: "completed" },
  { role: "manager", status: "interrupted" },
  { role: "support", status: "completed" },
  { role: "employee", status: "completed" },
];

/** Draws who of Skaraborg's municipalities was trained: four from each, spread over three cohorts of twenty. */
export function drawTraining(
  seed: number,
  municipalities: Municipality[],
  next: NextPerson,
): Participation[] {
  const random = randomStream(seed, "training");
  const units = Object.values(areas).flatMap((area) => area.units);
  const own = municipalities.filter(({ hub }) => hub === "skaraborg");
  const participations = own.flatMap((municipality, place) => {
    const few = (oneLeaderOnly as readonly string[]).includes(municipality.code);
    const given = few ? fewer : seats;
    return given.map(({ role, status }, seat): Participation => {
      const cohort = (place + seat) % cohorts.length;
      const { started, ended } = cohorts[cohort] as (typeof cohorts)[number];
      // every third of the interrupted seats was kept to the end
      const stays = status === "interrupted" && !few && place % 3 === 0;
      return {
        ...{ cohort, municipality, role, started, unit: random.pick(units), person: next() },
        status: stays ? "completed" : status,
        ended:
          status === "interrupted" && !stays
            ? workday(started + random.integer(30, 120))
            : workday(ended + random.integer(0, 6)),
      };
    });
  });
  const mixed = participations.filter(({ cohort }) => cohort !== ofOneSex);
  tellSexes(
    seed,
    "participants' sex",
    mixed.map(({ person }) => person),
  );
  for (const { cohort, person } of participations) {
    if (cohort === ofOneSex) Object.assign(person, { sex: "women", answer: "Kvinna" });
  }
  return participations;
}
