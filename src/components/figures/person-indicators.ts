import { formatDate, formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { list, sourceName } from "../facts.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { PersonIndicator } from "../published.js";

type Questioned = Pick<Context, "words" | "lists"> & {
  indicators: readonly {
    id: string;
    name: { sv: string; en: string };
    question: { sv: string; en: string };
  }[];
};

/** Shows what persons are counted for: the indicators about them, the question of each and its systems. */
export function personIndicatorsFigure(
  { words, lists, indicators }: Questioned,
  about: PersonIndicator[],
): HTMLElement {
  const say = words.privacy.indicators;
  const number = (count: number) => formatNumber(count, 0, words.format);
  return figure(
    {
      id: "det-som-raknas",
      name: say.name,
      sentences: [
        about.length === 0
          ? say.empty
          : say.finding(number(about.length), number(indicators.length)),
      ],
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        caption: say.caption,
        columns: [say.indicator, say.question, say.systems].map((name) => ({
          name,
          kind: "text" as const,
        })),
        rows: about.map(({ indicator_id, sources }) => {
          const found = indicators.find(({ id }) => id === indicator_id);
          const names = sources.split(", ").map((source) => sourceName(source, words));
          return [
            {
              text: `${indicator_id} ${found?.name[words.language] ?? ""}`.trim(),
              href: link(`indikator/${indicator_id}`),
            },
            { text: found?.question[words.language] ?? "" },
            { text: list(names, words) },
          ];
        }),
      },
      facts: [say.source, words.privacy.asOf(formatDate(lists.run.as_of, words.format))],
    },
    words,
  );
}
