import { day } from "./civil-day.js";
import type { Idea, ProgrammeRun } from "./model.js";
import { randomStream } from "./random.js";
import { openedDay } from "./timeline.js";

/** Three innovation programmes that were completed and one that still runs. */
export const programmeRuns: ProgrammeRun[] = [
  {
    run_code: "IP-2017-1",
    name: "Trygg vardag hemma",
    hub_code: "skaraborg",
    started: day("2017-03-01"),
    ended: day("2017-12-15"),
    status: "completed",
  },
  {
    run_code: "IP-2018-1",
    name: "Enklare för invånaren",
    hub_code: "skaraborg",
    started: day("2018-02-01"),
    ended: day("2018-11-30"),
    status: "completed",
  },
  {
    run_code: "IP-2019-1",
    name: "Digital vardag",
    hub_code: "sundsvall",
    started: day("2019-01-15"),
    ended: day("2019-11-29"),
    status: "completed",
  },
  {
    run_code: "IP-2020-1",
    name: "Hållbar kommun",
    hub_code: "skaraborg",
    started: day("2020-02-03"),
    ended: null,
    status: "running",
  },
];

/** Lets up to eight cases that opened during a programme, in its hub, take part in it. */
export function drawRuns(seed: number, ideas: Idea[]): void {
  const random = randomStream(seed, "programme runs");
  for (const run of programmeRuns) {
    const able = ideas.filter((idea) => {
      const opened = openedDay(idea.events);
      if (opened === null || idea.merged_into || idea.municipality.hub !== run.hub_code)
        return false;
      return opened >= run.started && opened <= (run.ended ?? Number.POSITIVE_INFINITY);
    });
    for (const idea of random.shuffle(able).slice(0, 8)) idea.run = run.run_code;
  }
}
