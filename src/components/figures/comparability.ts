import { formatDate } from "../../format.js";
import { comparability, type TraitRow } from "../comparability.js";
import { type Context, definitionOf } from "../context.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { Hub, Outcome } from "../published.js";

/** Shows which of a hub's numbers cannot stand beside another hub's, and what in their definitions makes it so. */
export function comparabilityFigure(
  context: Context,
  hub: Hub,
  outcomes: readonly Outcome[],
): HTMLElement {
  const { words, lists } = context;
  const say = words.hubPage.comparability;
  const rows = comparability(hub, lists.hubs, lists.hub_members, outcomes);
  return figure(
    {
      id: "jamforbarhet",
      name: say.name,
      sentences: [rows.length === 0 ? say.all : say.finding(rows.length)],
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        caption: say.caption(hub.name),
        columns: [say.trait, say.here, say.others, say.why, say.concerned].map((name) => ({
          name,
          kind: "text" as const,
        })),
        rows: rows.map((row) => [
          { text: say.traits[row.trait] },
          valueText(row) === "" ? { symbol: "missing" as const } : { text: valueText(row) },
          { text: say.same(row.same, row.others) },
          { text: row.value === null ? say.unknown : say.reasons[row.trait] },
          {
            text: row.indicators.join(", "),
            links: row.indicators.map((id) => ({
              text: definitionOf(context, id).name[words.language],
              href: link(`indikator/${id}`),
            })),
          },
        ]),
      },
      facts: [
        words.figure.source(hub.source ?? ""),
        words.figures.refusals.asOf(formatDate(lists.run.as_of, words.format)),
        words.figure.n(String(lists.hubs.length)),
      ],
      notes: [say.note],
    },
    words,
  );

  function valueText({ trait, value }: TraitRow): string {
    if (value === null) return "";
    if (trait === "digital_rule") return words.digitalRule[String(value)] ?? String(value);
    if (typeof value === "boolean") return say.answers[trait]?.[value ? "yes" : "no"] ?? "";
    return typeof value === "number" ? say.months(value) : value;
  }
}
