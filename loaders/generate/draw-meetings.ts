import { type Day, day, workday } from "./civil-day.js";
import { hubKeeper } from "./hub-keeper.js";
import type { Meeting, Municipality } from "./model.js";
import { randomStream } from "./random.js";

type Plan = { type: Meeting["type"]; people: [number, number]; days: string; off?: string };

/** What was planned; days after `off` were called off: some years hold fewer meetings than they should. */
const plans: Plan[] = [
  {
    type: "steering_group",
    people: [3, 4],
    days: "2017-02-09 2017-05-18 2017-09-21 2017-12-07 2018-02-15 2018-06-07 2018-10-18 2019-02-14 2019-06-13 2019-11-07 2020-02-13 2020-05-14 2020-09-17 2020-12-03",
    off: "2019-06-13",
  },
  {
    type: "reference_group",
    people: [7, 12],
    days: "2017-01-26 2017-03-30 2017-06-01 2017-09-07 2017-11-16 2018-01-25 2018-03-22 2018-05-31 2018-08-30 2018-10-11 2018-12-06 2019-01-24 2019-03-28 2019-05-23 2019-09-12 2019-11-21 2020-01-30 2020-04-02 2020-06-04 2020-09-03",
    off: "2019-09-12 2020-04-02",
  },
  {
    type: "learning_seminar",
    people: [18, 34],
    days: "2017-03-14 2017-05-30 2017-10-03 2017-12-05 2018-02-27 2018-05-29 2018-09-25 2018-11-27 2019-02-26 2019-05-28 2019-10-01 2019-11-26 2020-02-25 2020-05-26 2020-09-29",
    off: "2019-05-28 2020-05-26",
  },
  { type: "result_seminar", people: [30, 55], days: "2018-06-14 2019-06-12" },
  { type: "final_conference", people: [110, 140], days: "2019-11-28" },
];

/** Draws the meetings of Skaraborg's sluice: planned to come, held, some put off, some called off. */
export function drawMeetings(seed: number, municipalities: Municipality[], asOf: Day): Meeting[] {
  const random = randomStream(seed, "meetings");
  const hosts = municipalities.filter(({ hub }) => hub === "skaraborg");
  if (hubKeeper(municipalities, "skaraborg") === null) return [];
  const meetings = plans.flatMap(({ type, people, days, off = "" }) =>
    days.split(" ").map((on): Omit<Meeting, "id"> => {
      const planned = day(on);
      const put = random.chance(0.15) ? workday(planned + random.integer(1, 9)) : planned;
      const present = random.integer(...people);
      const unknown = type === "learning_seminar" ? random.integer(0, 2) : 0;
      const women = Math.round((present - unknown) * (0.5 + 0.2 * random.uniform()));
      const isHeld = !off.includes(on) && put <= asOf;
      return {
        ...{ type, planned, host: random.pick(hosts), held: isHeld ? put : null },
        ...{ women, men: present - unknown - women, unknown },
      };
    }),
  );
  return meetings
    .sort((a, b) => a.planned - b.planned)
    .map((meeting, index) => ({ ...meeting, id: `M-${String(index + 1).padStart(3, "0")}` }));
}
