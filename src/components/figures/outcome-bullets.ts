import { formatDate, formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { type Bullet, targetBullet } from "../charts/target-bullet.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import type { Computed } from "../outcomes/computed.js";
import type { OutcomeRow } from "../outcomes/rows.js";
import { comparedSentences, isCompared } from "../sentences/outcome-window.js";
import type { Window } from "../window.js";
import { outcomeName, outcomeText } from "./outcome-window.js";

/** Draws each reported number as a ring on the bar of the computed one; null where there is nothing to compare. */
export function outcomeBulletsFigure(
  context: Context,
  { area, to }: Window,
  rows: OutcomeRow[],
): HTMLElement | null {
  const { words } = context;
  const say = words.outcomeWindow;
  const bullets = rows.filter(isCompared).map((row) => bullet(row, context));
  if (bullets.length === 0) return null;
  return figure(
    {
      id: "rapporterat-mot-beraknat",
      name: say.bullets.name,
      sentences: comparedSentences(context, rows),
      chart: (width) => targetBullet(bullets, { width, words }),
      label: say.label,
      table: {
        caption: say.bullets.caption(areaWords(area, words)),
        columns: [
          { name: say.columns.outcome, kind: "text" },
          { name: say.columns.computed, kind: "number" },
          { name: say.columns.reported, kind: "number" },
        ],
        rows: rows.filter(isCompared).map((row) => {
          const { computed, text, reported } = both(row, words);
          return [
            { text: outcomeName(row, words) },
            { text: text(computed.value ?? 0), sort: computed.value ?? 0 },
            { text: text(reported), sort: reported },
          ];
        }),
      },
      facts: [
        say.facts.source,
        words.figure.period(
          formatPeriod(to.period, words.format),
          formatDate(to.cutoff_on, words.format),
        ),
      ],
      notes: [say.bars],
    },
    words,
  );
}

function both(row: OutcomeRow, words: Context["words"]) {
  const computed = row.computed as Computed;
  const reported = row.reported.find(({ value }) => value !== null)?.value ?? 0;
  return { computed, reported, text: (value: number) => outcomeText(value, computed, words) };
}

function bullet(row: OutcomeRow, { words }: Context): Bullet {
  const { computed, reported, text } = both(row, words);
  return {
    label: outcomeName(row, words),
    text: words.figures.outcomes.pair(text(computed.value ?? 0), text(reported)),
    value: computed.value,
    target: null,
    reported,
  };
}
