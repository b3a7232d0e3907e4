/**
 * Gives the probability, 0–1, that a group of n persons has a share of women outside 40–60 per cent though women and men
 * are equally likely: the exact binomial sum over the numbers of women that do, twice that under 40 per cent. Of nobody it is 0.
 */
export function chanceOutside(n: number): number {
  let logarithm = -n * Math.LN2;
  let below = 0;
  for (let women = 0; 10 * women < 4 * n; women++) {
    below += Math.exp(logarithm);
    logarithm += Math.log((n - women) / (women + 1));
  }
  return 2 * below;
}
