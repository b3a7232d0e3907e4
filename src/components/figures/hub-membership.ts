import { collate } from "../../collate.js";
import { formatDate } from "../../format.js";
import { type MembershipBar, membershipBars } from "../charts/membership-bars.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import { municipalityCell } from "../municipality-cell.js";
import type { Hub, HubMember } from "../published.js";

/** Shows since when and until when each municipality has been a member of a hub. */
export function hubMembershipFigure(context: Context, hub: Hub): HTMLElement {
  const { words, lists } = context;
  const say = words.hubPage.members;
  const { as_of } = lists.run;
  const members = lists.hub_members
    .filter(({ hub_code }) => hub_code === hub.hub_code)
    .toSorted((a, b) => collate(a.municipality_name, b.municipality_name));
  const starts = members.map(({ valid_from }) => valid_from ?? hub.started_on ?? as_of);
  const first = [hub.started_on ?? as_of, ...starts].sort()[0] ?? as_of;
  const bars = members.map((member) => barOf(member, first, as_of));
  const now = members.filter((member) => !hasLeft(member, as_of)).length;
  return figure(
    {
      id: "medlemmar",
      name: say.name,
      sentences: [
        members.length === 0 ? say.none : say.finding(members.length, now),
        ...(hub.municipality_count_claimed !== null && hub.municipality_count_claimed !== now
          ? [say.claimed(String(hub.municipality_count_claimed))]
          : []),
      ],
      chart:
        members.length > 1 && first < as_of
          ? (width) => membershipBars(bars, { width, from: first, to: as_of })
          : null,
      label: say.label,
      table: {
        caption: say.caption(hub.name),
        columns: [
          { name: words.table.municipality, kind: "text" },
          { name: say.from, kind: "text" },
          { name: say.to, kind: "text" },
        ],
        rows: members.map((member) => [
          municipalityCell(member.municipality_code, member.municipality_name),
          dateCell(member.valid_from),
          member.valid_to === null ? { text: say.still } : dateCell(member.valid_to),
        ]),
      },
      facts: [
        words.figure.source(hub.source ?? ""),
        words.figures.refusals.asOf(formatDate(as_of, words.format)),
        words.figure.n(String(members.length)),
      ],
      notes: [say.note],
    },
    words,
  );

  function dateCell(date: string | null) {
    return date === null
      ? { symbol: "missing" as const }
      : { text: formatDate(date, words.format), sort: date };
  }
}

function barOf(member: HubMember, first: string, asOf: string): MembershipBar {
  return {
    label: member.municipality_name,
    from: member.valid_from ?? first,
    to: hasLeft(member, asOf) ? (member.valid_to ?? asOf) : asOf,
    hasLeft: hasLeft(member, asOf),
  };
}

function hasLeft({ valid_to }: HubMember, asOf: string): boolean {
  return valid_to !== null && valid_to <= asOf;
}
