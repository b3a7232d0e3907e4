import type { Indicator } from "./indicator.js";

const staff = {
  table: "marts.staff join marts.calendar_quarters on staff.period = calendar_quarters.period",
  id: "municipality_code || ':' || operating_area || ':' || sex",
  date: "ends_on",
  basis: "flow",
} as const;

export const G02 = {
  id: "G02",
  name: { sv: "Deltagandegrad och kvot", en: "Participation rate and ratio" },
  question: {
    sv: "Lämnar kvinnor och män idéer lika ofta, sett till hur många som arbetar i kommunen?",
    en: "Do women and men hand in ideas equally often, given how many work in the municipality?",
  },
  unit: "per 1 000",
  direction: "neutral",
  statistic: "rate",
  measures: [
    {
      code: "rate",
      name: { sv: "Idégivare per 1 000 anställda", en: "Idea givers per 1,000 employees" },
      unit: "per 1 000",
      statistic: "rate",
      records: "givers",
      base: "staff",
    },
    {
      code: "ratio",
      name: { sv: "Kvinnors grad genom mäns", en: "Women's rate over men's" },
      unit: "kvot",
      statistic: "rate_ratio",
      records: "givers",
      base: "staff",
    },
    {
      code: "standardised_ratio",
      name: {
        sv: "Kvinnors grad genom mäns, standardiserad över könskodning",
        en: "Women's rate over men's, standardised over gender coding",
      },
      unit: "kvot",
      statistic: "standardised_ratio",
      records: "givers",
      base: "staff",
    },
    {
      code: "givers",
      part_of: "G01 givers",
      name: { sv: "Idégivare bland de anställda", en: "Idea givers among the employees" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "staff",
      name: { sv: "Anställda i november", en: "Employees in November" },
      unit: "antal",
      statistic: "headcount",
      population: staff,
    },
  ],
  numerator: {
    sv: "Skilda anställda som lämnat minst en idé, kvinnor och män var för sig.",
    en: "Distinct employees who handed in at least one idea, women and men apart.",
  },
  denominator: {
    sv: "Anställda enligt den senaste novemberräkningen på kvartalets sista dag, i samma verksamheter och kommuner. Den som har två anställningar räknas en gång.",
    en: "Employees according to the latest November count on the last day of the quarter, in the same operations and municipalities. One who has two employments counts once.",
  },
  population_text: {
    sv: "Idégivare under de fyra senaste kvartalen, och alla anställda i kommuner som har lämnat idéer och en novemberräkning som är högst fjorton månader gammal.",
    en: "Idea givers of the last four quarters, and all employees of municipalities that have handed in ideas and a November count at most fourteen months old.",
  },
  open_items: {
    sv: "Personen räknas när idén lämnas in, vad som än händer med idén.",
    en: "The person counts when the idea is handed in, whatever becomes of it.",
  },
  formula: {
    sv: "Grad = 1 000 gånger idégivare delat med anställda. Kvot r = kvinnors grad delat med mäns; 1 är lika. Intervallet är exp(ln r ± 1,96·√(1/a − 1/n₁ + 1/b − 1/n₂)) med a av n₁ kvinnor och b av n₂ män (Katz m.fl. 1978). Den standardiserade kvoten räknar båda graderna som om kvinnor och män vore fördelade över kvinnokodade, jämna, manskodade och okända verksamheter som alla anställda i området: p = Σ w·pₖ / Σ w med w = alla anställda i kodningen. Variansen för ln p är Σ w²·pₖ(1 − pₖ)/nₖ delat med (Σ w·pₖ)², enligt deltametoden (Breslow och Day 1987). Kvoter anges med två decimaler.",
    en: "Rate = 1,000 times givers over employees. Ratio r = women's rate over men's; 1 is equal. The interval is exp(ln r ± 1.96·√(1/a − 1/n₁ + 1/b − 1/n₂)) with a of n₁ women and b of n₂ men (Katz and others 1978). The standardised ratio takes both rates as if women and men were spread over female-coded, balanced, male-coded and unknown operations as all employees of the area are: p = Σ w·pₖ / Σ w with w = all employees in the coding. The variance of ln p is Σ w²·pₖ(1 − pₖ)/nₖ over (Σ w·pₖ)², by the delta method (Breslow and Day 1987). Ratios are given with two decimals.",
  },
  time_basis: {
    sv: "De fyra kvartal som slutar med det visade; anställda den senaste 1 november.",
    en: "The four quarters that end with the one shown; employees on the latest 1 November.",
  },
  population: {
    table: "marts.idea_givers join marts.ideas on idea_givers.idea_id = ideas.idea_id",
    id: "person_id",
    date: "captured_date",
    basis: "last_four_quarters",
  },
  dimensions: ["sex", "coding", "coding_sex"],
  about_persons: true,
  sources: ["ideabox", "forms", "jira", "november"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Kvoten över allt kan ligga på ena sidan om 1 och kvoten inom varje könskodning på den andra, när kvinnor och män arbetar i olika verksamheter. Därför står den standardiserade kvoten alltid bredvid.",
      en: "The ratio over all can lie on one side of 1 and the ratio within each gender coding on the other, when women and men work in different operations. So the standardised ratio always stands beside it.",
    },
    {
      sv: "Medborgare, företag och förtroendevalda är inte anställda och räknas inte. En idégivare vars verksamhet inte finns i novemberräkningen räknas inte heller.",
      en: "Citizens, companies and elected representatives are not employees and do not count. Nor does a giver whose operation is not in the November count.",
    },
    {
      sv: "En könskodning där det inte arbetar någon kvinna, eller ingen man, säger inget om kvoten och lämnas utanför den standardiserade.",
      en: "A gender coding in which no woman, or no man, works says nothing of the ratio and is left out of the standardised one.",
    },
    {
      sv: "Ett intervall som täcker 1 betyder att skillnaden kan vara en slump.",
      en: "An interval that covers 1 means that the difference may be chance.",
    },
    {
      sv: "Redovisas för slussar och grupper, inte för kommuner. Kvoter kräver minst 20 anställda kvinnor och 20 anställda män. De fyra kvartalen överlappar nästa kvartals fyra, så talen för flera kvartal ska aldrig läggas ihop.",
      en: "Shown for sluices and groups, not for municipalities. Ratios need at least 20 employed women and 20 employed men. The four quarters overlap the next quarter's four, so the numbers of several quarters must never be added.",
    },
    {
      sv: "Skillnaden mot antalet idégivare (G01) är de som har lämnat idéer utan att vara anställda. Är de få visas inte G02, eftersom skillnaden skulle säga hur många de är.",
      en: "The difference from the number of idea givers (G01) is those who have handed in ideas without being employees. Where they are few, G02 is withheld, since the difference would tell how many they are.",
    },
  ],
} satisfies Indicator;
