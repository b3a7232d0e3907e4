import { formatDate, formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import type { PersonalColumn } from "../published.js";

/** Shows every column that contracts declare to tell of persons, and what is done to it while it is read. */
export function personalColumnsFigure(
  { words, lists }: Pick<Context, "words" | "lists">,
  columns: PersonalColumn[],
): HTMLElement {
  const say = words.privacy.columns;
  const number = (...treatments: string[]) =>
    formatNumber(
      columns.filter(({ treatment }) => treatments.includes(treatment)).length,
      0,
      words.format,
    );
  const systems = new Set(columns.map(({ source }) => source)).size;
  return figure(
    {
      id: "det-som-lases",
      name: say.name,
      sentences:
        columns.length === 0
          ? [say.empty]
          : [
              say.finding(
                formatNumber(columns.length, 0, words.format),
                formatNumber(systems, 0, words.format),
              ),
              say.kept(number("pseudonym"), number("sex", "sex_of_number")),
              say.rest(number("dropped"), number("kept_unpublished")),
            ],
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        caption: say.caption,
        columns: [say.system, say.heading, say.treatment].map((name) => ({
          name,
          kind: "text" as const,
        })),
        rows: columns.map(({ source, heading, treatment }) => [
          { text: sourceName(source, words) },
          { text: heading },
          { text: say.treatments[treatment] ?? treatment },
        ]),
        limit: 12,
      },
      facts: [say.source, words.privacy.asOf(formatDate(lists.run.as_of, words.format))],
      notes: [say.note],
    },
    words,
  );
}
