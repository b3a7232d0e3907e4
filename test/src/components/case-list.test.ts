// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { casesAnswer } from "../../../src/components/answers/cases.js";
import { caseList } from "../../../src/components/case-list.js";
import { type CaseView, readCaseView, writeCaseView } from "../../../src/components/case-view.js";
import { caseListSentences } from "../../../src/components/sentences/case-list.js";
import { sv } from "../../../src/messages.js";
import { given } from "./cases.js";
import { lists } from "./lists.js";

const cases = [
  given("0687-2019-10"),
  given("0687-2019-9", { is_stalled: true, stage_days: 300 }),
  given("0512-2018-1", {
    municipality_code: "0512",
    municipality_name: "Ydre",
    opened_date: "2018-03-01",
    is_joint: true,
    participant_count: 2,
    participant_codes: "0512 0687",
    current_stage: "rejected",
    last_stage: "taken_up",
    ended_date: "2019-01-01",
    end_kind: "rejected",
    stage_days: null,
  }),
  given("0512-2018-2", {
    municipality_code: "0512",
    municipality_name: "Ydre",
    participant_codes: "0512",
    current_stage: "implemented",
    last_stage: "implemented",
    stage_days: 20,
  }),
];
const municipal = {
  ...lists,
  area_members: [
    ...lists.area_members,
    ...["0687", "0512"].map((code) => ({
      area_kind: "municipality" as const,
      area_code: code,
      municipality_code: code,
      municipality_name: code === "0687" ? "Tranås" : "Ydre",
      valid_from: null,
      valid_to: null,
    })),
  ],
};
const list = caseList(cases, municipal, sv);
const view = (search: string) => readCaseView(search, municipal, list.choices);
const ids = (search: string) => list.select(view(search)).map((item) => item.case_id);

describe("caseList", () => {
  it("orders ids by the numbers in them, and the other way round", () => {
    const ascending = ["0512-2018-1", "0512-2018-2", "0687-2019-9", "0687-2019-10"];
    expect(ids("")).toEqual(ascending);
    expect(ids("?fallande=ja")).toEqual(ascending.toReversed());
  });

  it("orders stages as ideas pass them, and puts what has no value last in either direction", () => {
    expect(ids("?ordning=steg").map((id) => id.slice(-2))).toEqual(["-1", "-9", "10", "-2"]);
    expect(ids("?ordning=dagar").at(-1)).toBe("0512-2018-1");
    expect(ids("?ordning=dagar&fallande=ja")).toEqual([
      "0687-2019-9",
      "0512-2018-2",
      "0687-2019-10",
      "0512-2018-1",
    ]);
  });

  it.each([
    ["a municipality, with the cases that it takes part in", "?kommun=0687", 3],
    ["a stage, the last one where a case has ended", "?steg=taken_up", 1],
    ["cases that go on", "?lage=open", 2],
    ["all that have ended", "?lage=ended", 1],
    ["one way of ending", "?lage=rejected", 1],
    ["a year", "?oppnat=2018", 1],
    ["joint cases", "?gemensamma=ja", 1],
    ["stalled cases", "?stilla=ja", 1],
    ["an id", "?sok=2019-9", 1],
    [
      "a municipality's name, without its dots and case, and that of a participant",
      "?sok=tranas",
      3,
    ],
    ["several words, all of them", "?sok=ydre+2018-2", 1],
    ["nothing", "?sok=finnsinte", 0],
  ])("filters by %s", (_, search, count) => {
    expect(ids(search)).toHaveLength(count);
  });
});

describe("the address of the list", () => {
  it("holds every choice, and gives the same view back", () => {
    const search =
      "?sluss=tranas&kvartal=2019K4&sok=ydre&steg=testing&lage=open&oppnat=2019&gemensamma=ja&stilla=ja&ordning=dagar&fallande=ja&sida=2";
    expect(writeCaseView(view(search), municipal)).toBe(search);
    expect(writeCaseView(view(""), municipal)).toBe("");
  });

  it("ignores what is unknown", () => {
    const poison = "%3Cimg%20src%3Dx%3E";
    const read = view(
      `?steg=${poison}&lage=${poison}&oppnat=1066&ordning=${poison}&sida=-1&gemensamma=1&sok=${poison}`,
    );
    expect(read).toEqual({ ...view(""), search: "img srcx" } satisfies CaseView);
  });
});

describe("the sentences of the list", () => {
  it("say how many of how many, and parts that add up", () => {
    expect(caseListSentences(cases, 4, { from: 0, to: 50 }, sv)).toEqual([
      "4 av 4 ärenden.",
      "2 pågår, 1 är infört och 1 är avslutat.",
    ]);
    expect(caseListSentences(cases.slice(0, 3), 4, { from: 2, to: 4 }, sv)).toEqual([
      "3 av 4 ärenden.",
      "2 pågår och 1 är avslutat. Rad 3–3 visas.",
    ]);
    expect(caseListSentences([], 4, { from: 0, to: 50 }, sv)).toEqual([
      "Inget av 4 ärenden stämmer med urvalet.",
    ]);
  });

  it("answer how an area's cases stand", () => {
    const area = { ...(lists.areas[0] as (typeof lists.areas)[number]) };
    expect(casesAnswer(area, cases, sv)).toEqual([
      "Hela portföljen har 4 ärenden, och 2 av dem pågår.",
      "1 av de pågående har fastnat.",
      "1 har införts och 1 har avslutats på annat sätt.",
    ]);
    expect(casesAnswer(area, [], sv)).toEqual(["Inga ärenden är kända för hela portföljen."]);
    expect(casesAnswer(area, cases.slice(0, 1), sv)[0]).toBe(
      "Hela portföljen har ett ärende, som pågår.",
    );
  });
});
