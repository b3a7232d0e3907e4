// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type CaseBrowser, caseBrowser } from "../../../src/components/case-browser.js";
import { caseList } from "../../../src/components/case-list.js";
import { sv } from "../../../src/messages.js";
import { given } from "./cases.js";
import { lists } from "./lists.js";

const cases = Array.from({ length: 120 }, (_, i) =>
  given(`0687-2019-${i + 1}`, { stage_days: i, is_stalled: i >= 100 }),
);
const list = caseList(cases, lists, sv);
let host: CaseBrowser;

function open(search = ""): void {
  history.replaceState(null, "", `/arenden${search}`);
  Element.prototype.scrollIntoView = () => {};
  host = caseBrowser(list, cases, lists, sv);
  document.body.replaceChildren(host);
}
beforeEach(() => open());

const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((node) => node.textContent);
const button = (text: string) =>
  all("button").find((node) => node.textContent === text) as HTMLElement;
const sentence = () => texts(".case-count p").join(" ");
const back = () =>
  new Promise((resolve) => {
    addEventListener("popstate", () => setTimeout(resolve), { once: true });
    history.back();
  });

describe("caseBrowser", () => {
  it("shows one page of a native table, and tells how many rows there are in all", () => {
    expect(all("tbody tr")).toHaveLength(50);
    expect(all("table")[0]?.getAttribute("aria-rowcount")).toBe("121");
    button("Nästa").click();
    expect(all("tbody tr")[0]?.getAttribute("aria-rowindex")).toBe("52");
    expect(texts("tbody th")[0]).toBe("0687-2019-51");
    expect(sentence()).toContain("120 av 120 ärenden. 120 pågår. Rad 51–100 visas.");
  });

  it("sorts by a heading, once up and once down, and leaves the focus there", () => {
    const heading = button("Dagar i steget");
    heading.focus();
    heading.click();
    heading.click();
    expect(document.activeElement).toBe(heading);
    expect(heading.closest("th")?.getAttribute("aria-sort")).toBe("descending");
    expect(all("th[aria-sort]")).toHaveLength(1);
    expect(texts("tbody th")[0]).toBe("0687-2019-120");
    expect(location.search).toBe("?ordning=dagar&fallande=ja");
  });

  it("keeps the focus on a button that leads nowhere any more", () => {
    const last = button("Sista");
    last.focus();
    last.click();
    expect(document.activeElement).toBe(last);
    expect(last.getAttribute("aria-disabled")).toBe("true");
    last.click();
    expect(location.search).toBe("?sida=3");
  });

  it("takes back a choice with the back button, in the controls too", async () => {
    const box = all("#stilla")[0] as HTMLInputElement;
    box.checked = true;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    expect(sentence()).toContain("20 av 120 ärenden.");
    expect(location.search).toBe("?stilla=ja");
    await back();
    expect(box.checked).toBe(false);
    expect(sentence()).toContain("120 av 120 ärenden.");
  });

  it("takes a search as one step, however many keys it takes, and clears it", () => {
    const field = all("#sok")[0] as HTMLInputElement;
    const pushed = vi.spyOn(history, "pushState");
    for (const text of ["2", "20", "2019-7"]) {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    expect(pushed).toHaveBeenCalledTimes(1);
    expect(sentence()).toContain("11 av 120 ärenden.");
    button("Rensa urvalet").click();
    expect([field.value, location.search]).toEqual(["", ""]);
  });

  it("tells the page of another area, and of nothing else", () => {
    let told = 0;
    host.addEventListener("input", () => told++);
    const area = all("#omrade")[0] as HTMLSelectElement;
    area.value = "hub:tranas";
    area.dispatchEvent(new Event("input", { bubbles: true }));
    button("Nästa").click();
    expect(told).toBe(1);
    expect(location.search).toBe("?sluss=tranas&sida=2");
  });

  it("begins with what the address says, on a page that there is", () => {
    open("?sok=2019-7&sida=9");
    expect([host.value.page, (all("#sok")[0] as HTMLInputElement).value]).toEqual([1, "2019-7"]);
    expect(all(".pager").every((nav) => nav.hidden)).toBe(true);
  });

  it("says that nothing fits, and shows no empty table", () => {
    open("?sok=finnsinte");
    expect(sentence()).toBe("Inget av 120 ärenden stämmer med urvalet.");
    expect(all(".table-wrap")[0]?.hidden).toBe(true);
  });
});
