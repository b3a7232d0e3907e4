import { collate } from "../../collate.js";
import { formatNumber } from "../../format.js";
import { type AdoptionCurve, adoptersAt, adoptionCurves } from "../adoption-curve.js";
import { dateCell } from "../case-columns.js";
import { adoptionCurvesChart } from "../charts/adoption-curves.js";
import type { Context } from "../context.js";
import { everMembers } from "../ever-members.js";
import { figure } from "../figure.js";
import { innovationLink } from "../innovation-link.js";
import type { Adoption, Innovation } from "../published.js";
import { reuseFacts } from "../reuse-facts.js";
import type { Scope } from "../scope.js";
import { adoptionCurvesSentences } from "../sentences/adoption-curves.js";
import type { Cell } from "../table.js";
import { countCell } from "../value-cell.js";

const DRAWN = 8;
const MONTHS = [6, 12, 24];

/** Shows how many municipalities have taken the area's innovations into use over time; those that came furthest have a panel each. */
export function adoptionCurvesFigure(
  context: Context,
  scope: Scope,
  { innovations, adoptions }: { innovations: Innovation[]; adoptions: Adoption[] },
): HTMLElement {
  const { words, lists } = context;
  const say = words.reuse.curves;
  const members = everMembers(lists, scope.area);
  const own = innovations.filter(({ municipality_code: code }) => members.has(code ?? ""));
  const curves = adoptionCurves(own, adoptions, lists.run.as_of).sort(
    (a, b) =>
      b.steps.length - a.steps.length ||
      (a.steps.at(-1)?.months ?? 0) - (b.steps.at(-1)?.months ?? 0) ||
      collate(a.innovation.innovation_id, b.innovation.innovation_id),
  );
  const spreading = curves.filter(({ steps }) => steps.length > 2);
  const drawn = spreading.slice(0, DRAWN);
  const number = (count: number) => formatNumber(count, 0, words.format);
  const row = (curve: AdoptionCurve): Cell[] => {
    const { innovation } = curve;
    return [
      { text: innovation.innovation_id, href: innovationLink(innovation.innovation_id) },
      { text: innovation.municipality_name ?? "" },
      dateCell(innovation.implemented_date, words),
      countCell(Math.floor(curve.followed), words),
      ...MONTHS.map((month): Cell => {
        const count = adoptersAt(curve, month);
        return count === null ? { symbol: "too_early" } : countCell(count, words);
      }),
      countCell(curve.steps.length - 1, words),
      countCell(innovation.spread_count, words),
    ];
  };
  return figure(
    {
      id: "spridningskurvor",
      name: say.name,
      sentences: adoptionCurvesSentences(curves, words),
      chart:
        spreading.length > 0
          ? (width) =>
              adoptionCurvesChart(
                drawn,
                curves.filter((curve) => !drawn.includes(curve)),
                { width, words },
              )
          : null,
      label: say.label,
      table: {
        limit: 15,
        caption: say.caption,
        columns: [
          { name: say.innovation, kind: "code" },
          { name: say.origin, kind: "text" },
          { name: say.implemented, kind: "text" },
          { name: say.followed, kind: "number" },
          ...MONTHS.map((month) => ({ name: say.after(number(month)), kind: "number" as const })),
          { name: say.now, kind: "number" },
          { name: say.spread, kind: "number" },
        ],
        rows: curves.map(row),
      },
      ...reuseFacts(context, scope, { indicator: "R08", measure: "adopters", n: curves.length }),
      notes: drawn.length > 0 ? [say.scale, say.note] : [say.note],
    },
    words,
  );
}
