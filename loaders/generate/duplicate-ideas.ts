import { type Day, workday } from "./civil-day.js";
import { makeIdea } from "./make-idea.js";
import type { Idea, Municipality, StageEvent } from "./model.js";
import type { Random } from "./random.js";
import { openedDay, stageAt } from "./timeline.js";

/** The same idea handed in again: three are merged as they come, every fourth after it was taken up. */
export function addMerged(
  random: Random,
  ideas: Idea[],
  count: number,
  municipalities: Municipality[],
): void {
  const roots = random.shuffle(
    ideas.filter((idea) => {
      const opened = openedDay(idea.events);
      return opened !== null && idea.events.length > 2 && opened < idea.municipality.horizon - 400;
    }),
  );
  for (let index = 0; index < count; index++) {
    const root = roots[index];
    if (root === undefined) throw new Error(`invalid ideas: too few for ${count} merges`);
    const neighbours = municipalities.filter(
      (other) => other.hub === root.municipality.hub && other !== root.municipality,
    );
    const elsewhere = index % 2 === 1 && neighbours.length > 0;
    const municipality = elsewhere ? random.pick(neighbours) : root.municipality;
    const day = workday((openedDay(root.events) as Day) + random.integer(10, 90));
    const takenUp = workday(day + random.integer(5, 20));
    const merged = workday(takenUp + random.integer(5, 40));
    const events: StageEvent[] = [{ stage: "captured", day }];
    if (index % 4 === 3) events.push({ stage: "taken_up", day: takenUp });
    events.push({ stage: "merged", day: merged });
    ideas.push({ ...makeIdea(random, municipality, root, events), merged_into: root });
  }
}

/** Gives two open cases of different municipalities the same idea, without merging or joining them. */
export function pairUp(random: Random, ideas: Idea[], count: number): [Idea, Idea][] {
  const inWork = random.shuffle(
    ideas.filter((idea) => {
      const stage = stageAt(idea.events, idea.municipality.horizon);
      const isRoot = ideas.some((other) => other.merged_into === idea);
      return (stage === "testing" || stage === "developed") && !isRoot;
    }),
  );
  const pairs: [Idea, Idea][] = [];
  while (pairs.length < count && inWork.length > 1) {
    const one = inWork.pop() as Idea;
    const at = inWork.findIndex(
      (other) =>
        other.municipality !== one.municipality && other.municipality.hub === one.municipality.hub,
    );
    if (at < 0) continue;
    const [other] = inWork.splice(at, 1) as [Idea];
    other.title = one.title;
    other.area = one.area;
    other.unit = one.unit;
    other.challenge = one.challenge;
    pairs.push([one, other]);
  }
  return pairs;
}
