import { apportion } from "./apportion.js";
import type { Stage } from "./model.js";
import type { Fate } from "./timeline.js";

type Weighed = Fate & { weight: number };

const ever = 5000;

/** What becomes of an idea: its stages, its age in days at the end, its share. */
function fate(path: string, youngest: number, oldest: number, weight: number): Weighed {
  const stages = path.split(" ") as Stage[];
  return { name: path, stages, age: [youngest, oldest], weight };
}

const used = [
  fate("captured taken_up testing developed implemented", 330, ever, 23),
  fate("captured taken_up testing developed implemented retired", 800, ever, 2),
];
const otherCases = [
  fate("captured taken_up testing developed", 330, 950, 16),
  fate("captured taken_up testing", 150, 760, 30),
  fate("captured taken_up", 40, 430, 38),
  fate("captured taken_up paused", 280, 900, 4),
  fate("captured taken_up testing paused", 380, 900, 4),
  fate("captured taken_up rejected", 300, ever, 14),
  fate("captured taken_up testing rejected", 400, ever, 8),
  fate("captured taken_up withdrawn", 300, ever, 6),
  fate("captured taken_up referred", 300, ever, 10),
  fate("captured taken_up testing stopped_learned", 400, ever, 15),
];
const neverTakenUp = [
  fate("captured", 2, 120, 10),
  fate("captured rejected", 70, ever, 14),
  fate("captured withdrawn", 70, ever, 5),
  fate("captured referred", 70, ever, 7),
];

export type Plan = {
  /** of every idea that is not merged into another */
  fates: Fate[];
  merged: number;
  joint: number;
  parallel: number;
};

/**
 * Plans what becomes of a number of ideas, in the proportions of the default samples:
 * of 210 ideas 170 cases, 25 in use, 8 joint cases, 4 merged and 1 pair side by side.
 */
export function planFates(ideas: number): Plan {
  if (!Number.isInteger(ideas) || ideas < 1) throw new Error(`invalid ideas: ${ideas}`);
  const of210 = (share: number): number => Math.round((ideas * share) / 210);
  const [cases, merged, inUse] = [of210(170), of210(4), of210(25)];
  const fates = [
    ...deal(inUse, used),
    ...deal(cases - inUse, otherCases),
    ...deal(ideas - cases - merged, neverTakenUp),
  ];
  return { fates, merged, joint: of210(8), parallel: of210(1) };
}

function deal(total: number, kinds: Weighed[]): Fate[] {
  const counts = apportion(
    total,
    kinds.map((kind) => kind.weight),
  );
  return kinds.flatMap((kind, index) => Array<Fate>(counts[index] ?? 0).fill(kind));
}
