import { describe, expect, it } from "vitest";
import { giveTake } from "../../../../src/components/give-take.js";
import type {
  Adoption,
  AdoptionFlow,
  CaseCost,
  IdeaCandidate,
  IndicatorValue,
  Innovation,
  PublishedCase,
  Takeover,
} from "../../../../src/components/published.js";
import { adoptionCurvesSentences } from "../../../../src/components/sentences/adoption-curves.js";
import { costSharingSentences } from "../../../../src/components/sentences/cost-sharing.js";
import { exchangeSentences } from "../../../../src/components/sentences/exchange.js";
import { giveTakeSentences } from "../../../../src/components/sentences/give-take.js";
import { ideaCandidatesSentences } from "../../../../src/components/sentences/idea-candidates.js";
import {
  innovationCostSentences,
  innovationSentences,
  innovationUseSentences,
} from "../../../../src/components/sentences/innovation.js";
import { jointCasesSentences } from "../../../../src/components/sentences/joint-cases.js";
import { multiplesSentences } from "../../../../src/components/sentences/multiples.js";
import { parallelPairsSentences } from "../../../../src/components/sentences/parallel-pairs.js";
import { reuseMatrixSentences } from "../../../../src/components/sentences/reuse-matrix.js";
import { takeoversSentences } from "../../../../src/components/sentences/takeovers.js";
import { tileMapSentences } from "../../../../src/components/sentences/tile-map.js";
import { sv } from "../../../../src/messages.js";

describe("reuseMatrixSentences", () => {
  const members = new Set(["Hjo", "Skara", "Vara"]);

  it("says that nothing has moved", () => {
    expect(reuseMatrixSentences([], members, sv)).toEqual([
      "Ingen kommun använder ännu en lösning från en annan.",
    ]);
  });

  it("says one, and many, with how many give and take", () => {
    const one = { giver: "Hjo", taker: "Vara", adoptions: 1 };
    expect(reuseMatrixSentences([one], members, sv)).toEqual([
      "I ett fall använder en kommun en lösning från en annan.",
      "1 av 3 kommuner ger och 1 tar.",
    ]);
    const more = { giver: "Hjo", taker: "Skara", adoptions: 2 };
    expect(reuseMatrixSentences([one, more], members, sv)).toEqual([
      "I 3 fall använder en kommun en lösning från en annan.",
      "1 av 3 kommuner ger och 2 tar.",
    ]);
  });

  it("does not count others among the area's own, nor compare one with itself", () => {
    const one = { giver: "Lerum", taker: "Vara", adoptions: 1 };
    expect(reuseMatrixSentences([one], members, sv)[1]).toBe("Ingen av 3 kommuner ger och 1 tar.");
    expect(reuseMatrixSentences([one], new Set(["Vara"]), sv)).toHaveLength(1);
  });
});

describe("exchangeSentences", () => {
  const flow = (in_use: number) => ({ in_use }) as AdoptionFlow;

  it("says that a municipality neither gives nor takes", () => {
    expect(exchangeSentences([], [flow(0)], sv)[0]).toContain("varken");
  });

  it("says both directions", () => {
    expect(exchangeSentences([flow(1)], [], sv)).toEqual([
      "1 lösning i bruk kommer från en annan kommun; ingen har tagits över av andra.",
    ]);
    expect(exchangeSentences([], [flow(2), flow(1)], sv)).toEqual([
      "Ingen lösning i bruk kommer från andra kommuner; 3 har tagits över av andra.",
    ]);
  });
});

describe("multiplesSentences", () => {
  const point = (panel: string, value: number | null) => ({ panel, period: "2020K1", value });

  it("says that there are no municipalities", () => {
    expect(multiplesSentences([], "2020K1", sv)).toEqual(["Urvalet har inga kommuner."]);
  });

  it("takes missing for missing and zero for zero", () => {
    expect(
      multiplesSentences([point("Hjo", 0), point("Vara", null), point("Skara", 2)], "2020K1", sv),
    ).toEqual([
      "1 av 3 kommuner har något att visa för kvartal 1 2020.",
      "För en kommun saknas uppgift.",
    ]);
  });
});

const municipalities = ["Hjo", "Skara", "Vara"].map((name) => ({ code: name, name }));
const flow = (giver_code: string, taker_code: string, in_use = 1) =>
  ({ giver_code, taker_code, in_use }) as AdoptionFlow;

