import { formatPeriod } from "../../format.js";
import type { Template } from "../../messages/sv/report-text.js";
import type { Context } from "../context.js";
import { outcomeText } from "../figures/outcome-window.js";
import { link } from "../link.js";
import { type Computed, computeOutcome } from "../outcomes/computed.js";
import { intervalOf } from "../outcomes/interval.js";
import { outcomeKinds } from "../outcomes/kinds.js";
import type { TargetVerdict } from "../published.js";
import type { Window } from "../window.js";
import { reportKinds } from "./kinds.js";
import { fitted, type ReportFigure, type Sentence } from "./sentence.js";
import { targetSentencesOf } from "./targets.js";

export type Block = { id: "purpose" | "results" | "work"; sentences: Sentence[] };

/**
 * Writes the three texts of a final report from computed values only. A sentence whose value is withheld, missing or not
 * computable is not written; what went wrong stands before what went well, so that it is never what has to give way.
 */
export function reportBlocks(context: Context, window: Window, targets: TargetVerdict[]): Block[] {
  const { words, lists } = context;
  const say = words.reportText;
  const time: Sentence = [
    say.time(
      window.area.name,
      formatPeriod(window.from.period, words.format),
      formatPeriod(window.to.period, words.format),
    ),
  ];
  const opening: Sentence[] = lists.run.is_synthetic ? [[say.synthetic], time] : [time];
  const write = (templates: readonly Template[]) =>
    templates.flatMap(({ kinds, sentence }) => {
      const figures = kinds.map((name) => figureOf(name, window, context));
      const known = figures.filter((figure) => figure !== null);
      return known.length === kinds.length ? [sentence(...known)] : [];
    });
  return [
    { id: "purpose", sentences: targetSentencesOf(context, targets, window) },
    { id: "results", sentences: write(say.results) },
    { id: "work", sentences: write(say.work) },
  ].map(({ id, sentences }) => ({
    id: id as Block["id"],
    sentences: sentences.length > 0 ? fitted([...opening, ...sentences]) : [],
  }));
}

function figureOf(name: string, window: Window, context: Context): ReportFigure | null {
  const kind = [...outcomeKinds, ...reportKinds].find(({ outcome }) => outcome === name);
  if (!kind) throw new Error(`unknown outcome: ${name}`);
  const computed = computeOutcome(kind, window, context);
  return computed.value === null ? null : figureFrom(computed, computed.value, context);
}

function figureFrom(computed: Computed, value: number, { words }: Context): ReportFigure {
  const text = outcomeText(value, computed, words);
  const interval = intervalOf(computed, words);
  return {
    text: interval === null ? text : `${text} (${interval})`,
    value,
    href: link(`indikator/${computed.indicator}`),
  };
}
