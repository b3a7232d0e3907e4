import * as Plot from "@observablehq/plot";
import { hair, ink, quiet, stageColours } from "../colours.js";
import type { Adoption } from "../published.js";
import { plot } from "./plot.js";

/** Draws when each municipality decided on an innovation, an empty box, and has used it, a filled one; to the day that is shown. */
export function adoptionTimeline(
  adoptions: Adoption[],
  { width, asOf }: { width: number; asOf: string },
): SVGSVGElement {
  const name = (row: Adoption) => row.municipality_name ?? row.municipality_code;
  const day = (iso: string) => new Date(iso);
  const earlier = (a: string, b: string) => (a < b ? a : b);
  const end = (row: Adoption) => earlier(row.ended_date ?? asOf, asOf);
  const dated = adoptions.filter(({ decided_date, in_use_date }) => decided_date ?? in_use_date);
  const decided = dated.flatMap((row) => {
    const until = earlier(row.in_use_date ?? end(row), asOf);
    const from = row.decided_date;
    return from !== null && from < until ? [{ row, from: day(from), to: day(until) }] : [];
  });
  const used = dated.flatMap((row) => {
    const from = row.in_use_date;
    return from !== null && from < end(row) ? [{ row, from: day(from), to: day(end(row)) }] : [];
  });
  const starts = dated.map((row) => row.decided_date ?? row.in_use_date ?? asOf);
  const first = day([...starts, asOf].sort()[0] ?? asOf);
  const rows = dated.map(name);
  const bar = { x1: "from", x2: "to", y: (item: { row: Adoption }) => name(item.row) } as const;
  return plot({
    width,
    height: rows.length * 34 + 34,
    marginTop: 4,
    marginBottom: 30,
    marginLeft: 104,
    marginRight: 12,
    x: { type: "utc", domain: [first, day(asOf)], label: null },
    y: { axis: null, type: "band", domain: rows, padding: 0.34 },
    marks: [
      Plot.ruleY(rows, { stroke: hair }),
      Plot.axisX(years(first, day(asOf)), {
        tickSize: 5,
        stroke: hair,
        fill: quiet,
        label: null,
        tickFormat: (at: Date) => String(at.getUTCFullYear()),
      }),
      Plot.barX(decided, {
        ...bar,
        fill: "#fff",
        stroke: stageColours.developed,
        strokeWidth: 1.25,
        strokeDasharray: "3 2",
      }),
      Plot.barX(used, { ...bar, fill: stageColours.implemented }),
      Plot.text(rows, {
        y: (row: string) => row,
        text: (row: string) => row,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -104,
        fill: ink,
      }),
    ],
  });
}

function years(first: Date, last: Date): Date[] {
  const all: Date[] = [];
  for (let year = first.getUTCFullYear() + 1; year <= last.getUTCFullYear(); year++)
    all.push(new Date(Date.UTC(year, 0, 1)));
  return all;
}
