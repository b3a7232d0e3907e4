import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, ink, pale } from "../colours.js";
import type { Forecast } from "../published.js";
import { countAxis, quarterAxis } from "./axes.js";
import { plot } from "./plot.js";

/** Draws each quarter's forecast as a bar from low to high with its middle, and a dot for what came of it. */
export function forecastChart(
  forecasts: Forecast[],
  {
    width,
    words,
    period,
    height = 260,
  }: { width: number; words: Messages; period: string; height?: number },
): SVGSVGElement {
  const periods = forecasts.map((forecast) => forecast.period);
  const made = forecasts.filter(({ low }) => low !== null);
  const came = made.filter(({ actual }) => actual !== null);
  const now = made.filter((forecast) => forecast.period === period);
  const top =
    Math.max(4, ...made.map(({ high, actual }) => Math.max(high ?? 0, actual ?? 0))) * 1.12;
  return plot({
    width,
    height,
    marginTop: 28,
    marginBottom: 26,
    marginLeft: 40,
    marginRight: 6,
    x: { type: "band", domain: periods, padding: 0.35 },
    y: { domain: [0, top] },
    marks: [
      ...countAxis(words.forecast.unit, words),
      Plot.barY(made, {
        x: "period",
        y1: (forecast: Forecast) => (forecast.low ?? 0) - thin,
        y2: (forecast: Forecast) => (forecast.high ?? 0) + thin,
        fill: (forecast: Forecast) => (forecast.period === period ? accent : pale),
      }),
      Plot.tickY(made, {
        x: "period",
        y: "middle",
        stroke: (forecast: Forecast) => (forecast.period === period ? "#fff" : accent),
        strokeWidth: 2,
      }),
      Plot.dot(came, {
        x: "period",
        y: "actual",
        r: 5,
        fill: (forecast: Forecast) => (forecast.is_hit ? ink : "#fff"),
        stroke: ink,
        strokeWidth: 1.5,
      }),
      Plot.text(
        forecasts.filter(({ low }) => low === null),
        { x: "period", y: 0, text: () => words.symbols.not_applicable.mark, dy: -8, fill: ink },
      ),
      Plot.text(now, {
        x: "period",
        y: "high",
        text: ({ low, high }: Forecast) =>
          words.forecast.between(
            formatNumber(low ?? 0, 0, words.format),
            formatNumber(high ?? 0, 0, words.format),
          ),
        dy: -12,
        fill: ink,
        fontWeight: 600,
        stroke: "#fff",
        strokeWidth: 4,
      }),
      Plot.ruleY([0], { stroke: ink }),
      ...quarterAxis(periods, words),
    ],
  });
}

/** Half the height of an interval of one number, so that it can be seen. */
const thin = 0.12;
