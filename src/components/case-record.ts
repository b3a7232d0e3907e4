import type { CaseCount, CaseEvent, PublishedCase } from "./published.js";

/** All that is published of one case or idea. */
export type CaseRecord = {
  id: string;
  isCase: boolean;
  /** What the list of cases says of it; an idea that was never taken up is not there. */
  item: PublishedCase | null;
  municipality_code: string;
  events: CaseEvent[];
  counts: CaseCount[];
  mergedInto: string | null;
  mergedHere: string[];
};

/** Finds the case or idea with an id; nothing when there is none. */
export function findRecord(
  id: string | null,
  { cases, events, counts }: { cases: PublishedCase[]; events: CaseEvent[]; counts: CaseCount[] },
): CaseRecord | null {
  const own = events.filter((event) => event.item_id === id);
  const [first] = own;
  if (id === null || !first) return null;
  const item = cases.find((candidate) => candidate.case_id === id) ?? null;
  const others = (kind: CaseEvent["kind"]) =>
    own.flatMap((event) => (event.kind === kind && event.other_id ? [event.other_id] : []));
  return {
    id,
    isCase: item !== null,
    item,
    municipality_code: own.find(({ kind }) => kind === "stage")?.municipality_code ?? "",
    events: own,
    counts: counts.filter((count) => count.item_id === id),
    mergedInto: others("merged_into")[0] ?? null,
    mergedHere: others("merged_here"),
  };
}
