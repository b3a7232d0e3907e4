import { formatDate } from "../../format.js";
import { areaWords } from "../area-words.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { openAt } from "../items.js";
import { municipalityNames } from "../municipality-names.js";
import type { OpenItem } from "../published.js";
import type { Scope } from "../scope.js";
import { stuckSentences } from "../sentences/stuck.js";
import { isReported, shownValue } from "../shown-value.js";
import { openItemsTable } from "./open-items-table.js";

/** Names what has got stuck: which idea, where, for how long and what it waits for. */
export function stuckFigure(context: Context, scope: Scope, items: OpenItem[]): HTMLElement {
  const { words, lists } = context;
  const say = words.ageing.stuck;
  const headline = shownValue(context, scope, "P04", "stalled");
  const isKnown = isReported(headline);
  const { now } = openAt(isKnown ? items : [], scope, lists);
  const stuck = now.filter((item) => item.stalled_reason !== null);
  const date = formatDate(scope.period.cutoff_on, words.format);
  return figure(
    {
      id: "fastnat",
      name: say.name,
      sentences: isKnown
        ? stuckSentences(stuck, municipalityNames(lists), words)
        : [words.ageing.missing(date)],
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        ...openItemsTable(stuck, context, say.caption(areaWords(scope.area, words), date)),
        limit: 12,
      },
      ...facts(context, "P04", scope, headline),
    },
    words,
  );
}
