import { membersAt } from "./members.js";
import type { Lists, Refusal } from "./published.js";
import type { Scope } from "./scope.js";

/** Gives the refusals of the chosen area's municipalities up to the chosen quarter's end, open or closed as they were then. */
export function refusalsHere(refusals: Refusal[], lists: Lists, scope: Scope): Refusal[] {
  const day = scope.period.cutoff_on;
  const codes = new Set(
    membersAt(lists, scope.area, day).map(({ municipality_code }) => municipality_code),
  );
  const isHere = ({ municipality_code }: Refusal) =>
    scope.area.area_kind === "portfolio" || codes.has(municipality_code ?? "");
  return refusals
    .filter(({ delivery_date }) => delivery_date === null || delivery_date <= day)
    .filter(isHere)
    .map((refusal) => {
      const isClosed = refusal.closed_by_date !== null && refusal.closed_by_date <= day;
      return isClosed ? refusal : { ...refusal, closed_by_date: null };
    });
}
