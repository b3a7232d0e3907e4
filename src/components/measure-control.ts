import type { Messages } from "../messages.js";
import type { FullDefinition } from "./definition.js";
import { h } from "./element.js";

type Measured = {
  measures: readonly Pick<
    FullDefinition["measures"][number],
    "code" | "name" | "records" | "about_persons"
  >[];
};

export type MeasureControl = HTMLFormElement & { value: string };

/** Leaves out measures that persons are behind: their records are never listed. */
function listed(measures: Measured["measures"]): Measured["measures"] {
  return measures.filter(({ about_persons }) => !about_persons);
}

/** Reads from an address which measure's records are asked for; the first where none is, or none that is known. */
export function askedMeasure(search: string, { measures }: Measured): string {
  const asked = new URLSearchParams(search).get("matt");
  const codes = listed(measures).map(({ code }) => code);
  return codes.find((code) => code === asked) ?? codes[0] ?? "";
}

/** Makes the choice of the measure whose records are listed; empty where there is one measure only. */
export function measureControl(
  { measures }: Measured,
  chosen: string,
  words: Messages,
): MeasureControl {
  const options = listed(measures).map(({ code, name }) =>
    h("option", { value: code, selected: code === chosen }, name[words.language]),
  );
  const select = h("select", { id: "matt", name: "matt" }, ...options);
  const label = h("label", { for: select.id }, words.controls.measure);
  const form = h(
    "form",
    { class: "controls", "aria-label": words.controls.measure, hidden: options.length < 2 },
    h("div", { class: "control" }, label, select),
  ) as MeasureControl;
  form.value = chosen;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    form.value = select.value;
  });
  return form;
}

/** Names the measure whose records another is computed from; a measure with records of its own is itself. */
export function recordsMeasure(measure: string, { measures }: Measured): string {
  return measures.find(({ code }) => code === measure)?.records ?? measure;
}

/** Keeps the chosen measure in the address, beside the area and the quarter; the first is left out. */
export function keepMeasure(measure: string, { measures }: Measured): void {
  const parts = new URLSearchParams(location.search);
  parts.delete("matt");
  if (measure !== measures[0]?.code) parts.set("matt", measure);
  const search = parts.toString();
  history.replaceState(
    history.state,
    "",
    `${location.pathname}${search && `?${search}`}${location.hash}`,
  );
}
