import { collate } from "../../collate.js";
import { formatDate, formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { hasReported } from "../has-reported.js";
import { link } from "../link.js";
import type { AdoptionFlow, Area } from "../published.js";
import { newestPeriod } from "../scope.js";
import { exchangeSentences } from "../sentences/exchange.js";
import type { Cell } from "../table.js";
import { countCell } from "../value-cell.js";

/** Shows what one municipality has taken over from others and others from it. */
export function exchangeFigure(context: Context, area: Area, flows: AdoptionFlow[]): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.exchange;
  const taken = flows.filter((flow) => flow.taker_code === area.area_code);
  const given = flows.filter((flow) => flow.giver_code === area.area_code);
  const isKnown = hasReported(context, area, "R01", "in_use");
  const source = facts(context, "R01", { area, period: newestPeriod(lists) }, undefined);
  const row = (code: string, name: string, direction: string, flow: AdoptionFlow): Cell[] => [
    { text: name, href: link(`kommun/${code}`) },
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
      ...source,
      facts: [
        ...source.facts.slice(0, 1),
        words.figures.reuseMatrix.asOf(formatDate(lists.run.as_of, words.format)),
        words.figure.n(formatNumber(taken.length + given.length, 0, words.format)),
      ],
    },
    words,
  );
}

function nameOf(row: Cell[]): string {
  const [first] = row;
  return first && "text" in first ? first.text : "";
}
