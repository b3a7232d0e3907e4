import { day, iso } from "./civil-day.js";
import { areas } from "./idea-areas.js";
import type { Employment, Municipality } from "./model.js";
import { madeUpPersonalNumber } from "./personal-number.js";
import { type Random, randomStream } from "./random.js";

export const novembers = [2016, 2017, 2018, 2019] as const;

/** Women's share of the staff of an operating area, in per cent, and its occupation's AID digits. */
const occupations: Record<string, { women: number; aid: readonly string[] }> = {
  "Vård och omsorg": { women: 86, aid: ["207024", "207026", "206011"] },
  "Skola och förskola": { women: 76, aid: ["403014", "402010", "403010"] },
  "Teknik och service": { women: 41, aid: ["552012", "551010", "553010"] },
  "Kultur och fritid": { women: 62, aid: ["451016", "452010"] },
  Samhällsbyggnad: { women: 52, aid: ["501011", "502010"] },
  "Stab och ledning": { women: 65, aid: ["151012", "151050"] },
};
const areaWeights = Object.entries(areas).map(([name, area]) => [name, area.weight] as const);

/** Draws four Novembers of employments: most stay from year to year, some have two employments. */
export function drawStaff(seed: number, municipalities: Municipality[]): Employment[] {
  const employments: Employment[] = [];
  let last = 0;
  for (const municipality of municipalities) {
    const random = randomStream(seed, `staff ${municipality.code}`);
    const used = new Set<string>();
    const size = 24 + municipality.weight * 12;
    let staff: Employment[] = [];
    for (const year of novembers) {
      const stay: Employment[] = staff
        .filter(() => random.chance(0.88))
        .map((one) => ({ ...one, year }));
      while (stay.length < size) {
        last += 1;
        stay.push(employ(random, municipality, year, last, used));
      }
      staff = stay;
      employments.push(...staff.flatMap((one) => [one, ...second(random, one)]));
    }
  }
  return employments;
}

function employ(
  random: Random,
  municipality: Municipality,
  year: number,
  order: number,
  used: Set<string>,
): Employment {
  const area = random.weighted(areaWeights);
  const { women, aid } = occupations[area] as { women: number; aid: readonly string[] };
  const sex = random.uniform() * 100 < women ? "women" : "men";
  let personal_number = "";
  do {
    const birth = iso(day("1954-01-01") + random.integer(0, 41 * 365));
    personal_number = madeUpPersonalNumber(birth, sex, random.integer(0, 4));
  } while (used.has(personal_number));
  used.add(personal_number);
  return {
    ...{ municipality, year, area, personal_number, sex },
    workplace: random.pick(areas[area]?.units ?? []),
    basis: random.weighted([
      ["Tillsvidare", 82],
      ["Visstid", 12],
      ["Timavlönad", 6],
    ]),
    name: `Exempelperson ${String(order).padStart(5, "0")}`,
    aid_code: `${random.pick(aid)}${random.chance(0.06) ? random.pick(["B", "C", "C", "C"]) : ""}`,
    rate: random.weighted([
      [100, 66],
      [75, 16],
      [80, 10],
      [50, 8],
    ] as [number, number][]),
  };
}

/** One in twenty-five has two employments: the same person on two rows. */
function second(random: Random, first: Employment): Employment[] {
  if (!random.chance(0.04)) return [];
  return [{ ...first, workplace: "Bemanningsenheten", basis: "Timavlönad", rate: 12.5 }];
}
