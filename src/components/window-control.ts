import { formatPeriod } from "../format.js";
import type { Messages } from "../messages.js";
import { areaOptions } from "./area-options.js";
import { h } from "./element.js";
import type { Area, AreaKind, Lists, Period } from "./published.js";
import { writeScope } from "./scope.js";
import { showScope } from "./show-scope.js";
import { ordered, projectWindow, readWindow, type Window, writeWindow } from "./window.js";

export type WindowControl = HTMLFormElement & { value: Window };

/** Makes the choice of whose outcomes and which quarters, kept in the address; another area begins with its own project window. */
export function windowControl(
  lists: Lists,
  words: Messages,
  { kinds = ["portfolio", "hub", "group"] }: { kinds?: AreaKind[] } = {},
): WindowControl {
  const start = readWindow(location.search, lists, kinds);
  const areas = h(
    "select",
    { id: "omrade", name: "omrade" },
    ...areaOptions(lists, kinds, start.area, words),
  );
  const say = words.outcomeWindow.controls;
  const from = h("select", { id: "fran", name: "fran" }, ...options(lists, start.from, words));
  const to = h("select", { id: "till", name: "till" }, ...options(lists, start.to, words));
  const form = h(
    "form",
    { class: "controls", "aria-label": words.controls.label },
    labelled(areas, words.controls.area),
    labelled(from, say.from),
    labelled(to, say.to),
  ) as WindowControl;
  form.value = start;
  show(start, lists, words);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => {
    const [kind, code] = areas.value.split(":");
    const area = lists.areas.find(
      (candidate) => candidate.area_kind === kind && candidate.area_code === code,
    );
    form.value =
      event.target === areas
        ? projectWindow(area ?? start.area, lists)
        : chosen(form.value, find(lists, from.value), find(lists, to.value), event.target === to);
    from.value = form.value.from.period;
    to.value = form.value.to.period;
    show(form.value, lists, words);
  });
  return form;
}

/** Keeps the end that was just chosen; the other one follows where it would be on the wrong side. */
function chosen(window: Window, from: Period, to: Period, isEnd: boolean): Window {
  if (from.sort_order <= to.sort_order) return ordered(window, from, to);
  return isEnd ? ordered(window, to, to) : ordered(window, from, from);
}

function find(lists: Lists, key: string): Period {
  const period = lists.periods.find((candidate) => candidate.period === key);
  if (!period) throw new Error(`unknown period: ${key}`);
  return period;
}

function options(lists: Lists, chosen: Period, words: Messages): HTMLElement[] {
  return lists.periods.map(({ period, is_complete }) => {
    const text = formatPeriod(period, words.format);
    return h(
      "option",
      { value: period, selected: period === chosen.period },
      is_complete ? text : words.controls.open(text),
    );
  });
}

function labelled(select: HTMLSelectElement, text: string): HTMLElement {
  return h("div", { class: "control" }, h("label", { for: select.id }, text), select);
}

/** Writes the window in the address, and area and last quarter in the header and its links. */
function show(window: Window, lists: Lists, words: Messages): void {
  const search = writeWindow(window, lists);
  history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  const scope: { area: Area; period: Period } = { area: window.area, period: window.to };
  showScope(scope, writeScope(scope, lists), words);
}
