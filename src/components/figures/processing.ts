import { formatDate, formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import type { Processing } from "../published.js";

/** Shows on what ground, by whom and how long persons' data are processed, as the operator has answered, or that it is not answered. */
export function processingFigure(
  { words, lists }: Pick<Context, "words" | "lists">,
  questions: Processing[],
): HTMLElement {
  const say = words.privacy.processing;
  const answered = questions.filter(({ answer }) => answer !== null).length;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const all = number(questions.length);
  return figure(
    {
      id: "grund-ansvar-tid",
      name: say.name,
      sentences: [
        answered === 0
          ? say.none(all)
          : answered === questions.length
            ? say.every(all)
            : say.some(number(answered), all),
      ],
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        caption: say.caption,
        columns: [say.question, say.answer, say.law, say.place].map((name) => ({
          name,
          kind: "text" as const,
        })),
        rows: questions.map(({ question, answer, law, place, source }) => [
          { text: question },
          { text: answer ?? say.open },
          { text: law },
          { text: `${source.replaceAll("; ", ", ")}: ${place}` },
        ]),
      },
      facts: [say.source, words.privacy.asOf(formatDate(lists.run.as_of, words.format))],
      notes: [say.note],
    },
    words,
  );
}
