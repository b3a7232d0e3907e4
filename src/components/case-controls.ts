import type { Messages } from "../messages.js";
import { areaOptions } from "./area-options.js";
import { type CaseChoices, type CaseView, readable } from "./case-view.js";
import { h } from "./element.js";
import type { Lists } from "./published.js";

export type CaseControls = {
  form: HTMLFormElement;
  /** Tells whether an event comes from the field that is typed in. */
  isSearch: (event: Event) => boolean;
  /** Reads what is chosen into a view, from its first page. */
  read: (view: CaseView) => CaseView;
  /** Shows a view in the controls. */
  show: (view: CaseView) => void;
};

/** Makes the choices of the list of cases, with native fields: whose, which stage and standing, from when, and a search. */
export function caseControls(choices: CaseChoices, lists: Lists, words: Messages): CaseControls {
  const say = words.cases.list.controls;
  const area = h(
    "select",
    { id: "omrade", name: "omrade" },
    ...areaOptions(lists, ["portfolio", "hub", "group", "municipality"], null, words),
  );
  const search = h("input", { id: "sok", name: "sok", type: "search", autocomplete: "off" });
  const stage = select("steg", choices.stages, (code) => stageName(code, words), say.any);
  const standing = standings(choices, words);
  const year = select("oppnat", choices.years, (text) => text, say.any);
  const joint = h("input", { id: "gemensamma", name: "gemensamma", type: "checkbox" });
  const stalled = h("input", { id: "stilla", name: "stilla", type: "checkbox" });
  const clear = h("button", { type: "button", class: "plain-button", name: "rensa" }, say.clear);
  const form = h(
    "form",
    { class: "controls", role: "search", "aria-label": words.cases.list.label },
    labelled(words.controls.area, area),
    labelled(say.search, search),
    labelled(say.stage, stage),
    labelled(say.standing, standing),
    labelled(say.year, year),
    h("div", { class: "checks" }, ticked(say.joint, joint), ticked(say.stalled, stalled), clear),
  );
  clear.addEventListener("click", () => {
    search.value = "";
    for (const field of [stage, standing, year]) field.value = "";
    for (const box of [joint, stalled]) box.checked = false;
    form.dispatchEvent(new Event("input"));
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  return {
    form,
    isSearch: (event) => event.target === search,
    read: (view) => {
      const [kind, code] = area.value.split(":");
      const chosen = lists.areas.find(
        (candidate) => candidate.area_kind === kind && candidate.area_code === code,
      );
      return {
        ...view,
        scope: { ...view.scope, area: chosen ?? view.scope.area },
        search: readable(search.value),
        stage: stage.value || null,
        standing: standing.value || null,
        year: year.value || null,
        isJoint: joint.checked,
        isStalled: stalled.checked,
        page: 1,
      };
    },
    show: (view) => {
      const chosen = `${view.scope.area.area_kind}:${view.scope.area.area_code}`;
      if (readable(search.value) !== view.search) search.value = view.search;
      set(area, chosen);
      set(stage, view.stage);
      set(standing, view.standing);
      set(year, view.year);
      joint.checked = view.isJoint;
      stalled.checked = view.isStalled;
    },
  };
}

/** Shows a choice in a list; one that stands there already is left alone, for a reader may be typing its name. */
function set(list: HTMLSelectElement, value: string | null): void {
  if (list.value !== (value ?? "")) list.value = value ?? "";
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  return h("div", { class: "control" }, h("label", { for: field.id }, text), field);
}

function ticked(text: string, box: HTMLInputElement): HTMLElement {
  return h("label", { for: box.id }, box, text);
}

function select(
  name: string,
  values: string[],
  text: (value: string) => string,
  any: string,
): HTMLSelectElement {
  const option = (value: string) => h("option", { value }, text(value));
  return h("select", { id: name, name }, h("option", { value: "" }, any), ...values.map(option));
}

function standings({ standings: values }: CaseChoices, words: Messages): HTMLSelectElement {
  const say = words.cases.list;
  const isStanding = (value: string): value is keyof typeof say.standings => value in say.standings;
  const option = (value: string) =>
    h("option", { value }, isStanding(value) ? say.standings[value] : stageName(value, words));
  const isEnd = (value: string) => value === "ended" || !isStanding(value);
  return h(
    "select",
    { id: "lage", name: "lage" },
    h("option", { value: "" }, say.controls.any),
    ...values.filter((value) => !isEnd(value)).map(option),
    h("optgroup", { label: say.ends }, ...values.filter(isEnd).map(option)),
  );
}

function stageName(code: string, words: Messages): string {
  return words.stages[code as keyof Messages["stages"]] ?? code;
}
