import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import type { Page } from "playwright-core";

export type Published = {
  indicator_id: string;
  measure: string;
  period: string;
  area_kind: string;
  area_code: string;
  dimension: string;
  category: string;
  value: number | null;
  status: string;
};

const marks: Record<string, string> = {
  withheld: "..",
  not_applicable: ".",
  missing: "–",
  not_computable: "kan inte beräknas",
  not_reached: "ej nådd",
  too_early: "för tidigt",
  undecided: "ej bedömt",
  few_payers: "...",
  small: "för få",
};

/** Reads the extract of indicator values as the site ships it, each found by its place: a total before women's figure. */
export function shippedValues(dist: string): Map<string, Published> {
  const folder = join(dist, "_file/data");
  const file = readdirSync(folder).find((name) => /^indicator_values\..*arrow$/.test(name)) ?? "";
  const shown = tableFromIPC(readFileSync(join(folder, file)))
    .toArray()
    .map((row) => row?.toJSON() as Published)
    .filter(isShownAlone)
    .sort((a, b) => Number(a.dimension === "total") - Number(b.dimension === "total"));
  return new Map(shown.map((value) => [placeOf(value), value]));
}

type Place = Pick<Published, "indicator_id" | "measure" | "period" | "area_kind" | "area_code">;

function placeOf({ indicator_id, measure, period, area_kind, area_code }: Place): string {
  return [indicator_id, measure, period, area_kind, area_code].join(" ");
}

/** A total, or where women are held against men the women's figure. */
function isShownAlone({ dimension, category }: Published): boolean {
  return dimension === "total" || (dimension === "sex" && category === "women");
}

/**
 * Compares the tables of a page's quarterly figures (`#p01-gross`) with the shipped values of its
 * area. Lists each cell that is not the published value, and counts the cells that were compared.
 */
export async function numberFaults(
  page: Page,
  values: Map<string, Published>,
  area: { area_kind: string; area_code: string },
): Promise<{ compared: number; faults: string[] }> {
  const cells = await page.evaluate(() =>
    [...document.querySelectorAll(".figure table")].flatMap((table) => {
      const id = table.closest(".figure")?.id ?? "";
      return [...table.querySelectorAll("tbody tr")].map((row) => ({
        id,
        heading: row.querySelector("th")?.textContent ?? "",
        text: row.querySelector("td")?.textContent ?? "",
      }));
    }),
  );
  const faults: string[] = [];
  let compared = 0;
  for (const { id, heading, text } of cells) {
    const [, indicator, measure] = /^([a-z]\d\d)-([a-z0-9-]+)$/.exec(id) ?? [];
    const [, quarter, year] = /^kvartal (\d) (\d{4})$/.exec(heading) ?? [];
    if (!indicator || !measure || !quarter) continue;
    const row = values.get(
      placeOf({
        ...{ indicator_id: indicator.toUpperCase(), measure: measure.replaceAll("-", "_") },
        ...{ period: `${year}K${quarter}`, ...area },
      }),
    );
    compared++;
    if (!isShown(row, text)) faults.push(`${id} ${heading}: ${text}, published ${row?.value}`);
  }
  return { compared, faults };
}

/** Reads a Swedish number back and compares it with a value at the number of decimals that is shown. */
function isShown(row: Published | undefined, text: string): boolean {
  if (!row || row.value === null) return text.startsWith(marks[row?.status ?? "missing"] ?? "–");
  const plain = text.replace(/[\s%]/g, "").replace("\u2212", "-").replace(",", ".");
  const decimals = plain.split(".")[1]?.length ?? 0;
  return plain !== "" && Math.abs(Number(plain) - row.value) <= 0.5 * 10 ** -decimals + 1e-9;
}
