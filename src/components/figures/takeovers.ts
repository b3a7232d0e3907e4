import { collate } from "../../collate.js";
import { formatNumber } from "../../format.js";
import { areaWords } from "../area-words.js";
import type { Context } from "../context.js";
import { everMembers } from "../ever-members.js";
import { list } from "../facts.js";
import { figure } from "../figure.js";
import { innovationLink } from "../innovation-link.js";
import { link } from "../link.js";
import { municipalityCell } from "../municipality-cell.js";
import { municipalityNames } from "../municipality-names.js";
import type { Takeover } from "../published.js";
import { reuseFacts } from "../reuse-facts.js";
import type { Scope } from "../scope.js";
import { takeoversSentences } from "../sentences/takeovers.js";
import type { Cell, Column } from "../table.js";
import { countCell } from "../value-cell.js";

/** Lists for each municipality of the area the innovations that fit its open challenges and that neighbours use; the first three of each, for one municipality ten. */
export function takeoversFigure(
  context: Context,
  scope: Pick<Scope, "area">,
  takeovers: Takeover[],
): HTMLElement {
  const { words, lists } = context;
  const say = words.reuse.takeovers;
  const members = everMembers(lists, scope.area);
  const names = municipalityNames(lists);
  const isOne = scope.area.area_kind === "municipality";
  const own = takeovers.filter(({ municipality_code: code }) => members.has(code));
  const shown = own
    .filter(({ place }) => isOne || place <= 3)
    .toSorted(
      (a, b) => collate(a.municipality_name ?? "", b.municipality_name ?? "") || a.place - b.place,
    );
  const municipality: Column[] = isOne ? [] : [{ name: words.table.municipality, kind: "text" }];
  const count = own
    .filter(({ place }) => place === 1)
    .reduce((sum, { fit_count }) => sum + fit_count, 0);
  const row = (fit: Takeover): Cell[] => {
    const innovation = { text: fit.innovation_id, href: innovationLink(fit.innovation_id) };
    const users = fit.user_codes.split(" ").map((code) => names.get(code) ?? code);
    return [
      ...(isOne ? [] : [municipalityCell(fit.municipality_code, fit.municipality_name)]),
      innovation,
      { text: fit.origin_name ?? "" },
      { text: words.categories[fit.solution_type] ?? fit.solution_type },
      { text: fit.challenges.split(";").join(", ") },
      countCell(fit.open_count, words),
      { text: list(users.sort(collate), words), sort: fit.user_count },
    ];
  };
  return figure(
    {
      id: "vad-kan-vi-ta-over",
      name: say.name,
      sentences: takeoversSentences(own, { count: members.size, isOne }, words),
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        limit: isOne ? 5 : 12,
        caption: say.caption(areaWords(scope.area, words)),
        columns: [
          ...municipality,
          { name: say.innovation, kind: "code" },
          { name: say.origin, kind: "text" },
          { name: say.type, kind: "text" },
          { name: say.challenges, kind: "text" },
          { name: say.open, kind: "number" },
          { name: say.users, kind: "text" },
        ],
        rows: shown.map(row),
      },
      ...reuseFacts(context, scope, { indicator: "R01", measure: "in_use", n: count }),
      notes: [
        say.rule(formatNumber(lists.run.persons_threshold, 0, words.format)),
        ...(isOne || own.length === 0 ? [] : [say.three]),
        ...(isOne && count > own.length ? [say.ten(formatNumber(count, 0, words.format))] : []),
      ],
      ...(isOne && {
        page: { href: link("aterbruk#vad-kan-vi-ta-over"), text: say.page },
      }),
    },
    words,
  );
}
