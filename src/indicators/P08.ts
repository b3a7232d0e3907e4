import type { Indicator } from "./indicator.js";

export const P08 = {
  id: "P08",
  name: { sv: "Kohortkonvertering", en: "Cohort conversion" },
  question: {
    sv: "Hur stor del av idéerna kommer till test, blir omsatta och införs?",
    en: "How large a part of the ideas come to a test, are developed and are implemented?",
  },
  unit: "%",
  direction: "up",
  statistic: "incidence",
  measures: [
    {
      code: "testing_12",
      name: { sv: "Har testats inom 12 månader", en: "Have reached testing within 12 months" },
      unit: "%",
      statistic: "incidence",
      event: "testing",
      months: 12,
    },
    {
      code: "testing_24",
      name: { sv: "Har testats inom 24 månader", en: "Have reached testing within 24 months" },
      unit: "%",
      statistic: "incidence",
      records: "testing_12",
      event: "testing",
      months: 24,
    },
    {
      code: "developed_12",
      name: { sv: "Har omsatts inom 12 månader", en: "Have been developed within 12 months" },
      unit: "%",
      statistic: "incidence",
      event: "developed",
      months: 12,
    },
    {
      code: "developed_24",
      name: { sv: "Har omsatts inom 24 månader", en: "Have been developed within 24 months" },
      unit: "%",
      statistic: "incidence",
      records: "developed_12",
      event: "developed",
      months: 24,
    },
    {
      code: "implemented_12",
      name: { sv: "Har införts inom 12 månader", en: "Have been implemented within 12 months" },
      unit: "%",
      statistic: "incidence",
      event: "implemented",
      months: 12,
    },
    {
      code: "implemented_24",
      name: { sv: "Har införts inom 24 månader", en: "Have been implemented within 24 months" },
      unit: "%",
      statistic: "incidence",
      records: "implemented_12",
      event: "implemented",
      months: 24,
    },
  ],
  numerator: {
    sv: "Idéer som hade kommit till steget, eller längre, senast på kvartalets sista dag.",
    en: "Ideas that had come to the stage, or further, by the last day of the quarter.",
  },
  denominator: {
    sv: "Alla skilda idéer som lämnats in sedan starten eller i samma halvår, även de som pågår och de som har avslutats.",
    en: "All distinct ideas handed in since the start or in the same half-year, those still open and those that have ended included.",
  },
  population_text: {
    sv: "Alla idéer inlämnade till och med kvartalets sista dag, i kohorter efter det halvår då de lämnades in. En idé som slagits ihop med en annan räknas inte vid sidan av den.",
    en: "All ideas handed in up to the last day of the quarter, in cohorts by the half-year in which they were handed in. An idea merged into another does not count beside it.",
  },
  open_items: {
    sv: "En pågående idé räknas så länge den har följts. En idé som har avvisats, återtagits, hänvisats vidare, avslutats med lärdom eller avvecklats räknas som ett annat slut, inte som pågående.",
    en: "An open idea counts for as long as it has been followed. An idea that was rejected, withdrawn, referred, stopped with a lesson or retired counts as another end, not as open.",
  },
  formula: {
    sv: "Aalen–Johansens skattning av hur stor andel av idéerna som har kommit till steget 12 eller 24 månader efter inlämningen, när olika slut utesluter varandra. Bandet är ett 95-procentigt konfidensintervall på log-log-skala. Har ingen idé följts så länge är det för tidigt att säga.",
    en: "The Aalen–Johansen estimate of the share of ideas that have come to the stage 12 or 24 months after being handed in, where different ends exclude each other. The band is a 95 per cent confidence interval on the log-log scale. If no idea has been followed so long it is too early to say.",
  },
  time_basis: {
    sv: "Idéer efter den dag de lämnades in, så som läget var på kvartalets sista dag.",
    en: "Ideas by the day they were handed in, as things stood on the last day of the quarter.",
  },
  population: { table: "marts.ideas", id: "idea_id", date: "captured_date", basis: "cumulative" },
  dimensions: ["cohort", "origin", "coding"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["S0", "S3"],
  targets: ["SU2"],
  caveats: [
    {
      sv: "Andelen följer idéerna från inlämningen. Kvartalets införda delat med kvartalets inkomna är något annat och säger inget om hur det går för en idé.",
      en: "The share follows ideas from when they were handed in. The quarter's implementations divided by its new ideas is something else and does not say how an idea fares.",
    },
    {
      sv: "Att räkna avslutade idéer som om de ännu kunde införas skulle göra andelen för hög. Därför räknas varje slut för sig.",
      en: "Counting ended ideas as if they could still be implemented would make the share too high. So each end counts by itself.",
    },
    {
      sv: "Ett steg som hoppats över räknas som nått när idén står i ett senare steg.",
      en: "A stage that was skipped counts as reached when the idea stands in a later one.",
    },
    {
      sv: "Ett gemensamt ärende räknas en gång i summan och en gång i varje deltagande kommun.",
      en: "A joint case counts once in the total and once in each participating municipality.",
    },
    {
      sv: "Ursprung visas bara för hela portföljen: i en enskild kommun skulle det kunna peka ut den som lämnat idén.",
      en: "Origin is shown for the whole portfolio only: in a single municipality it could point out whoever gave the idea.",
    },
  ],
} satisfies Indicator;
