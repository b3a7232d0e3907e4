import { apportion } from "./apportion.js";
import { type Day, workday } from "./civil-day.js";
import { hubKeeper } from "./hub-keeper.js";
import type { Cost, Idea, Municipality } from "./model.js";
import { type Random, randomStream } from "./random.js";
import { openedDay } from "./timeline.js";

type Bill = Pick<Cost, "category" | "kind"> & { from: number; to: number };

const bills: Bill[] = [
  { category: "staff", kind: "in_kind", from: 24_000, to: 90_000 },
  { category: "consultants", kind: "cash", from: 15_000, to: 120_000 },
  { category: "equipment", kind: "cash", from: 4_000, to: 60_000 },
];
const ofTheSluice: Bill[] = [
  { category: "premises", kind: "cash", from: 18_000, to: 26_000 },
  { category: "travel", kind: "cash", from: 6_000, to: 15_000 },
];

/** Draws what cases cost and who bears it: joint ones are shared, every third other is known, and the sluices' own. */
export function drawCosts(
  seed: number,
  ideas: Idea[],
  municipalities: Municipality[],
  asOf: Day,
): Cost[] {
  const random = randomStream(seed, "costs");
  const cases = ideas.filter((idea) => openedDay(idea.events) !== null && !idea.merged_into);
  const costs = cases.flatMap((idea, index): Omit<Cost, "id">[] => {
    const isJoint = idea.joint.length > 0;
    if (!isJoint && index % 3 !== 0) return [];
    const count = isJoint ? bills.length : random.integer(1, 2);
    return bills.slice(0, count).flatMap((bill) => shares(random, idea, bill));
  });
  for (const hub of new Set(municipalities.flatMap(({ hub }) => hub ?? []))) {
    const municipality = hubKeeper(municipalities, hub);
    if (municipality === null) continue;
    for (let on = asOf - 1000; on <= asOf; on += 365) {
      const own = ofTheSluice.map((bill) => ({ ...cost(random, bill), hub, idea: null }));
      costs.push(...own.map((one) => ({ ...one, municipality, day: workday(on) })));
    }
  }
  return costs
    .filter((one) => one.day <= asOf)
    .sort((a, b) => a.day - b.day)
    .map((one, index) => ({ ...one, id: `K-${String(index + 1).padStart(3, "0")}` }));
}

/** Half of a joint case's cost is the owner's; the others share the rest. */
function shares(random: Random, idea: Idea, bill: Bill): Omit<Cost, "id">[] {
  const whole = cost(random, bill);
  const last = idea.events.at(-1)?.day ?? 0;
  const opened = openedDay(idea.events) ?? last;
  const day = workday(opened + random.integer(5, Math.max(5, last - opened)));
  const bearers = [idea.municipality, ...idea.joint];
  const parts = apportion(
    whole.amount_sek / 500,
    bearers.map((_, index) => (index === 0 ? Math.max(1, idea.joint.length) : 1)),
  );
  const { hub } = idea.municipality;
  if (hub === null) return [];
  return bearers.map((municipality, index) => {
    return { ...whole, hub, idea, municipality, day, amount_sek: (parts[index] ?? 0) * 500 };
  });
}

function cost(random: Random, { category, kind, from, to }: Bill) {
  const amount_sek = Math.round((from + (to - from) * random.uniform()) / 500) * 500;
  return { category, kind, amount_sek, is_estimate: kind === "in_kind" && random.chance(0.5) };
}
