import { formatDate } from "../../format.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import type { PlanActivity } from "../published.js";
import { planSentences } from "../sentences/plan.js";

/** Shows a hub's plan as it was given, flagged where the sources doubt a date. */
export function planFigure(context: Context, activities: PlanActivity[]): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.plan;
  const date = (iso: string | null) =>
    iso === null
      ? { symbol: "missing" as const }
      : { text: formatDate(iso, words.format), sort: iso };
  return figure(
    {
      id: "tidplan",
      name: say.name,
      sentences: planSentences(activities, lists.run.as_of, words),
      chart: null,
      label: say.name,
      table: {
        caption: say.caption,
        columns: [say.activity, say.starts, say.ends, say.remark].map((name) => ({
          name,
          kind: "text" as const,
        })),
        rows: activities.map((activity) => [
          {
            text: `${activity.activity_number} ${words.language === "sv" ? activity.name_sv : activity.name_en}`,
            sort: activity.activity_number,
          },
          date(activity.starts_on),
          date(activity.ends_on),
          { text: activity.note ?? "" },
        ]),
      },
      facts: [
        say.source(
          [...new Set(activities.map((activity) => activity.source ?? ""))]
            .filter(Boolean)
            .join(", "),
        ),
      ],
    },
    words,
  );
}
