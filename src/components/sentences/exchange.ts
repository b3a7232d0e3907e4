import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { AdoptionFlow } from "../published.js";

/** Says how many solutions a municipality has taken over and how many others have taken over from it. */
export function exchangeSentences(
  taken: AdoptionFlow[],
  given: AdoptionFlow[],
  words: Messages,
): string[] {
  const say = words.sentences.exchange;
  const sum = (flows: AdoptionFlow[]) => flows.reduce((total, flow) => total + flow.in_use, 0);
  const [take, give] = [sum(taken), sum(given)];
  if (take === 0 && give === 0) return [say.empty];
  return [
    say.finding(
      take,
      formatNumber(take, 0, words.format),
      give,
      formatNumber(give, 0, words.format),
    ),
  ];
}
