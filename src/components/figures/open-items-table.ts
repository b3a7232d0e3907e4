import { formatDate, formatNumber } from "../../format.js";
import { caseLink } from "../case-link.js";
import type { Stage } from "../colours.js";
import { stages } from "../colours.js";
import type { Context } from "../context.js";
import { municipalityCell } from "../municipality-cell.js";
import { municipalityNames } from "../municipality-names.js";
import type { OpenItem } from "../published.js";
import type { Cell, TableData } from "../table.js";
import { countCell } from "../value-cell.js";

/** Lists open ideas, the oldest in its stage first: how long, beside those before it, and what it waits for. */
export function openItemsTable(items: OpenItem[], context: Context, caption: string): TableData {
  const { words } = context;
  const say = words.ageing;
  const names = municipalityNames(context.lists);
  return {
    caption,
    columns: [
      { name: say.record, kind: "code" },
      { name: words.table.municipality, kind: "text" },
      { name: words.table.stage, kind: "text" },
      { name: say.inStage, kind: "number" },
      { name: say.mostBefore, kind: "number" },
      { name: say.last, kind: "text" },
      { name: say.waits, kind: "text" },
      { name: say.why, kind: "text" },
    ],
    rows: items
      .toSorted((a, b) => b.age_days - a.age_days)
      .map((item) => itemRow(item, names, words)),
  };
}

function itemRow(
  item: OpenItem,
  names: ReadonlyMap<string, string>,
  words: Context["words"],
): Cell[] {
  const say = words.ageing;
  const days = formatNumber(item.age_days, 0, words.format);
  return [
    { text: item.item_id, href: caseLink(item.item_id) },
    municipalityCell(item.municipality_code, names.get(item.municipality_code)),
    {
      text: words.stages[item.stage as Stage],
      sort: stages.indexOf(item.stage as Stage),
    },
    { text: item.is_delayed_entry ? say.atLeast(days) : days, sort: item.age_days },
    item.p85_days === null ? { text: say.notReached } : countCell(item.p85_days, words),
    { text: formatDate(item.last_event_date, words.format), sort: item.last_event_date },
    { text: say.waitsFor[item.waits_for] ?? item.waits_for },
    item.stalled_reason ? { text: say.reasons[item.stalled_reason] } : { text: say.notStuck },
  ];
}
