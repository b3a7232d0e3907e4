import { formatDate, formatNumber } from "../../format.js";
import { dateCell } from "../case-columns.js";
import { adoptionTimeline } from "../charts/adoption-timeline.js";
import { stageColours } from "../colours.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import type { InnovationRecord } from "../innovation-record.js";
import { link } from "../link.js";
import { municipalityCell } from "../municipality-cell.js";
import { innovationUseSentences } from "../sentences/innovation.js";

/** Shows which municipalities have decided on an innovation and used it, from when and to when, and as what type of reuse. */
export function innovationUseFigure(
  context: Pick<Context, "lists" | "words">,
  record: InnovationRecord,
): HTMLElement {
  const { words, lists } = context;
  const say = words.reuse.innovation;
  const asOf = lists.run.as_of;
  const { adoptions, innovation } = record;
  const dated = adoptions.some(({ decided_date, in_use_date }) => decided_date ?? in_use_date);
  return figure(
    {
      id: "anvandning",
      name: say.use,
      sentences: innovationUseSentences(record, words),
      chart: dated ? (width) => adoptionTimeline(adoptions, { width, asOf }) : null,
      label: say.useLabel,
      legend: [
        { label: say.decidedOn, fill: "#fff", stroke: stageColours.developed },
        { label: words.reuse.inUse, fill: stageColours.implemented },
      ],
      table: {
        caption: say.useCaption(innovation.innovation_id),
        columns: [
          { name: words.table.municipality, kind: "text" },
          { name: say.role, kind: "text" },
          { name: say.reuseType, kind: "text" },
          { name: say.decided, kind: "text" },
          { name: say.inUseFrom, kind: "text" },
          { name: say.endedOn, kind: "text" },
        ],
        rows: adoptions.map((row) => [
          municipalityCell(row.municipality_code, row.municipality_name),
          { text: words.categories[row.role] ?? row.role },
          { text: words.categories[row.reuse_type] ?? row.reuse_type },
          dateCell(row.decided_date, words),
          dateCell(row.in_use_date, words),
          row.ended_date === null
            ? { symbol: "not_applicable" as const }
            : dateCell(row.ended_date, words),
        ]),
      },
      facts: [
        words.figure.source(words.sources.adoption),
        words.reuse.asOf(formatDate(asOf, words.format)),
        words.figure.n(formatNumber(adoptions.length, 0, words.format)),
      ],
      definition: link("indikator/R01"),
      notes: [say.useNote],
    },
    words,
  );
}
