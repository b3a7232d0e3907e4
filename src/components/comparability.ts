import type { Hub, HubMember, Outcome } from "./published.js";

/** What of a hub's definition decides whether its numbers can stand beside another's. */
export type Trait =
  | "digital_rule"
  | "eligibility"
  | "members_change"
  | "members_known"
  | "project_months"
  | "reported_unit";

/** A trait of a hub, how many others share it, and the indicators that it makes incomparable. */
export type TraitRow = {
  trait: Trait;
  /** The hub's own answer; null where the sources have none. */
  value: string | number | boolean | null;
  same: number;
  others: number;
  indicators: readonly string[];
};

/** The indicators that a difference in each trait makes incomparable between hubs. */
const concerned: Record<Trait, readonly string[]> = {
  digital_rule: ["P01", "K06", "E05"],
  eligibility: ["P01", "G01", "G02"],
  members_change: ["P01", "K06", "R01", "E02"],
  members_known: ["R03", "K01", "K02"],
  project_months: ["K06", "K07", "K03", "E01"],
  reported_unit: ["K06", "K04"],
};

/** Lists the traits in which a hub is unlike most others, or in which the sources do not say how it stands. */
export function comparability(
  hub: Hub,
  hubs: readonly Hub[],
  members: readonly HubMember[],
  outcomes: readonly Outcome[],
): TraitRow[] {
  const others = hubs.filter(({ hub_code }) => hub_code !== hub.hub_code);
  const traits = Object.keys(concerned) as Trait[];
  return traits.flatMap((trait) => {
    const of = (one: Hub) => traitOf(trait, one, members, outcomes);
    const value = of(hub);
    const same = value === null ? 0 : others.filter((one) => of(one) === value).length;
    return same > 0 && same * 2 >= others.length
      ? []
      : [{ trait, value, same, others: others.length, indicators: concerned[trait] }];
  });
}

function traitOf(
  trait: Trait,
  hub: Hub,
  members: readonly HubMember[],
  outcomes: readonly Outcome[],
): TraitRow["value"] {
  const own = members.filter(({ hub_code }) => hub_code === hub.hub_code);
  switch (trait) {
    case "digital_rule":
      return hub.digital_rule === "unknown" ? null : hub.digital_rule;
    case "eligibility":
      return hub.eligibility;
    case "members_change":
      return own.length === 0 ? null : own.some((member) => hasMoved(member, hub));
    case "members_known":
      return hub.municipality_count_claimed === null
        ? null
        : hub.municipality_count_claimed === own.length;
    case "project_months":
      return months(hub);
    case "reported_unit":
      return outcomes.some((row) => row.hub_code === hub.hub_code && row.flag === "undefined_unit");
  }
}

/** Says whether a member came after the hub began, or left before it ended. */
function hasMoved({ valid_from, valid_to }: HubMember, hub: Hub): boolean {
  const came = valid_from !== null && hub.started_on !== null && valid_from > hub.started_on;
  const left = valid_to !== null && (hub.ended_on === null || valid_to < hub.ended_on);
  return came || left;
}

/** Counts the months of a project, the first and the last included. */
function months({ started_on, ended_on }: Hub): number | null {
  if (started_on === null || ended_on === null) return null;
  const [fromYear = 0, fromMonth = 0] = started_on.split("-").map(Number);
  const [toYear = 0, toMonth = 0] = ended_on.split("-").map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
}
