import { formatDate } from "../../format.js";
import { areaWords } from "../area-words.js";
import { ageing } from "../charts/ageing.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { openAt } from "../items.js";
import type { OpenItem } from "../published.js";
import type { Scope } from "../scope.js";
import { ageingSentences } from "../sentences/ageing.js";
import { isReported, shownValue } from "../shown-value.js";
import { openItemsTable } from "./open-items-table.js";

/** Shows the age of each open idea in its stage beside how long those before it took. */
export function ageingFigure(context: Context, scope: Scope, items: OpenItem[]): HTMLElement {
  const { words } = context;
  const say = words.ageing;
  const headline = shownValue(context, scope, "P04", "stalled");
  const isKnown = isReported(headline);
  const open = openAt(isKnown ? items : [], scope, context.lists);
  return figure(
    {
      id: "alder-pa-pagaende",
      name: say.name,
      sentences: ageingSentences(open, isKnown, scope.period.cutoff_on, words),
      chart: open.now.length > 0 ? (width) => ageing(open.now, { width, words }) : null,
      label: say.label,
      table: openItemsTable(
        open.now,
        context,
        say.caption(areaWords(scope.area, words), formatDate(scope.period.cutoff_on, words.format)),
      ),
      ...facts(context, "P04", scope, headline),
      notes: open.now.length > 0 ? [say.note, say.joint] : [],
    },
    words,
  );
}
