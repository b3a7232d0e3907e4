import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { h } from "../element.js";
import type { Block } from "./blocks.js";
import { lengthOf, mostCharacters, type Sentence, textOf } from "./sentence.js";

/** Shows the texts of a final report under the financer's headings: each number leads to its definition, each text can be copied. */
export function reportTexts(blocks: Block[], words: Messages): HTMLElement {
  const say = words.reportText;
  return h(
    "section",
    { class: "report-texts", id: "slutrapport", "aria-labelledby": "slutrapport-rubrik" },
    h("h2", { id: "slutrapport-rubrik" }, say.title),
    h("p", {}, say.about),
    ...blocks.map((block) => blockOf(block, words)),
  );
}

function blockOf({ id, sentences }: Block, words: Messages): HTMLElement {
  const say = words.reportText;
  const heading = h("h3", {}, say.headings[id]);
  if (sentences.length === 0) return h("div", { class: "report-text" }, heading, say.empty);
  const status = h("span", { class: "report-status", role: "status" });
  const copy = async () => {
    const isCopied = await copied(textOf(sentences));
    status.textContent = isCopied ? say.copied : say.notCopied;
  };
  const number = (count: number) => formatNumber(count, 0, words.format);
  return h(
    "div",
    { class: "report-text" },
    heading,
    h("p", { class: "report-body" }, ...linked(sentences)),
    h(
      "p",
      { class: "report-tools" },
      h(
        "button",
        { type: "button", click: () => void copy(), "aria-label": say.copyOf(say.headings[id]) },
        say.copy,
      ),
      h("span", {}, say.length(number(lengthOf(sentences)), number(mostCharacters))),
      status,
    ),
  );
}

function linked(sentences: Sentence[]): (Node | string)[] {
  return sentences.flatMap((parts, index) => [
    ...(index === 0 ? [] : [" "]),
    ...parts.map((part) =>
      typeof part === "string" ? part : h("a", { href: part.href }, part.text),
    ),
  ]);
}

/** Puts a text where it can be pasted from; says whether that went well. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
