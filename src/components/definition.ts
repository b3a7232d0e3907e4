import type { Messages } from "../messages.js";
import { definitionList } from "./definition-list.js";
import { h } from "./element.js";
import { list, sourceName } from "./facts.js";

type Text = { sv: string; en: string };

/** What an indicator's page tells of it. */
export type FullDefinition = {
  id: string;
  name: Text;
  question: Text;
  numerator: Text;
  denominator: Text;
  population_text: Text;
  open_items: Text;
  formula: Text;
  time_basis: Text;
  direction: string;
  about_persons: boolean;
  sources: readonly string[];
  marks: readonly string[];
  targets: readonly string[];
  caveats: readonly Text[];
  dimensions: readonly string[];
  measures: readonly {
    code: string;
    name: Text;
    unit: string;
    statistic: string;
    records?: string;
    about_persons?: boolean;
  }[];
};

/** Shows an indicator's whole definition, and after it what to beware of. */
export function definition(indicator: FullDefinition, words: Messages): HTMLElement {
  const say = words.definition;
  const in_ = (text: Text) => text[words.language];
  return h(
    "section",
    { class: "definition", "aria-labelledby": "definition" },
    h("h2", { id: "definition" }, say.title),
    definitionList([
      [
        say.measures,
        indicator.measures.length > 2
          ? h("ul", {}, ...indicator.measures.map((measure) => h("li", {}, in_(measure.name))))
          : list(
              indicator.measures.map((measure) => in_(measure.name)),
              words,
            ),
      ],
      [say.numerator, in_(indicator.numerator)],
      [say.denominator, in_(indicator.denominator)],
      [say.formula, in_(indicator.formula)],
      [say.population, in_(indicator.population_text)],
      [say.time, in_(indicator.time_basis)],
      [say.open, in_(indicator.open_items)],
      [say.direction, say.directions[indicator.direction] ?? indicator.direction],
      [
        say.sources,
        list(
          indicator.sources.map((source) => sourceName(source, words)),
          words,
        ) || say.byHand,
      ],
      [say.marks, indicator.marks.join(", ")],
      [say.targets, indicator.targets.join(", ")],
      [say.persons, indicator.about_persons ? say.aboutPersons : null],
    ]),
    indicator.caveats.length > 0 && h("h3", {}, say.caveats),
    indicator.caveats.length > 0 &&
      h("ul", {}, ...indicator.caveats.map((caveat) => h("li", {}, in_(caveat)))),
  );
}
