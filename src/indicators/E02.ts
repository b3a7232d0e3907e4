import type { Indicator } from "./indicator.js";

export const E02 = {
  id: "E02",
  name: { sv: "Kostnad per ärende och införande", en: "Cost per case and adoption" },
  question: {
    sv: "Vad har arbetet kostat kommunerna, för varje avslutat ärende och för varje införande?",
    en: "What has the work cost the municipalities, for each closed case and each adoption?",
  },
  unit: "kr",
  direction: "down",
  statistic: "ratio",
  measures: [
    {
      code: "cost_per_case",
      name: { sv: "Kostnad per avslutat ärende", en: "Cost per closed case" },
      unit: "kr",
      statistic: "ratio",
      shared_money: true,
      population: { table: "marts.account_lines where kind in ('cost', 'closed_case')" },
    },
    {
      code: "cost_per_adoption",
      name: { sv: "Kostnad per införande", en: "Cost per adoption" },
      unit: "kr",
      statistic: "ratio",
      shared_money: true,
      population: { table: "marts.account_lines where kind in ('cost', 'adoption')" },
    },
    {
      code: "total_cost",
      name: { sv: "Kommunernas kostnader", en: "The municipalities' costs" },
      unit: "kr",
      statistic: "sum",
      shared_money: true,
      population: { table: "marts.account_lines where kind = 'cost'" },
    },
    {
      code: "grant_per_case",
      name: { sv: "Beviljat bidrag per öppnat ärende", en: "Grant per opened case" },
      unit: "kr",
      statistic: "ratio",
      population: { table: "marts.account_lines where kind in ('grant', 'opened_case')" },
    },
  ],
  numerator: {
    sv: "Alla kostnader i kostnadslistorna: kontanta och eget arbete, i ärenden och för slussen i stort. För bidrag per ärende: beviljade bidrag.",
    en: "All costs in the lists of costs: in cash and in kind, in cases and for the sluice at large. For grant per case: grants as decided.",
  },
  denominator: {
    sv: "Avslutade ärenden (införda eller med ett annat slut), införanden i bruk, eller öppnade ärenden.",
    en: "Closed cases (implemented or with another end), adoptions into use, or opened cases.",
  },
  population_text: {
    sv: "Raderna i kostnadslistorna och bidragen, och de ärenden och införanden som de ställs mot.",
    en: "The rows of the lists of costs and the grants, and the cases and adoptions that they are set against.",
  },
  open_items: {
    sv: "Pågående ärenden har kostat men är inte avslutade. Deras kostnader är med, så kostnaden per avslutat ärende är som högst i början.",
    en: "Open cases have cost but are not closed. Their costs are included, so the cost per closed case is highest in the beginning.",
  },
  formula: {
    sv: "Kostnad per ärende = summan av kostnaderna delad med antalet avslutade ärenden. Kostnad per införande = samma summa delad med antalet införanden. Bidrag per ärende = beviljade bidrag, till de slussar som har ärenden, delade med öppnade ärenden.",
    en: "Cost per case = the sum of costs over closed cases. Cost per adoption = the same sum over adoptions. Grant per case = grants, to the sluices that have cases, over opened cases.",
  },
  time_basis: {
    sv: "Allt till och med kvartalets sista dag.",
    en: "All up to the last day of the quarter.",
  },
  population: {
    table: "marts.account_lines",
    id: "record_id",
    date: "line_date",
    basis: "cumulative",
  },
  dimensions: [],
  about_persons: false,
  sources: ["costs"],
  marks: ["S3"],
  targets: [],
  caveats: [
    {
      sv: "Belopp visas när minst tre kommuner står bakom dem och ingen för mer än 85 procent. En enskild kommuns belopp visas därför inte.",
      en: "Amounts are shown where at least three municipalities are behind them and none with more than 85 percent. So a single municipality's amount is not shown.",
    },
    {
      sv: "Bidrag per ärende är inte vad ett ärende kostar: kommunernas egna kostnader är inte med. Sundsvalls 4 000 000 kronor på 170 rapporterade ärenden är 23 529 kronor på det sättet.",
      en: "Grant per case is not what a case costs: the municipalities' own costs are not in it. Sundsvall's 4,000,000 kronor over 170 reported cases make 23,529 kronor that way.",
    },
    {
      sv: "Eget arbete är ofta uppskattat. Två slussar som värderar timmar olika kan inte jämföras.",
      en: "Work in kind is often an estimate. Two sluices that price hours differently cannot be compared.",
    },
    {
      sv: "Ett gemensamt ärende räknas en gång i varje deltagande kommun, men kostnaden bara hos den som betalat den.",
      en: "A joint case counts once in each participating municipality, its cost only with the one who paid it.",
    },
  ],
} satisfies Indicator;
