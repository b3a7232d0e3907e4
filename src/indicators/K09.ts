import type { Indicator } from "./indicator.js";

export const K09 = {
  id: "K09",
  name: { sv: "Innovationsmognad", en: "Innovation maturity" },
  question: {
    sv: "Hur mogna är kommunerna, del för del, och har de kommit längre sedan första bedömningen?",
    en: "How mature are the municipalities, part by part, and have they come further since their first assessment?",
  },
  unit: "%",
  direction: "up",
  statistic: "composition",
  measures: [
    {
      code: "challenges",
      name: { sv: "Utmaningar", en: "Challenges" },
      unit: "%",
      statistic: "composition",
      population: { id: "case when component = 'challenges' then municipality_code end" },
    },
    {
      code: "participants",
      name: { sv: "Deltagare", en: "Participants" },
      unit: "%",
      statistic: "composition",
      population: { id: "case when component = 'participants' then municipality_code end" },
    },
    {
      code: "structure",
      name: { sv: "System och struktur", en: "System and structure" },
      unit: "%",
      statistic: "composition",
      population: { id: "case when component = 'structure' then municipality_code end" },
    },
    {
      code: "implementation",
      name: { sv: "Införande", en: "Implementation" },
      unit: "%",
      statistic: "composition",
      population: { id: "case when component = 'implementation' then municipality_code end" },
    },
    {
      code: "refinement",
      name: { sv: "Förädling", en: "Refinement" },
      unit: "%",
      statistic: "composition",
      population: { id: "case when component = 'refinement' then municipality_code end" },
    },
  ],
  numerator: {
    sv: "Kommuner med en viss poäng, 0–4, i sin senaste bedömning. De fem delarna i SLIK redovisas var för sig.",
    en: "Municipalities with a certain score, 0–4, in their latest assessment. SLIK's five components are shown one by one.",
  },
  denominator: {
    sv: "Kommuner som har bedömt den delen.",
    en: "Municipalities that have assessed the component.",
  },
  population_text: {
    sv: "Alla kommuner med minst en bedömning senast på kvartalets sista dag.",
    en: "All municipalities with at least one assessment on the last day of the quarter at the latest.",
  },
  open_items: {
    sv: "En kommun som inte har bedömts ett år står kvar med sin senaste bedömning. En kommun utan bedömning är okänd, inte noll.",
    en: "A municipality not assessed in a year keeps its latest assessment. One without any is unknown, not zero.",
  },
  formula: {
    sv: "Varje poängs andel = kommuner med den poängen delat med alla som bedömt delen. Förändringen är poängen minus kommunens egen första poäng.",
    en: "Each score's share = municipalities with that score divided by all that assessed the component. The change is the score minus the municipality's own first score.",
  },
  time_basis: {
    sv: "Ett års bedömning gäller från årets sista dag.",
    en: "A year's assessment holds from the last day of the year.",
  },
  population: {
    table: "marts.maturity",
    id: "municipality_code",
    date: "cast(cast(year as text) || '-12-31' as date)",
    basis: "cumulative",
  },
  dimensions: ["score", "change"],
  about_persons: false,
  sources: ["maturity"],
  marks: ["S4"],
  targets: [],
  caveats: [
    {
      sv: "Inget medelvärde över kommuner och ingen summa över delar: poängen är steg på en skala, inte mängder. En kommun jämförs med sig själv, inte med andra.",
      en: "No mean over municipalities and no sum over components: the scores are steps on a scale, not amounts. A municipality is compared with itself, not with others.",
    },
    {
      sv: "Poängen är kommunernas egna bedömningar. Den som lär sig mer kan sätta en lägre poäng utan att ha blivit sämre.",
      en: "The scores are the municipalities' own assessments. One that learns more can set a lower score without having become worse.",
    },
    {
      sv: "SLIK är gjort för norska kommuner; orden här är vår översättning.",
      en: "SLIK was made for Norwegian municipalities; the words are our translation.",
    },
  ],
} satisfies Indicator;
