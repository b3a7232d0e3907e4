import { type Day, workday } from "./civil-day.js";
import type { Adoption, Idea, Municipality } from "./model.js";
import { type Random, randomStream } from "./random.js";

const reuse = [
  ["inspired_adapted", 55],
  ["mainly_copy", 33],
  ["unknown", 12],
] as [Adoption["reuse_type"], number][];

type Innovation = { id: string; idea: Idea; inUse: Day; decided: Day; retired: Day | null };

/** Draws who has decided on and taken into use each implemented idea: its origin, co-developers, recipients. */
export function drawAdoptions(
  seed: number,
  ideas: Idea[],
  municipalities: Municipality[],
  asOf: Day,
): Adoption[] {
  const random = randomStream(seed, "adoptions");
  const innovations = innovationsOf(ideas);
  const adoptions = innovations.flatMap((innovation) => firstUsers(random, innovation, asOf));
  const spreading = innovations.filter(({ inUse }) => inUse <= asOf - 90);
  const target = Math.round((ideas.length * 42) / 210);
  const withoutAny = municipalities.filter(
    (one) => !adoptions.some((adoption) => adoption.municipality === one),
  );
  let turns = 0;
  while (turns < target && spreading.length > 0) {
    const recipient = withoutAny.pop() ?? random.pick(municipalities);
    const near = spreading.filter(({ idea }) => idea.municipality.hub === recipient.hub);
    const innovation = random.pick(near.length > 0 && random.chance(0.7) ? near : spreading);
    turns += 1;
    const isUser = adoptions.some(
      (known) => known.innovation_id === innovation.id && known.municipality === recipient,
    );
    if (isUser) continue;
    adoptions.push(received(random, innovation, recipient, asOf));
  }
  return adoptions;
}

function innovationsOf(ideas: Idea[]): Innovation[] {
  const inUse = (idea: Idea): Day | undefined =>
    idea.events.find((event) => event.stage === "implemented")?.day;
  return ideas
    .filter((idea) => inUse(idea) !== undefined)
    .sort((a, b) => (inUse(a) as Day) - (inUse(b) as Day))
    .map((idea, index) => ({
      id: `INN-${String(index + 1).padStart(3, "0")}`,
      idea,
      inUse: inUse(idea) as Day,
      decided:
        idea.events.find((event) => event.stage === "developed")?.day ?? (inUse(idea) as Day),
      retired: idea.events.find((event) => event.stage === "retired")?.day ?? null,
    }));
}

function firstUsers(random: Random, innovation: Innovation, asOf: Day): Adoption[] {
  const { id, idea, inUse, decided, retired } = innovation;
  const own = { innovation_id: id, idea, decided, reuse_type: "first" } as const;
  return [
    { ...own, municipality: idea.municipality, role: "origin", in_use: inUse, ended: retired },
    ...idea.joint.map((municipality): Adoption => {
      const later = workday(inUse + random.integer(0, 60));
      const in_use = later <= asOf ? later : null;
      return { ...own, municipality, role: "co_developer", in_use, ended: null };
    }),
  ];
}

function received(
  random: Random,
  innovation: Innovation,
  municipality: Municipality,
  asOf: Day,
): Adoption {
  const { id, idea, inUse } = innovation;
  const decided = workday(Math.min(asOf - 20, inUse + 30 + random.days(120)));
  const used = workday(decided + random.days(80));
  const in_use = used <= asOf && random.chance(0.85) ? used : null;
  const ended =
    in_use !== null && in_use < asOf - 200 && random.chance(0.3)
      ? workday(in_use + random.integer(90, 180))
      : null;
  return {
    ...{ innovation_id: id, idea, municipality, role: "recipient", decided, in_use, ended },
    reuse_type: random.weighted(reuse),
  };
}
