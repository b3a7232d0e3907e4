import { type Day, workday } from "./civil-day.js";
import type { Adoption, Benefit } from "./model.js";
import { type Random, randomStream } from "./random.js";

type Kind = Pick<Benefit, "category" | "unit"> & { from: number; to: number };

const kinds: Kind[] = [
  { category: "time", unit: "timmar per år", from: 80, to: 900 },
  { category: "money", unit: "kr per år", from: 40_000, to: 400_000 },
  { category: "quality", unit: "nöjda av 100", from: 4, to: 18 },
  { category: "working_environment", unit: "sjukdagar per år", from: 10, to: 60 },
];

/** Draws what innovations are expected to give where they are used, what was measured, and what was verified. */
export function drawBenefits(seed: number, adoptions: Adoption[], asOf: Day): Benefit[] {
  const random = randomStream(seed, "benefits");
  const users = adoptions.filter((one) => one.role === "origin" || one.in_use !== null);
  return users.flatMap((adoption, index) => {
    if (adoption.role !== "origin" && index % 3 !== 0) return [];
    return assessments(random, adoption, asOf).map((one) => ({
      ...one,
      id: `N-${String(index + 1).padStart(3, "0")}`,
    }));
  });
}

function assessments(random: Random, adoption: Adoption, asOf: Day): Omit<Benefit, "id">[] {
  const { hub } = adoption.idea.municipality;
  if (hub === null) return [];
  const { from, to, ...kind } = random.pick(kinds);
  const value = Math.round(from + (to - from) * random.uniform());
  const baseline = Math.round(value * (2 + 3 * random.uniform()));
  const same = { ...kind, hub, adoption, baseline };
  const expected = { ...same, status: "expected", day: workday(adoption.decided), value } as const;
  if (adoption.in_use === null) return [expected];
  const measuredDay = workday(adoption.in_use + random.integer(60, 320));
  if (measuredDay > asOf || !random.chance(0.75)) return [expected];
  const found = Math.round(value * (0.4 + 0.8 * random.uniform()));
  const measured = { ...same, status: "measured", day: measuredDay, value: found } as const;
  const verifiedDay = workday(measuredDay + random.integer(30, 150));
  if (verifiedDay > asOf || !random.chance(0.4)) return [expected, measured];
  return [expected, measured, { ...measured, status: "verified", day: verifiedDay }];
}
