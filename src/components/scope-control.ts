import { formatPeriod } from "../format.js";
import type { Messages } from "../messages.js";
import { areaOptions } from "./area-options.js";
import { h } from "./element.js";
import type { Area, AreaKind, Lists } from "./published.js";
import { newestPeriod, readScope, type Scope, writeScope } from "./scope.js";
import { showScope } from "./show-scope.js";

export type ScopeControl = HTMLFormElement & { value: Scope };

/**
 * Makes the choice of whose figures and which quarter: native lists, kept in the address. A page that shows
 * the newest quarter only has no list of quarters, but its links keep the one that was chosen elsewhere.
 */
export function scopeControl(
  lists: Lists,
  words: Messages,
  {
    kinds = ["portfolio", "hub", "group", "municipality"],
    area,
    isNewestOnly = false,
  }: { kinds?: AreaKind[]; area?: Area; isNewestOnly?: boolean } = {},
): ScopeControl {
  const start = readScope(location.search, lists, area ? [] : kinds);
  const scope: Scope = { ...start, area: area ?? start.area };
  const shown = (chosen: Scope): Scope =>
    isNewestOnly ? { ...chosen, period: newestPeriod(lists) } : chosen;
  const apply = (chosen: Scope) => {
    form.value = shown(chosen);
    showScope(form.value, keep(chosen, lists, area !== undefined), words);
  };
  const areas = h(
    "select",
    { id: "omrade", name: "omrade" },
    ...areaOptions(lists, kinds, scope.area, words),
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
    isNewestOnly ? null : labelled(periods, words.controls.period),
  ) as ScopeControl;
  apply(scope);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    const [kind, code] = areas.value.split(":");
    const chosen = lists.areas.find(
      (candidate) => candidate.area_kind === kind && candidate.area_code === code,
    );
    const period = lists.periods.find((candidate) => candidate.period === periods.value);
    apply({ area: area ?? chosen ?? scope.area, period: period ?? scope.period });
  });
  return form;
}

function labelled(select: HTMLSelectElement, text: string): HTMLElement {
  return h("div", { class: "control" }, h("label", { for: select.id }, text), select);
}

/** Writes the choice in the address, and gives what the links need to keep it. */
function keep(scope: Scope, lists: Lists, isFixedArea: boolean): string {
  const portfolio = lists.areas.find((area) => area.area_kind === "portfolio") ?? scope.area;
  const search = writeScope(isFixedArea ? { ...scope, area: portfolio } : scope, lists);
  history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  return search;
}
