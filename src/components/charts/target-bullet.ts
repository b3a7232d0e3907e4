import * as Plot from "@observablehq/plot";
import type { Messages } from "../../messages.js";
import { accent, ink } from "../colours.js";
import { plot } from "./plot.js";

export type Bullet = {
  label: string;
  /** The numbers in words, since every row has a scale of its own. */
  text: string;
  value: number | null;
  target: number | null;
  reported: number | null;
};

/** Draws what is computed as a bar, the target as a line across and what was reported as a ring; each row has its own scale. */
export function targetBullet(
  rows: Bullet[],
  { width }: { width: number; words: Messages },
): SVGSVGElement {
  const most = (row: Bullet) => Math.max(1, row.value ?? 0, row.target ?? 0, row.reported ?? 0);
  const at = (name: "value" | "target" | "reported") => (row: Bullet) =>
    (row[name] ?? 0) / most(row);
  const having = (name: "value" | "target" | "reported") =>
    rows.filter((row) => row[name] !== null);
  const line = { y: "label", dy: 10 } as const;
  return plot({
    width,
    height: rows.length * 54,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 10,
    x: { axis: null, domain: [0, 1] },
    y: { axis: null, type: "band", domain: rows.map((row) => row.label), padding: 0 },
    marks: [
      Plot.barX(rows, { x: 1, y: "label", fill: "#eef2f3", insetTop: 31, insetBottom: 11 }),
      Plot.barX(having("value"), {
        x: at("value"),
        y: "label",
        fill: accent,
        insetTop: 31,
        insetBottom: 11,
      }),
      Plot.tickX(having("target"), {
        x: at("target"),
        y: "label",
        stroke: ink,
        strokeWidth: 3,
        insetTop: 26,
        insetBottom: 6,
      }),
      Plot.dot(having("reported"), {
        ...line,
        x: at("reported"),
        r: 6,
        stroke: ink,
        strokeWidth: 2,
        fill: "#fff",
      }),
      Plot.text(rows, {
        y: "label",
        text: "label",
        frameAnchor: "left",
        textAnchor: "start",
        dy: -10,
        fill: ink,
        fontWeight: 600,
      }),
      Plot.text(rows, {
        y: "label",
        text: "text",
        frameAnchor: "right",
        textAnchor: "end",
        dy: -10,
        dx: 10,
        fill: ink,
      }),
    ],
  });
}
