import { formatDate, formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import { judgedFirst } from "../judged-first.js";
import { link } from "../link.js";
import type { Area, TargetVerdict } from "../published.js";
import { targetSentences } from "../sentences/targets.js";
import type { Cell } from "../table.js";
import { countCell } from "../value-cell.js";

/** Shows every target with its value and its verdict in words; those that cannot be judged come last, with the reason. */
export function targetsFigure(
  context: Context,
  targets: TargetVerdict[],
  area: Area | null = null,
): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.targets;
  const { ordered, judged } = judgedFirst(targets);
  return figure(
    {
      id: "malen",
      name: say.name,
      sentences: targetSentences(
        ordered.map((target) => target.verdict),
        words,
        area,
      ),
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        limit: Math.max(judged, 4),
        caption: say.caption,
        columns: [
          { name: say.target, kind: "text" },
          { name: say.verdict, kind: "text" },
          { name: say.goal, kind: "number" },
          { name: say.value, kind: "number" },
          { name: say.due, kind: "text" },
          { name: say.area, kind: "text" },
          { name: say.indicator, kind: "text" },
        ],
        rows: ordered.map((target) => targetRow(target, context)),
      },
      facts: [say.source, say.asOf(formatDate(lists.run.as_of, words.format))],
      notes: [say.rule],
    },
    words,
  );
}

function targetRow(target: TargetVerdict, { words, indicators }: Context): Cell[] {
  const reason = target.reason && words.reasons.targets[target.reason];
  const isComputed = indicators.some((indicator) => indicator.id === target.indicator_id);
  const text = words.language === "sv" ? target.text_sv : target.text_en;
  return [
    { text: `${target.target_id} ${text}`, sort: target.sort_order },
    {
      text: words.verdicts[target.verdict],
      verdict: target.verdict,
      ...(reason && { note: reason }),
    },
    target.goal_low === null
      ? { symbol: "missing" }
      : { text: goalText(target, words), sort: target.goal_low },
    target.value === null && target.value_status === "withheld"
      ? { symbol: "withheld" }
      : valueCell(target, words),
    target.due_on
      ? { text: formatDate(target.due_on, words.format), sort: target.due_on }
      : { text: target.due_text ?? "–" },
    target.area_name ? { text: target.area_name } : { symbol: "not_applicable" },
    !target.indicator_id
      ? { symbol: "not_applicable" }
      : isComputed
        ? { text: target.indicator_id, href: link(`indikator/${target.indicator_id}`) }
        : { text: target.indicator_id },
  ];
}

function valueCell({ value, unit }: TargetVerdict, words: Context["words"]): Cell {
  if (value !== null && unit === "yes_no") {
    return { text: value > 0 ? words.target.yes : words.target.no, sort: value };
  }
  return value === null || unit !== "%"
    ? countCell(value, words)
    : { text: words.target.percent(formatNumber(value, 0, words.format)), sort: value };
}

function goalText(target: TargetVerdict, words: Context["words"]): string {
  const low = formatNumber(target.goal_low ?? 0, 0, words.format);
  if (target.unit === "yes_no") return words.target.yes;
  if (target.unit === "%") return words.target.percent(low);
  return target.goal_high === null || target.goal_high === target.goal_low
    ? low
    : `${low}–${formatNumber(target.goal_high, 0, words.format)}`;
}
