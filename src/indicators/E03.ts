import type { Indicator } from "./indicator.js";

export const E03 = {
  id: "E03",
  name: { sv: "Nyttor", en: "Benefits" },
  question: {
    sv: "Vilken nytta väntas lösningarna ge, och vilken har faktiskt mätts upp?",
    en: "What benefit are the solutions expected to bring, and what has been measured?",
  },
  unit: "antal",
  direction: "up",
  statistic: "count",
  measures: [
    {
      code: "measured",
      name: { sv: "Uppmätta nyttor", en: "Measured benefits" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "expected",
      name: { sv: "Förväntade nyttor", en: "Expected benefits" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "verified",
      name: { sv: "Verifierade nyttor", en: "Verified benefits" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "measured_money",
      name: { sv: "Uppmätt nytta i kronor om året", en: "Measured benefit in kronor a year" },
      unit: "kr",
      statistic: "sum",
      shared_money: true,
    },
    {
      code: "expected_money",
      name: { sv: "Förväntad nytta i kronor om året", en: "Expected benefit in kronor a year" },
      unit: "kr",
      statistic: "sum",
      shared_money: true,
    },
    {
      code: "verified_money",
      name: { sv: "Verifierad nytta i kronor om året", en: "Verified benefit in kronor a year" },
      unit: "kr",
      statistic: "sum",
      shared_money: true,
    },
    {
      code: "measured_time",
      name: { sv: "Uppmätt tid som frigjorts om året", en: "Measured time freed a year" },
      unit: "timmar",
      statistic: "sum",
    },
    {
      code: "expected_time",
      name: { sv: "Förväntad tid som frigörs om året", en: "Expected time freed a year" },
      unit: "timmar",
      statistic: "sum",
    },
    {
      code: "verified_time",
      name: { sv: "Verifierad tid som frigjorts om året", en: "Verified time freed a year" },
      unit: "timmar",
      statistic: "sum",
    },
  ],
  numerator: {
    sv: "Nyttor med den status som måttet gäller: förväntad, uppmätt eller verifierad. I kronor och timmar: deras värde, som det senast bedömdes.",
    en: "Benefits with the status that the measure is about: expected, measured or verified. In kronor and hours: their value, as last assessed.",
  },
  denominator: {
    sv: "Samma nyttor: måttet är ett antal eller en summa, ingen andel.",
    en: "The same benefits: the measure is a number or a sum, not a share.",
  },
  population_text: {
    sv: "Alla nyttor i nyttolistorna, en gång var, med varje status för sig.",
    en: "All benefits in the lists of benefits, once each, with each status apart.",
  },
  open_items: {
    sv: "En nytta som bara är förväntad räknas aldrig som uppmätt. De som saknar måttets status listas som utelämnade.",
    en: "A benefit that is only expected never counts as measured. Those without the measure's status are listed as left out.",
  },
  formula: {
    sv: "Antal = skilda nyttor med statusen. Kronor och timmar = summan av deras senaste värde om året, för nyttor av slagen pengar och tid.",
    en: "Number = distinct benefits with the status. Kronor and hours = the sum of their newest value a year, for benefits of money and time.",
  },
  time_basis: {
    sv: "Bedömningar till och med kvartalets sista dag; den senaste av varje nytta och status gäller.",
    en: "Assessments up to the last day of the quarter; the newest of each benefit and status holds.",
  },
  population: {
    table: "marts.benefits",
    id: "benefit_id",
    date: "(select min(assessed.assessed_date) from marts.benefits as assessed where assessed.benefit_id = benefits.benefit_id)",
    basis: "cumulative",
  },
  dimensions: ["benefit_category"],
  about_persons: false,
  sources: ["benefits"],
  marks: ["S0", "S4"],
  targets: [],
  caveats: [
    {
      sv: "Belopp visas när minst tre kommuner står bakom dem och ingen för mer än 85 procent. En enskild kommuns belopp visas därför inte.",
      en: "Amounts are shown where at least three municipalities are behind them and none with more than 85 percent. So a single municipality's amount is not shown.",
    },
    {
      sv: "Förväntad, uppmätt och verifierad nytta är tre skilda tal för samma nytta. De läggs aldrig ihop.",
      en: "Expected, measured and verified benefit are three figures for the same benefit. They are never added.",
    },
    {
      sv: "Nyttor mäts i olika enheter. Bara kronor och timmar summeras; nöjdhet, sjukdagar och annat räknas som antal nyttor.",
      en: "Benefits are measured in different units. Only kronor and hours are added; satisfaction, sick days and the like count as numbers of benefits.",
    },
    {
      sv: "Frigjord tid är inte sparade pengar: den blir det först om den används till något annat.",
      en: "Time freed is not money saved: it becomes so only when it is used for something else.",
    },
  ],
} satisfies Indicator;
