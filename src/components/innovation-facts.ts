import { formatDate, formatNumber } from "../format.js";
import type { Messages } from "../messages.js";
import { caseLink } from "./case-link.js";
import { definitionList } from "./definition-list.js";
import { type Child, h } from "./element.js";
import type { InnovationRecord } from "./innovation-record.js";
import { link } from "./link.js";
import type { Innovation } from "./published.js";

/** Sets what is known of an innovation beside its terms: where it comes from, the cases behind it, its days and its kind. */
export function innovationFacts(record: InnovationRecord, words: Messages): HTMLElement {
  const say = words.reuse.innovation;
  const { innovation, merged, adoptions } = record;
  const { municipality_code: code, municipality_name: name, case_id } = innovation;
  const category = (value: string) => words.categories[value] ?? value;
  const date = (iso: string | null) =>
    iso === null ? words.symbols.missing.words : formatDate(iso, words.format);
  const municipality = (to: string, text: string) => h("a", { href: link(`kommun/${to}`) }, text);
  const cases = (ids: string[]) => ids.map((id) => h("a", { href: caseLink(id) }, id));
  const developers = adoptions.filter(({ role }) => role === "co_developer");
  return definitionList([
    [say.origin, code === null ? words.symbols.missing.words : municipality(code, name ?? code)],
    [
      say.developers,
      ...apart(
        developers.map(({ municipality_code: to, municipality_name: text }) =>
          municipality(to, text ?? to),
        ),
      ),
    ],
    [say.case, ...(case_id === null ? [words.symbols.missing.words] : apart(cases([case_id])))],
    [say.merged, ...apart(cases(merged))],
    [
      say.packaged,
      innovation.developed_date === null
        ? say.notPackaged
        : say.packagedBy(formatDate(innovation.developed_date, words.format)),
    ],
    [say.implemented, date(innovation.implemented_date)],
    [say.type, category(innovation.solution_type)],
    [say.novelty, category(innovation.radicality)],
    [say.reach, reached(innovation, words)],
    [say.bass, bass(innovation, words)],
  ]);
}

function reached({ eligible_count, adopter_count }: Innovation, words: Messages): string {
  if (eligible_count === null || adopter_count === null) return words.symbols.missing.words;
  const [some = "", all = ""] = [adopter_count, eligible_count].map((count) =>
    formatNumber(count, 0, words.format),
  );
  return words.reuse.innovation.reachedBy(some, all);
}

/** Says the coefficients of Bass's model, or why they are not estimated. */
function bass({ fit, bass_p, bass_q }: Innovation, words: Messages): string {
  const say = words.reuse.innovation;
  if (bass_p === null || bass_q === null) return say.fits[fit ?? ""] ?? words.symbols.missing.words;
  return say.coefficients(
    formatNumber(bass_p, 3, words.format),
    formatNumber(bass_q, 3, words.format),
  );
}

function apart(parts: Node[]): Child[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : ["; ", part]));
}
