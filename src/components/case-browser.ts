import { formatDate } from "../format.js";
import type { Messages } from "../messages.js";
import { caseControls } from "./case-controls.js";
import type { CaseList } from "./case-list.js";
import { caseTable, downloadCases } from "./case-table.js";
import { type CaseView, readCaseView, writeCaseView } from "./case-view.js";
import { h } from "./element.js";
import { pager } from "./pager.js";
import type { Lists, PublishedCase } from "./published.js";
import { writeScope } from "./scope.js";
import { caseListSentences } from "./sentences/case-list.js";
import { showScope } from "./show-scope.js";

export type CaseBrowser = HTMLElement & { value: CaseView };

/** So many rows stand on a page: few enough to be drawn at once, whatever the length of the list. */
const pageLength = 50;

/**
 * Makes the list of cases with its choices, kept in the address: a choice is a step that the back
 * button takes back. Tells of an `input` when the area changes.
 */
export function caseBrowser(
  list: CaseList,
  cases: PublishedCase[],
  lists: Lists,
  words: Messages,
): CaseBrowser {
  const say = words.cases.list;
  const controls = caseControls(list.choices, lists, words);
  const count = h("div", { class: "case-count", role: "status" });
  const data = caseTable(list.columns, words, (column) => {
    const isDescending = column === host.value.column && !host.value.isDescending;
    go({ ...host.value, column, isDescending, page: 1 });
  });
  const turn = (page: number) => go({ ...host.value, page });
  const above = pager(say.pager.above, words, turn);
  const below = pager(say.pager.below, words, (page) => {
    turn(page);
    data.wrap.focus();
    data.wrap.scrollIntoView();
  });
  const csv = h("button", { type: "button" }, words.figure.csv);
  csv.setAttribute("aria-label", words.figure.downloadOf(words.figure.csv, say.name));
  csv.addEventListener("click", () => downloadCases(shown, list.columns, words));
  const heading = h("h2", { id: "arenden-rubrik" }, say.name);
  const receipt = h(
    "div",
    { class: "figure-receipt" },
    ...[above.nav, data.wrap, below.nav],
    ...say.notes.map((note) => h("p", { class: "figure-note" }, note)),
    h(
      "p",
      { class: "figure-source" },
      [say.source, say.asOf(formatDate(lists.run.as_of, words.format))].join("\u00a0· "),
    ),
    h("ul", { class: "figure-links" }, h("li", {}, csv)),
  );
  const section = h(
    "section",
    { class: "figure wide-figure", id: "arenden", "aria-labelledby": heading.id },
    h("div", { class: "figure-text" }, heading, count),
    receipt,
  );
  const host = h(
    "div",
    { class: "case-browser" },
    controls.form,
    section,
  ) as unknown as CaseBrowser;
  let shown: PublishedCase[] = [];
  let isTyping = false;
  host.value = readCaseView(location.search, lists, list.choices);
  show(host.value);
  write("replaceState");
  controls.form.addEventListener("input", (event) => {
    event.stopPropagation();
    const wasTyping = isTyping;
    isTyping = controls.isSearch(event);
    go(controls.read(host.value), wasTyping && isTyping ? "replaceState" : "pushState");
  });
  controls.form.addEventListener("focusout", () => {
    isTyping = false;
  });
  addEventListener("popstate", () => {
    if (host.isConnected) change(readCaseView(location.search, lists, list.choices));
  });
  return host;

  function go(view: CaseView, how: "pushState" | "replaceState" = "pushState") {
    change(view);
    write(how);
  }

  function write(how: "pushState" | "replaceState") {
    history[how](null, "", `${location.pathname}${writeCaseView(host.value, lists)}`);
  }

  function change(view: CaseView) {
    const isElsewhere = view.scope.area !== host.value.scope.area;
    show(view);
    if (isElsewhere) host.dispatchEvent(new Event("input"));
  }

  function show(view: CaseView) {
    shown = list.select(view);
    const pages = Math.max(1, Math.ceil(shown.length / pageLength));
    const page = Math.min(view.page, pages);
    host.value = { ...view, page };
    const [from, to] = [(page - 1) * pageLength, page * pageLength];
    controls.show(host.value);
    data.show(shown, from, to, host.value);
    for (const { show: turned } of [above, below]) turned(page, pages);
    const [finding, ...rest] = caseListSentences(shown, cases.length, { from, to }, words);
    count.replaceChildren(
      h("p", { class: "finding" }, finding),
      ...rest.map((sentence) => h("p", {}, sentence)),
    );
    showScope(host.value.scope, writeScope(host.value.scope, lists), words);
  }
}
