import { giveTakeBars } from "../charts/give-take-bars.js";
import type { Context } from "../context.js";
import { everMembers } from "../ever-members.js";
import { figure } from "../figure.js";
import { giveTake } from "../give-take.js";
import { municipalityCell } from "../municipality-cell.js";
import { municipalityNames } from "../municipality-names.js";
import type { AdoptionFlow } from "../published.js";
import { reuseFacts } from "../reuse-facts.js";
import type { Scope } from "../scope.js";
import { giveTakeSentences } from "../sentences/give-take.js";
import { countCell } from "../value-cell.js";

/** Shows what each municipality of the area has given to others and taken from them. */
export function giveTakeFigure(context: Context, scope: Scope, flows: AdoptionFlow[]): HTMLElement {
  const { words, lists } = context;
  const say = words.reuse.giveTake;
  const names = municipalityNames(lists);
  const members = [...everMembers(lists, scope.area)];
  const rows = giveTake(
    flows,
    members.map((code) => ({ code, name: names.get(code) ?? code })),
  );
  const moving = rows.filter(({ given, taken }) => given + taken > 0);
  const n = flows
    .filter((flow) => members.includes(flow.giver_code) || members.includes(flow.taker_code))
    .reduce((sum, flow) => sum + flow.in_use, 0);
  return figure(
    {
      id: "givit-och-tagit",
      name: say.name,
      sentences: giveTakeSentences(rows, words),
      chart: moving.length > 1 ? (width) => giveTakeBars(rows, { width, words }) : null,
      label: say.label,
      table: {
        caption: say.caption,
        columns: [
          { name: words.table.municipality, kind: "text" },
          { name: say.given, kind: "number" },
          { name: say.taken, kind: "number" },
        ],
        rows: rows.map((row) => [
          municipalityCell(row.code, row.name),
          countCell(row.given, words),
          countCell(row.taken, words),
        ]),
      },
      ...reuseFacts(context, scope, { indicator: "R01", measure: "in_use", n }),
      notes: moving.length > 1 ? [say.note] : [],
    },
    words,
  );
}
