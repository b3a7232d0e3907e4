import { collate } from "../../collate.js";
import { formatDate, formatNumber } from "../../format.js";
import { areaWords } from "../area-words.js";
import { dateCell } from "../case-columns.js";
import { caseLink } from "../case-link.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { hasReported } from "../has-reported.js";
import { link } from "../link.js";
import type { PublishedCase } from "../published.js";
import { newestPeriod, type Scope, writeScope } from "../scope.js";
import { casesSentences } from "../sentences/cases.js";
import { countCell } from "../value-cell.js";

/** Lists the cases of a municipality with the stage they are in and when something last happened. */
export function casesFigure(context: Context, scope: Scope, cases: PublishedCase[]): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.cases;
  const stageName = (stage: string) => words.stages[stage as keyof typeof words.stages] ?? stage;
  const isKnown = hasReported(context, scope.area, "K06", "opened_in_window");
  const newest = facts(context, "K06", { ...scope, period: newestPeriod(lists) }, undefined);
  return figure(
    {
      id: "arenden",
      name: say.name,
      sentences: isKnown ? casesSentences(cases, words) : [words.sentences.cases.missing],
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        limit: 15,
        caption: say.caption(areaWords(scope.area, words)),
        columns: [
          { name: say.case, kind: "text" },
          { name: words.table.stage, kind: "text" },
          { name: say.opened, kind: "text" },
          { name: say.last, kind: "text" },
          { name: say.participants, kind: "number" },
        ],
        rows: cases
          .toSorted((a, b) => collate(a.case_id, b.case_id))
          .map((item) => [
            { text: item.case_id, href: caseLink(item.case_id) },
            { text: stageName(item.end_kind ?? item.current_stage) },
            dateCell(item.opened_date, words),
            dateCell(item.last_event_date, words),
            countCell(item.participant_count, words),
          ]),
      },
      ...newest,
      page: {
        href: link(`arenden${writeScope({ ...scope, period: newestPeriod(lists) }, lists)}`),
        text: say.page,
      },
      facts: [
        ...newest.facts.slice(0, 1),
        say.asOf(formatDate(lists.run.as_of, words.format)),
        words.figure.n(formatNumber(cases.length, 0, words.format)),
      ],
      notes: cases.length > 0 ? [say.note] : [],
    },
    words,
  );
}
