import { formatDate, formatNumber, formatPeriod } from "../../src/format.js";
import { type Edition, replacements } from "../editions/read-editions.js";
import { escapeHtml } from "./escape-html.js";
import type { DynamicPage } from "./facts.js";
import { words } from "./words.js";

/** Says which page tells of an edition. */
export function editionPage({ manifest: { edition } }: Edition): DynamicPage {
  return {
    path: `/utgava/om/${edition}`,
    source: "utgava/om/[edition].md",
    name: words.edition.about(edition),
    title: words.edition.about(edition),
  };
}

/** Writes what an edition was made of, what it was sealed in spite of, and whether it has been replaced, as HTML. */
export function editionText(editions: readonly Edition[], edition: Edition): string {
  const { manifest, seal } = edition;
  const say = words.edition;
  const newer = replacements(editions).get(manifest.edition)?.manifest;
  const facts: [string, string][] = [
    [
      say.state,
      newer ? say.replacedFor(link(newer.edition), reasonOf(newer.replaces)) : say.sealed,
    ],
    ...(manifest.replaces
      ? [
          [say.replaces, `${link(manifest.replaces.edition)}. ${reasonOf(manifest.replaces)}`] as [
            string,
            string,
          ],
        ]
      : []),
    [say.quarter, formatPeriod(manifest.quarter)],
    [say.knownTo, formatDate(manifest.as_of)],
    [say.sealedOn, formatDate(manifest.sealed_on)],
    [say.values, formatNumber(manifest.published.indicator_values?.rows ?? 0)],
    [say.inputs, say.inputCount(manifest.deliveries.length, manifest.lists.length)],
    [say.seal, `<code class="seal">${seal}</code>`],
  ];
  const list = facts.map(([term, text]) => `<div><dt>${term}</dt><dd>${text}</dd></div>`);
  const checks = manifest.checklist.map(({ is_met, found, waived }) => {
    const state = is_met ? say.met : say.waived;
    const reason = waived === null ? "" : ` ${say.reason(escapeHtml(waived))}`;
    return `<li><strong>${state}.</strong> ${escapeHtml(found)}${reason}</li>`;
  });
  return `${manifest.is_synthetic ? `<p><strong>${words.syntheticMark}.</strong> ${words.synthetic}</p>\n` : ""}<p><a href="../${manifest.edition}/">${say.open}</a></p>
<dl class="terms">
${list.join("\n")}
</dl>
<h2>${say.checklist}</h2>
<ul>
${checks.join("\n")}
</ul>`;
}

function link(edition: string): string {
  return `<a href="./${edition}">${edition}</a>`;
}

function reasonOf(replaced: { reason: string } | null): string {
  return replaced ? words.edition.reason(escapeHtml(replaced.reason)) : "";
}
