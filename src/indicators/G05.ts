import type { Indicator } from "./indicator.js";

export const G05 = {
  id: "G05",
  name: { sv: "Verksamheter efter könskodning", en: "Operations by gender coding" },
  question: {
    sv: "Kommer både kvinno- och manskodade verksamheter in i slussen?",
    en: "Are both female- and male-coded operations admitted to the sluice?",
  },
  unit: "antal",
  direction: "neutral",
  statistic: "count",
  measures: [
    {
      code: "operations",
      name: { sv: "Antagna verksamheter", en: "Admitted operations" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "codings",
      name: {
        sv: "Könskodningar som är med: kvinnokodad, manskodad",
        en: "Codings that take part: female-coded, male-coded",
      },
      unit: "antal",
      statistic: "count",
      population: { id: "computed_coding" },
    },
    {
      code: "cost",
      name: {
        sv: "Kostnad i ärenden från verksamheterna",
        en: "Cost of cases from the operations",
      },
      unit: "kr",
      statistic: "sum",
      population: { table: "marts.costs", id: "cost_id", date: "cost_date" },
    },
    {
      code: "hours",
      name: { sv: "Timmar i verksamheterna", en: "Hours in the operations" },
      unit: "timmar",
      statistic: "sum",
    },
  ],
  numerator: {
    sv: "Verksamheter, det vill säga verksamhetsområden i en kommun, vars första idé har tagits om hand. De räknas en gång hur många ärenden de än har.",
    en: "Operations, that is operating areas of a municipality, whose first idea has been taken up. They count once however many cases they have.",
  },
  denominator: {
    sv: "Alla antagna verksamheter. Okänd könskodning är en egen klass.",
    en: "All admitted operations. Unknown coding is a class of its own.",
  },
  population_text: {
    sv: "Alla verksamheter med minst ett ärende som öppnats senast på kvartalets sista dag; kostnader i kostnadslistorna till och med den dagen.",
    en: "All operations with at least one case opened by the last day of the quarter; costs in the lists of costs up to that day.",
  },
  open_items: {
    sv: "Verksamheten räknas när det första ärendet öppnas, vad som än händer med det.",
    en: "The operation counts when its first case opens, whatever becomes of it.",
  },
  formula: {
    sv: "Beräknad kodning: kvinnokodad om mer än 60 procent av de anställda med känt kön är kvinnor, manskodad om färre än 40 procent är det, annars jämn; andelarna avrundas inte. Under tio anställda är den okänd. Deklarerad kodning är den som verksamheten själv angav när den antogs. Båda gäller det kvartal då verksamheten antogs. Kostnaden är summan av ärendenas kostnader, även uppskattade. Timmar kan inte beräknas: ingen leverans har dem.",
    en: "Computed coding: female-coded if more than 60 percent of the employees of known sex are women, male-coded if fewer than 40 percent are, else balanced; the shares are not rounded. Under ten employees it is unknown. Declared coding is what the operation itself stated when it was admitted. Both are of the quarter in which the operation was admitted. The cost is the sum of the cases' costs, estimated ones included. Hours cannot be computed: no export has them.",
  },
  time_basis: {
    sv: "Alla från starten till och med kvartalets sista dag.",
    en: "All from the start up to the last day of the quarter.",
  },
  population: {
    table: "marts.admitted_operations",
    id: "operation_id",
    date: "admitted_date",
    basis: "cumulative",
  },
  dimensions: ["coding", "method_coding"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events", "november"],
  marks: ["S0"],
  targets: ["T13"],
  caveats: [
    {
      sv: "Könskodningen är beräknad ur personalräkningen och är en ersättning för vad verksamheten själv skulle säga. Där en deklarerad kodning finns står båda bredvid varandra; de läggs aldrig ihop.",
      en: "The coding is computed from the head count and stands in for what the operation itself would say. Where there is a declared coding both stand side by side; they are never added.",
    },
    {
      sv: "Ingen leverans säger när en verksamhet antogs. Därför räknas den dag då dess första ärende öppnades.",
      en: "No export says when an operation was admitted. So the day its first case opened is used.",
    },
    {
      sv: "Kodningen säger vilka som arbetar där, inte vem som lämnade idén eller vem den är till för.",
      en: "The coding says who works there, not who handed in the idea or whom it is for.",
    },
    {
      sv: "Målet T13 är nått när både en kvinnokodad och en manskodad verksamhet är antagen: 2 av 2.",
      en: "Target T13 is reached when both a female-coded and a male-coded operation have been admitted: 2 of 2.",
    },
  ],
} satisfies Indicator;
