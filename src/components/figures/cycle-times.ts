import { formatDate } from "../../format.js";
import { areaWords } from "../area-words.js";
import { caseLink } from "../case-link.js";
import { cycleTimes } from "../charts/cycle-times.js";
import { quiet, stageColours } from "../colours.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { itemsOf } from "../items.js";
import { municipalityCell } from "../municipality-cell.js";
import { municipalityNames } from "../municipality-names.js";
import type { FinishedItem } from "../published.js";
import type { Scope } from "../scope.js";
import { cycleTimesSentences } from "../sentences/cycle-times.js";
import { isReported, shownValue } from "../shown-value.js";
import { countCell } from "../value-cell.js";

/** Shows each idea that has come to an outcome: when, and how many days after it was handed in. */
export function cycleTimesFigure(
  context: Context,
  scope: Scope,
  finished: FinishedItem[],
): HTMLElement {
  const { words, lists } = context;
  const say = words.cycleTimes;
  const names = municipalityNames(lists);
  const headline = shownValue(context, scope, "P02", "first_entries");
  const isKnown = isReported(headline);
  const whole = finished.filter(
    (item) => isKnown && item.stage === "whole" && item.finished_date <= scope.period.cutoff_on,
  );
  const items = itemsOf(whole, scope, lists).flatMap((item) =>
    item.days === null ? [] : [{ ...item, days: item.days }],
  );
  return figure(
    {
      id: "tid-till-klar",
      name: say.name,
      sentences: isKnown ? cycleTimesSentences(items, words) : [say.missing],
      chart: items.length > 0 ? (width) => cycleTimes(items, { width, words }) : null,
      label: say.label,
      legend: [
        { label: say.implemented, fill: stageColours.implemented, isRound: true },
        {
          label: say.learned,
          fill: stageColours.taken_up,
          stroke: stageColours.implemented,
          isRound: true,
        },
        { label: say.other, fill: "#fff", stroke: quiet, isRound: true },
      ],
      table: {
        caption: say.caption(
          areaWords(scope.area, words),
          formatDate(scope.period.cutoff_on, words.format),
        ),
        columns: [
          { name: say.record, kind: "code" },
          { name: words.table.municipality, kind: "text" },
          { name: say.finished, kind: "text" },
          { name: say.outcome, kind: "text" },
          { name: say.took, kind: "number" },
        ],
        rows: items
          .toSorted((a, b) => (a.finished_date < b.finished_date ? 1 : -1))
          .map((item) => [
            { text: item.item_id, href: caseLink(item.item_id) },
            municipalityCell(item.municipality_code, names.get(item.municipality_code)),
            { text: formatDate(item.finished_date, words.format), sort: item.finished_date },
            { text: words.stages[item.next_stage as keyof typeof words.stages] },
            countCell(item.days, words),
          ]),
      },
      ...facts(
        context,
        "P02",
        scope,
        headline && { ...headline, n: isKnown ? items.length : null },
      ),
      notes: items.length > 0 ? [say.note] : [],
    },
    words,
  );
}
