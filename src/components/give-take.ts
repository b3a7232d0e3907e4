import { collate } from "../collate.js";
import type { AdoptionFlow } from "./published.js";

/** What one municipality has given to others and taken from them, as solutions in use today. */
export type GiveTake = { code: string; name: string; given: number; taken: number };

/** Sums up what municipalities have given and taken, those named first in alphabetical order. */
export function giveTake(
  flows: readonly AdoptionFlow[],
  municipalities: readonly { code: string; name: string }[],
): GiveTake[] {
  const sum = (own: readonly AdoptionFlow[]) => own.reduce((total, flow) => total + flow.in_use, 0);
  return municipalities
    .map(({ code, name }) => ({
      code,
      name,
      given: sum(flows.filter((flow) => flow.giver_code === code)),
      taken: sum(flows.filter((flow) => flow.taker_code === code)),
    }))
    .sort((a, b) => collate(a.name, b.name));
}
