import { formatNumber, formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { cohortsChart } from "../charts/cohorts.js";
import { cohortShares, cohortStages } from "../cohorts.js";
import { accent } from "../colours.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { Scope } from "../scope.js";
import { cohortName, cohortSentences } from "../sentences/cohorts.js";
import { isReported, shownValue } from "../shown-value.js";
import type { Cell } from "../table.js";
import { countCell } from "../value-cell.js";

/** Shows how large a part of each half-year's ideas came to a test, were developed and were implemented. */
export function cohortsFigure(context: Context, scope: Scope): HTMLElement {
  const { words } = context;
  const say = words.cohorts;
  const shares = cohortShares(context, scope);
  const cohorts = [...new Set(shares.map(({ cohort }) => cohort))].sort();
  const headline = shownValue(context, scope, "P08", "testing_12");
  const isKnown = isReported(headline);
  const share = (value: number | null | undefined): Cell =>
    value == null
      ? { symbol: "not_applicable" }
      : { text: formatNumber(value, 0, words.format), sort: value };
  return figure(
    {
      id: "kohorter",
      name: say.name,
      sentences: cohortSentences(shares, isKnown, words),
      chart: shares.some(({ twelve }) => twelve !== null)
        ? (width) => cohortsChart(shares, { width, words })
        : null,
      label: say.label,
      legend: [
        { label: say.within("12"), fill: "#fff", stroke: accent, isRound: true },
        { label: say.within("24"), fill: accent, isRound: true },
      ],
      table: {
        caption: say.caption(
          areaWords(scope.area, words),
          formatPeriod(scope.period.period, words.format),
        ),
        columns: [
          { name: say.cohort, kind: "text" },
          { name: say.ideas, kind: "number" },
          ...cohortStages.flatMap((stage) =>
            ["12", "24"].map((months) => ({
              name: say.columns(say.panels[stage], months),
              kind: "number" as const,
            })),
          ),
        ],
        rows: cohorts.map((cohort) => {
          const own = cohortStages.map((stage) =>
            shares.find((row) => row.cohort === cohort && row.stage === stage),
          );
          return [
            { text: cohortName(cohort, words), sort: cohort },
            countCell(own[0]?.n ?? null, words),
            ...own.flatMap((row) => [share(row?.twelve), share(row?.twentyFour)]),
          ];
        }),
      },
      ...facts(context, "P08", scope, headline),
      notes: shares.length > 0 ? [say.note] : [],
    },
    words,
  );
}
