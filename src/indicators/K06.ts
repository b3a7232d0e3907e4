import type { Indicator } from "./indicator.js";

export const K06 = {
  id: "K06",
  name: { sv: "Antal ärenden", en: "Number of cases" },
  question: {
    sv: "Hur många idéer har tagits om hand och blivit ärenden?",
    en: "How many ideas have been taken up and become cases?",
  },
  unit: "antal",
  direction: "neutral",
  statistic: "count",
  measures: [
    {
      code: "opened",
      name: { sv: "Ärenden som öppnats under kvartalet", en: "Cases opened in the quarter" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "opened_in_window",
      name: {
        sv: "Ärenden som öppnats under slussens projekttid",
        en: "Cases opened during the sluice's project",
      },
      unit: "antal",
      statistic: "count",
      population: { basis: "cumulative" },
    },
  ],
  numerator: {
    sv: "Ärenden: idéer som tagits om hand, det vill säga fått en ansvarig och ett första svar. Idéer som slagits ihop är ett ärende.",
    en: "Cases: ideas that have been taken up, that is, given an owner and a first reply. Ideas that were merged are one case.",
  },
  denominator: {
    sv: "Alla öppnade ärenden, även de som öppnats utanför projekttiden.",
    en: "All cases opened, also those opened outside the project.",
  },
  population_text: {
    sv: "Alla ärenden, pågående och avslutade.",
    en: "All cases, open and ended.",
  },
  open_items: {
    sv: "Ärendet räknas när det öppnas, vad som än händer sedan.",
    en: "A case counts when it opens, whatever happens later.",
  },
  formula: {
    sv: "Öppnade = ärenden med öppningsdatum i kvartalet. Under projekttiden = ärenden öppnade från slussens startdatum till dess slutdatum, till och med kvartalets sista dag.",
    en: "Opened = cases with an opening date in the quarter. During the project = cases opened from the sluice's start to its end, up to the last day of the quarter.",
  },
  time_basis: {
    sv: "Det kvartal då idén togs om hand, och slussens projekttid.",
    en: "The quarter in which the idea was taken up, and the sluice's project period.",
  },
  population: { table: "marts.cases", id: "case_id", date: "opened_date", basis: "flow" },
  dimensions: ["stage", "programme_run"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["S3"],
  targets: [],
  caveats: [
    {
      sv: "Källorna använder orden case, idé och projekt om olika saker. Sundsvalls rapporterade 170 case har ingen definition och visas bredvid det beräknade antalet.",
      en: "The sources use case, idea and project for different things. The 170 cases that Sundsvall reported have no definition; they stand beside the computed number.",
    },
    {
      sv: "Ett gemensamt ärende räknas en gång i summan och en gång i varje deltagande kommun. Därför kan kommunernas tal bli större än summan.",
      en: "A joint case counts once in the total and once in each participating municipality, so the municipalities' numbers can exceed the total.",
    },
    {
      sv: "Ärenden som redan var öppna i en kommuns första leverans har inget känt öppningsdatum. De räknas i antalet under projekttiden men inte i något kvartal.",
      en: "Cases already open in a municipality's first delivery have no known opening date. They count in the number during the project but in no quarter.",
    },
    {
      sv: "En sluss räknas med de kommuner som är medlemmar på kvartalets sista dag. En kommun som har lämnat slussen tar sina ärenden med sig, även de gamla.",
      en: "A sluice counts the municipalities that are its members on the last day of the quarter. One that has left takes its cases along, the old ones too.",
    },
  ],
} satisfies Indicator;
