import type { Messages } from "../messages.js";
import type { IndicatorValue } from "./published.js";

/** Says why something is not shown: withheld, missing, nothing to count, or not computable. */
export function absent(
  row: Pick<IndicatorValue, "status"> | undefined,
  what: string,
  words: Messages,
): string {
  const say = words.participation.absent;
  const status = row?.status ?? "missing";
  if (status === "withheld" || status === "missing" || status === "not_applicable")
    return say[status](what);
  return say.other(what);
}
