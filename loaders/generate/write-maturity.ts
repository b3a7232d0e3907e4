import { wordsOf } from "../read/contract.js";
import { maturity } from "../sources/maturity.js";
import { iso } from "./civil-day.js";
import { assessedYears } from "./draw-maturity.js";
import type { ExportedFile } from "./exported-file.js";
import type { Portfolio } from "./model.js";
import { sharedList } from "./shared-list.js";
import { tableOf, tabulate } from "./tabulate.js";

const table = tableOf(maturity, "maturity");
const components = wordsOf(table, "component");

/** Writes the list of maturity scores in the January after each assessed year, with the years before. */
export function writeMaturity(portfolio: Portfolio): Promise<ExportedFile[]> {
  return sharedList(portfolio, {
    ...{ source: "maturity", sheet: "Mognad", file: "mognad" },
    deliveries: assessedYears.map((year) => `${year + 1}-01-31`),
    lay: (hub, on) => {
      const year = Number(iso(on).slice(0, 4));
      const own = portfolio.maturity.filter((one) => one.municipality.hub === hub);
      const known = own.filter((one) => one.year < year);
      return tabulate(
        table,
        known.map((one) => ({
          municipality_code: one.municipality.name,
          ...{ year: one.year, score: one.score },
          component: components[one.component] ?? null,
        })),
      );
    },
  });
}
