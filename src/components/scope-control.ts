import { collate } from "../collate.js";
import { formatPeriod } from "../format.js";
import type { Messages } from "../messages.js";
import { h } from "./element.js";
import type { Area, AreaKind, Lists } from "./published.js";
import { readScope, type Scope, writeScope } from "./scope.js";

export type ScopeControl = HTMLFormElement & { value: Scope };

/** Makes the choice of whose figures and which quarter: native lists, kept in the address. */
export function scopeControl(
  lists: Lists,
  words: Messages,
  {
    kinds = ["portfolio", "hub", "group", "municipality"],
    area,
  }: { kinds?: AreaKind[]; area?: Area } = {},
): ScopeControl {
  const start = readScope(location.search, lists, area ? [] : kinds);
  const scope: Scope = { ...start, area: area ?? start.area };
  const areas = h(
    "select",
    { id: "omrade", name: "omrade" },
    ...areaGroups(lists, kinds, scope.area, words),
  );
  const periods = h(
    "select",
    { id: "kvartal", name: "kvartal" },
    ...lists.periods
      .toReversed()
      .map((period) =>
        h(
          "option",
          { value: period.period, selected: period.period === scope.period.period },
          period.is_complete
            ? formatPeriod(period.period, words.format)
            : words.controls.open(formatPeriod(period.period, words.format)),
        ),
      ),
  );
  const form = h(
    "form",
    { class: "controls", "aria-label": words.controls.label },
    area ? null : labelled(areas, words.controls.area),
    labelled(periods, words.controls.period),
  ) as ScopeControl;
  form.value = scope;
  show(scope, lists, words, area !== undefined);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    const [kind, code] = areas.value.split(":");
    const chosen = lists.areas.find(
      (candidate) => candidate.area_kind === kind && candidate.area_code === code,
    );
    const period = lists.periods.find((candidate) => candidate.period === periods.value);
    form.value = { area: area ?? chosen ?? scope.area, period: period ?? scope.period };
    show(form.value, lists, words, area !== undefined);
  });
  return form;
}

function labelled(select: HTMLSelectElement, text: string): HTMLElement {
  return h("div", { class: "control" }, h("label", { for: select.id }, text), select);
}

function areaGroups(lists: Lists, kinds: AreaKind[], chosen: Area, words: Messages): HTMLElement[] {
  const option = (area: Area) => {
    const selected = area.area_kind === chosen.area_kind && area.area_code === chosen.area_code;
    return h("option", { value: `${area.area_kind}:${area.area_code}`, selected }, area.name);
  };
  return kinds.flatMap((kind) => {
    const options = lists.areas
      .filter((area) => area.area_kind === kind)
      .sort((a, b) =>
        kind === "municipality" ? collate(a.name, b.name) : a.sort_order - b.sort_order,
      )
      .map(option);
    return kind === "portfolio"
      ? options
      : [h("optgroup", { label: words.controls.kinds[kind] }, ...options)];
  });
}

/** Writes the choice where the reader sees it: the address, the header, and the links that keep it. */
function show(scope: Scope, lists: Lists, words: Messages, isFixedArea: boolean): void {
  const portfolio = lists.areas.find((area) => area.area_kind === "portfolio") ?? scope.area;
  const search = writeScope(isFixedArea ? { ...scope, area: portfolio } : scope, lists);
  history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  const texts = { area: scope.area.name, period: formatPeriod(scope.period.period, words.format) };
  for (const [name, text] of Object.entries(texts)) {
    for (const place of document.querySelectorAll(`[data-scope="${name}"]`))
      place.textContent = text;
  }
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>(".site-nav a"))
    anchor.search = search;
}
