import { workday } from "./civil-day.js";
import type { Idea, Municipality, StageEvent } from "./model.js";
import type { Random } from "./random.js";

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

/** Makes an idea with its timeline: who hands it in and how, when the first reply comes, what kind it is. */
export function makeIdea(
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
