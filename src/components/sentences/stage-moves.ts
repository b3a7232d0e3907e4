import { formatNumber, formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { StageFlow } from "../published.js";
import { sumOf } from "../stage-moves.js";

/** Says how many ideas went on, past stages and back in a quarter, and how those that ended did so. */
export function stageMovesSentences(
  flows: StageFlow[],
  isKnown: boolean,
  period: string,
  words: Messages,
): string[] {
  const say = words.stageMoves;
  const quarter = formatPeriod(period, words.format);
  const number = (count: number) => formatNumber(count, 0, words.format);
  const of = (kind: StageFlow["flow_kind"]) => flows.filter((row) => row.flow_kind === kind);
  if (!isKnown) return [say.missing(quarter)];
  const [on, skipped, back] = [of("forward"), of("skipped"), of("back")].map(sumOf) as [
    number,
    number,
    number,
  ];
  const first =
    on + skipped + back === 0
      ? say.still(quarter)
      : say.finding(quarter, number(on), number(skipped), number(back));
  const ended = of("ended");
  if (ended.length === 0) return [first, say.noEnd];
  const parts = Object.entries(say.end).flatMap(([end, words]) => {
    const items = sumOf(ended.filter((row) => row.to_stage === end));
    return items === 0 ? [] : [words(number(items))];
  });
  return [first, say.ends(number(sumOf(ended)), parts.join(", "))];
}
