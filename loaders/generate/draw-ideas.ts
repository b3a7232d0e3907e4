import { apportion } from "./apportion.js";
import { type Day, iso } from "./civil-day.js";
import { addMerged, pairUp } from "./duplicate-ideas.js";
import { planFates } from "./fates.js";
import { drawTexts } from "./idea-texts.js";
import { joinCases } from "./join-cases.js";
import { makeIdea } from "./make-idea.js";
import type { Idea, Municipality } from "./model.js";
import { type Random, randomStream } from "./random.js";
import { drawTimeline } from "./timeline.js";

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
    return makeIdea(random, municipality, texts[index] as Idea, events);
  });
  addMerged(random, ideas, plan.merged, municipalities);
  const parallel = pairUp(random, ideas, plan.parallel);
  joinCases(random, ideas, plan.joint, municipalities, parallel.flat());
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

/**
 * Numbers the ideas of each municipality in the order they came in: `2018-014` by year in an idea box,
 * `F14` in a form, `IDE-14` in Jira.
 */
function number(ideas: Idea[]): void {
  const order = (idea: Idea): number => idea.day * 1440 + idea.minute;
  ideas.sort((a, b) => order(a) - order(b) || (a.municipality.code < b.municipality.code ? -1 : 1));
  const last = new Map<string, number>();
  for (const idea of ideas) {
    const year = iso(idea.day).slice(0, 4);
    const { code, box } = idea.municipality;
    const key = box === "ideabox" ? `${code} ${year}` : code;
    const next = (last.get(key) ?? 0) + 1;
    last.set(key, next);
    const inYear = `${year}-${String(next).padStart(3, "0")}`;
    idea.number = { ideabox: inYear, forms: `F${next}`, jira: `IDE-${next}` }[box];
  }
}
