import { collate } from "../../collate.js";
import { formatDate } from "../../format.js";
import { type ReusePair, reuseMatrix } from "../charts/reuse-matrix.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { innovationLink } from "../innovation-link.js";
import type { Adoption, AdoptionFlow, Innovation } from "../published.js";
import { reuseFacts } from "../reuse-facts.js";
import { newestPeriod, type Scope } from "../scope.js";
import { reuseMatrixSentences } from "../sentences/reuse-matrix.js";
import { countCell } from "../value-cell.js";

/** Shows who has taken over solutions from whom, among the municipalities of the chosen area. */
export function reuseMatrixFigure(
  context: Context,
  scope: Scope,
  {
    flows,
    innovations,
    adoptions,
  }: { flows: AdoptionFlow[]; innovations: Innovation[]; adoptions: Adoption[] },
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
  const n = pairs.reduce((sum, pair) => sum + pair.adoptions, 0);
  const moved = (flow: AdoptionFlow) => {
    const ids = innovations
      .filter(({ municipality_code: code }) => code === flow.giver_code)
      .map(({ innovation_id }) => innovation_id)
      .filter((id) => adoptions.some((adoption) => isOf(adoption, id, flow.taker_code)));
    return {
      text: ids.join(", "),
      links: ids.map((id) => ({ text: id, href: innovationLink(id) })),
    };
  };
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
          { name: words.reuse.which, kind: "text" },
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
            moved(flow),
          ]),
      },
      ...facts(context, "R01", newest, undefined),
      facts: reuseFacts(context, scope, { indicator: "R01", measure: "in_use", n }).facts,
      notes: [say.note],
    },
    words,
  );
}

function isOf(adoption: Adoption, innovation: string, taker: string): boolean {
  return (
    adoption.innovation_id === innovation &&
    adoption.municipality_code === taker &&
    adoption.role === "recipient"
  );
}
