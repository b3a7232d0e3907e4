import { formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { link } from "../link.js";
import type { TargetVerdict } from "../published.js";
import type { Window } from "../window.js";
import type { ReportFigure, Sentence } from "./sentence.js";

const order = { at_risk: 0, reached: 1, on_track: 2, not_judged: 3 };

/**
 * Says of each target that can be judged how it stands and at which value, those at risk first; the others are not spoken
 * of. One whose day has passed was not reached, and in the text of the whole portfolio each says whose it is.
 */
export function targetSentencesOf(
  { words }: Context,
  targets: TargetVerdict[],
  { area, to }: Window,
): Sentence[] {
  const say = words.reportText.targets;
  return targets
    .filter((target) => target.verdict !== "not_judged" && target.value !== null)
    .toSorted((a, b) => order[a.verdict] - order[b.verdict] || a.sort_order - b.sort_order)
    .map((target) => {
      const own = words.language === "sv" ? target.text_sv : target.text_en;
      const isOthers = area.area_kind === "portfolio" && target.area_kind !== "portfolio";
      const isNamed = target.area_name !== null && own.includes(target.area_name);
      const text =
        isOthers && target.area_name && !isNamed ? say.whose(own, target.area_name) : own;
      const lead = say.lead[leadOf(target, to.ends_on)];
      const value = figureOf(target, words);
      const goal = target.unit === "yes_no" ? null : goalText(target, words);
      return goal === null ? [lead, `${text}.`] : [lead, `${text} (`, value, say.of(goal)];
    });
}

function leadOf({ verdict, reason, due_on }: TargetVerdict, day: string) {
  if (reason === "reached_late") return reason;
  if (verdict === "reached" || verdict === "on_track") return verdict;
  return due_on !== null && due_on <= day ? "missed" : "at_risk";
}

/** Keeps the targets whose verdict was given on a quarter of the window: one given later says nothing of it. */
export function targetsWithin(targets: TargetVerdict[], { from, to }: Window): TargetVerdict[] {
  return targets.filter(
    ({ period }) => period !== null && period >= from.period && period <= to.period,
  );
}

function figureOf(
  { value, unit, indicator_id }: TargetVerdict,
  words: Context["words"],
): ReportFigure {
  const number = formatNumber(value ?? 0, 0, words.format);
  return {
    text: unit === "%" ? words.target.percent(number) : number,
    value: value ?? 0,
    href: link(`indikator/${indicator_id}`),
  };
}

function goalText({ goal_low, goal_high, unit }: TargetVerdict, words: Context["words"]): string {
  const ends = [goal_low, goal_high].flatMap((goal) =>
    goal === null ? [] : [formatNumber(goal, 0, words.format)],
  );
  const text = [...new Set(ends)].join("–");
  return unit === "%" ? words.target.percent(text) : text;
}
