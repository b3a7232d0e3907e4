import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, ink, type Stage, stageColours, stages } from "../colours.js";
import type { OpenItem } from "../published.js";
import { countAxis } from "./axes.js";
import { plot } from "./plot.js";

const open = stages.filter((stage) => stage !== "implemented");

/** Draws each open item at its age, a column a stage, with the days by which half and most had gone on before; where columns are narrow the lines are told once, above. */
export function ageing(
  items: OpenItem[],
  { width, words, height = 400 }: { width: number; words: Messages; height?: number },
): SVGSVGElement {
  const isNarrow = width < 520;
  const lines = open.flatMap((stage) => {
    const [item] = items.filter((candidate) => candidate.stage === stage);
    return item ? [{ stage, half: item.p50_days, most: item.p85_days }] : [];
  });
  const top = Math.max(30, ...items.map(({ age_days }) => age_days)) * 1.06;
  const label = (key: "half" | "most", text: string) =>
    Plot.text(isNarrow ? [] : lines.filter((line) => line[key] !== null), {
      fx: "stage",
      y: key,
      text: (line: (typeof lines)[number]) =>
        `${text} ${formatNumber(line[key] ?? 0, 0, words.format)}`,
      frameAnchor: "right",
      textAnchor: "end",
      dy: -7,
      fill: ink,
      fontSize: 12,
      stroke: "#fff",
      strokeWidth: 4,
    });
  const rule = (key: "half" | "most", dash: string) =>
    Plot.ruleY(
      lines.filter((line) => line[key] !== null),
      { fx: "stage", y: key, stroke: ink, strokeWidth: 1.25, strokeDasharray: dash },
    );
  return plot({
    width,
    height,
    marginTop: 52,
    marginBottom: 10,
    marginLeft: 40,
    marginRight: 4,
    fx: { domain: open, axis: null, padding: isNarrow ? 0.08 : 0.14 },
    y: { domain: [0, top] },
    marks: [
      ...countAxis(words.ageing.days, words, 5),
      rule("half", "3 3"),
      rule("most", "none"),
      label("half", words.ageing.half),
      label("most", words.ageing.most),
      Plot.dot(
        items,
        Plot.dodgeX("middle", {
          fx: "stage",
          y: "age_days",
          r: isNarrow ? 3 : 4,
          padding: 1,
          fill: (item: OpenItem) =>
            item.stalled_reason ? stageColours[item.stage as Stage] : "#fff",
          stroke: accent,
          strokeWidth: (item: OpenItem) => (item.stalled_reason === "older_than_p85" ? 2.25 : 1),
        }),
      ),
      Plot.text(isNarrow ? open.slice(-1) : [], {
        fx: (stage: Stage) => stage,
        text: () => words.ageing.lines,
        frameAnchor: "top-right",
        textAnchor: "end",
        dy: -38,
        fill: ink,
        fontSize: 12,
      }),
      Plot.text(open, {
        fx: (stage: Stage) => stage,
        text: (stage: Stage) => words.stages[stage],
        frameAnchor: "top",
        dy: -14,
        fill: ink,
        fontSize: isNarrow ? 11 : 14,
      }),
      Plot.ruleY([0], { stroke: ink }),
    ],
  });
}
