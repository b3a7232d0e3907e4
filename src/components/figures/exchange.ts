import { collate } from "../../collate.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import { hasReported } from "../has-reported.js";
import { municipalityCell } from "../municipality-cell.js";
import type { AdoptionFlow, Area } from "../published.js";
import { reuseFacts } from "../reuse-facts.js";
import { exchangeSentences } from "../sentences/exchange.js";
import type { Cell } from "../table.js";
import { countCell } from "../value-cell.js";

/** Shows what one municipality has taken over from others and others from it. */
export function exchangeFigure(context: Context, area: Area, flows: AdoptionFlow[]): HTMLElement {
  const { words } = context;
  const say = words.figures.exchange;
  const taken = flows.filter((flow) => flow.taker_code === area.area_code);
  const given = flows.filter((flow) => flow.giver_code === area.area_code);
  const isKnown = hasReported(context, area, "R01", "in_use");
  const row = (code: string, name: string, direction: string, flow: AdoptionFlow): Cell[] => [
    municipalityCell(code, name),
    { text: direction },
    countCell(flow.in_use, words),
    countCell(flow.planned, words),
    countCell(flow.ended, words),
  ];
  return figure(
    {
      id: "ger-och-tar",
      name: say.name,
      sentences: isKnown
        ? exchangeSentences(taken, given, words)
        : [words.sentences.exchange.missing],
      chart: null,
      label: say.name,
      table: {
        caption: say.caption(area.name),
        columns: [
          { name: words.table.municipality, kind: "text" },
          { name: say.direction, kind: "text" },
          { name: words.reuse.inUse, kind: "number" },
          { name: words.reuse.planned, kind: "number" },
          { name: words.reuse.ended, kind: "number" },
        ],
        rows: [
          ...taken.map((flow) => row(flow.giver_code, flow.giver_name, say.from, flow)),
          ...given.map((flow) => row(flow.taker_code, flow.taker_name, say.to, flow)),
        ].toSorted((a, b) => collate(nameOf(a), nameOf(b))),
      },
      ...reuseFacts(
        context,
        { area },
        { indicator: "R01", measure: "in_use", n: taken.length + given.length },
      ),
    },
    words,
  );
}

function nameOf(row: Cell[]): string {
  const [first] = row;
  return first && "text" in first ? first.text : "";
}
