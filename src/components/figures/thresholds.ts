import { formatDate, formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import type { Threshold } from "../published.js";
import { countCell } from "../value-cell.js";

/** Shows the thresholds of small numbers that the pages were built with. */
export function thresholdsFigure(
  { words, lists }: Pick<Context, "words" | "lists">,
  thresholds: Threshold[],
): HTMLElement {
  const say = words.privacy.thresholds;
  const of = (name: string) =>
    formatNumber(
      thresholds.find(({ threshold }) => threshold === name)?.value ?? 0,
      0,
      words.format,
    );
  const known = Object.keys(say.names);
  return figure(
    {
      id: "granser",
      name: say.name,
      sentences: [say.finding(of("persons")), say.percent(of("percent"))],
      chart: null,
      label: say.name,
      table: {
        caption: say.caption,
        columns: [
          { name: say.threshold, kind: "text" },
          { name: say.least, kind: "number" },
        ],
        rows: thresholds
          .toSorted((a, b) => known.indexOf(a.threshold) - known.indexOf(b.threshold))
          .map(({ threshold, value }) => [
            { text: say.names[threshold] ?? threshold },
            countCell(value, words),
          ]),
      },
      facts: [say.source, words.privacy.asOf(formatDate(lists.run.as_of, words.format))],
      notes: [say.note],
    },
    words,
  );
}
