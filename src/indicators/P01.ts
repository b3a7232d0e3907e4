import type { Indicator } from "./indicator.js";

export const P01 = {
  id: "P01",
  name: { sv: "Inkomna idéer", en: "Ideas received" },
  question: {
    sv: "Hur många idéer lämnar människor in, och varifrån kommer de?",
    en: "How many ideas do people hand in, and where do they come from?",
  },
  unit: "antal",
  direction: "neutral",
  statistic: "count",
  measures: [
    {
      code: "gross",
      name: { sv: "Inlämnade idéer", en: "Ideas handed in" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "net",
      name: { sv: "Skilda idéer, efter sammanslagning", en: "Distinct ideas, net of merges" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "gross_cumulative",
      name: { sv: "Inlämnade idéer sedan starten", en: "Ideas handed in since the start" },
      unit: "antal",
      statistic: "count",
      population: { basis: "cumulative" },
    },
    {
      code: "by_sex",
      name: {
        sv: "Inlämnade idéer efter idégivarnas kön",
        en: "Ideas handed in, by the givers' sex",
      },
      unit: "antal",
      statistic: "count",
      about_persons: true,
    },
    {
      code: "givers",
      name: { sv: "Personer bakom idéerna", en: "Persons behind the ideas" },
      unit: "antal",
      statistic: "count",
      about_persons: true,
      population: {
        table: "marts.idea_givers join marts.ideas on idea_givers.idea_id = ideas.idea_id",
        id: "person_id",
      },
    },
  ],
  numerator: {
    sv: "Idéer som lämnats in under kvartalet. Brutto räknar varje inlämning, netto räknar en idé som slagits ihop med en annan en enda gång.",
    en: "Ideas handed in during the quarter. Gross counts every hand-in; net counts an idea that was merged into another only once.",
  },
  denominator: {
    sv: "Alla inlämnade idéer under samma tid.",
    en: "All ideas handed in during the same time.",
  },
  population_text: {
    sv: "Alla idéer i kommunernas idélådor och på deras tavlor.",
    en: "All ideas in the municipalities' idea boxes and on their boards.",
  },
  open_items: {
    sv: "Idén räknas när den lämnas in, vad som än händer sedan.",
    en: "An idea counts when it is handed in, whatever happens later.",
  },
  formula: {
    sv: "Brutto = antal idéer med inlämningsdatum i kvartalet. Netto = brutto minus idéer som slagits ihop med en annan idé. Sedan starten = alla idéer inlämnade till och med kvartalets sista dag.",
    en: "Gross = number of ideas with a hand-in date in the quarter. Net = gross minus ideas merged into another idea. Since the start = all ideas handed in up to the last day of the quarter.",
  },
  time_basis: {
    sv: "Det kvartal då idén lämnades in, i svensk tid.",
    en: "The quarter in which the idea was handed in, in Swedish time.",
  },
  population: { table: "marts.ideas", id: "idea_id", date: "captured_date", basis: "flow" },
  dimensions: ["origin", "channel", "coding", "sex"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["S0", "S3"],
  targets: ["SU1"],
  caveats: [
    {
      sv: "Verksamhetens könskodning är beräknad ur den senaste personalräkningen när idén lämnades in: kvinnokodad om mer än 60 procent är kvinnor, manskodad om färre än 40 procent är det, okänd under tio anställda. Den säger något om arbetsplatsen, inget om den som lämnade idén.",
      en: "The operation's gender coding is computed from the latest head count when the idea was handed in: female-coded above 60 percent women, male-coded below 40 percent, unknown under ten employees. It tells of the workplace, not of whoever gave the idea.",
    },
    {
      sv: "Enheter är för många och för små för att visas var för sig; verksamhetens könskodning är det närmaste.",
      en: "Units are too many and too small to be shown each by itself; the operation's gender coding is the nearest.",
    },
    {
      sv: "Nettot för ett gammalt kvartal kan sjunka när två idéer senare visar sig vara samma och slås ihop.",
      en: "Net for an old quarter can fall when two ideas later prove to be the same and are merged.",
    },
    {
      sv: "Kort som finns på en tavla men saknas i idélådan räknas med sitt skapandedatum, och deras ursprung är okänt.",
      en: "Cards on a board that are not in the idea box count from the day they were created, with origin unknown.",
    },
    {
      sv: "Många idéer är inte bättre än få: antalet säger inget om idéernas värde eller om kommunens storlek.",
      en: "Many ideas are not better than few: the number says nothing of their worth or of the municipality's size.",
    },
    {
      sv: "En sluss räknas med de kommuner som är medlemmar på kvartalets sista dag. En kommun som har lämnat slussen tar sina idéer med sig, även de gamla.",
      en: "A sluice counts the municipalities that are its members on the last day of the quarter. One that has left takes its ideas along, the old ones too.",
    },
    {
      sv: "En idé av både kvinnor och män är blandad och delas aldrig mellan dem. Är någon idégivares kön okänt, och resten av samma kön, är idén okänd, liksom den som bara finns på en tavla. Uppdelningen efter kön visas bara för hela portföljen, och bara de kvartal då tillräckligt många personer står bakom varje klass. Hur många personer det är visas inte: bredvid idégivarna under fyra kvartal (G01) skulle det säga vilka som kommit och gått.",
      en: "An idea of both women and men is mixed and never divided between them. If some giver's sex is unknown, and the rest are of one sex, the idea is unknown, as is one that is only on a board. The split by sex is shown for the whole portfolio only, and only for quarters in which enough persons stand behind each class. How many persons that is is not shown: beside the givers of four quarters (G01) it would tell who has come and gone.",
    },
    {
      sv: "Ursprung och kanal visas bara för hela portföljen: i en enskild kommun skulle de kunna peka ut den som lämnat idén.",
      en: "Origin and channel are shown for the whole portfolio only: in a single municipality they could point out whoever gave the idea.",
    },
  ],
} satisfies Indicator;
