import type { Indicator } from "./indicator.js";

export const R06 = {
  id: "R06",
  name: { sv: "Dubbletter", en: "Duplicates" },
  question: {
    sv: "Utvecklas samma idé på flera håll samtidigt?",
    en: "Is the same idea developed in several places at once?",
  },
  unit: "antal",
  direction: "down",
  statistic: "count",
  measures: [
    {
      code: "parallel",
      name: { sv: "Samma idé parallellt i två kommuner", en: "Same idea in parallel in two" },
      unit: "antal",
      statistic: "count",
      decided_only: true,
    },
    {
      code: "decided",
      name: { sv: "Andel bedömda par", en: "Share of pairs judged" },
      unit: "%",
      statistic: "share",
    },
    {
      code: "undecided",
      name: { sv: "Par som väntar på bedömning", en: "Pairs waiting to be judged" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "merged",
      name: { sv: "Sammanslagna före test", en: "Merged before testing" },
      unit: "antal",
      statistic: "count",
      population: {
        table: "marts.stage_events",
        id: "item_id",
        date: "case when to_stage = 'merged' then happened_date end",
        basis: "flow",
      },
    },
  ],
  numerator: {
    sv: "Parallellt: par som en person har bedömt som samma idé, där båda testas eller är omsatta, i olika kommuner och utan ett gemensamt ärende. Bedömda: par med en persons bedömning av texterna som de nu lyder. Sammanslagna: idéer som slagits ihop med en annan innan de kommit till test.",
    en: "In parallel: pairs that a person has judged to be the same idea, both in test or developed, in different municipalities and without a joint case. Judged: pairs with a person's verdict on the texts as they now are. Merged: ideas merged with another before they came to testing.",
  },
  denominator: {
    sv: "Parallellt: alla bedömda par. Bedömda och väntande: alla par vars texter är så lika att de bör bedömas, och de par som någon ändå har bedömt. Sammanslagna: alla idéer som slagits ihop under kvartalet.",
    en: "In parallel: all judged pairs. Judged and waiting: all pairs whose texts are so alike that they should be judged, and those that somebody has judged anyway. Merged: all ideas merged in the quarter.",
  },
  population_text: {
    sv: "Par av idéer i olika kommuner med liknande rubrik och beskrivning, och par som någon har bedömt. En idé som har slagits ihop med en annan företräds av den. Sammanslagna: idéer som gått till steget sammanslagen under kvartalet.",
    en: "Pairs of ideas in different municipalities with similar titles and descriptions, and pairs that somebody has judged. An idea that was merged into another is represented by it. Merged: ideas that went to the stage merged in the quarter.",
  },
  open_items: {
    sv: "Ett par som ingen har bedömt är varken en dubblett eller inte: det räknas bara bland dem som väntar. Är inget par bedömt finns inget värde, inte heller noll.",
    en: "A pair that nobody has judged is neither a duplicate nor not one: it counts only among those that wait. Where no pair is judged there is no value, not even zero.",
  },
  formula: {
    sv: "Parallellt = antalet par enligt ovan på kvartalets sista dag. Andel bedömda = 100 gånger bedömda par, delat med alla par. Sammanslagna = idéer som slagits ihop under kvartalet utan att först ha testats.",
    en: "In parallel = the number of pairs as above on the quarter's last day. Share judged = 100 times judged pairs, over all pairs. Merged = ideas merged in the quarter without having been tested first.",
  },
  time_basis: {
    sv: "Läget på kvartalets sista dag: då gjorda bedömningar och då rådande steg. Sammanslagna: det kvartal då idén slogs ihop.",
    en: "The state on the quarter's last day: verdicts given and stages held by then. Merged: the quarter in which the idea was merged.",
  },
  population: {
    table: "marts.idea_links",
    id: "pair_id",
    date: "arisen_date",
    basis: "cumulative",
  },
  dimensions: [],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["S0"],
  targets: ["T14"],
  caveats: [
    {
      sv: "Bara det som någon har bedömt räknas. Få parallella dubbletter kan betyda att få par är bedömda: läs antalet tillsammans med andelen bedömda par.",
      en: "Only what somebody has judged counts. Few duplicates in parallel may mean that few pairs are judged: read the number together with the share judged.",
    },
    {
      sv: "Paren hittas på ordens likhet. Samma idé beskriven med helt andra ord missas oftast, så noll betyder att ingen är känd, inte att ingen finns.",
      en: "Pairs are found by the likeness of words. The same idea told in wholly other words is mostly missed, so zero means that none is known, not that there is none.",
    },
    {
      sv: "Ett par räknas en gång i summan och en gång i var och en av de två kommunerna, också när den ena ligger utanför gruppen eller slussen som visas.",
      en: "A pair counts once in the total and once in each of the two municipalities, also when one of them lies outside the group or sluice that is shown.",
    },
    {
      sv: "Andelen bedömda är en räkning av alla par, inte ett stickprov. Osäkerhetsintervallet säger därför bara hur litet underlaget är.",
      en: "The share judged is a count of all pairs, not a sample. So the interval only tells how small the numbers are.",
    },
    {
      sv: "Ändras en av texterna gäller bedömningen inte längre, och paret väntar på en ny.",
      en: "When one of the texts changes the verdict no longer holds, and the pair waits for a new one.",
    },
  ],
} satisfies Indicator;
