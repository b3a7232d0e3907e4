import type { TargetVerdict } from "./published.js";

type Judged = Pick<TargetVerdict, "verdict" | "sort_order">;

/** Orders targets for a meeting: those with a verdict first, each part in the order of the list; and counts them. */
export function judgedFirst<Target extends Judged>(targets: Target[]) {
  const ordered = targets.toSorted(
    (a, b) => Number(isUnjudged(a)) - Number(isUnjudged(b)) || a.sort_order - b.sort_order,
  );
  return { ordered, judged: ordered.filter((target) => !isUnjudged(target)).length };
}

function isUnjudged({ verdict }: Judged): boolean {
  return verdict === "not_judged";
}
