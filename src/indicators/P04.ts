import type { Indicator } from "./indicator.js";

export const P04 = {
  id: "P04",
  name: { sv: "Ålder på pågående", en: "Age of work in progress" },
  question: {
    sv: "Hur länge har de pågående idéerna legat i sitt steg, och hur många har fastnat?",
    en: "How long have the open ideas stood in their stage, and how many are stuck?",
  },
  unit: "dagar",
  direction: "down",
  statistic: "quantile",
  measures: [
    {
      code: "age_median",
      name: { sv: "Ålder, median", en: "Age, median" },
      unit: "dagar",
      statistic: "quantile",
      probability: 0.5,
    },
    {
      code: "age_eighty_fifth",
      name: { sv: "Ålder, 85:e percentilen", en: "Age, 85th percentile" },
      unit: "dagar",
      statistic: "quantile",
      probability: 0.85,
    },
    {
      code: "stalled",
      name: { sv: "Andel som fastnat", en: "Share that is stalled" },
      unit: "%",
      statistic: "share",
    },
  ],
  numerator: {
    sv: "Antalet dagar som varje pågående idé har legat i sitt steg. Fastnat har en idé som legat där längre än 85 procent av alla idéer före den, eller som det inte har hänt något med på 90 dagar.",
    en: "The days that each open idea has stood in its stage. An idea is stalled when it has stood there longer than 85 percent of all ideas before it, or when nothing has happened to it for 90 days.",
  },
  denominator: {
    sv: "Alla idéer som på kvartalets sista dag är fångade, omhändertagna, testas eller är omsatta.",
    en: "All ideas that on the last day of the quarter are captured, taken up, in test or developed.",
  },
  population_text: {
    sv: "Samma pågående idéer som i P03.",
    en: "The same open ideas as in P03.",
  },
  open_items: {
    sv: "De pågående idéerna är själva måttet.",
    en: "The open ideas are the measure itself.",
  },
  formula: {
    sv: "Ålder = kvartalets sista dag minus dagen då idén kom in i steget. Percentilerna tas mellan de två närmaste värdena (typ 7). Stegets egen 85:e percentil räknas med Kaplan–Meier på alla kommuners vistelser i steget fram till samma dag, även de som pågår; är den inte nådd gäller bara regeln om 90 dagar. Andelens osäkerhet är Wilsons intervall, 95 procent.",
    en: "Age = the last day of the quarter minus the day when the idea entered the stage. Percentiles lie between the two nearest values (type 7). The stage's own 85th percentile is Kaplan–Meier's over all municipalities' stays in the stage up to that day, those that go on included; where it is not reached only the rule of 90 days applies. The share has Wilson's 95 percent interval.",
  },
  time_basis: {
    sv: "Läget på kvartalets sista dag, eller på dagen för den senaste leveransen om kvartalet pågår.",
    en: "The state on the last day of the quarter, or on the day of the newest delivery while the quarter is running.",
  },
  population: {
    table: "marts.stage_spells",
    id: "item_id",
    date: "case when stage in ('captured', 'taken_up', 'testing', 'developed') then entered_date end",
    until: "left_date",
    basis: "stock",
  },
  dimensions: ["stage"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["Kanban"],
  targets: [],
  caveats: [
    {
      sv: "Idéer som redan fanns i en kommuns första leverans har ingen känd ålder. De räknas inte i percentilerna men kan ha fastnat: de har legat där minst sedan den leveransen.",
      en: "Ideas that were already in a municipality's first delivery have no known age. They are not in the percentiles but can be stalled: they have stood there at least since that delivery.",
    },
    {
      sv: "En hög ålder på det som pågår är inte samma sak som en lång ledtid: det som nyss blev klart syns inte här. Tiden i varje steg är ett eget mått, P07.",
      en: "A high age of what goes on is not the same as a long lead time: what was finished lately is not seen here. Time in each stage is a measure of its own, P07.",
    },
    {
      sv: "Det enda som syns i underlaget är stegbyten och första svar. En idé som det arbetas med utan att den byter steg kan därför se ut att ha stannat.",
      en: "Changes of stage and first replies are all that the exports show. So an idea that is worked on without changing stage can seem to stand still.",
    },
    {
      sv: "Ett gemensamt ärende räknas en gång i summan och en gång i varje deltagande kommun.",
      en: "A joint case counts once in the total and once in each participating municipality.",
    },
  ],
} satisfies Indicator;
