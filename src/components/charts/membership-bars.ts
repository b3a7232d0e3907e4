import * as Plot from "@observablehq/plot";
import { accent, hair, ink, quiet } from "../colours.js";
import { plot } from "./plot.js";

export type MembershipBar = { label: string; from: string; to: string; hasLeft: boolean };

/** Draws when each municipality has been a member; a bar that ends before the last day ends with a line across. */
export function membershipBars(
  rows: MembershipBar[],
  { width, from, to }: { width: number; from: string; to: string },
): SVGSVGElement {
  const label = Math.min(width * 0.34, Math.max(80, ...rows.map((row) => row.label.length * 7.8)));
  const names = [...new Set(rows.map((row) => row.label))];
  const first = Number(from.slice(0, 4)) + 1;
  const years = Array.from({ length: Math.max(0, Number(to.slice(0, 4)) - first + 1) }, (_, i) =>
    Date.UTC(first + i, 0, 1),
  );
  return plot({
    width,
    height: names.length * 28 + 34,
    marginTop: 4,
    marginBottom: 30,
    marginLeft: label,
    marginRight: 12,
    x: { type: "utc", domain: [new Date(from), new Date(to)], label: null },
    y: { axis: null, type: "band", domain: names, padding: 0.36 },
    marks: [
      Plot.ruleY(names, { stroke: hair }),
      Plot.axisX(
        years.map((year) => new Date(year)),
        {
          tickSize: 5,
          stroke: hair,
          fill: quiet,
          label: null,
          tickFormat: (at: Date) => String(at.getUTCFullYear()),
        },
      ),
      Plot.barX(rows, {
        x1: (row: MembershipBar) => new Date(row.from),
        x2: (row: MembershipBar) => new Date(row.to),
        y: "label",
        fill: accent,
      }),
      Plot.tickX(
        rows.filter((row) => row.hasLeft),
        {
          x: (row: MembershipBar) => new Date(row.to),
          y: "label",
          stroke: ink,
          strokeWidth: 3,
          insetTop: -4,
          insetBottom: -4,
        },
      ),
      Plot.text(names, {
        y: (name: string) => name,
        text: (name: string) => name,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -label,
        fill: ink,
      }),
    ],
  });
}
