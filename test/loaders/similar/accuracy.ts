import type { LabelledPair } from "./labelled-pairs.js";

export type Share = { share: number; low: number; high: number };
export type Accuracy = { precision: Share; recall: Share; f1: number };

type Scored = { pair: LabelledPair; score: number };

/** Tells how well a threshold finds the pairs that are the same idea; related and different ones are false alarms. */
export function accuracyAt(scored: readonly Scored[], threshold: number): Accuracy {
  const same = scored.filter(({ pair }) => pair.verdict === "same");
  const found = scored.filter(({ score }) => score >= threshold);
  const right = found.filter(({ pair }) => pair.verdict === "same").length;
  return {
    precision: wilson(right, found.length),
    recall: wilson(right, same.length),
    f1: (2 * right) / (found.length + same.length),
  };
}

/** Finds the threshold with the highest F1, the lowest of several. */
export function bestThreshold(scored: readonly Scored[]): number {
  const thresholds = [...new Set(scored.map(({ score }) => score))].sort((a, b) => a - b);
  let best = { threshold: Number.POSITIVE_INFINITY, f1: 0 };
  for (const threshold of thresholds) {
    const { f1 } = accuracyAt(scored, threshold);
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return best.threshold;
}

/** Computes a share with Wilson's 95 % score interval (Wilson 1927). */
export function wilson(count: number, of: number): Share {
  const z = 1.96;
  const share = count / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half =
    (z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of);
  return { share, low: middle - half, high: middle + half };
}
