import { collate } from "../collate.js";
import { formatDate, formatNumber } from "../format.js";
import type { Messages } from "../messages.js";
import { isExact } from "./case-history.js";
import { caseLink } from "./case-link.js";
import type { CaseRecord } from "./case-record.js";
import { definitionList } from "./definition-list.js";
import { type Child, h } from "./element.js";
import { innovationLink } from "./innovation-link.js";
import { link } from "./link.js";
import { municipalityNames } from "./municipality-names.js";
import type { CaseEvent, Lists } from "./published.js";
import { boundsOf, dateWords } from "./sentences/case.js";

/** Sets what is known of a case or an idea beside its terms: who takes part and how, its kind, and what came of it. */
export function caseFacts(record: CaseRecord, lists: Lists, words: Messages): HTMLElement {
  const say = words.cases.page;
  const { item } = record;
  const names = municipalityNames(lists);
  const name = (code: string) => names.get(code) ?? code;
  const of = (code: string, text = name(code)) => h("a", { href: link(`kommun/${code}`) }, text);
  const isOwner = ({ role }: CaseEvent) => Number(role === "owner");
  const participants = record.events
    .filter(({ kind }) => kind === "participant")
    .toSorted(
      (a, b) =>
        isOwner(b) - isOwner(a) || collate(name(a.municipality_code), name(b.municipality_code)),
    );
  const hub = lists.hubs.find(({ hub_code }) => hub_code === item?.hub_code);
  const category = (code: string | undefined) =>
    code === undefined ? null : (words.categories[code] ?? code);
  const ids = (all: string[]) => all.map((id) => h("a", { href: caseLink(id) }, id));
  return definitionList([
    participants.length > 0
      ? [
          say.participants,
          ...apart(
            participants.map(({ municipality_code: code, role }) =>
              of(code, say.participant(name(code), say.roles[role ?? "unknown"] ?? role ?? "")),
            ),
          ),
        ]
      : [say.municipality, of(record.municipality_code)],
    [say.hub, hub && h("a", { href: link(`sluss/${hub.hub_code}`) }, hub.name)],
    [say.opened, item && opened(item.opened_date, record.events, words)],
    [say.type, category(item?.solution_type)],
    [say.novelty, category(item?.radicality)],
    [say.mergedInto, ...apart(ids(record.mergedInto === null ? [] : [record.mergedInto]))],
    [say.mergedHere, ...apart(ids(record.mergedHere))],
    [say.adoptions, ...apart(adoptions(record.events, lists.run.as_of, words))],
  ]);
}

/** Says when a case was opened, no surer than the event that opened it. */
function opened(date: string, events: CaseEvent[], words: Messages): string {
  const opening = events.find(
    ({ kind, to_stage, happened_date }) =>
      kind === "stage" && to_stage !== "captured" && happened_date === date,
  );
  const bounds = opening && boundsOf(opening);
  if (!bounds || isExact(bounds)) return formatDate(date, words.format);
  return dateWords(bounds, words);
}

/** Says of each innovation that came of the case in how many municipalities it is used, decided on or no longer used. */
function adoptions(events: CaseEvent[], asOf: string, words: Messages): HTMLElement[] {
  const adopted = events.filter(({ kind }) => kind.startsWith("adoption_"));
  const innovations = [...new Set(adopted.map(({ other_id }) => other_id ?? ""))];
  const number = (count: number) => formatNumber(count, 0, words.format);
  return innovations.map((innovation) => {
    const own = adopted.filter(({ other_id }) => other_id === innovation);
    const states = [...new Set(own.map(({ municipality_code }) => municipality_code))].map((code) =>
      stateOf(
        own.filter((event) => event.municipality_code === code),
        asOf,
      ),
    );
    const count = (state: string) => number(states.filter((other) => other === state).length);
    const [inUse, planned, ended] = [count("in_use"), count("planned"), count("ended")];
    return h(
      "span",
      {},
      h("a", { href: innovationLink(innovation) }, innovation),
      words.cases.page.adoption(inUse, planned, ended),
    );
  });
}

function stateOf(events: CaseEvent[], asOf: string): "in_use" | "planned" | "ended" {
  const has = (kind: CaseEvent["kind"]) =>
    events.some((event) => event.kind === kind && (event.happened_date ?? "9999") <= asOf);
  if (has("adoption_ended")) return "ended";
  return has("adoption_in_use") ? "in_use" : "planned";
}

function apart(parts: (Node | string)[]): Child[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : ["; ", part]));
}
