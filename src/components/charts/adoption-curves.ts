import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { AdoptionCurve } from "../adoption-curve.js";
import { accent, hair, ink, quiet } from "../colours.js";
import { plot } from "./plot.js";
import { spread } from "./spread.js";

const dashes = ["none", "7 3", "2 3", "9 3 2 3", "4 2"];

/** Draws the municipalities that each innovation has spread to by months since it was implemented; the first ones named at their ends, the others thin. */
export function adoptionCurvesChart(
  named: AdoptionCurve[],
  others: AdoptionCurve[],
  { width, words, height = 340 }: { width: number; words: Messages; height?: number },
): SVGSVGElement {
  const say = words.reuse.curves;
  const all = [...named, ...others];
  const margins = { marginTop: 28, marginBottom: 40, marginLeft: 28, marginRight: 76 };
  const span = height - margins.marginTop - margins.marginBottom;
  const top = Math.max(2, ...all.map((curve) => curve.steps.length - 1)) * 1.06;
  const last = Math.max(12, ...all.map(({ followed }) => followed));
  const line = (curve: AdoptionCurve) => [
    ...curve.steps,
    { months: curve.followed, count: curve.steps.length - 1 },
  ];
  const ends = named.map((curve) => curve.steps.length - 1);
  const places = spread(
    ends.map((count) => (1 - count / top) * span),
    18,
    6,
    span - 2,
  );
  return plot({
    width,
    height,
    ...margins,
    x: { domain: [0, last] },
    y: { domain: [0, top] },
    marks: [
      Plot.gridY({ interval: 1, stroke: hair, strokeOpacity: 1 }),
      Plot.axisY({
        interval: 1,
        tickSize: 0,
        fill: quiet,
        label: words.units.municipalities,
        labelArrow: "none",
        labelAnchor: "top",
        tickFormat: (count: number) => formatNumber(count, 0, words.format),
      }),
      Plot.axisX({
        interval: last > 24 ? 12 : 6,
        tickFormat: (months: number) => formatNumber(months, 0, words.format),
        label: say.months,
        labelArrow: "none",
        labelAnchor: "left",
        labelOffset: 36,
        tickSize: 5,
        stroke: hair,
        fill: quiet,
      }),
      ...others.map((curve) =>
        Plot.lineY(line(curve), {
          x: "months",
          y: "count",
          curve: "step-after",
          stroke: "#8a939b",
          strokeWidth: 1,
        }),
      ),
      ...named.map((curve, i) =>
        Plot.lineY(line(curve), {
          x: "months",
          y: "count",
          curve: "step-after",
          stroke: accent,
          strokeWidth: 2.25,
          strokeDasharray: dashes[i % dashes.length] ?? "none",
        }),
      ),
      Plot.dot(
        named.map((curve) => ({ x: curve.followed, y: curve.steps.length - 1 })),
        { x: "x", y: "y", r: 3, fill: accent },
      ),
      ...named.map((curve, i) =>
        Plot.text([curve], {
          text: ({ innovation }: AdoptionCurve) => innovation.innovation_id,
          frameAnchor: "top-right",
          textAnchor: "start",
          lineAnchor: "middle",
          dx: 10,
          dy: places[i] ?? 0,
          fill: ink,
        }),
      ),
      Plot.ruleY([0], { stroke: ink }),
    ],
  });
}
