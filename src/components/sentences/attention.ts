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
  return [
    stalled.length > 0 ? say.stalled(...number(stalled), ...number(joint)) : say.noneStalled,
    ...(missing.length > 0 ? [say.missing(...number(missing), ...number(never))] : []),
    ...(refused.length > 0 ? [say.refused(...number(refused))] : []),
  ];
}
