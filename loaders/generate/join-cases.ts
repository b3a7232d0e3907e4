import type { Idea, Municipality } from "./model.js";
import type { Random } from "./random.js";
import { stageAt } from "./timeline.js";

/** Makes cases joint: one to three other municipalities of the hub develop along. */
export function joinCases(
  random: Random,
  ideas: Idea[],
  count: number,
  municipalities: Municipality[],
  apart: Idea[],
): void {
  const rank = (idea: Idea): number =>
    ["implemented", "developed", "testing"].indexOf(
      stageAt(idea.events, idea.municipality.horizon) ?? "",
    );
  const able = random
    .shuffle(ideas)
    .filter((idea) => rank(idea) >= 0 && !apart.includes(idea))
    .map((idea) => ({
      idea,
      others: municipalities.filter(
        (other) =>
          other !== idea.municipality && other.hub !== null && other.hub === idea.municipality.hub,
      ),
    }))
    .filter(({ others }) => others.length > 0);
  const chosen = [0, 1, 2].flatMap((stage) =>
    able
      .filter(({ idea }) => rank(idea) === stage)
      .slice(0, Math.ceil((count * (stage === 0 ? 3 : 2.5)) / 8)),
  );
  for (const { idea, others } of [...new Set([...chosen, ...able])].slice(0, count)) {
    idea.joint = random.shuffle(others).slice(0, random.integer(1, 3));
  }
}
