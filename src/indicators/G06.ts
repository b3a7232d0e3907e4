import type { Indicator } from "./indicator.js";

export const G06 = {
  id: "G06",
  name: { sv: "Framgång efter kön och kodning", en: "Success by sex and coding" },
  question: {
    sv: "Går det lika bra för kvinnors idéer som för mäns?",
    en: "Do women's ideas fare as well as men's?",
  },
  unit: "%",
  direction: "neutral",
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
      code: "implemented_24",
      name: { sv: "Har införts inom 24 månader", en: "Have been implemented within 24 months" },
      unit: "%",
      statistic: "incidence",
      event: "implemented",
      months: 24,
    },
    {
      code: "difference_testing_12",
      name: {
        sv: "Kvinnors andel minus mäns, testats inom 12 månader, standardiserad över könskodning",
        en: "Women's share less men's, tested within 12 months, standardised over gender coding",
      },
      unit: "procentenheter",
      statistic: "standardised_difference",
      records: "testing_12",
      event: "testing",
      months: 12,
    },
    {
      code: "difference_implemented_24",
      name: {
        sv: "Kvinnors andel minus mäns, införts inom 24 månader, standardiserad över könskodning",
        en: "Women's share less men's, implemented within 24 months, standardised over gender coding",
      },
      unit: "procentenheter",
      statistic: "standardised_difference",
      records: "implemented_24",
      event: "implemented",
      months: 24,
    },
    {
      code: "givers",
      name: { sv: "Personer bakom idéerna", en: "Persons behind the ideas" },
      unit: "antal",
      statistic: "count",
      population: {
        table: "marts.idea_givers join marts.ideas on idea_givers.idea_id = ideas.idea_id",
        id: "person_id",
      },
    },
  ],
  numerator: {
    sv: "Idéer som hade kommit till steget, eller längre, senast på kvartalets sista dag.",
    en: "Ideas that had come to the stage, or further, by the last day of the quarter.",
  },
  denominator: {
    sv: "Alla skilda idéer som lämnats in sedan starten, efter idégivarnas kön, även de som pågår och de som har avslutats.",
    en: "All distinct ideas handed in since the start, by the givers' sex, those still open and those that have ended included.",
  },
  population_text: {
    sv: "Alla idéer inlämnade till och med kvartalets sista dag. En idé av både kvinnor och män är blandad. Är någon idégivares kön okänt, och resten av samma kön, är idén okänd.",
    en: "All ideas handed in up to the last day of the quarter. An idea of both women and men is mixed. If some giver's sex is unknown, and the rest are of one sex, the idea is unknown.",
  },
  open_items: {
    sv: "En pågående idé räknas så länge den har följts. En idé som har avvisats, återtagits, hänvisats vidare, avslutats med lärdom eller avvecklats räknas som ett annat slut, inte som pågående.",
    en: "An open idea counts for as long as it has been followed. An idea that was rejected, withdrawn, referred, stopped with a lesson or retired counts as another end, not as open.",
  },
  formula: {
    sv: "Aalen–Johansens skattning av hur stor andel av idéerna som har kommit till steget så många månader efter inlämningen, när olika slut utesluter varandra. Den standardiserade skillnaden är Σ w·(Fₖ kvinnor − Fₖ män) / Σ w över verksamheternas könskodning, med w = alla idéer i kodningen; intervallet är ± 1,96 gånger √(Σ w²·(s²ₖ kvinnor + s²ₖ män)) / Σ w, där s är skattningens standardfel. En kodning där kvinnor eller män har färre än fem idéer, eller inte har följts så länge, lämnas utanför. Skillnaden anges i procentenheter med en decimal; 0 är lika.",
    en: "The Aalen–Johansen estimate of the share of ideas that have come to the stage so many months after being handed in, where different ends exclude each other. The standardised difference is Σ w·(Fₖ women − Fₖ men) / Σ w over the operations' coding, with w = all ideas in the coding; the interval is ± 1.96 times √(Σ w²·(s²ₖ women + s²ₖ men)) / Σ w, where s is the standard error of the estimate. A coding in which women or men have fewer than five ideas, or have not been followed so long, is left out. The difference is given in percentage points with one decimal; 0 is equal.",
  },
  time_basis: {
    sv: "Idéer efter den dag de lämnades in, så som läget var på kvartalets sista dag; halvår för halvår där underlaget räcker.",
    en: "Ideas by the day they were handed in, as things stood on the last day of the quarter; by half-year where there are enough.",
  },
  population: { table: "marts.ideas", id: "idea_id", date: "captured_date", basis: "cumulative" },
  dimensions: ["sex", "coding", "coding_sex", "cohort_sex"],
  about_persons: true,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Skillnaden över allt kan peka åt ett håll och skillnaden inom varje könskodning åt det andra, när kvinnor och män lämnar idéer från olika verksamheter. Därför är skillnaden standardiserad.",
      en: "The difference over all can point one way and the difference within each gender coding the other, when women and men hand in ideas from different operations. So the difference is standardised.",
    },
    {
      sv: "En idé av både kvinnor och män delas aldrig mellan dem. Den som lämnade en idé som slagits ihop med en annan räknas inte som givare av den andra.",
      en: "An idea of both women and men is never divided between them. Whoever gave an idea that was merged into another does not count as a giver of that one.",
    },
    {
      sv: "Att räkna avslutade idéer som om de ännu kunde införas skulle göra andelen för hög. Därför räknas varje slut för sig.",
      en: "Counting ended ideas as if they could still be implemented would make the share too high. So each end counts by itself.",
    },
    {
      sv: "Idéer som bara finns på en tavla har ingen känd idégivare och är okända. Redovisas för slussar och grupper, inte för kommuner, och bara där tillräckligt många personer står bakom.",
      en: "Ideas that are only on a board have no known giver and are unknown. Shown for sluices and groups, not for municipalities, and only where enough persons stand behind.",
    },
  ],
} satisfies Indicator;
