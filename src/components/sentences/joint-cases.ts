import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { PublishedCase } from "../published.js";

/** Says how many cases are joint, how many of them have come into use and how many have stalled. */
export function jointCasesSentences(joint: PublishedCase[], words: Messages): string[] {
  const say = words.reuse.jointCases;
  if (joint.length === 0) return [say.empty];
  const number = (count: number) => formatNumber(count, 0, words.format);
  const implemented = joint.filter((item) => item.current_stage === "implemented").length;
  const stalled = joint.filter((item) => item.is_stalled).length;
  return [
    say.finding(joint.length, number(joint.length), number(implemented)),
    ...(stalled > 0 ? [say.stalled(stalled, number(stalled))] : []),
  ];
}
