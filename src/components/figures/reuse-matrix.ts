import { collate } from "../../collate.js";
import { formatDate, formatNumber } from "../../format.js";
import { type ReusePair, reuseMatrix } from "../charts/reuse-matrix.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { AdoptionFlow } from "../published.js";
import { newestPeriod, type Scope } from "../scope.js";
import { reuseMatrixSentences } from "../sentences/reuse-matrix.js";
import { countCell } from "../value-cell.js";

/** Shows who has taken over solutions from whom, among the municipalities of the chosen area. */
export function reuseMatrixFigure(
  context: Context,
  scope: Scope,
  flows: AdoptionFlow[],
): HTMLElement {
  const { words, lists } = context;
  const areaMembers = lists.area_members.filter(
    (member) =>
      member.area_kind === scope.area.area_kind && member.area_code === scope.area.area_code,
  );
  const members = new Set(areaMembers.map((member) => member.municipality_code));
  const memberNames = new Set(areaMembers.map((member) => member.municipality_name));
  const within = flows.filter(
    (flow) => members.has(flow.giver_code) || members.has(flow.taker_code),
  );
  const pairs: ReusePair[] = within
    .filter((flow) => flow.in_use > 0)
    .map((flow) => ({ giver: flow.giver_name, taker: flow.taker_name, adoptions: flow.in_use }));
  const names = [...new Set(pairs.flatMap((pair) => [pair.giver, pair.taker]))].sort(collate);
  const newest = { ...scope, period: newestPeriod(lists) };
  const say = words.figures.reuseMatrix;
  return figure(
    {
      id: "givare-och-tagare",
      name: say.name,
      sentences: reuseMatrixSentences(pairs, memberNames, words),
      chart: names.length > 0 ? (width) => reuseMatrix(pairs, { width, words, names }) : null,
      label: say.label,
      table: {
        caption: say.caption(formatDate(lists.run.as_of, words.format)),
        columns: [
          { name: words.reuse.giver, kind: "text" },
          { name: words.reuse.taker, kind: "text" },
          { name: words.reuse.inUse, kind: "number" },
          { name: words.reuse.planned, kind: "number" },
          { name: words.reuse.ended, kind: "number" },
        ],
        rows: within
          .toSorted(
            (a, b) => collate(a.giver_name, b.giver_name) || collate(a.taker_name, b.taker_name),
          )
          .map((flow) => [
            { text: flow.giver_name },
            { text: flow.taker_name },
            countCell(flow.in_use, words),
            countCell(flow.planned, words),
            countCell(flow.ended, words),
          ]),
      },
      ...facts(context, "R01", newest, undefined),
      facts: [
        ...facts(context, "R01", newest, undefined).facts.slice(0, 1),
        say.asOf(formatDate(lists.run.as_of, words.format)),
        words.figure.n(
          formatNumber(
            pairs.reduce((sum, pair) => sum + pair.adoptions, 0),
            0,
            words.format,
          ),
        ),
      ],
      notes: [say.note],
    },
    words,
  );
}
