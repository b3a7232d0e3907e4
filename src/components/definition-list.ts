import { type Child, h } from "./element.js";

/** Sets terms beside what they mean; what is not there is left out. */
export function definitionList(terms: [term: string, ...meaning: Child[]][]): HTMLElement {
  const shown = terms.filter(([, ...meaning]) =>
    meaning.some((part) => part !== null && part !== undefined && part !== ""),
  );
  return h(
    "dl",
    { class: "terms" },
    ...shown.map(([term, ...meaning]) => h("div", {}, h("dt", {}, term), h("dd", {}, ...meaning))),
  );
}
