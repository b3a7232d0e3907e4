import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { ink, quiet, sexColours } from "../colours.js";
import { s } from "../element.js";
import { hatch } from "../hatch.js";
import type { SymbolName } from "../symbol.js";
import { plot } from "./plot.js";

/** Women, men and persons of unknown sex in one class, or the symbol that stands in their place. */
export type Wings = {
  label: string;
  women: number | null;
  men: number | null;
  unknown: number | null;
  symbol?: SymbolName | undefined;
};

/** Draws women to the left and men to the right of a middle line, and those of unknown sex hatched under, half on each side. */
export function butterfly(
  rows: Wings[],
  { width, words }: { width: number; words: Messages },
): SVGSVGElement {
  const most = Math.max(
    1,
    ...rows.flatMap(({ women, men, unknown }) => [women ?? 0, men ?? 0, (unknown ?? 0) / 2]),
  );
  const { pattern, url } = hatch(sexColours.unknown);
  const shown = rows.filter(({ women, men }) => women !== null && men !== null);
  const half = (row: Wings) => (row.unknown ?? 0) / 2;
  const number = (count: number | null) => formatNumber(count ?? 0, 0, words.format);
  const bar = { y: "label", insetTop: 26, insetBottom: 18 } as const;
  const beside = { y: "label", dy: 5, fill: ink, fontWeight: 600 } as const;
  const isKnown = ({ unknown }: Wings) => (unknown ?? 0) > 0;
  return plot({
    width,
    height: rows.length * 64 + 4,
    marginTop: 0,
    marginBottom: 4,
    marginLeft: 40,
    marginRight: 40,
    x: { axis: null, domain: [-most, most] },
    y: { axis: null, type: "band", domain: rows.map(({ label }) => label), padding: 0 },
    marks: [
      () => s("defs", {}, pattern),
      Plot.barX(shown, { ...bar, x: (row: Wings) => -(row.women ?? 0), fill: sexColours.women }),
      Plot.barX(shown, { ...bar, x: "men", fill: sexColours.men }),
      Plot.barX(shown.filter(isKnown), {
        y: "label",
        x1: (row: Wings) => -half(row),
        x2: half,
        insetTop: 48,
        insetBottom: 6,
        fill: url,
        stroke: sexColours.unknown,
      }),
      Plot.ruleX(shown, { x: 0, y: "label", insetTop: 24, insetBottom: 16, stroke: ink }),
      Plot.text(shown, {
        ...beside,
        x: (row: Wings) => -(row.women ?? 0),
        text: (row: Wings) => number(row.women),
        textAnchor: "end",
        dx: -7,
      }),
      Plot.text(shown, {
        ...beside,
        x: "men",
        text: (row: Wings) => number(row.men),
        textAnchor: "start",
        dx: 7,
      }),
      Plot.text(shown.filter(isKnown), {
        y: "label",
        x: half,
        text: (row: Wings) => number(row.unknown),
        textAnchor: "start",
        dx: 7,
        dy: 21,
        fill: quiet,
      }),
      Plot.text(rows, {
        y: "label",
        text: (row: Wings) =>
          shown.includes(row)
            ? row.label
            : `${row.label}  ${words.symbols[row.symbol ?? "missing"].mark}`,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -40,
        dy: -20,
        fill: ink,
      }),
    ],
  });
}
