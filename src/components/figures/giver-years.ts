import { areaWords } from "../area-words.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { IndicatorValue } from "../published.js";
import { quartersUntil } from "../quarters.js";
import type { Scope } from "../scope.js";
import { giverYearSentences } from "../sentences/giver-years.js";
import { valueCell } from "../value-cell.js";
import { sexColumns } from "./sex-table.js";

/** A calendar year's givers of an area: all, and women, men and those of unknown sex. */
export type GiverYear = {
  year: string;
  all: IndicatorValue | undefined;
  women: IndicatorValue | undefined;
  men: IndicatorValue | undefined;
  unknown: IndicatorValue | undefined;
};

/** Shows how many have handed in ideas in each whole year: what a single municipality may show of persons. */
export function giverYearsFigure(context: Context, scope: Scope): HTMLElement {
  const { words, lists, select } = context;
  const say = words.participation.giverYears;
  const ends = quartersUntil(lists.periods, scope.period.period).filter(({ period }) =>
    period.endsWith("K4"),
  );
  const years = ends
    .map(({ period }): GiverYear => {
      const query = { indicator: "G01", measure: "givers", area: scope.area, period };
      const ofSex = (category: string) => select({ ...query, dimension: "sex", category })[0];
      return {
        ...{ year: period.slice(0, 4), all: select(query)[0] },
        ...{ women: ofSex("women"), men: ofSex("men"), unknown: ofSex("unknown") },
      };
    })
    .filter(({ all }) => all !== undefined && all.status !== "not_applicable");
  return figure(
    {
      id: "idegivare-ar-for-ar",
      name: say.name,
      sentences: giverYearSentences(years.at(-1), areaWords(scope.area, words), words),
      chart: null,
      label: say.name,
      table: {
        caption: say.caption(areaWords(scope.area, words)),
        columns: sexColumns(say.year, [say.all], context),
        rows: years
          .toReversed()
          .map(({ year, ...row }) => [
            { text: year },
            ...[row.women, row.men, row.unknown, row.all].map((value) => valueCell(value, words)),
          ]),
      },
      ...facts(
        context,
        "G01",
        { ...scope, period: ends.at(-1) ?? scope.period },
        years.at(-1)?.all,
      ),
      notes: [say.note],
      page: { href: link("deltagande"), text: say.page },
    },
    words,
  );
}
