import { formatDate } from "../../format.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import type { Contradiction } from "../published.js";
import { contradictionSentences } from "../sentences/contradictions.js";

/** Shows where sources contradict each other: both claims as given, and how they are shown. */
export function contradictionsFigure(
  context: Context,
  contradictions: Contradiction[],
): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.contradictions;
  return figure(
    {
      id: "motsagelser",
      name: say.name,
      sentences: contradictionSentences(contradictions, words),
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        caption: say.caption,
        columns: [say.subject, say.claimA, say.claimB, say.shown].map((name) => ({
          name,
          kind: "text" as const,
        })),
        rows: contradictions.map((row) => [
          { text: row.subject },
          { text: row.claim_a, note: `(${row.source_a})` },
          { text: row.claim_b, note: `(${row.source_b})` },
          { text: row.how_shown },
        ]),
      },
      facts: [say.source, say.asOf(formatDate(lists.run.as_of, words.format))],
    },
    words,
  );
}
