import { collate } from "../../collate.js";
import { formatNumber, formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { caseLink } from "../case-link.js";
import { type Context, definitionOf } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { municipalityCell } from "../municipality-cell.js";
import { municipalityNames } from "../municipality-names.js";
import type { Observation, RecordSource } from "../published.js";
import { recordSources } from "../record-sources.js";
import { countRecords, recordsOf } from "../records.js";
import type { Scope } from "../scope.js";
import { recordsSentences } from "../sentences/records.js";
import { shownValue } from "../shown-value.js";

/** Lists the records behind a figure: what counts, what it is compared with, what was left out and why; each opens to the rows it is made of. */
export function recordsFigure(
  context: Context,
  scope: Scope,
  {
    indicator,
    measure,
    observations,
    sources,
  }: {
    indicator: string;
    measure: string;
    observations: Observation[];
    /** Fetches the rows that records are made of, when the first of them is opened. */
    sources: () => Promise<RecordSource[]>;
  },
): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.records;
  const names = municipalityNames(lists);
  const here = recordsOf(observations, lists, scope, { indicator, measure });
  const counts = countRecords(here);
  const value = shownValue(context, scope, indicator, measure);
  return figure(
    {
      id: "underlag",
      name: say.name,
      sentences: recordsSentences(counts, words),
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        limit: 25,
        caption: say.caption(
          definitionOf(context, indicator).name[words.language],
          areaWords(scope.area, words),
          formatPeriod(scope.period.period, words.format),
        ),
        columns: [
          { name: say.record, kind: "text" },
          { name: say.history, kind: "code" },
          { name: words.table.municipality, kind: "text" },
          { name: words.table.category, kind: "text" },
          { name: say.part, kind: "text" },
          { name: say.reason, kind: "text" },
        ],
        rows: here
          .toSorted((a, b) => collate(a.record_id, b.record_id))
          .map((record) => [
            { text: record.record_id, opens: () => recordSources(record, sources, context) },
            record.item_id === null
              ? { symbol: "not_applicable" }
              : { text: record.item_id, href: caseLink(record.item_id) },
            record.municipality_code === null
              ? { symbol: "not_applicable" }
              : municipalityCell(record.municipality_code, names.get(record.municipality_code)),
            record.category === "total"
              ? { symbol: "not_applicable" }
              : { text: words.categories[record.category] ?? record.category },
            { text: say.parts[record.part] },
            {
              text:
                record.reason === null
                  ? ""
                  : (words.reasons.excluded[record.reason] ?? record.reason),
            },
          ]),
      },
      ...facts(context, indicator, scope, value),
      notes:
        here.length === 0
          ? []
          : [say.note(formatNumber(counts.records, 0, words.format)), say.sources.note],
    },
    words,
  );
}