describe("giveTakeSentences", () => {
  it("says that nothing has moved, and that nobody is there", () => {
    expect(giveTakeSentences(giveTake([], municipalities), sv)[0]).toContain("Ingen av kommunerna");
    expect(giveTakeSentences([], sv)).toHaveLength(1);
  });

  it("says how many do both, one or none", () => {
    const rows = giveTake([flow("Hjo", "Skara"), flow("Skara", "Lerum", 2)], municipalities);
    expect(rows.map(({ given, taken }) => [given, taken])).toEqual([
      [1, 0],
      [2, 1],
      [0, 0],
    ]);
    expect(giveTakeSentences(rows, sv)).toEqual([
      "1 av 3 kommuner både ger och tar.",
      "1 ger bara, ingen tar bara och 1 gör ännu varken eller.",
    ]);
  });

  it("says of one municipality what it has given and taken", () => {
    const [hjo] = giveTake([flow("Lerum", "Hjo")], municipalities);
    expect(giveTakeSentences(hjo ? [hjo] : [], sv)).toEqual([
      "Hjo har tagit över 1 lösning och inte gett någon.",
    ]);
  });
});

describe("tileMapSentences", () => {
  it("names the few where nothing from others is in use yet", () => {
    expect(tileMapSentences(giveTake([flow("Lerum", "Hjo")], municipalities), sv)).toEqual([
      "I 1 av Skaraborgs 3 kommuner används minst en lösning från en annan kommun.",
      "Ännu ingen används i Skara och Vara.",
    ]);
  });
});

describe("adoptionCurvesSentences", () => {
  const curve = (innovation_id: string, count: number) => ({
    innovation: { innovation_id, spread_count: Math.max(0, count - 1) } as Innovation,
    followed: 12,
    steps: Array.from({ length: count + 1 }, (_, i) => ({ months: i, count: i })),
  });

  it("tells none implemented from none spread", () => {
    expect(adoptionCurvesSentences([], sv)).toEqual(["Ingen innovation är ännu införd."]);
    expect(adoptionCurvesSentences([curve("a", 1)], sv)[0]).toContain("har ännu inte spritts");
  });

  it("names the one that came furthest, and counts those that did together", () => {
    const one = [curve("a", 3), curve("b", 2), curve("c", 1)];
    expect(adoptionCurvesSentences(one, sv)).toEqual([
      "2 av 3 införda innovationer har spritts till minst en annan kommun.",
      "Längst har a nått: 3 kommuner har tagit den i bruk.",
    ]);
    expect(adoptionCurvesSentences([curve("a", 2), curve("b", 2)], sv)[1]).toBe(
      "Längst har 2 innovationer nått: 2 kommuner har tagit var och en av dem i bruk.",
    );
  });
});

describe("jointCasesSentences", () => {
  const joint = (current_stage: string, is_stalled = false) =>
    ({ current_stage, is_stalled }) as PublishedCase;

  it("says none, one and many, with those in use and those stalled", () => {
    expect(jointCasesSentences([], sv)).toEqual(["Inget ärende är gemensamt för flera kommuner."]);
    expect(jointCasesSentences([joint("testing")], sv)).toEqual([
      "Ett ärende är gemensamt för flera kommuner, och inget av dem har lett till en införd lösning.",
    ]);
    expect(jointCasesSentences([joint("implemented"), joint("testing", true)], sv)).toEqual([
      "2 ärenden är gemensamma för flera kommuner, och 1 av dem har lett till en införd lösning.",
      "Ett av dem har fastnat.",
    ]);
  });
});

describe("ideaCandidatesSentences", () => {
  it("says that none waits, and which pair is the most alike", () => {
    expect(ideaCandidatesSentences([], sv)).toEqual(["Inget par av idéer väntar på att avgöras."]);
    const pair = {
      idea_id: "1",
      municipality_name: "Hjo",
      other_idea_id: "2",
      other_municipality_name: "Vara",
      likeness: 0.45,
    } as IdeaCandidate;
    expect(ideaCandidatesSentences([pair], sv)[1]).toBe(
      "Mest lika är 1 (Hjo) och 2 (Vara), med likheten 0,45.",
    );
  });
});

describe("costSharingSentences", () => {
  const told = (values: Record<string, number | null>) => (measure: string) =>
    ({ value: values[measure] ?? null, status: "few_payers" }) as IndicatorValue;

  it("says the share, the sums and the bounds of what was avoided, which are never added", () => {
    const all = {
      shared: 50,
      shared_sek: 3000,
      joint_sek: 6000,
      avoided_low: 10,
      avoided_high: 20,
    };
    expect(
      costSharingSentences(told(all), sv).map((text) => text.replaceAll("\u00a0", " ")),
    ).toEqual([
      "50 % av de gemensamma ärendenas kostnad bärs av andra än ärendets ägare.",
      "Det är 3 000 kr av 6 000 kr.",
      "De som har tagit över en lösning har sluppit utveckla den själva. Den undvikna kostnaden uppskattas till mellan 10 kr och 20 kr.",
    ]);
  });

  it("tells what is withheld from what is not there", () => {
    expect(costSharingSentences(told({}), sv)[0]).toContain("lämnas inte ut");
    expect(costSharingSentences(() => undefined, sv)[0]).toContain("inga gemensamma ärenden");
  });
});

