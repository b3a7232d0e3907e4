import { apportion } from "./apportion.js";
import type { Fate } from "./timeline.js";

const whole = 5000;
const open: (Fate & { weight: number })[] = [
  {
    name: "developed",
    stages: ["captured", "taken_up", "testing", "developed"],
    age: [330, 950],
    is_case: true,
    weight: 16,
  },
  {
    name: "testing",
    stages: ["captured", "taken_up", "testing"],
    age: [150, 760],
    is_case: true,
    weight: 30,
  },
  { name: "taken_up", stages: ["captured", "taken_up"], age: [40, 430], is_case: true, weight: 38 },
  {
    name: "paused",
    stages: ["captured", "taken_up", "paused"],
    age: [280, 900],
    is_case: true,
    weight: 4,
  },
  {
    name: "paused in test",
    stages: ["captured", "taken_up", "testing", "paused"],
    age: [380, 900],
    is_case: true,
    weight: 4,
  },
  {
    name: "rejected",
    stages: ["captured", "taken_up", "rejected"],
    age: [300, whole],
    is_case: true,
    weight: 14,
  },
  {
    name: "rejected after test",
    stages: ["captured", "taken_up", "testing", "rejected"],
    age: [400, whole],
    is_case: true,
    weight: 8,
  },
  {
    name: "withdrawn",
    stages: ["captured", "taken_up", "withdrawn"],
    age: [300, whole],
    is_case: true,
    weight: 6,
  },
  {
    name: "referred",
    stages: ["captured", "taken_up", "referred"],
    age: [300, whole],
    is_case: true,
    weight: 10,
  },
  {
    name: "stopped, learned",
    stages: ["captured", "taken_up", "testing", "stopped_learned"],
    age: [400, whole],
    is_case: true,
    weight: 15,
  },
];
const untaken: (Fate & { weight: number })[] = [
  { name: "waiting", stages: ["captured"], age: [2, 120], is_case: false, weight: 10 },
  {
    name: "rejected at once",
    stages: ["captured", "rejected"],
    age: [70, whole],
    is_case: false,
    weight: 14,
  },
  {
    name: "withdrawn at once",
    stages: ["captured", "withdrawn"],
    age: [70, whole],
    is_case: false,
    weight: 5,
  },
  {
    name: "referred at once",
    stages: ["captured", "referred"],
    age: [70, whole],
    is_case: false,
    weight: 7,
  },
];
const used: (Fate & { weight: number })[] = [
  {
    name: "implemented",
    stages: ["captured", "taken_up", "testing", "developed", "implemented"],
    age: [330, whole],
    is_case: true,
    weight: 23,
  },
  {
    name: "retired",
    stages: ["captured", "taken_up", "testing", "developed", "implemented", "retired"],
    age: [800, whole],
    is_case: true,
    weight: 2,
  },
];

/** Shares of the ideas, from the numbers of domain.md: 170 cases and 25 in use of 210 ideas. */
const per = (ideas: number, of210: number): number => Math.round((ideas * of210) / 210);

export type Plan = { fates: Fate[]; merged: number; joint: number; parallel: number };

/** Plans what becomes of a number of ideas; the merged ones come on top of the listed fates. */
export function planFates(ideas: number): Plan {
  if (!Number.isInteger(ideas) || ideas < 1) throw new Error(`invalid ideas: ${ideas}`);
  const cases = per(ideas, 170);
  const merged = per(ideas, 4);
  const inUse = per(ideas, 25);
  const deal = (total: number, kinds: typeof open): Fate[] =>
    apportion(
      total,
      kinds.map((kind) => kind.weight),
    ).flatMap((count, index) => Array<Fate>(count).fill(kinds[index] as Fate));
  return {
    fates: [
      ...deal(inUse, used),
      ...deal(cases - inUse, open),
      ...deal(ideas - cases - merged, untaken),
    ],
    merged,
    joint: per(ideas, 8),
    parallel: per(ideas, 1),
  };
}
