import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { Context } from "../context.js";
import { list } from "../facts.js";
import type { Reported } from "../outcomes/reported.js";
import type { OutcomeRow } from "../outcomes/rows.js";
import type { Window } from "../window.js";

/** Says what a window has led to, and that samples are made up. */
export function outcomeWindowSentences(
  { words, lists }: Pick<Context, "words" | "lists">,
  { area }: Window,
  rows: OutcomeRow[],
): string[] {
  const say = words.outcomeWindow;
  const parts = rows.flatMap(({ outcome, computed }) => partText(outcome, computed?.value, words));
  if (parts.length === 0) return [say.nothing];
  return [
    say.finding(area.name, list(parts, words)),
    ...(lists.run.is_synthetic ? [say.synthetic] : []),
  ];
}

/** Says how much is reported, how much of it can be set against a computed number, and how much agrees. */
export function comparedSentences({ words }: Pick<Context, "words">, rows: OutcomeRow[]): string[] {
  const say = words.outcomeWindow;
  const reported = rows.flatMap((row) => row.reported);
  if (reported.length === 0) return [say.noneReported];
  const compared = rows.filter(isCompared);
  const agreeing = compared.filter((row) => row.agrees);
  return [say.compared(reported.length, compared.length, agreeing.length)];
}

/** Says whether a reported number stands beside one that was computed from something else than the report. */
export function isCompared({ outcome, computed, reported }: OutcomeRow): boolean {
  const isOwn = (report: Reported) => computed?.isListed === true && report.outcome === outcome;
  return (
    computed?.value != null && reported.some((report) => report.value !== null && !isOwn(report))
  );
}

function partText(outcome: string, value: number | null | undefined, words: Messages): string[] {
  const part = words.outcomeWindow.parts[outcome];
  return part && value != null ? [part(formatNumber(value, 0, words.format))] : [];
}

/** Says which numbers of a made-up portfolio are those that a hub has reported, since samples are made to come out so. */
export function sameAsReportedSentence(
  { words, lists }: Pick<Context, "words" | "lists">,
  { area }: Window,
  rows: OutcomeRow[],
  outcomes: { hub_code: string; hub_name: string; outcome: string; reported: number | null }[],
): string[] {
  if (!lists.run.is_synthetic || area.area_kind !== "portfolio") return [];
  const say = words.outcomeWindow;
  const same = rows.flatMap(({ outcome, computed }) =>
    outcomes.flatMap((row) =>
      row.outcome === outcome && row.reported !== null && row.reported === computed?.value
        ? partText(outcome, row.reported, words).map((text) => ({ hub: row.hub_name, text }))
        : [],
    ),
  );
  return [...new Set(same.map(({ hub }) => hub))].map((hub) =>
    say.sameAsReported(
      list(
        same.flatMap((row) => (row.hub === hub ? [row.text] : [])),
        words,
      ),
      hub,
    ),
  );
}
