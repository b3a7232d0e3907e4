import type { Indicator } from "./indicator.js";

export const P07 = {
  id: "P07",
  name: { sv: "Cykeltid per steg", en: "Cycle time per stage" },
  question: {
    sv: "Hur länge blir idéerna kvar i varje steg?",
    en: "How long do ideas stay in each stage?",
  },
  unit: "dagar",
  direction: "down",
  statistic: "time_quantile",
  measures: [
    {
      code: "p50",
      name: {
        sv: "Dagar tills hälften har lämnat steget",
        en: "Days until half have left the stage",
      },
      unit: "dagar",
      statistic: "time_quantile",
      event: "left",
      probability: 0.5,
    },
    {
      code: "p85",
      name: {
        sv: "Dagar tills 85 procent har lämnat steget",
        en: "Days until 85 per cent have left the stage",
      },
      unit: "dagar",
      statistic: "time_quantile",
      records: "p50",
      event: "left",
      probability: 0.85,
    },
  ],
  numerator: {
    sv: "Inträden i ett steg där idén hade lämnat steget senast på kvartalets sista dag, åt vilket håll som helst.",
    en: "Entries to a stage where the idea had left the stage by the last day of the quarter, in whatever direction.",
  },
  denominator: {
    sv: "Alla inträden i stegen fångad, omhändertagen, testas och omsatt under samma åtta kvartal, även där idén är kvar.",
    en: "All entries to the stages captured, taken up, in test and developed during the same eight quarters, those where the idea is still there included.",
  },
  population_text: {
    sv: "Varje gång en idé har kommit in i ett steg under kvartalet eller de sju före. Återinträden räknas för sig.",
    en: "Each time an idea came into a stage during the quarter or the seven before. Re-entries count by themselves.",
  },
  open_items: {
    sv: "En idé som är kvar i steget räknas med den tid den hittills har varit där.",
    en: "An idea still in the stage counts with the time it has been there so far.",
  },
  formula: {
    sv: "Kaplan–Meiers skattning av hur stor andel som har lämnat steget efter varje antal dagar. Måttet är den första dag då andelen har nåtts. Bandet är ett 95-procentigt konfidensintervall på log-log-skala. Vila räknas inte in: en idé som läggs vilande lämnar steget, och när den tas upp igen börjar en ny tid.",
    en: "The Kaplan–Meier estimate of the share that has left the stage after each number of days. The measure is the first day on which the share is reached. The band is a 95 per cent confidence interval on the log-log scale. Pauses are not included: an idea put on hold leaves the stage, and a new time begins when it is taken up again.",
  },
  time_basis: {
    sv: "Inträden efter den dag idén kom in i steget, åtta kvartal i taget, så som läget var på kvartalets sista dag.",
    en: "Entries by the day the idea came into the stage, eight quarters at a time, as things stood on the last day of the quarter.",
  },
  population: {
    table: "marts.stage_spells",
    id: "item_id || ':' || stage || ':' || entered_date",
    date: "entered_date",
    basis: "last_eight_quarters",
  },
  dimensions: ["stage", "solution_type"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["Kanban"],
  targets: [],
  caveats: [
    {
      sv: "Urvalet görs efter inträde, inte efter utträde: den som bara tittar på det som blivit klart under året ser för många långa tider.",
      en: "Entries are chosen, not exits: whoever looks only at what was finished during the year sees too many long times.",
    },
    {
      sv: "En idé som redan låg i ett steg i kommunens första leverans räknas inte, för ingen vet när den kom dit.",
      en: "An idea that already lay in a stage in the municipality's first delivery does not count, since nobody knows when it came there.",
    },
    {
      sv: "Summan över steg blandar korta och långa steg. Läs hellre varje steg för sig.",
      en: "The total over stages mixes short and long stages. Rather read each stage by itself.",
    },
    {
      sv: "Ett gemensamt ärende räknas en gång i summan och en gång i varje deltagande kommun.",
      en: "A joint case counts once in the total and once in each participating municipality.",
    },
  ],
} satisfies Indicator;
