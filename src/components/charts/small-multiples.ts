import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, hair, ink, pale, quiet } from "../colours.js";
import { plot } from "./plot.js";

export type PanelPoint = { panel: string; period: string; value: number | null };

const panelHeight = 104;

/** Draws one small series for each panel, in the order given and all on one scale. */
export function smallMultiples(
  points: PanelPoint[],
  { width, words }: { width: number; words: Messages },
): SVGSVGElement {
  const panels = [...new Set(points.map((point) => point.panel))];
  const periods = [...new Set(points.map((point) => point.period))];
  const columns = Math.max(2, Math.min(5, Math.floor(width / 150)));
  const place = new Map(panels.map((panel, index) => [panel, index]));
  const fx = (panel: string) => (place.get(panel) ?? 0) % columns;
  const fy = (panel: string) => Math.floor((place.get(panel) ?? 0) / columns);
  const facet = {
    fx: (point: PanelPoint) => fx(point.panel),
    fy: (point: PanelPoint) => fy(point.panel),
  };
  const shown = points.filter((point) => point.value !== null);
  const last = shown.filter((point) => point.period === periods.at(-1));
  return plot({
    width,
    height: Math.ceil(panels.length / columns) * panelHeight + 24,
    marginTop: 0,
    marginBottom: 24,
    marginLeft: 0,
    marginRight: 0,
    x: { axis: null, type: "band", domain: periods, padding: 0.15 },
    y: { axis: null, domain: [0, Math.max(2, ...shown.map((point) => point.value ?? 0)) * 1.7] },
    fx: { axis: null, padding: 0.12 },
    fy: { axis: null, padding: 0.2 },
    marks: [
      Plot.barY(shown, {
        ...facet,
        x: "period",
        y: "value",
        fill: (point: PanelPoint) => (point.period === periods.at(-1) ? accent : pale),
      }),
      Plot.ruleY(panels, { fx, fy, y: 0, stroke: hair }),
      Plot.text(panels, {
        fx,
        fy,
        text: (panel: string) => panel,
        frameAnchor: "top-left",
        dy: 2,
        fill: ink,
      }),
      Plot.text(last, {
        ...facet,
        text: (point: PanelPoint) => formatNumber(point.value ?? 0, 0, words.format),
        frameAnchor: "top-right",
        dy: 2,
        fill: ink,
        fontWeight: 600,
      }),
      Plot.text(
        panels.filter((panel) => fy(panel) === Math.ceil(panels.length / columns) - 1),
        {
          fx,
          fy,
          text: () => `${periods[0]?.slice(0, 4) ?? ""}–${periods.at(-1)?.slice(0, 4) ?? ""}`,
          frameAnchor: "bottom-left",
          dy: 18,
          fill: quiet,
        },
      ),
    ],
  });
}
