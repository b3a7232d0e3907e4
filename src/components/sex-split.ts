import type { ShareRow } from "./charts/share-dots.js";
import type { Context } from "./context.js";
import type { IndicatorValue } from "./published.js";
import type { SexCounts } from "./sentences/share-dots.js";
import type { Cell } from "./table.js";
import { symbolOf, valueCell } from "./value-cell.js";
import type { Query } from "./values.js";

export type SexSplit = {
  counts: SexCounts;
  /** Women, men and unknown, as cells of a table. */
  cells: Cell[];
  share: ShareRow;
  /** There is somebody, or it is not said. */
  isThere: boolean;
};

/** Reads how many women, men and persons of unknown sex a measure counts, all of them or those of one class, and women's share. */
export function sexSplit(
  { select, words }: Context,
  query: Pick<Query, "indicator" | "measure" | "area"> & { period: string },
  { label, of }: { label: string; of?: { dimension: string; category: string } },
): SexSplit {
  const pick = (measure: string, sex: string): IndicatorValue | undefined =>
    select({
      ...query,
      measure,
      dimension: of ? `${of.dimension}_sex` : "sex",
      category: of ? `${of.category}/${sex}` : sex,
    })[0];
  const [women, men, unknown] = ["women", "men", "unknown"].map((sex) => pick(query.measure, sex));
  const share = pick("share", "women");
  const withheld = women?.status === "withheld" || men?.status === "withheld";
  return {
    counts: {
      women: women?.value ?? null,
      men: men?.value ?? null,
      unknown: unknown?.value ?? null,
      withheld,
    },
    cells: [women, men, unknown].map((row) => valueCell(row, words)),
    share: {
      label,
      women: share?.value == null ? null : share.value / 100,
      n: share?.denominator ?? null,
      symbol: symbolOf(share ?? women),
    },
    isThere: withheld || (women?.value ?? 0) + (men?.value ?? 0) > 0,
  };
}
