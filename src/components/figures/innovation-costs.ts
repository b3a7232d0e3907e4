import { formatDate, formatNumber, formatShare } from "../../format.js";
import { shareBars } from "../charts/share-bars.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import type { InnovationRecord } from "../innovation-record.js";
import { link } from "../link.js";
import { municipalityCell } from "../municipality-cell.js";
import type { CaseCost } from "../published.js";
import { innovationCostSentences } from "../sentences/innovation.js";

/** Shows how the cost of the case behind an innovation is shared between municipalities. */
export function innovationCostsFigure(
  context: Pick<Context, "lists" | "words">,
  record: InnovationRecord,
): HTMLElement {
  const { words, lists } = context;
  const say = words.reuse.innovation;
  const costs = record.costs.toSorted((a, b) => Number(b.is_owner) - Number(a.is_owner));
  const name = (cost: CaseCost) => cost.municipality_name ?? cost.municipality_code;
  return figure(
    {
      id: "kostnad",
      name: say.cost,
      sentences: innovationCostSentences(record, words),
      chart:
        costs.length > 1
          ? (width) =>
              shareBars(
                costs.map((cost) => ({ label: name(cost), share: cost.share })),
                { width, words, decimals: 0 },
              )
          : null,
      label: say.costLabel,
      table: {
        caption: say.costCaption(record.innovation.case_id ?? ""),
        columns: [
          { name: words.table.municipality, kind: "text" },
          { name: say.share, kind: "number" },
        ],
        rows: costs.map((cost) => [
          municipalityCell(cost.municipality_code, name(cost)),
          { text: formatShare(cost.share, 0, words.format), sort: cost.share },
        ]),
      },
      facts: [
        words.figure.source(words.sources.costs),
        words.reuse.asOf(formatDate(lists.run.as_of, words.format)),
        words.figure.n(formatNumber(costs.length, 0, words.format)),
      ],
      definition: link("indikator/R10"),
      notes: [
        ...(costs.some(({ is_estimate }) => is_estimate) ? [say.estimate] : []),
        ...(costs.length > 0 ? [say.noAmounts] : []),
      ],
    },
    words,
  );
}
