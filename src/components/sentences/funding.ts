import { formatMoney } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { Funding } from "../published.js";

/** Says what was granted in all, and to how many hubs. */
export function fundingSentences(funding: Funding[], words: Messages): string[] {
  const say = words.sentences.funding;
  if (funding.length === 0) return [say.empty];
  const total = funding.reduce((sum, grant) => sum + grant.amount_sek, 0);
  const hubs = new Set(funding.map((grant) => grant.hub_code)).size;
  return [say.finding(formatMoney(total, words.format), hubs, String(hubs))];
}
