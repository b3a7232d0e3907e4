import type { Adoption, CaseCost, CaseEvent, Innovation } from "./published.js";

/** All that is published of one innovation. */
export type InnovationRecord = {
  innovation: Innovation;
  adoptions: Adoption[];
  /** What its case has cost, by the municipality that bears it. */
  costs: CaseCost[];
  /** The ideas that were merged into its case. */
  merged: string[];
};

/** Finds the innovation with an id; nothing when there is none. */
export function findInnovation(
  id: string | null,
  from: {
    innovations: Innovation[];
    adoptions: Adoption[];
    costs: CaseCost[];
    events: CaseEvent[];
  },
): InnovationRecord | null {
  const innovation = from.innovations.find((candidate) => candidate.innovation_id === id);
  if (!innovation) return null;
  const { case_id, innovation_id } = innovation;
  return {
    innovation,
    adoptions: from.adoptions.filter((adoption) => adoption.innovation_id === innovation_id),
    costs: from.costs.filter((cost) => cost.case_id === case_id),
    merged: from.events.flatMap(({ item_id, kind, other_id }) =>
      item_id === case_id && kind === "merged_here" && other_id !== null ? [other_id] : [],
    ),
  };
}
