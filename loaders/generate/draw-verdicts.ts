import { type Day, monthEnds, workday } from "./civil-day.js";
import { areas } from "./idea-areas.js";
import type { Idea, Verdict } from "./model.js";

/** So many days a pair of ideas waits at least before the working group takes it up. */
const patience = 60;

/**
 * Decides on pairs of ideas: every merge and every pair developed side by side is the same idea, and where just two
 * ideas have one solution in different settings they are related. What came in late waits.
 */
export function drawVerdicts(
  ideas: Idea[],
  parallel: [Idea, Idea][],
  started: Day,
  asOf: Day,
): Verdict[] {
  const meetings = monthEnds(started, asOf, 3);
  const verdicts: Verdict[] = [];
  for (const idea of ideas) {
    const day = idea.events.find(({ stage }) => stage === "merged")?.day;
    if (idea.merged_into === null || day === undefined) continue;
    const reason = "Samma behov och samma lösning; idéerna slogs ihop";
    verdicts.push({
      ...{ pair: [idea, idea.merged_into], verdict: "same", day, reason },
      decided_by: "idea_coordinator",
    });
  }
  const decided = (pair: [Idea, Idea], known: Day) => {
    const day = meetings.find((meeting) => meeting >= known + patience);
    return day === undefined ? [] : [{ pair, day: workday(day - 2) }];
  };
  for (const [one, other] of parallel) {
    const reason = "Samma lösning testas i två kommuner utan att de har gjort det gemensamt";
    for (const pair of decided([one, other], Math.max(testedDay(one), testedDay(other)))) {
      verdicts.push({ ...pair, verdict: "same", reason, decided_by: "steering_group" });
    }
  }
  for (const [one, other] of onlyTwo(ideas, parallel.flat())) {
    const reason = "Samma lösning, men i olika verksamheter med olika behov";
    for (const pair of decided([one, other], Math.max(one.day, other.day))) {
      verdicts.push({ ...pair, verdict: "related", reason, decided_by: "working_group" });
    }
  }
  return verdicts.sort((a, b) => a.day - b.day);
}

function testedDay(idea: Idea): Day {
  return idea.events.find(({ stage }) => stage === "testing")?.day ?? idea.day;
}

/** The two ideas of each solution that just two municipalities with an idea box have thought of. */
function onlyTwo(ideas: Idea[], apart: Idea[]): [Idea, Idea][] {
  const bySolution = new Map<string, Idea[]>();
  for (const idea of ideas.filter(({ merged_into }) => merged_into === null)) {
    const solutions = Object.keys(areas[idea.area]?.solutions ?? {});
    const solution = solutions.find((name) => idea.title.startsWith(`${name} `)) ?? idea.title;
    bySolution.set(solution, [...(bySolution.get(solution) ?? []), idea]);
  }
  return [...bySolution.values()].flatMap((own): [Idea, Idea][] => {
    const [one, other] = own;
    if (one === undefined || other === undefined || own.length > 2) return [];
    const boxes = [one, other].every(({ municipality }) => municipality.box === "ideabox");
    return boxes && one.municipality !== other.municipality && !apart.includes(one)
      ? [[one, other]]
      : [];
  });
}
