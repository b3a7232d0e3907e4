import { formatNumber } from "../../format.js";
import { caseLink } from "../case-link.js";
import type { Context } from "../context.js";
import { everMembers } from "../ever-members.js";
import { figure } from "../figure.js";
import type { IdeaCandidate } from "../published.js";
import { reuseFacts } from "../reuse-facts.js";
import type { Scope } from "../scope.js";
import { ideaCandidatesSentences } from "../sentences/idea-candidates.js";

/** Lists the pairs of ideas of two municipalities that may be the same and that a person has yet to decide on; numbers, never texts. */
export function ideaCandidatesFigure(
  context: Context,
  scope: Scope,
  candidates: IdeaCandidate[],
): HTMLElement {
  const { words, lists } = context;
  const say = words.reuse.candidates;
  const members = everMembers(lists, scope.area);
  const own = candidates.filter(
    (pair) => members.has(pair.municipality_code) || members.has(pair.other_municipality_code),
  );
  const [first] = candidates;
  const isCut = first !== undefined && first.pair_count > candidates.length;
  return figure(
    {
      id: "par-att-avgora",
      name: say.name,
      sentences: ideaCandidatesSentences(own, words),
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        limit: 10,
        caption: say.caption,
        columns: [
          { name: say.idea, kind: "code" },
          { name: words.table.municipality, kind: "text" },
          { name: say.other, kind: "code" },
          { name: say.otherMunicipality, kind: "text" },
          { name: say.likeness, kind: "number" },
        ],
        rows: own.map((pair) => [
          { text: pair.idea_id, href: caseLink(pair.idea_id) },
          { text: pair.municipality_name ?? pair.municipality_code },
          { text: pair.other_idea_id, href: caseLink(pair.other_idea_id) },
          { text: pair.other_municipality_name ?? pair.other_municipality_code },
          { text: formatNumber(pair.likeness, 2, words.format), sort: pair.likeness },
        ]),
      },
      ...reuseFacts(context, scope, { indicator: "P01", measure: "gross", n: own.length }),
      notes: [
        say.note,
        ...(isCut
          ? [
              say.cut(
                formatNumber(candidates.length, 0, words.format),
                formatNumber(first.pair_count, 0, words.format),
              ),
            ]
          : []),
      ],
    },
    words,
  );
}
