import type { Maturity, Municipality } from "./model.js";
import { randomStream } from "./random.js";

const components = [
  ...(["challenges", "participants", "structure", "implementation", "refinement"] as const),
];
export const assessedYears = [2017, 2018, 2019] as const;

/** Draws Skaraborg's maturity by SLIK's components: low at first, a step up in most years, now and then one down. */
export function drawMaturity(seed: number, municipalities: Municipality[]): Maturity[] {
  const random = randomStream(seed, "maturity");
  const own = municipalities.filter(({ hub }) => hub === "skaraborg");
  return own.flatMap((municipality) =>
    components.flatMap((component) => {
      let score = random.integer(0, 2);
      return assessedYears.map((year) => {
        const step = random.weighted([
          [1, 50],
          [0, 42],
          [-1, 8],
        ] as [number, number][]);
        if (year > assessedYears[0]) score = Math.min(4, Math.max(0, score + step));
        return { municipality, year, component, score };
      });
    }),
  );
}
