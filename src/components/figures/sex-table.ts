import { type ShareRow, shareDots } from "../charts/share-dots.js";
import type { Context } from "../context.js";
import type { Figure } from "../figure.js";
import { sexLegend } from "../sex-legend.js";
import type { Column } from "../table.js";

/** Draws the rows' shares with their legend; nothing where none may be told. */
export function sharesPart(
  shares: ShareRow[],
  { words }: Pick<Context, "words">,
): Pick<Figure, "chart" | "legend"> {
  const isShown = shares.some(({ women }) => women !== null);
  return {
    chart: isShown ? (width) => shareDots(shares, { width, words }) : null,
    legend: sexLegend(words),
  };
}

/** Heads a table of women, men and those of unknown sex, and of what is told of them beside. */
export function sexColumns(
  first: string,
  more: readonly string[],
  { words }: Pick<Context, "words">,
): Column[] {
  const { women, men, unknown } = words.sex;
  return [
    { name: first, kind: "text" },
    ...[women, men, unknown, ...more].map((name) => ({ name, kind: "number" as const })),
  ];
}
