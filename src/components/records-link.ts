import { link } from "./link.js";
import type { Lists } from "./published.js";
import { type Scope, writeScope } from "./scope.js";

/** Gives the address of the records behind a measure, for an area and a quarter; of the first measure when none is named. */
export function recordsLink(
  { indicator, measure }: { indicator: string; measure?: string | undefined },
  scope: Scope,
  lists: Lists,
): string {
  const parts = new URLSearchParams(writeScope(scope, lists));
  if (measure) parts.set("matt", measure);
  const search = parts.toString();
  return `${link(`indikator/${indicator}`)}${search && `?${search}`}#underlag`;
}
