import { formatPeriod } from "../../format.js";
import { shareBars } from "../charts/share-bars.js";
import type { Context } from "../context.js";
import type { FullDefinition } from "../definition.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { intervalText } from "../interval-text.js";
import type { Scope } from "../scope.js";
import { costSharingSentences } from "../sentences/cost-sharing.js";
import { shownValue } from "../shown-value.js";
import { symbolOf } from "../value-cell.js";

/** Shows how much of the cost of joint cases others than the owner bear, and the range of what those who took over are estimated to be spared. */
export function costSharingFigure(
  context: Omit<Context, "indicators"> & { indicators: readonly FullDefinition[] },
  scope: Scope,
): HTMLElement {
  const { words } = context;
  const say = words.reuse.costs;
  const indicator = "R10";
  const definition = context.indicators.find(({ id }) => id === indicator);
  const rows = (definition?.measures ?? []).map(({ code, name, unit }) => ({
    ...{ name: name[words.language], unit, code },
    row: shownValue(context, scope, indicator, code),
  }));
  const read = (code: string) => rows.find((item) => item.code === code)?.row;
  const shared = read("shared");
  const share = shared?.value == null ? null : shared.value / 100;
  return figure(
    {
      id: "delad-kostnad",
      name: say.name,
      sentences: costSharingSentences(read, words),
      chart:
        share === null
          ? null
          : (width) =>
              shareBars(
                [
                  { label: say.owner, share: 1 - share },
                  { label: say.others, share },
                ],
                { width, words },
              ),
      label: say.label,
      table: {
        caption: say.caption(formatPeriod(scope.period.period, words.format)),
        columns: [
          { name: say.measure, kind: "text" },
          { name: say.value, kind: "number" },
        ],
        rows: rows.map(({ name, unit, row }) => [
          { text: name },
          row?.value == null
            ? { symbol: symbolOf(row) }
            : { text: intervalText(row.value, unit, words), sort: row.value },
        ]),
      },
      ...facts(context, indicator, scope, shared),
      notes: [say.note],
    },
    words,
  );
}
