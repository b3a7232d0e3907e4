import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { AdoptionCurve } from "../adoption-curve.js";
import { accent, hair, ink, quiet } from "../colours.js";
import { plot } from "./plot.js";

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
  const room = width - margins.marginLeft - margins.marginRight;
  const places = labelPlaces(
    named.map((curve) => ({
      x: (curve.followed / last) * room,
      y: (1 - (curve.steps.length - 1) / top) * span,
    })),
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
        interval: last > 36 ? 12 : 6,
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
          dy: -3 * i,
        }),
      ),
      ...named.flatMap((curve, i) => {
        const end = { x: curve.followed, y: curve.steps.length - 1 };
        const name = () => curve.innovation.innovation_id;
        return [
          Plot.dot([end], { x: "x", y: "y", r: 3, fill: accent, dy: -3 * i }),
          Plot.text([end], {
            x: "x",
            y: "y",
            text: name,
            textAnchor: "start",
            dx: 7,
            dy: places[i] ?? 0,
            fill: ink,
            stroke: "#fff",
            strokeWidth: 4,
          }),
        ];
      }),
      Plot.ruleY([0], { stroke: ink }),
    ],
  });
}

/** Lifts each name from the end of its line until it covers none of the names before it. */
function labelPlaces(ends: { x: number; y: number }[]): number[] {
  const placed: { x: number; y: number }[] = [];
  return ends.map(({ x, y }, i) => {
    let dy = -3 * i;
    while (placed.some((other) => Math.abs(other.x - x) < 70 && Math.abs(other.y - y - dy) < 17))
      dy -= 4;
    placed.push({ x, y: y + dy });
    return dy;
  });
}
