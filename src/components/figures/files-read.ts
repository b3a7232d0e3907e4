import { formatDate, formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import type { PublishedFile } from "../published.js";
import { filesReadSentences } from "../sentences/files-read.js";
import { countCell } from "../value-cell.js";

export type SourceRows = {
  source: string;
  files: number;
  rows: number;
  accepted: number;
  refused: number;
  ignored: number;
};

/** Shows that every row of every file is accounted for: accepted, refused or ignored by a rule. */
export function filesReadFigure(context: Context, files: PublishedFile[]): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.filesRead;
  const sources = sumBySource(files);
  return figure(
    {
      id: "lasta-filer",
      name: say.name,
      sentences: filesReadSentences(sources, words),
      chart: null,
      label: say.name,
      table: {
        caption: say.caption,
        columns: [
          { name: words.table.source, kind: "text" },
          ...[say.files, say.rows, say.accepted, say.refused, say.ignored].map((name) => ({
            name,
            kind: "number" as const,
          })),
        ],
        rows: sources.map((sum) => [
          { text: sourceName(sum.source, words) },
          ...[sum.files, sum.rows, sum.accepted, sum.refused, sum.ignored].map((count) =>
            countCell(count, words),
          ),
        ]),
      },
      facts: [
        say.source,
        words.figures.refusals.asOf(formatDate(lists.run.as_of, words.format)),
        words.figure.n(formatNumber(files.length, 0, words.format)),
      ],
    },
    words,
  );
}

/** Adds up the rows of files, system by system. */
export function sumBySource(files: PublishedFile[]): SourceRows[] {
  const names = [...new Set(files.map((file) => file.source))];
  return names.map((source) => {
    const here = files.filter((file) => file.source === source);
    const sum = (read: (file: PublishedFile) => number) =>
      here.reduce((total, file) => total + read(file), 0);
    return {
      source,
      files: here.length,
      rows: sum((file) => file.row_count),
      accepted: sum((file) => file.accepted_count),
      refused: sum((file) => file.refused_count),
      ignored: sum((file) => file.ignored_count),
    };
  });
}
