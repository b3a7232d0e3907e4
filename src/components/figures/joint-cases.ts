import { collate } from "../../collate.js";
import { formatShare } from "../../format.js";
import { dateCell } from "../case-columns.js";
import { caseLink } from "../case-link.js";
import type { Context } from "../context.js";
import { everMembers } from "../ever-members.js";
import { figure } from "../figure.js";
import { municipalityCell } from "../municipality-cell.js";
import { municipalityNames } from "../municipality-names.js";
import type { CaseCost, PublishedCase } from "../published.js";
import { reuseFacts } from "../reuse-facts.js";
import type { Scope } from "../scope.js";
import { jointCasesSentences } from "../sentences/joint-cases.js";
import type { Cell } from "../table.js";

/** Lists the cases that several municipalities work on together, with how much of the cost others than the owner bear. */
export function jointCasesFigure(
  context: Context,
  scope: Scope,
  { cases, costs }: { cases: PublishedCase[]; costs: CaseCost[] },
): HTMLElement {
  const { words, lists } = context;
  const say = words.reuse.jointCases;
  const members = everMembers(lists, scope.area);
  const names = municipalityNames(lists);
  const codes = (item: PublishedCase) => item.participant_codes.split(" ");
  const joint = cases
    .filter((item) => item.is_joint && codes(item).some((code) => members.has(code)))
    .sort((a, b) => collate(a.case_id, b.case_id));
  const stage = (code: string) => words.stages[code as keyof typeof words.stages] ?? code;
  const othersShare = ({ case_id }: PublishedCase): Cell => {
    const own = costs.filter((cost) => cost.case_id === case_id);
    const share = 1 - (own.find(({ is_owner }) => is_owner)?.share ?? 0);
    return own.length === 0
      ? { symbol: "missing" }
      : { text: formatShare(share, 0, words.format), sort: share };
  };
  return figure(
    {
      id: "gemensamma-arenden",
      name: say.name,
      sentences: jointCasesSentences(joint, words),
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        limit: 15,
        caption: say.caption,
        columns: [
          { name: say.case, kind: "code" },
          { name: say.owner, kind: "text" },
          { name: say.others, kind: "text" },
          { name: words.table.stage, kind: "text" },
          { name: say.opened, kind: "text" },
          { name: say.othersShare, kind: "number" },
        ],
        rows: joint.map((item) => [
          { text: item.case_id, href: caseLink(item.case_id) },
          municipalityCell(item.municipality_code, item.municipality_name),
          {
            text: codes(item)
              .filter((code) => code !== item.municipality_code)
              .map((code) => names.get(code) ?? code)
              .sort(collate)
              .join(", "),
          },
          { text: stage(item.end_kind ?? item.current_stage) },
          dateCell(item.opened_date, words),
          othersShare(item),
        ]),
      },
      ...reuseFacts(context, scope, { indicator: "R05", measure: "joint", n: joint.length }),
      notes: joint.length > 0 ? [say.note] : [],
    },
    words,
  );
}
