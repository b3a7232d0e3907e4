import { formatNumber, formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import type { Context } from "../context.js";
import { definitionOf } from "../context.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { Scope } from "../scope.js";
import { countCell } from "../value-cell.js";

/** What is split, by indicator: its measure of persons and the dimensions that it is split by. */
const SPLITS = [
  { indicator: "P01", measure: "by_sex", dimensions: ["sex"] },
  { indicator: "G01", measure: "givers", dimensions: ["sex", "coding", "coding_sex"] },
  { indicator: "G01", measure: "known", dimensions: ["progress", "progress_sex"] },
  { indicator: "G02", measure: "givers", dimensions: ["sex", "coding", "coding_sex"] },
  { indicator: "G03", measure: "members", dimensions: ["sex", "body", "body_sex"] },
  {
    indicator: "G06",
    measure: "givers",
    dimensions: ["sex", "coding", "coding_sex", "cohort_sex"],
  },
  { indicator: "G07", measure: "leaders", dimensions: ["sex"] },
  { indicator: "G08", measure: "persons", dimensions: ["source"] },
];

/** Shows which splits of numbers of persons are shown for the chosen area and quarter, and which are withheld. */
export function withheldFigure(context: Context, scope: Scope): HTMLElement {
  const { words, lists } = context;
  const say = words.participation.withheld;
  const period = scope.period.period;
  const rows = SPLITS.flatMap(({ indicator, measure, dimensions }) =>
    dimensions.flatMap((dimension) => {
      const values = context.select({ indicator, measure, area: scope.area, period, dimension });
      const withheld = values.filter(({ status }) => status === "withheld").length;
      const shown = values.filter(({ value }) => value !== null).length;
      return withheld + shown === 0 ? [] : [{ indicator, dimension, withheld, shown }];
    }),
  );
  const whole = rows.filter(({ withheld }) => withheld > 0).length;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const name = (row: (typeof rows)[number]) =>
    say.row(
      definitionOf(context, row.indicator).name[words.language],
      words.dimensions[row.dimension] ?? row.dimension,
    );
  return figure(
    {
      id: "det-som-inte-visas",
      name: say.name,
      sentences: [
        rows.length === 0
          ? say.empty
          : whole === 0
            ? say.none(areaWords(scope.area, words))
            : say.finding(number(whole), number(rows.length), areaWords(scope.area, words)),
        ...(whole > 0 ? [say.why(number(lists.run.persons_threshold))] : []),
      ],
      chart: null,
      label: say.name,
      table: {
        caption: say.caption(formatPeriod(period, words.format)),
        columns: [
          { name: say.split, kind: "text" },
          { name: say.shown, kind: "number" },
          { name: say.hidden, kind: "number" },
        ],
        rows: rows.map((row) => [
          { text: name(row), href: link(`indikator/${row.indicator}`) },
          countCell(row.shown, words),
          countCell(row.withheld, words),
        ]),
      },
      facts: [say.source, formatPeriod(period, words.format), words.figure.n(number(rows.length))],
      notes: [say.percent(number(lists.run.percent_threshold))],
      page: { href: link("om/integritet"), text: say.page },
    },
    words,
  );
}
