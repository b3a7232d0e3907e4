import { type Day, workday } from "./civil-day.js";
import { activeStages, type Municipality, type Stage, type StageEvent } from "./model.js";
import type { Random } from "./random.js";

export type Fate = {
  name: string;
  stages: Stage[];
  /** captured at least and at most so many days before the horizon */
  age: [number, number];
};

const medianDays: Partial<Record<Stage, number>> = {
  ...{ captured: 22, taken_up: 70, testing: 130, developed: 80, implemented: 240, paused: 75 },
};

const isActive = (stage: Stage): boolean => (activeStages as readonly Stage[]).includes(stage);

/** Tells the stage of a timeline at the end of a day; null before it begins. */
export function stageAt(events: readonly StageEvent[], on: Day): Stage | null {
  return events.filter((event) => event.day <= on).at(-1)?.stage ?? null;
}

/** Tells the day a timeline first reached a stage where a case is worked on; null when it never did. */
export function openedDay(events: readonly StageEvent[]): Day | null {
  return events.find((event) => isActive(event.stage))?.day ?? null;
}

/** Tells whether the deliveries show every thing that the fate says: the case, and its being in use. */
export function isVisible(events: readonly StageEvent[], municipality: Municipality): boolean {
  const { visible } = municipality;
  if (visible === "always" || openedDay(events) === null) return true;
  const seen = visible.map((on) => stageAt(events, on));
  const wasInUse = events.some((event) => event.stage === "implemented");
  return seen.some(
    (stage) => stage !== null && (wasInUse ? stage === "implemented" : isActive(stage)),
  );
}

/** Draws a timeline that ends as the fate says, fits before the horizon and can be seen in the deliveries. */
export function drawTimeline(
  random: Random,
  fate: Fate,
  municipality: Municipality,
  started: Day,
): StageEvent[] {
  const { horizon } = municipality;
  const [youngest, oldest] = fate.age;
  for (let attempt = 0; attempt < 2000; attempt++) {
    const from = Math.max(started, horizon - oldest);
    const captured = random.integer(from, Math.max(from, horizon - youngest));
    const stages = withDetours(random, fate.stages);
    const waits = stages.slice(0, -1).map((stage) => random.days(medianDays[stage] ?? 60));
    const sum = waits.reduce((left, right) => left + right, 0);
    const scale = Math.min(1, ((horizon - captured) * 0.9) / Math.max(1, sum));
    let at = workday(captured);
    const events = stages.map((stage, index) => {
      if (index > 0) at = workday(at + Math.max(1, Math.round((waits[index - 1] ?? 1) * scale)));
      return { stage, day: at };
    });
    if (at <= horizon && isVisible(events, municipality)) return events;
  }
  throw new Error(`invalid timeline: ${fate.name}`);
}

type Detour = "none" | "back" | "pause" | "skip_developed" | "skip_taken_up";
const detours: [Detour, number][] = [
  ["none", 66],
  ["back", 8],
  ["pause", 9],
  ["skip_developed", 8],
  ["skip_taken_up", 9],
];

/** Adds what happens in real flows: a step back, a pause, a skipped step. */
function withDetours(random: Random, stages: readonly Stage[]): Stage[] {
  const path = [...stages];
  const testing = path.indexOf("testing");
  const detour = random.weighted(detours);
  if (testing < 0) return path;
  if (detour === "back" && testing < path.length - 1) {
    path.splice(testing + 1, 0, "taken_up", "testing");
  }
  if (detour === "pause") path.splice(testing + 1, 0, "paused", "testing");
  if (detour === "skip_developed" && path.includes("implemented")) {
    path.splice(path.indexOf("developed"), 1);
  }
  if (detour === "skip_taken_up") path.splice(path.indexOf("taken_up"), 1);
  return path;
}
