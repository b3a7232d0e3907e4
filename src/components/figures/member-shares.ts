import { formatNumber, formatPeriod } from "../../format.js";
import { chanceNote } from "../chance-note.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { Scope } from "../scope.js";
import { shareDotsSentences } from "../sentences/share-dots.js";
import { sexGate } from "../sex-known.js";
import { sexSplit } from "../sex-split.js";
import { byClass, classLabel } from "./breakdown.js";
import { knownOf, shareCells } from "./sex-shares.js";
import { sexColumns, sharesPart } from "./sex-table.js";

/** Shows women's and men's share among the members of all groups and of each kind of group, and the seats in steering groups. */
export function memberSharesFigure(context: Context, scope: Scope): HTMLElement {
  const { words, lists } = context;
  const say = words.participation.members;
  const period = scope.period.period;
  const query = { indicator: "G03", measure: "members", area: scope.area, period };
  const own = sexSplit(context, query, { label: say.all });
  const bodies = context
    .select({ ...query, dimension: "body" })
    .toSorted(byClass(words))
    .map(({ category }) =>
      sexSplit(context, query, {
        label: classLabel(category, words),
        of: { dimension: "body", category },
      }),
    );
  const rows = [own, ...bodies.filter(({ isThere }) => isThere)];
  const [seats] = context.select({ ...query, measure: "mandates" });
  const { gate, isUncertain } = sexGate(context, scope, "G03");
  return figure(
    {
      id: "medlemmar-efter-kon",
      name: say.name,
      sentences: [
        ...shareDotsSentences(own.counts, lists.run.percent_threshold, words, say),
        ...chanceNote(knownOf(own.counts), words),
        ...gate,
      ],
      isUncertain,
      ...sharesPart(
        rows.map(({ share }) => share),
        context,
      ),
      label: say.label,
      table: {
        caption: say.caption(formatPeriod(period, words.format)),
        columns: sexColumns(words.table.category, [say.womenShare, say.menShare], context),
        rows: rows.map(({ share, cells }) => [
          { text: share.label },
          ...cells,
          ...shareCells(share, context),
        ]),
      },
      ...facts(context, "G03", scope, context.select(query)[0]),
      notes:
        seats?.value == null
          ? []
          : [say.seats(seats.value, formatNumber(seats.value, 0, words.format))],
    },
    words,
  );
}
