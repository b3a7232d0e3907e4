import { formatDate } from "../../format.js";
import { areaWords } from "../area-words.js";
import { cellGrid, type Tone } from "../charts/cell-grid.js";
import type { Context } from "../context.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import { type Component, changeOf, components, heldOn, newestOf } from "../maturity.js";
import { membersAt } from "../members.js";
import { municipalityCell } from "../municipality-cell.js";
import type { Maturity } from "../published.js";
import type { Scope } from "../scope.js";
import type { Cell } from "../table.js";

/** Shows each municipality's scores of one component after another, year by year, beside its own first; in alphabetical order, since it is no contest. */
export function maturityYearsFigure(
  context: Context,
  scope: Scope,
  maturity: readonly Maturity[],
): HTMLElement {
  const { words, lists } = context;
  const say = words.maturity;
  const members = membersAt(lists, scope.area, scope.period.cutoff_on);
  const held = heldOn(
    maturity,
    new Set(members.map(({ municipality_code }) => municipality_code)),
    scope.period.cutoff_on,
  );
  const assessing = members.filter(({ municipality_code }) =>
    held.some((row) => row.municipality_code === municipality_code),
  );
  const years = [...new Set(held.map(({ year }) => year))].sort();
  const scoreOf = (code: string, component: Component, year: string) =>
    held.find(
      (row) => row.municipality_code === code && row.component === component && row.year === year,
    );
  const newest = newestOf(held);
  return figure(
    {
      id: "mognad-kommuner",
      name: say.years.name,
      sentences: [
        assessing.length === 0
          ? say.none
          : say.years.finding(assessing.length, members.length, years),
      ],
      chart:
        assessing.length > 0
          ? (width) =>
              cellGrid(
                assessing.flatMap(({ municipality_code: code, municipality_name: name }) =>
                  components.flatMap((component) =>
                    years.map((year) => {
                      const row = scoreOf(code, component, year);
                      return {
                        row: name,
                        column: say.years.column(say.components[component], year),
                        tone: toneOf(row?.score),
                        text: row ? String(row.score) : "",
                      };
                    }),
                  ),
                ),
                { width, columnName: (column) => column, every: true },
              )
          : null,
      label: say.years.label,
      isWide: true,
      table: {
        caption: say.years.caption(areaWords(scope.area, words)),
        columns: [
          { name: words.table.municipality, kind: "text" },
          ...components.map((component) => ({
            name: say.components[component],
            kind: "text" as const,
          })),
        ],
        rows: assessing.map(({ municipality_code: code, municipality_name: name }) => [
          municipalityCell(code, name),
          ...components.map((component) => path(code, component)),
        ]),
      },
      facts: [
        words.figure.source(sourceName("maturity", words)),
        words.figures.refusals.asOf(formatDate(scope.period.cutoff_on, words.format)),
        words.figure.coverage(String(assessing.length), String(members.length)),
      ],
      notes: [say.years.note],
      definition: link("indikator/K09"),
    },
    words,
  );

  function path(code: string, component: Component): Cell {
    const own = held
      .filter((row) => row.municipality_code === code && row.component === component)
      .toSorted((a, b) => Number(a.year) - Number(b.year));
    const last = newest.find(
      (row) => row.municipality_code === code && row.component === component,
    );
    if (!last) return { symbol: "missing" };
    return {
      text: own.map(({ year, score }) => `${year}: ${score}`).join(", "),
      sort: last.score,
      note: `(${words.categories[changeOf(last)]})`,
    };
  }
}

function toneOf(score: number | undefined): Tone {
  if (score === undefined) return "none";
  if (score >= 3) return "full";
  return score >= 1 ? "part" : "open";
}
