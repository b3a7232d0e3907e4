import { wordsOf } from "../read/contract.js";
import { benefits } from "../sources/benefits.js";
import { iso } from "./civil-day.js";
import type { ExportedFile } from "./exported-file.js";
import type { Benefit, Portfolio } from "./model.js";
import { sharedList } from "./shared-list.js";
import { type Cell, tableOf, tabulate } from "./tabulate.js";

const table = tableOf(benefits, "benefits");
const words = { category: wordsOf(table, "category"), status: wordsOf(table, "status") };

/** Writes the lists of benefits: what was expected and what was measured, each on its own row. */
export function writeBenefits(portfolio: Portfolio): Promise<ExportedFile[]> {
  return sharedList(portfolio, {
    ...{ source: "benefits", sheet: "Nyttor", file: "nyttor" },
    deliveries: ["2019-06-30", "2020-06-30"],
    lay: (hub, on) =>
      tabulate(
        table,
        portfolio.benefits.filter((one) => one.hub === hub && one.day <= on).map(recordOf),
      ),
  });
}

function recordOf(benefit: Benefit): Record<string, Cell> {
  const { idea, innovation_id, municipality } = benefit.adoption;
  return {
    benefit_id: benefit.id,
    case_id: `${idea.municipality.code}-${idea.number}`,
    innovation_id,
    municipality_code: municipality.name,
    category: words.category[benefit.category] ?? null,
    status: words.status[benefit.status] ?? null,
    measured_on: iso(benefit.day),
    baseline: benefit.status === "expected" ? null : benefit.baseline,
    ...{ value: benefit.value, unit: benefit.unit },
    method: benefit.status === "expected" ? null : "Jämförelse före och efter",
  };
}
