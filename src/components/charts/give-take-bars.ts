import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, ink, pale, quiet } from "../colours.js";
import type { GiveTake } from "../give-take.js";
import { plot } from "./plot.js";

type Bar = { panel: string; place: number; name: string; count: number };

/** Draws what each municipality has given and taken as two rows of bars, each by size and equals by name; beside or below each other. */
export function giveTakeBars(
  rows: GiveTake[],
  { width, words }: { width: number; words: Messages },
): SVGSVGElement {
  const say = words.reuse.giveTake;
  const panel = (name: string, count: (row: GiveTake) => number): Bar[] =>
    rows
      .filter((row) => count(row) > 0)
      .toSorted((a, b) => count(b) - count(a))
      .map((row, place) => ({ panel: name, place, name: row.name, count: count(row) }));
  const given = panel(say.given, (row) => row.given);
  const taken = panel(say.taken, (row) => row.taken);
  const bars = [...given, ...taken];
  const isNarrow = width < 480;
  const lines = isNarrow ? bars.length : Math.max(given.length, taken.length);
  const placed = bars.map((bar) => ({
    ...bar,
    line: isNarrow && bar.panel === say.taken ? bar.place + given.length + 2 : bar.place,
  }));
  const heads = [
    { panel: say.given, line: -1 },
    { panel: say.taken, line: isNarrow ? given.length + 1 : -1 },
  ];
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const label = 96;
  const room = (isNarrow ? width : (width - 32) / 2) - label - 36;
  const unit = most / Math.max(40, room);
  const start = -label * unit;
  const fx = (item: { panel: string }) => (isNarrow ? "" : item.panel);
  const domain = Array.from({ length: lines + (isNarrow ? 3 : 1) }, (_, i) => i - 1);
  return plot({
    width,
    height: domain.length * 26,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 36,
    x: { axis: null, domain: [start, most] },
    y: { axis: null, type: "band", domain, padding: 0 },
    fx: {
      axis: null,
      domain: isNarrow ? [""] : [say.given, say.taken],
      padding: isNarrow ? 0 : 0.1,
    },
    marks: [
      Plot.text(heads, {
        fx,
        x: start,
        y: "line",
        text: "panel",
        textAnchor: "start",
        fill: quiet,
      }),
      Plot.barX(placed, {
        fx,
        x1: 0,
        x2: "count",
        y: "line",
        fill: (bar: Bar) => (bar.panel === say.given ? accent : pale),
        insetTop: 5,
        insetBottom: 5,
      }),
      Plot.text(placed, { fx, x: start, y: "line", text: "name", textAnchor: "start", fill: ink }),
      Plot.text(placed, {
        fx,
        x: "count",
        y: "line",
        text: (bar: Bar) => formatNumber(bar.count, 0, words.format),
        textAnchor: "start",
        dx: 7,
        fill: ink,
        fontWeight: 600,
      }),
    ],
  });
}
