import { apportion } from "./apportion.js";
import { type Day, workday } from "./civil-day.js";
import { type Plan, planFates } from "./fates.js";
import { drawTexts } from "./idea-texts.js";
import type { Idea, Municipality, StageEvent } from "./model.js";
import { type Random, randomStream } from "./random.js";
import { drawTimeline, openedDay, stageAt } from "./timeline.js";

const origins = [
  ...[
    ["employee", 66],
    ["manager", 12],
    ["citizen", 8],
    ["elected", 3],
    ["company", 3],
  ],
  ...[
    ["academia", 2],
    ["other_municipality", 3],
    ["scouting", 3],
  ],
] as [string, number][];
const channels = [
  ...[
    ["form", 55],
    ["outreach", 14],
    ["own_contact", 11],
    ["workshop", 9],
  ],
  ...[
    ["challenge", 7],
    ["training", 4],
  ],
] as [string, number][];
const challenges =
  "Kompetensförsörjning|Kortare väntan|Mindre administration|Trygg vardag|Klimat och resurser|Delaktighet".split(
    "|",
  );
const solutions = [
  ...[
    ["process", 38],
    ["service", 34],
    ["organisational", 14],
    ["product", 10],
    ["policy", 4],
  ],
] as [string, number][];
const novelty = [
  ["incremental", 68],
  ["radical", 18],
  ["unknown", 14],
] as [string, number][];

export type DrawnIdeas = { ideas: Idea[]; parallel: [Idea, Idea][] };

/** Draws ideas with their timelines, merges, joint cases and a pair developed side by side. */
export function drawIdeas(
  seed: number,
  municipalities: Municipality[],
  count: number,
  started: Day,
): DrawnIdeas {
  const plan = planFates(count);
  const random = randomStream(seed, "ideas");
  const owners = spread(municipalities, count - plan.merged, random);
  const texts = drawTexts(randomStream(seed, "texts"), count);
  const ideas = random.shuffle(plan.fates).map((fate, index) => {
    const municipality = owners[index] as Municipality;
    const events = drawTimeline(random, fate, municipality, started);
    return make(random, municipality, texts[index] as Idea, events);
  });
  addMerged(random, ideas, plan, municipalities);
  const parallel = pairUp(random, ideas, plan.parallel);
  join(random, ideas, plan.joint, municipalities, parallel.flat());
  number(ideas);
  return { ideas, parallel };
}

/** Names the owner of each idea: every municipality its share, in random order. */
function spread(municipalities: Municipality[], count: number, random: Random): Municipality[] {
  const parts = apportion(
    count,
    municipalities.map((municipality) => municipality.weight),
  );
  return random.shuffle(municipalities.flatMap((one, index) => Array(parts[index]).fill(one)));
}

function make(
  random: Random,
  municipality: Municipality,
  text: Pick<Idea, "area" | "unit" | "title" | "description">,
  events: StageEvent[],
): Idea {
  const day = events[0]?.day ?? municipality.horizon;
  const answered = events[1]?.day ?? municipality.horizon;
  const reply = workday(day + random.integer(1, Math.max(1, Math.min(28, answered - day))));
  return {
    municipality,
    number: "",
    day,
    minute: random.chance(0.85) ? random.integer(7 * 60, 17 * 60) : random.integer(17 * 60, 1430),
    ...{ area: text.area, unit: text.unit, title: text.title, description: text.description },
    origin: random.weighted(origins),
    channel: random.weighted(channels),
    challenge: random.pick(challenges),
    givers: [],
    first_reply:
      reply <= municipality.horizon && random.chance(events.length > 1 ? 0.94 : 0.4) ? reply : null,
    events,
    merged_into: null,
    joint: [],
    run: null,
    solution_type: random.weighted(solutions),
    radicality: random.weighted(novelty),
    is_digital: random.chance(0.46),
  };
}

/** The same idea handed in again: three are merged as they come, every fourth after it was taken up. */
function addMerged(
  random: Random,
  ideas: Idea[],
  plan: Plan,
  municipalities: Municipality[],
): void {
  const roots = random.shuffle(
    ideas.filter((idea) => {
      const opened = openedDay(idea.events);
      return opened !== null && idea.events.length > 2 && opened < idea.municipality.horizon - 400;
    }),
  );
  for (let index = 0; index < plan.merged; index++) {
    const root = roots[index];
    if (root === undefined) throw new Error(`invalid ideas: too few for ${plan.merged} merges`);
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
    ideas.push({ ...make(random, municipality, root, events), merged_into: root });
  }
}

/** Gives two open cases of different municipalities the same idea, without merging or joining them. */
function pairUp(random: Random, ideas: Idea[], count: number): [Idea, Idea][] {
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

/** Makes cases joint: one to three other municipalities of the hub develop along. */
function join(
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

/** Numbers the ideas of each municipality and year in the order they came in: `2018-014`. */
function number(ideas: Idea[]): void {
  const order = (idea: Idea): number => idea.day * 1440 + idea.minute;
  ideas.sort((a, b) => order(a) - order(b) || (a.municipality.code < b.municipality.code ? -1 : 1));
  const last = new Map<string, number>();
  for (const idea of ideas) {
    const year = new Date(idea.day * 86_400_000).getUTCFullYear();
    const key = `${idea.municipality.code} ${year}`;
    const next = (last.get(key) ?? 0) + 1;
    last.set(key, next);
    idea.number = `${year}-${String(next).padStart(3, "0")}`;
  }
}
