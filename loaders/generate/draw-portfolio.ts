import { chooseMunicipalities } from "./choose-municipalities.js";
import { day } from "./civil-day.js";
import { drawAdoptions } from "./draw-adoptions.js";
import { drawBenefits } from "./draw-benefits.js";
import { drawCosts } from "./draw-costs.js";
import { drawGivers, personNumbering } from "./draw-givers.js";
import { drawIdeas } from "./draw-ideas.js";
import { drawMaturity } from "./draw-maturity.js";
import { drawMeetings } from "./draw-meetings.js";
import { drawMemberships } from "./draw-memberships.js";
import { drawRuns, programmeRuns } from "./draw-runs.js";
import { drawStaff } from "./draw-staff.js";
import { drawTraining } from "./draw-training.js";
import { drawVerdicts } from "./draw-verdicts.js";
import type { Portfolio } from "./model.js";

export type Scale = { municipalities: number; ideas: number; seed: number };

/** The samples in data/samples. */
export const defaultScale: Scale = { municipalities: 24, ideas: 210, seed: 144 };

/** Draws 44 months of a made-up portfolio from a seed; the same seed gives the same portfolio anywhere. */
export function drawPortfolio({ municipalities: count, ideas: wanted, seed }: Scale): Portfolio {
  if (!Number.isInteger(seed) || seed < 0) throw new Error(`invalid seed: ${seed}`);
  const started = day("2016-11-01");
  const as_of = day("2020-06-30");
  const municipalities = chooseMunicipalities(seed, count, started, as_of);
  const { ideas, parallel } = drawIdeas(seed, municipalities, wanted, started);
  const next = personNumbering();
  const givers = drawGivers(seed, ideas, next);
  drawRuns(seed, ideas);
  const adoptions = drawAdoptions(seed, ideas, municipalities, as_of);
  const memberships = drawMemberships(seed, municipalities, givers, next, started, as_of);
  return {
    ...{ seed, started, as_of, municipalities, ideas, parallel, adoptions, memberships },
    verdicts: drawVerdicts(ideas, parallel, started, as_of),
    runs: programmeRuns,
    employments: drawStaff(seed, municipalities),
    participations: drawTraining(seed, municipalities, next),
    meetings: drawMeetings(seed, municipalities, as_of),
    costs: drawCosts(seed, ideas, municipalities, as_of),
    benefits: drawBenefits(seed, adoptions, as_of),
    maturity: drawMaturity(seed, municipalities),
  };
}
