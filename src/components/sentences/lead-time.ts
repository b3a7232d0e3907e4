import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { type LeadTime, stepAt } from "../lead-time.js";

/** Says how many percent are in use two years after they were handed in, or as far as the curve goes, and when every tenth was. */
export function leadTimeSentences(curve: LeadTime | null, words: Messages): string[] {
  const say = words.leadTime;
  const last = curve?.steps.at(-1);
  if (!curve || !last || curve.steps.length < 2) return [say.missing];
  const months = Math.min(24, last.months);
  const step = stepAt(curve, months);
  const number = (value: number) => formatNumber(value, 0, words.format);
  const at = number(months);
  const tenth = curve.steps.find(({ implemented }) => implemented >= 10);
  if (!step || step.implemented === 0) return [say.noneYet(at)];
  return [
    say.finding(number(step.implemented), at),
    ...(step.low === null || step.high === null
      ? []
      : [say.band95(number(step.low), number(step.high))]),
    tenth ? say.tenth(number(tenth.months)) : say.tenthNot,
  ];
}
