import { formatPeriod } from "../../format.js";
import { type PanelPoint, smallMultiples } from "../charts/small-multiples.js";
import { type Context, definitionOf } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { membersAt } from "../members.js";
import { municipalityCell } from "../municipality-cell.js";
import { quartersUntil } from "../quarters.js";
import type { Scope } from "../scope.js";
import { multiplesSentences } from "../sentences/multiples.js";
import { valueCell } from "../value-cell.js";

/** Shows one measure for each municipality of the area, in a fixed order and on one scale. */
export function municipalityMultiplesFigure(
  context: Context,
  scope: Scope,
  { indicator, measure }: { indicator: string; measure: string },
): HTMLElement {
  const { words, lists } = context;
  const name = definitionOf(context, indicator).name[words.language];
  const say = words.figures.multiples;
  const periods = quartersUntil(lists.periods, scope.period.period).map((period) => period.period);
  const members = membersAt(lists, scope.area, scope.period.ends_on).map((member) => ({
    ...member,
    values: context.select({
      indicator,
      measure,
      area: { area_kind: "municipality", area_code: member.municipality_code },
    }),
  }));
  const points: PanelPoint[] = members.flatMap(({ municipality_name, values }) =>
    periods.map((period) => ({
      panel: municipality_name,
      period,
      value: values.find((value) => value.period === period)?.value ?? null,
    })),
  );
  const recent = periods.slice(-8).toReversed();
  const whole = context.select({ indicator, measure, area: scope.area });
  const total = whole.find((value) => value.period === scope.period.period);
  const areJoint = recent.some((period) => {
    const sum = points
      .filter((point) => point.period === period)
      .reduce((total, point) => total + (point.value ?? 0), 0);
    return sum > (whole.find((value) => value.period === period)?.value ?? Infinity);
  });
  return figure(
    {
      id: `kommuner-${indicator.toLowerCase()}`,
      name: say.name,
      sentences: multiplesSentences(points, scope.period.period, words),
      chart:
        members.length > 1 && points.some((point) => point.value !== null)
          ? (width) => smallMultiples(points, { width, words })
          : null,
      label: say.label(name),
      table: {
        caption: say.caption(name),
        columns: [
          { name: words.table.municipality, kind: "text" },
          ...recent.map((period) => ({
            name: formatPeriod(period, words.format),
            kind: "number" as const,
          })),
        ],
        rows: members.map((member) => [
          municipalityCell(member.municipality_code, member.municipality_name),
          ...recent.map((period) =>
            valueCell(
              member.values.find((value) => value.period === period),
              words,
            ),
          ),
        ]),
      },
      ...facts(context, indicator, scope, total),
      notes: members.length === 0 ? [] : [say.note, ...(areJoint ? [words.figure.joint] : [])],
    },
    words,
  );
}