describe("parallelPairsSentences", () => {
  const value = (more: Partial<IndicatorValue>) => more as IndicatorValue;
  const decided = value({ numerator: 3, denominator: 9 });

  it("says none, with what it rests on, and many against the target", () => {
    expect(parallelPairsSentences(value({ value: 0 }), decided, "kvartal 1 2020", sv)).toEqual([
      "Av de par som är avgjorda utvecklas inget på två håll samtidigt.",
      "3 av 9 par som liknar varandra är avgjorda.",
    ]);
    expect(parallelPairsSentences(value({ value: 2 }), undefined, "kvartal 1 2020", sv)).toEqual([
      "2 idéer utvecklas på två håll samtidigt, utan ett gemensamt ärende.",
      "Målet är att ingen ska göra det.",
    ]);
  });

  it("does not take undecided for none", () => {
    const undecided = value({ value: null, status: "undecided" });
    const [finding] = parallelPairsSentences(undecided, undefined, "kvartal 1 2020", sv);
    expect(finding).toBe(sv.sentences.quarterSeries.undecided("kvartal 1 2020"));
  });
});

describe("takeoversSentences", () => {
  const offer = (municipality_code: string, innovation_id: string, place = 1) =>
    ({
      ...{ municipality_code, innovation_id, place, fit_count: 2 },
      ...{ origin_name: "Skara", user_count: 1 },
    }) as Takeover;

  it("says that there is nothing, to many and to one", () => {
    expect(takeoversSentences([], { count: 3, isOne: false }, sv)[0]).toContain("Ingen införd");
    expect(takeoversSentences([], { count: 1, isOne: true }, sv)[0]).toContain("kommunens");
  });

  it("says for how many there is something, and what fits the most of them", () => {
    const fits = [offer("1", "a"), offer("2", "b"), offer("2", "a", 2)];
    expect(takeoversSentences(fits, { count: 3, isOne: false }, sv)).toEqual([
      "För 2 av 3 kommuner finns en lösning hos en granne som gäller samma utmaning som deras egna pågående idéer.",
      "a från Skara finns bland förslagen till flest: 2 kommuner.",
    ]);
    expect(takeoversSentences([offer("1", "a")], { count: 1, isOne: true }, sv)[1]).toBe(
      "Närmast till hands ligger a från Skara, som 1 granne använder.",
    );
  });
});

describe("the sentences of an innovation", () => {
  const record = (
    more: Partial<Innovation>,
    rows: Partial<Adoption>[] = [],
    costs: Partial<CaseCost>[] = [],
  ) => ({
    innovation: { municipality_name: "Hjo", in_use_count: 0, ...more } as Innovation,
    adoptions: rows as Adoption[],
    costs: costs as CaseCost[],
    merged: [],
  });

  it("say where it comes from and when it first spread, or that it has not", () => {
    const days = { implemented_date: "2019-01-01", first_spread_date: "2019-01-31" };
    expect(innovationSentences(record({ ...days, in_use_count: 2 }), sv)).toEqual([
      "Lösningen kommer från Hjo och infördes den 1 januari 2019.",
      "2 kommuner använder den i dag.",
      "Den spreds första gången 30 dagar efter att den infördes.",
    ]);
    const none = record({ implemented_date: null, first_spread_date: null });
    expect(innovationSentences(none, sv)[2]).toContain("inte spritts");
  });

  it("give no negative time where the first spread is dated before it was implemented", () => {
    const days = { implemented_date: "2019-01-31", first_spread_date: "2019-01-01" };
    expect(innovationSentences(record(days), sv)[2]).toBe(
      "Den spreds första gången den 1 januari 2019.",
    );
  });

  it("say who uses it, has decided on it and has stopped", () => {
    const rows: Partial<Adoption>[] = [
      { state: "in_use", reuse_type: "first" },
      { state: "planned", reuse_type: "mainly_copy" },
      { state: "ended", reuse_type: "inspired_adapted" },
    ];
    expect(innovationUseSentences(record({}, rows), sv)).toEqual([
      "1 av 3 kommuner i registret använder lösningen i dag.",
      "En har beslutat om den men inte börjat, och en har slutat.",
      "En uppger att den är inspirerad och anpassad, en att den mest är en kopia.",
    ]);
  });

  it("say who bears the cost", () => {
    const cost = (share: number, is_owner: boolean) => ({
      ...{ municipality_code: "1497", municipality_name: "Hjo", share, is_owner },
    });
    expect(innovationCostSentences(record({}), sv)[0]).toContain("Ingen kostnad");
    expect(innovationCostSentences(record({}, [], [cost(1, true)]), sv)).toEqual([
      "Hjo bär hela den kostnad som är känd.",
    ]);
    expect(
      innovationCostSentences(record({}, [], [cost(0.6, true), cost(0.4, false)]), sv),
    ).toEqual([
      "40\u00a0% av kostnaden bärs av andra än den ansvariga kommunen; 2 kommuner delar på den.",
    ]);
  });
});
