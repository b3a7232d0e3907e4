import { formatNumber } from "../../src/format.js";
import { readDefinitions } from "../editions/read-definitions.js";
import type { Edition } from "../editions/read-editions.js";
import { sealedRevisions } from "../editions/revise.js";
import { countsOfCauses, revisionText } from "../editions/revision-text.js";
import { escapeHtml } from "./escape-html.js";
import { htmlTable } from "./html-table.js";
import { words } from "./words.js";

/** So many changed values are shown on a page; the others are in the file. */
const SHOWN = 200;

/** Writes what an edition changed of the one before it, and why, as HTML; nothing for the first. */
export async function revisionsText(edition: Edition): Promise<string> {
  const { revises } = edition.manifest;
  const revised = await sealedRevisions(edition);
  if (!revises || !revised) return "";
  const say = words.edition;
  const heading = `\n<h2>${say.revised(revises.edition)}</h2>`;
  if (revises.unexplained !== null)
    return `${heading}\n<p>${escapeHtml(say.unexplained(revises.unexplained))}</p>`;
  const { rows, inseparable } = revised;
  if (rows.length === 0) return `${heading}\n<p>${say.unchanged(revises.edition)}</p>`;
  const causes = countsOfCauses(rows).map(({ name, count }) => say.inCount(name, number(count)));
  const many = rows.length === 1 ? say.oneValue : say.manyValues(number(rows.length));
  const whole = rows.filter(
    ({ area_kind, dimension }) => area_kind === "portfolio" && dimension === "total",
  );
  const definitions = await readDefinitions(edition);
  const table = htmlTable({
    caption: say.revisions(number(Math.min(whole.length, SHOWN)), number(whole.length)),
    columns: say.revisionColumns,
    rows: whole.slice(0, SHOWN).map((row) => {
      const text = revisionText(row, definitions);
      return [...[text.indicator, text.period, text.old, text.now], ...[text.change, text.causes]];
    }),
  });
  return `${heading}
<p>${say.changed(many, causes.join(", "))}</p>
<p>${say.explained}</p>
${inseparable.length > 0 ? `<p>${say.inseparable}</p>\n` : ""}${whole.length > 0 ? `<div class="table-wrap" tabindex="0" role="region" aria-label="${say.revised(revises.edition)}">\n${table}\n</div>\n` : ""}<p><a href="./${edition.manifest.edition}.csv" download>${say.allRevisions}</a></p>`;
}

function number(value: number): string {
  return formatNumber(value, 0);
}
