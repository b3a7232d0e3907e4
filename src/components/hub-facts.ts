import { formatMoney, formatMonth } from "../format.js";
import type { Messages } from "../messages.js";
import { definitionList } from "./definition-list.js";
import type { Funding, Hub } from "./published.js";

/** Shows what is known of a hub from its own and its financer's documents. */
export function hubFacts(hub: Hub, funding: Funding[], words: Messages): HTMLElement {
  const say = words.hub;
  const month = (date: string | null) =>
    date ? formatMonth(date, words.format) : words.symbols.missing.mark;
  const grants = funding
    .map(
      (grant) =>
        `${formatMoney(grant.amount_sek, words.format)} ${say.from(grant.funder)} (${grant.source ?? ""})`,
    )
    .join("; ");
  return definitionList([
    [say.host, hub.host],
    [say.coordinator, hub.coordinator === hub.host ? null : hub.coordinator],
    [say.diary, hub.diary_number],
    [
      say.period,
      hub.started_on || hub.ended_on ? `${month(hub.started_on)}–${month(hub.ended_on)}` : null,
    ],
    [
      say.status,
      words.hubStatus[(hub.status ?? "unknown") as keyof Messages["hubStatus"]] ?? hub.status,
    ],
    [say.grant, grants],
    [say.eligibility, hub.eligibility],
    [say.digital, words.digitalRule[hub.digital_rule ?? ""]],
    [say.members, memberWords(hub, words)],
    [say.note, hub.note],
    [words.table.source, hub.source],
  ]);
}

function memberWords(hub: Hub, words: Messages): string {
  const { member_count, municipality_count_claimed: claimed } = hub;
  const known = String(member_count ?? 0);
  return claimed !== null && claimed !== member_count
    ? words.hub.claimed(known, String(claimed))
    : known;
}
