import { formatDate, formatMoney } from "../../format.js";
import type { Context } from "../context.js";
import { list } from "../facts.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { Funding } from "../published.js";
import { fundingSentences } from "../sentences/funding.js";

/** Says which grants no area's sum has, since nobody knows whose municipalities they were for. */
function outside({ words, lists }: Context, funding: Funding[]): string[] {
  const named = new Set(lists.hub_members.map(({ hub_code }) => hub_code));
  const grants = funding.filter(({ hub_code }) => !named.has(hub_code));
  if (grants.length === 0) return [];
  const sum = grants.reduce((total, { amount_sek }) => total + amount_sek, 0);
  const hubs = [...new Set(grants.map(({ hub_name }) => hub_name))];
  return [words.figures.funding.outside(formatMoney(sum, words.format), list(hubs, words))];
}

/** Shows the grants that each hub was given, as the sources state them. */
export function fundingFigure(context: Context, funding: Funding[]): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.funding;
  return figure(
    {
      id: "bidrag",
      name: say.name,
      sentences: fundingSentences(funding, words),
      chart: null,
      label: say.name,
      table: {
        caption: say.caption,
        columns: [
          { name: words.table.hub, kind: "text" },
          { name: say.funder, kind: "text" },
          { name: say.amount, kind: "number" },
          { name: words.hub.diary, kind: "text" },
          { name: words.table.source, kind: "text" },
        ],
        rows: funding.map((grant) => [
          { text: grant.hub_name, href: link(`sluss/${grant.hub_code}`) },
          { text: grant.funder },
          { text: formatMoney(grant.amount_sek, words.format), sort: grant.amount_sek },
          grant.diary_number ? { text: grant.diary_number } : { symbol: "missing" },
          grant.source ? { text: grant.source } : { symbol: "missing" },
        ]),
      },
      facts: [say.source, words.figures.refusals.asOf(formatDate(lists.run.as_of, words.format))],
      notes: [...outside(context, funding), say.note],
    },
    words,
  );
}
