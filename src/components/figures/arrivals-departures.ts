import { formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { arrivalsDepartures, type FlowBalance } from "../charts/arrivals-departures.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { quartersUntil } from "../quarters.js";
import type { Scope } from "../scope.js";
import { arrivalsDeparturesSentences } from "../sentences/arrivals-departures.js";
import { shownValue } from "../shown-value.js";
import { countCell } from "../value-cell.js";

/** Shows what comes in against what becomes finished, quarter by quarter. */
export function arrivalsDeparturesFigure(context: Context, scope: Scope): HTMLElement {
  const { words } = context;
  const rows = balance(context, scope);
  const headline = shownValue(context, scope, "P01", "gross");
  const say = words.figures.arrivalsDepartures;
  return figure(
    {
      id: "inkomna-och-fardiga",
      name: say.name,
      sentences: arrivalsDeparturesSentences(rows, words),
      chart: rows.length > 1 ? (width) => arrivalsDepartures(rows, { width, words }) : null,
      label: say.label,
      table: {
        caption: say.caption(areaWords(scope.area, words)),
        columns: [
          { name: words.table.period, kind: "text" },
          { name: words.flow.arrivals, kind: "number" },
          { name: words.flow.departures, kind: "number" },
        ],
        rows: rows
          .toReversed()
          .map((row) => [
            { text: formatPeriod(row.period, words.format), sort: row.period },
            countCell(row.arrivals, words),
            countCell(row.departures, words),
          ]),
      },
      ...facts(context, "P01", scope, headline),
      notes: [say.note],
    },
    words,
  );
}

/** Puts captured ideas beside those that were implemented, quarter by quarter. */
export function balance(context: Context, scope: Scope): FlowBalance[] {
  const entries = (stage: string) =>
    context.select({
      indicator: "P02",
      measure: "first_entries",
      area: scope.area,
      dimension: "stage",
      category: stage,
    });
  const arrivals = context.select({ indicator: "P01", measure: "gross", area: scope.area });
  const ended = endStages.map(entries);
  return quartersUntil(context.lists.periods, scope.period.period).flatMap(({ period }) => {
    const arrived = arrivals.find((row) => row.period === period)?.value ?? null;
    const departures = ended
      .flatMap((rows) => rows.filter((row) => row.period === period))
      .reduce((sum, row) => sum + (row.value ?? 0), 0);
    return arrived === null ? [] : [{ period, arrivals: arrived, departures }];
  });
}

const endStages = ["implemented", "rejected", "withdrawn", "referred", "merged", "stopped_learned"];
