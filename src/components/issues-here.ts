import { membersAt } from "./members.js";
import type { DataIssue, Lists } from "./published.js";
import type { Scope } from "./scope.js";

/** What breaks a rule in an area; `issue_count` is null where it may not be told. */
export type RuleCount = { rule: string; issue_count: number | null };

/** Counts what breaks each rule in the chosen area, most first; what belongs to no municipality, or is about persons, is the whole portfolio's. */
export function issuesHere(issues: DataIssue[], lists: Lists, scope: Scope): RuleCount[] {
  const isWhole = scope.area.area_kind === "portfolio";
  const members = membersAt(lists, scope.area, lists.run.as_of);
  const codes = new Set(members.map((member) => member.municipality_code));
  const here = issues.filter(
    ({ municipality_code }) =>
      isWhole || (municipality_code !== null && codes.has(municipality_code)),
  );
  return [...new Set(here.map(({ rule }) => rule))]
    .map((rule) => {
      const own = here.filter((issue) => issue.rule === rule);
      const counts = own.flatMap(({ issue_count }) => issue_count ?? []);
      const issue_count = counts.length > 0 ? counts.reduce((sum, count) => sum + count) : null;
      return { rule, issue_count };
    })
    .sort((a, b) => (b.issue_count ?? 0) - (a.issue_count ?? 0) || (a.rule < b.rule ? -1 : 1));
}
