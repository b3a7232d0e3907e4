import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { AdoptionCurve } from "../adoption-curve.js";
import { accent, hair, ink, quiet } from "../colours.js";
import { plot } from "./plot.js";

type Point = { panel: number; line: number; months: number; count: number };

const panelHeight = 132;

/**
 * Draws a panel for each innovation with the municipalities that have taken it into use by months since it was
 * implemented, all on one scale; the lines of all the others lie pale behind it.
 */
export function adoptionCurvesChart(
  curves: AdoptionCurve[],
  others: AdoptionCurve[],
  { width, words }: { width: number; words: Messages },
): SVGSVGElement {
  const columns = Math.max(2, Math.min(4, Math.floor(width / 160)));
  const rows = Math.ceil(curves.length / columns);
  const fx = ({ panel }: { panel: number }) => panel % columns;
  const fy = ({ panel }: { panel: number }) => Math.floor(panel / columns);
  const all = [...curves, ...others];
  const points = (curve: AdoptionCurve, panel: number): Point[] =>
    [...curve.steps, { months: curve.followed, count: curve.steps.length - 1 }].map((step) => ({
      ...step,
      panel,
      line: all.indexOf(curve),
    }));
  const own = curves.flatMap(points);
  const behind = curves.flatMap((_, panel) => all.flatMap((curve) => points(curve, panel)));
  const panels = curves.map((curve, panel) => ({ panel, curve }));
  const ends = own.filter((point, i) => own[i + 1]?.line !== point.line);
  const top = Math.max(2, ...all.map(({ steps }) => steps.length - 1));
  const last = Math.max(12, ...all.map(({ followed }) => followed));
  const line = { fx, fy, x: "months", y: "count", z: "line", curve: "step-after" } as const;
  return plot({
    width,
    height: rows * panelHeight + 24,
    marginTop: 0,
    marginBottom: 24,
    marginLeft: 0,
    marginRight: 0,
    x: { axis: null, domain: [0, last * 1.12] },
    y: { axis: null, domain: [0, top * 1.75] },
    fx: { axis: null, padding: 0.12 },
    fy: { axis: null, padding: 0.14 },
    marks: [
      Plot.lineY(behind, { ...line, stroke: hair, strokeWidth: 1 }),
      Plot.lineY(own, { ...line, stroke: accent, strokeWidth: 2.25 }),
      Plot.ruleY(panels, { fx, fy, y: 0, stroke: ink }),
      Plot.dot(ends, { fx, fy, x: "months", y: "count", r: 3, fill: accent }),
      Plot.text(ends, {
        fx,
        fy,
        x: "months",
        y: "count",
        text: ({ count }: Point) => formatNumber(count, 0, words.format),
        dy: -11,
        fill: ink,
        fontWeight: 600,
        stroke: "#fff",
        strokeWidth: 4,
      }),
      Plot.text(panels, {
        fx,
        fy,
        text: ({ curve }: { curve: AdoptionCurve }) => curve.innovation.innovation_id,
        frameAnchor: "top-left",
        dy: 2,
        fill: ink,
        fontWeight: 600,
      }),
      Plot.text(panels, {
        fx,
        fy,
        text: ({ curve }: { curve: AdoptionCurve }) => curve.innovation.municipality_name ?? "",
        frameAnchor: "top-left",
        dy: 20,
        fill: quiet,
      }),
      Plot.text(
        panels.filter((panel) => fy(panel) === rows - 1),
        {
          fx,
          fy,
          text: () => words.reuse.curves.span(formatNumber(last, 0, words.format)),
          frameAnchor: "bottom-left",
          dy: 18,
          fill: quiet,
        },
      ),
    ],
  });
}
