import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, ink, quiet, type Stage, stageColours, stages } from "../colours.js";
import { plot } from "./plot.js";

/** Where ideas stand at the end of a quarter, and how many went from one place to another during it. */
export type StageMoves = {
  stock: ReadonlyMap<Stage, number>;
  moves: { kind: "forward" | "skipped" | "back"; from: Stage; to: Stage; items: number }[];
  arrived: number;
  ended: ReadonlyMap<Stage, number>;
  paused: ReadonlyMap<Stage, number>;
};

const radius = 17;
const step = 78;
const margins = { marginTop: 44, marginBottom: 22, marginLeft: 0, marginRight: 0 };

/** Draws the stages downwards: straight arrows to the next, bows to the right past stages and to the left back. */
export function stageMoves(
  { stock, moves, arrived, ended, paused }: StageMoves,
  { width, words }: { width: number; words: Messages },
): SVGSVGElement {
  const height = (stages.length - 1) * step + margins.marginTop + margins.marginBottom;
  const spine = width < 520 ? 168 : 220;
  const number = (items: number) => formatNumber(items, 0, words.format);
  const place = (stage: Stage) => margins.marginTop + stages.indexOf(stage) * step;
  const most = Math.max(1, ...moves.map(({ items }) => items));
  const arrows = moves.map((move) => arrowOf(move, spine, place, most));
  return plot({
    width,
    height,
    ...margins,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.arrow(arrows, {
        x1: "x1",
        y1: "y1",
        x2: "x2",
        y2: "y2",
        bend: 0,
        stroke: accent,
        strokeWidth: "weight",
        headLength: 8,
        headAngle: 50,
        filter: (arrow: Arrow) => arrow.bend === 0,
      }),
      ...arrows
        .filter((arrow) => arrow.bend !== 0)
        .map((arrow) =>
          Plot.arrow([arrow], {
            x1: "x1",
            y1: "y1",
            x2: "x2",
            y2: "y2",
            bend: arrow.bend,
            stroke: accent,
            strokeWidth: arrow.weight,
            strokeDasharray: arrow.isBack ? "5 4" : "none",
            headLength: 8,
            headAngle: 50,
          }),
        ),
      Plot.dot(stages, {
        x: () => spine,
        y: place,
        r: radius,
        fill: (stage: Stage) => stageColours[stage],
        stroke: stageColours.developed,
        strokeWidth: 0.75,
      }),
      Plot.text(stages, {
        x: () => spine,
        y: place,
        text: (stage: Stage) => number(stock.get(stage) ?? 0),
        fill: (stage: Stage) => (isDark(stage) ? "#fff" : ink),
        fontWeight: 600,
      }),
      Plot.text(stages, {
        x: () => 0,
        y: place,
        text: (stage: Stage) => words.stages[stage],
        textAnchor: "start",
        fill: ink,
      }),
      Plot.text(arrived > 0 ? [words.stageMoves.arrived(number(arrived))] : [], {
        x: spine,
        y: margins.marginTop - radius - 12,
        text: (text: string) => `${text} ↓`,
        fill: quiet,
      }),
      Plot.text(arrows, {
        x: "labelX",
        y: "labelY",
        text: (arrow: Arrow) => number(arrow.items),
        fill: ink,
        stroke: "#fff",
        strokeWidth: 5,
        fontWeight: 600,
      }),
      Plot.text(stages, {
        x: () => Math.min(width - 2, spine + 330),
        y: place,
        text: (stage: Stage) =>
          words.stageMoves.left(
            textOf(ended.get(stage), number),
            textOf(paused.get(stage), number),
          ),
        textAnchor: "end",
        fill: quiet,
        lineWidth: width < 520 ? 6.5 : 16,
      }),
    ],
  });
}

type Arrow = {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  bend: number;
  weight: number;
  items: number;
  isBack: boolean;
  labelX: number;
  labelY: number;
};

function arrowOf(
  { kind, from, to, items }: StageMoves["moves"][number],
  spine: number,
  place: (stage: Stage) => number,
  most: number,
): Arrow {
  const side = kind === "forward" ? 0 : kind === "skipped" ? 1 : -1;
  const way = Math.sign(place(to) - place(from));
  const lift = side === 0 ? radius + 2 : radius * 0.72;
  const y1 = place(from) + way * lift;
  const y2 = place(to) - way * (lift + 3);
  const x = spine + side * (radius * 0.78 + 2);
  const bow = side === 0 ? 0 : (Math.abs(y2 - y1) / 2) * Math.tan((bendDegrees * Math.PI) / 360);
  return {
    x1: x,
    y1,
    x2: x,
    y2,
    bend: side === 0 ? 0 : side * way * bendDegrees,
    weight: 1.25 + (3.5 * items) / most,
    items,
    isBack: kind === "back",
    labelX: side === 0 ? spine + 14 : x + side * bow,
    labelY: (y1 + y2) / 2,
  };
}

const bendDegrees = 52;

function isDark(stage: Stage): boolean {
  return stage === "developed" || stage === "implemented";
}

function textOf(items: number | undefined, number: (items: number) => string): string | null {
  return items ? number(items) : null;
}
