import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { Attention } from "../published.js";

/** Says how many things wait for a decision, kind by kind; those that involve several municipalities first. */
export function attentionSentences(items: Attention[], words: Messages): string[] {
  const say = words.sentences.attention;
  if (items.length === 0) return [say.empty];
  const number = (some: Attention[]) =>
    [some.length, formatNumber(some.length, 0, words.format)] as const;
  const of = (kind: Attention["kind"]) => items.filter((item) => item.kind === kind);
  const stalled = of("stalled_case");
  const joint = stalled.filter((item) => item.is_joint);
  const missing = of("missing_delivery");
  const never = missing.filter((item) => item.since === null);
  const refused = [...of("refused_file"), ...of("refused_rows")];
  const doubled = of("parallel_duplicate");
  const below = new Set(of("below_target").map(({ municipality_code }) => municipality_code)).size;
  const slips = of("plan_slip");
  const followUps = of("overdue_follow_up");
  const unmeasured = followUps.reduce((sum, { row_count }) => sum + (row_count ?? 0), 0);
  return [
    stalled.length > 0 ? say.stalled(...number(stalled), ...number(joint)) : say.noneStalled,
    ...(doubled.length > 0 ? [say.doubled(...number(doubled))] : []),
    ...(below > 0 ? [say.below(below, formatNumber(below, 0, words.format))] : []),
    ...(followUps.length > 0
      ? [say.unmeasured(formatNumber(unmeasured, 0, words.format), number(followUps)[1])]
      : []),
    ...(slips.length > 0 ? [say.slipped(...number(slips))] : []),
    ...(missing.length > 0 ? [say.missing(...number(missing), ...number(never))] : []),
    ...(refused.length > 0 ? [say.refused(...number(refused))] : []),
  ];
}
