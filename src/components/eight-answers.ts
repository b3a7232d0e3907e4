import { formatDate } from "../format.js";
import { costAnswer } from "./answers/cost.js";
import { flowAnswer } from "./answers/flow.js";
import { participationAnswer } from "./answers/participation.js";
import { qualityAnswer } from "./answers/quality.js";
import { resultAnswer } from "./answers/result.js";
import { sharingAnswer } from "./answers/sharing.js";
import { attentionHere } from "./attention-here.js";
import type { Context } from "./context.js";
import { h } from "./element.js";
import { link } from "./link.js";
import type { Attention, Delivery, RowsRead, TargetVerdict } from "./published.js";
import { newestPeriod, type Scope } from "./scope.js";
import { attentionSentences } from "./sentences/attention.js";
import { targetSentences } from "./sentences/targets.js";
import { targetsHere } from "./targets-here.js";

/** What the eight answers are made of, beside the values. */
export type Told = {
  targets: TargetVerdict[];
  attention: Attention[];
  deliveries: Delivery[];
  rows_read: RowsRead[];
};

type Answer = {
  key: keyof Context["words"]["overview"]["questions"];
  page: string;
  sentences: string[];
  /** Made of the newest quarter, whichever is chosen. */
  isNewest?: boolean;
};

/** Answers a steering group's eight questions in their order, each in a sentence or two, with the page that tells more. */
export function eightAnswers(context: Context, scope: Scope, told: Told): HTMLElement {
  const { words, lists } = context;
  const say = words.overview;
  const verdicts = targetsHere(told.targets, lists, scope).map(({ verdict }) => verdict);
  const newest = newestPeriod(lists);
  const asOf =
    scope.period.period === newest.period
      ? []
      : [say.asOf(formatDate(newest.cutoff_on, words.format))];
  const answers = [
    {
      key: "targets",
      page: "#malen",
      sentences: targetSentences(verdicts, words, scope.area),
      isNewest: true,
    },
    { key: "flow", page: link("flode"), sentences: flowAnswer(context, scope) },
    { key: "result", page: link("utfall"), sentences: resultAnswer(context, scope) },
    { key: "reuse", page: link("aterbruk"), sentences: sharingAnswer(context, scope) },
    {
      key: "participation",
      page: link("deltagande"),
      sentences: participationAnswer(context, scope),
    },
    { key: "cost", page: link("indikator/E02"), sentences: costAnswer(context, scope) },
    {
      key: "decisions",
      page: link("beslut"),
      sentences: attentionSentences(attentionHere(told.attention, lists, scope), words),
      isNewest: true,
    },
    { key: "trust", page: link("kvalitet"), sentences: qualityAnswer(context, scope, told) },
  ] satisfies Answer[];
  return h(
    "ol",
    { class: "eight-answers" },
    ...answers.map(({ key, page, sentences, isNewest = false }: Answer) =>
      h(
        "li",
        {},
        h("h2", {}, h("a", { href: page }, say.questions[key])),
        ...[...sentences.slice(0, 2), ...(isNewest ? asOf : [])].map((each) => h("p", {}, each)),
      ),
    ),
  );
}
