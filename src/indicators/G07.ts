import type { Indicator } from "./indicator.js";

const managers = {
  table: "marts.staff join marts.calendar_quarters on staff.period = calendar_quarters.period",
  id: "municipality_code || ':' || operating_area || ':' || sex",
  date: "ends_on",
  basis: "flow",
} as const;

export const G07 = {
  id: "G07",
  name: { sv: "Representationsindex", en: "Representation index" },
  question: {
    sv: "Är kvinnor lika vanliga bland de utbildade ledarna som bland cheferna?",
    en: "Are women as common among the trained leaders as among the managers?",
  },
  unit: "kvot",
  direction: "neutral",
  statistic: "representation",
  measures: [
    {
      code: "index",
      name: { sv: "Representationsindex", en: "Representation index" },
      unit: "kvot",
      statistic: "representation",
      records: "leaders",
      base: "managers",
    },
    {
      code: "leaders",
      part_of: "K03 persons",
      name: { sv: "Utbildade ledare", en: "Trained leaders" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "managers",
      name: { sv: "Chefer i november", en: "Managers in November" },
      unit: "antal",
      statistic: "headcount",
      population: managers,
    },
  ],
  numerator: {
    sv: "Kvinnors andel av de ledare med känt kön som har genomfört utbildningen.",
    en: "Women's share of the leaders of known sex who have completed the training.",
  },
  denominator: {
    sv: "Kvinnors andel av cheferna i novemberräkningen, i de kommuner som ledarna kommer från. Chef är den vars AID-kod slutar på A, B, C eller L.",
    en: "Women's share of the managers in the November count, in the municipalities that the leaders come from. A manager is one whose AID code ends in A, B, C or L.",
  },
  population_text: {
    sv: "Alla ledare som har påbörjat utbildningen enligt kurslistorna, och alla chefer i den senaste novemberräkningen på kvartalets sista dag.",
    en: "All leaders who have begun the training according to the course lists, and all managers in the latest November count on the last day of the quarter.",
  },
  open_items: {
    sv: "Den som ännu går utbildningen räknas när den är genomförd.",
    en: "Somebody still in training counts when it is completed.",
  },
  formula: {
    sv: "Index = (a/n₁) / (b/n₂), med a kvinnor av n₁ utbildade ledare och b kvinnor av n₂ chefer. 1 är samma andel; över 1 är kvinnor vanligare bland de utbildade. Intervallet är exp(ln index ± 1,96·√(1/a − 1/n₁ + 1/b − 1/n₂)). Två decimaler.",
    en: "Index = (a/n₁) / (b/n₂), with a women of n₁ trained leaders and b women of n₂ managers. 1 is the same share; above 1 women are more common among the trained. The interval is exp(ln index ± 1.96·√(1/a − 1/n₁ + 1/b − 1/n₂)). Two decimals.",
  },
  time_basis: {
    sv: "Alla som genomfört utbildningen till och med kvartalets sista dag; chefer den senaste 1 november.",
    en: "All who have completed the training up to the last day of the quarter; managers on the latest 1 November.",
  },
  population: {
    table: "marts.training_participations",
    id: "person_id",
    date: "case when role = 'manager' and status <> 'registered' then started_date end",
    basis: "cumulative",
  },
  dimensions: ["sex"],
  about_persons: true,
  sources: ["training", "november"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Indexet jämför med cheferna, inte med alla anställda: utbildningen vänder sig till ledare.",
      en: "The index compares with the managers, not with all employees: the training is meant for leaders.",
    },
    {
      sv: "De utbildade ledarna är till största delen också chefer, så de två grupperna överlappar. Intervallet räknar som om de inte gjorde det och är snarast för brett.",
      en: "Most trained leaders are managers too, so the two groups overlap. The interval is computed as if they did not and is, if anything, too wide.",
    },
    {
      sv: "En kommun vars HR-fil saknar AID-koder räknas inte, varken med ledare eller chefer.",
      en: "A municipality whose HR file has no AID codes does not count, neither with leaders nor with managers.",
    },
    {
      sv: "Redovisas för slussar och grupper, inte för kommuner, och kräver minst 20 ledare och 20 chefer.",
      en: "Shown for sluices and groups, not for municipalities, and needs at least 20 leaders and 20 managers.",
    },
    {
      sv: "Skillnaden mot antalet utbildade (K03) är de utbildade som inte är ledare. Är de få visas inte G07.",
      en: "The difference from the number of persons trained (K03) is the trained who are not leaders. Where they are few, G07 is withheld.",
    },
  ],
} satisfies Indicator;
