import { wordsOf } from "../read/contract.js";
import { costs } from "../sources/costs.js";
import { CANARY_TEXT } from "./canaries.js";
import { iso } from "./civil-day.js";
import type { ExportedFile } from "./exported-file.js";
import type { Cost, Portfolio } from "./model.js";
import { sharedList } from "./shared-list.js";
import { type Cell, tableOf, tabulate } from "./tabulate.js";

const table = tableOf(costs, "costs");
const words = { category: wordsOf(table, "category"), kind: wordsOf(table, "kind") };

/** Writes the lists of costs: who bears what of each case, and what the sluice itself costs. */
export function writeCosts(portfolio: Portfolio): Promise<ExportedFile[]> {
  return sharedList(portfolio, {
    ...{ source: "costs", sheet: "Kostnader", file: "kostnader" },
    deliveries: ["2019-06-30", "2020-06-30"],
    lay: (hub, on) =>
      tabulate(
        table,
        portfolio.costs.filter((cost) => cost.hub === hub && cost.day <= on).map(recordOf),
      ),
  });
}

function recordOf(cost: Cost, index: number): Record<string, Cell> {
  const { idea, amount_sek } = cost;
  return {
    cost_id: cost.id,
    case_id: idea && `${idea.municipality.code}-${idea.number}`,
    municipality_code: cost.municipality.name,
    cost_date: iso(cost.day),
    category: words.category[cost.category] ?? null,
    kind: words.kind[cost.kind] ?? null,
    // written by several people: as a number, in kronor with a no-break space, in thousands
    amount_sek: [amount_sek, spaced(amount_sek), thousands(amount_sek)][index % 3] ?? null,
    is_estimate: cost.is_estimate ? "Ja" : "Nej",
    note: index === 0 ? CANARY_TEXT : null,
  };
}

function spaced(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, "\u00a0")} kr`;
}

function thousands(amount: number): string {
  return `${String(amount / 1000).replace(".", ",")} tkr`;
}
