import { formatDate, formatPeriod } from "../../format.js";
import type { CaseRecord } from "../case-record.js";
import type { Context } from "../context.js";
import type { FullDefinition } from "../definition.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { CaseCount } from "../published.js";
import { recordsLink } from "../records-link.js";
import { findArea, newestPeriod } from "../scope.js";
import { caseCountsSentences } from "../sentences/case-counts.js";
import type { Cell } from "../table.js";
import { countCell } from "../value-cell.js";

/** Lists the measures that count a case or an idea or leave it out, each with a way to its records. */
export function caseCountsFigure(
  context: Pick<Context, "lists" | "words"> & { indicators: readonly FullDefinition[] },
  record: CaseRecord,
): HTMLElement {
  const { words, lists } = context;
  const say = words.cases.page;
  return figure(
    {
      id: "raknas",
      name: say.counted,
      sentences: caseCountsSentences(record.counts, words),
      chart: null,
      label: say.counted,
      isWide: true,
      table: {
        caption: say.countedCaption(record.id),
        columns: [
          { name: say.indicator, kind: "text" },
          { name: say.measure, kind: "text" },
          { name: say.part, kind: "text" },
          { name: say.reason, kind: "text" },
          { name: say.first, kind: "text" },
          { name: say.last, kind: "text" },
          { name: say.quarters, kind: "number" },
        ],
        rows: record.counts.map(row),
      },
      facts: [
        words.cases.list.source,
        words.cases.list.asOf(formatDate(lists.run.as_of, words.format)),
      ],
    },
    words,
  );

  function row(count: CaseCount): Cell[] {
    const definition = context.indicators.find(({ id }) => id === count.indicator_id);
    const measure = definition?.measures.find(({ code }) => code === count.measure);
    const period = (key: string): Cell => ({ text: formatPeriod(key, words.format), sort: key });
    return [
      {
        text: definition?.name[words.language] ?? count.indicator_id,
        href: records(count),
      },
      { text: measure?.name[words.language] ?? count.measure },
      { text: words.figures.records.parts[count.part] },
      {
        text: count.reason === null ? "" : (words.reasons.excluded[count.reason] ?? count.reason),
      },
      period(count.first_period),
      period(count.last_period),
      countCell(count.period_count, words),
    ];
  }

  function records(count: CaseCount): string {
    const area = findArea(lists, "municipality", record.municipality_code);
    const period = lists.periods.find((candidate) => candidate.period === count.last_period);
    if (!area) return link(`indikator/${count.indicator_id}`);
    const { indicator_id: indicator, measure } = count;
    return recordsLink(
      { indicator, measure },
      { area, period: period ?? newestPeriod(lists) },
      lists,
    );
  }
}
