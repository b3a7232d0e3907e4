import { formatDate, formatNumber, formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { WithheldSplit } from "../published.js";

type Named = Pick<Context, "words" | "lists"> & {
  indicators: readonly { id: string; name: { sv: string; en: string } }[];
};

/** Shows what is withheld beside what the rules withhold, because the audit or somebody has asked for it. */
export function withheldSplitsFigure(
  { words, lists, indicators }: Named,
  splits: WithheldSplit[],
): HTMLElement {
  const say = words.privacy.withheld;
  const nameOf = (indicator: string) =>
    `${indicator} ${indicators.find(({ id }) => id === indicator)?.name[words.language] ?? ""}`;
  return figure(
    {
      id: "det-som-halls-inne",
      name: say.name,
      sentences: [
        splits.length === 0
          ? say.none
          : say.finding(splits.length, formatNumber(splits.length, 0, words.format)),
      ],
      chart: null,
      label: say.name,
      table: {
        caption: say.caption,
        columns: [say.indicator, say.split, say.area, say.quarter].map((name) => ({
          name,
          kind: "text" as const,
        })),
        rows: splits.map(({ indicator_id, dimension, area_kind, area, period }) => [
          { text: nameOf(indicator_id), href: link(`indikator/${indicator_id}`) },
          { text: dimension === "total" ? say.total : (words.dimensions[dimension] ?? dimension) },
          { text: areaWords({ area_kind, name: area }, words) },
          { text: period === null ? say.every : formatPeriod(period, words.format) },
        ]),
      },
      facts: [say.source, words.privacy.asOf(formatDate(lists.run.as_of, words.format))],
      notes: [say.note],
    },
    words,
  );
}
