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
  const late = [...of("plan_slip"), ...of("overdue_follow_up")];
  return [
    ...(doubled.length > 0 ? [say.doubled(...number(doubled))] : []),
    stalled.length > 0 ? say.stalled(...number(stalled), ...number(joint)) : say.noneStalled,
    ...(below > 0 ? [say.below(below, formatNumber(below, 0, words.format))] : []),
    ...(late.length > 0 ? [say.late(...number(late))] : []),
    ...(missing.length > 0 ? [say.missing(...number(missing), ...number(never))] : []),
    ...(refused.length > 0 ? [say.refused(...number(refused))] : []),
  ];
}
