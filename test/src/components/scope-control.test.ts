// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { scopeControl } from "../../../src/components/scope-control.js";
import { sv } from "../../../src/messages.js";
import { lists } from "./lists.js";

beforeEach(() => {
  history.replaceState(null, "", "/flode");
  document.body.innerHTML =
    '<p><span data-scope="area"></span> <span data-scope="period"></span></p><nav class="site-nav"><a href="/aterbruk">Återbruk</a></nav>';
});

const pick = (form: HTMLFormElement, name: string, value: string) => {
  const select = form.querySelector(`select[name=${name}]`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event("input", { bubbles: true }));
};

describe("scopeControl", () => {
  it("begins with the portfolio and the newest complete quarter, each list with a label", () => {
    const form = scopeControl(lists, sv);
    expect([form.value.area.name, form.value.period.period]).toEqual(["Hela portföljen", "2020K1"]);
    for (const select of form.querySelectorAll("select")) {
      expect(form.querySelector(`label[for=${select.id}]`)?.textContent).not.toBe("");
    }
  });

  it("begins with what the address says", () => {
    history.replaceState(null, "", "/flode?sluss=tranas&kvartal=2019K4");
    const { value } = scopeControl(lists, sv);
    expect([value.area.area_kind, value.period.period]).toEqual(["hub", "2019K4"]);
  });

  it("keeps a choice in the address, the header and the links", () => {
    const form = scopeControl(lists, sv);
    document.body.append(form);
    pick(form, "omrade", "municipality:0512");
    pick(form, "kvartal", "2019K4");
    expect(form.value.area.name).toBe("Ydre");
    expect(location.search).toBe("?kommun=0512&kvartal=2019K4");
    expect(document.querySelector("[data-scope=area]")?.textContent).toBe("Ydre");
    expect(document.querySelector("[data-scope=period]")?.textContent).toBe("kvartal 4 2019");
    expect(document.querySelector<HTMLAnchorElement>(".site-nav a")?.search).toBe(location.search);
  });

  it("never echoes what it does not know", () => {
    history.replaceState(null, "", "/flode?kommun=%3Cimg%3E&kvartal=2024-13");
    document.body.append(scopeControl(lists, sv));
    expect(location.search).toBe("");
    expect(document.body.innerHTML).not.toContain("img");
  });

  it("keeps a quarter for the links of a page that shows the newest only, and says which that is", () => {
    history.replaceState(null, "", "/beslut?kvartal=2019K4");
    const form = scopeControl(lists, sv, { isNewestOnly: true });
    expect([...form.querySelectorAll("select")].map(({ name }) => name)).toEqual(["omrade"]);
    expect(form.value.period.period).toBe("2020K1");
    expect(document.querySelector("[data-scope=period]")?.textContent).toBe("kvartal 1 2020");
    expect(document.querySelector<HTMLAnchorElement>(".site-nav a")?.search).toBe(
      "?kvartal=2019K4",
    );
  });

  it("shows the quarter alone on the page of one area", () => {
    const area = lists.areas[4];
    const form = scopeControl(lists, sv, area ? { area } : {});
    expect(form.querySelectorAll("select")).toHaveLength(1);
    expect(form.value.area.area_code).toBe("0687");
    expect(location.search).toBe("");
  });
});
