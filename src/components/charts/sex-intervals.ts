import * as Plot from "@observablehq/plot";
import type { Messages } from "../../messages.js";
import { hair, ink, quiet, sexColours } from "../colours.js";
import type { SymbolName } from "../symbol.js";
import { plot } from "./plot.js";

export type SexPoint = { value: number; low: number | null; high: number | null };
/** Women's and men's value in one group, or the symbol that stands in its place. */
export type SexInterval = {
  label: string;
  women: SexPoint | null;
  men: SexPoint | null;
  symbol?: SymbolName | undefined;
};

const rowHeight = 70;

/** Draws women's value above men's in each group, each on its interval, on one scale from zero. */
export function sexIntervals(
  rows: SexInterval[],
  options: { width: number; words: Messages; format: (value: number) => string },
): SVGSVGElement {
  const { width, words, format } = options;
  const points = rows.flatMap((row) =>
    (["women", "men"] as const).flatMap((sex) => {
      const point = row[sex];
      return point ? [{ label: row.label, sex, ...point, dy: sex === "women" ? 3 : 24 }] : [];
    }),
  );
  const most = Math.max(0.001, ...points.map(({ value, high }) => Math.max(value, high ?? 0)));
  const of = (sex: "women" | "men") => points.filter((point) => point.sex === sex);
  const marks = (["women", "men"] as const).flatMap((sex) => {
    const place = { y: "label", dy: sex === "women" ? 3 : 24 } as const;
    return [
      Plot.ruleY(of(sex), { y: "label", x1: 0, x2: most, stroke: hair, dy: place.dy }),
      Plot.ruleY(
        of(sex).filter(({ low, high }) => low !== null && high !== null),
        {
          ...place,
          x1: "low",
          x2: "high",
          stroke: sexColours[sex],
          strokeOpacity: 0.35,
          strokeWidth: 5,
        },
      ),
      Plot.dot(of(sex), {
        ...place,
        x: "value",
        r: sex === "women" ? 6 : 5.5,
        symbol: sex === "women" ? "circle" : "square",
        fill: sexColours[sex],
      }),
      Plot.text(of(sex), {
        ...place,
        text: ({ value }: SexPoint) => format(value),
        frameAnchor: "right",
        textAnchor: "end",
        dx: 52,
        fill: ink,
        fontWeight: 600,
      }),
    ];
  });
  return plot({
    width,
    height: rows.length * rowHeight + 6,
    marginTop: 0,
    marginBottom: 6,
    marginLeft: 8,
    marginRight: 56,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, type: "band", domain: rows.map(({ label }) => label), padding: 0 },
    marks: [
      Plot.text(rows, {
        y: "label",
        text: "label",
        frameAnchor: "left",
        textAnchor: "start",
        dx: -8,
        dy: -18,
        fill: ink,
        fontWeight: 600,
      }),
      ...marks,
      Plot.text(
        rows.filter(({ women, men }) => !women && !men),
        {
          y: "label",
          text: (row: SexInterval) => words.symbols[row.symbol ?? "missing"].mark,
          frameAnchor: "left",
          textAnchor: "start",
          dx: -8,
          dy: 6,
          fill: quiet,
        },
      ),
    ],
  });
}
