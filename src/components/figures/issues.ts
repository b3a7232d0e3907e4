import { formatDate, formatNumber } from "../../format.js";
import { areaWords } from "../area-words.js";
import type { Context } from "../context.js";
import { list } from "../facts.js";
import { figure } from "../figure.js";
import { issuesHere } from "../issues-here.js";
import { link } from "../link.js";
import type { Quality } from "../published.js";
import type { Scope } from "../scope.js";
import { issuesSentences } from "../sentences/issues.js";
import { countCell } from "../value-cell.js";

/** Shows what is worth looking over in what was delivered, rule by rule, and what each does to which indicator. */
export function issuesFigure(
  context: Context,
  scope: Scope,
  { issues, rules }: Pick<Quality, "issues" | "rules">,
): HTMLElement {
  const { words, lists, indicators } = context;
  const say = words.figures.issues;
  const here = issuesHere(issues, lists, scope);
  const counted = here.reduce((sum, issue) => sum + (issue.issue_count ?? 0), 0);
  const names = (rule: string) =>
    (words.issues[rule]?.indicators ?? []).filter((id) =>
      indicators.some((indicator) => indicator.id === id),
    );
  const percent = Math.max(0, ...rules.map((rule) => rule.most_shrink_percent));
  return figure(
    {
      id: "att-se-over",
      name: say.name,
      sentences: issuesSentences(here, words),
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        caption: say.caption(areaWords(scope.area, words)),
        columns: [
          { name: say.rule, kind: "text" },
          { name: say.count, kind: "number" },
          { name: say.indicators, kind: "text" },
          { name: say.effect, kind: "text" },
        ],
        rows: here.map(({ rule, issue_count }) => {
          const ids = names(rule);
          const [first] = ids;
          return [
            { text: words.issues[rule]?.name ?? rule },
            issue_count === null ? { symbol: "withheld" } : countCell(issue_count, words),
            ids.length === 1 && first
              ? { text: first, href: link(`indikator/${first}`) }
              : { text: ids.length === 0 ? say.none : list(ids, words) },
            { text: words.issues[rule]?.effect ?? "" },
          ];
        }),
      },
      facts: [
        say.source,
        words.figures.refusals.asOf(formatDate(lists.run.as_of, words.format)),
        words.figure.n(formatNumber(counted, 0, words.format)),
      ],
      notes: [say.shrink(String(percent))],
    },
    words,
  );
}
