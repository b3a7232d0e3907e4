import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { list } from "../facts.js";
import type { Area, TargetVerdict, Verdict } from "../published.js";

/** Says how many targets are reached, on the way, at risk, and how many cannot be judged; that an area has none of its own. */
export function targetSentences(
  verdicts: Verdict[],
  words: Messages,
  area: Area | null = null,
): string[] {
  const say = words.sentences.targets;
  if (verdicts.length === 0) {
    return [area && area.area_kind !== "portfolio" ? say.noneHere(area.name) : say.empty];
  }
  const of = (verdict: Verdict) => verdicts.filter((candidate) => candidate === verdict).length;
  const judged = verdicts.length - of("not_judged");
  if (judged === 0) return [say.none(String(verdicts.length))];
  const parts = (["reached", "on_track", "at_risk"] as const)
    .filter((verdict) => of(verdict) > 0)
    .map((verdict) => say[verdict](of(verdict), String(of(verdict))));
  return [
    parts.length === 1 && judged > 1
      ? say.all[judgedAs(verdicts)](String(judged))
      : say.finding(judged, String(judged), list(parts, words)),
    ...(of("not_judged") > 0 ? [say.rest(of("not_judged"), String(of("not_judged")))] : []),
  ];
}

function judgedAs(verdicts: Verdict[]): Exclude<Verdict, "not_judged"> {
  return verdicts.find((verdict) => verdict !== "not_judged") ?? "at_risk";
}

/** Says how one target stands: the word, the goal, and why where it cannot be judged. */
export function targetSentence(target: TargetVerdict, words: Messages): string {
  const say = words.sentences.targets;
  const reason = target.reason && words.reasons.targets[target.reason];
  if (target.verdict === "not_judged") return say.notJudged(reason ?? "");
  const goal = target.goal_low === null ? "" : formatNumber(target.goal_low, 0, words.format);
  return say.judged(words.verdicts[target.verdict], goal);
}
