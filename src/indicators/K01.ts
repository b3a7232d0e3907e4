import type { Indicator } from "./indicator.js";

export const K01 = {
  id: "K01",
  name: { sv: "Utbildade ledare per kommun", en: "Trained leaders per municipality" },
  question: {
    sv: "I hur många kommuner finns minst två ledare som har gått klart utbildningen?",
    en: "In how many municipalities have at least two leaders completed the training?",
  },
  unit: "antal",
  direction: "up",
  statistic: "count",
  measures: [
    {
      code: "reached",
      name: {
        sv: "Kommuner med minst två utbildade ledare",
        en: "Municipalities with at least two trained leaders",
      },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "with_running",
      name: {
        sv: "Kommuner som har minst två om de pågående går klart",
        en: "Municipalities that will have two if those under way complete",
      },
      unit: "antal",
      statistic: "count",
    },
  ],
  numerator: {
    sv: "Kommuner där minst två skilda chefer eller ledare har gått klart en utbildning medan de var anställda i kommunen.",
    en: "Municipalities where at least two distinct managers or leaders have completed a course while they were employed there.",
  },
  denominator: {
    sv: "Alla kommuner i gruppen på kvartalets sista dag: 15 i Skaraborg.",
    en: "All municipalities of the group on the last day of the quarter: 15 in Skaraborg.",
  },
  population_text: {
    sv: "Kommunerna i portföljen och i grupperna, enligt medlemskapet den dagen.",
    en: "The municipalities of the portfolio and the groups, by membership on that day.",
  },
  open_items: {
    sv: "En utbildning som pågår räknas inte. Den visas för sig: vad det blir om alla som pågår går klart.",
    en: "A course under way does not count. It is shown apart: what comes of it if everybody under way completes.",
  },
  formula: {
    sv: "Antal kommuner med minst två skilda personer i rollen chef eller ledare, med status genomförd och avslut senast på kvartalets sista dag.",
    en: "Number of municipalities with at least two distinct persons in the role of manager or leader, with the status completed and an end on the last day of the quarter at the latest.",
  },
  time_basis: {
    sv: "Allt till och med kvartalets sista dag.",
    en: "Everything up to the last day of the quarter.",
  },
  population: {
    table: "marts.area_members",
    id: "municipality_code",
    date: "coalesce(valid_from, date '1900-01-01')",
    until: "valid_to",
    basis: "stock",
  },
  dimensions: [],
  about_persons: false,
  sources: ["training"],
  marks: ["S0"],
  targets: ["T01"],
  caveats: [
    {
      sv: "För en kommun visas bara om den har kommit upp i två eller inte. Hur många ledare det är visas aldrig: det är så få att de kan kännas igen.",
      en: "For a municipality only whether it has come up to two is shown. How many the leaders are is never shown: they are so few that they could be recognised.",
    },
    {
      sv: "Ledaren räknas där hen var anställd när utbildningen avslutades: i den kommun som lämnade kurslistan. Den som sedan har bytt arbete räknas kvar.",
      en: "A leader counts where she or he was employed when the course ended: in the municipality that delivered the course list. One who has changed jobs since still counts.",
    },
    {
      sv: "En avbruten utbildning räknas inte, och två utbildningar för samma person är en person. Saknas dagen för avslutet gäller dagen då listan kom.",
      en: "An interrupted course does not count, and two courses of one person are one person. Where the day of completing is missing, the day on which the list came is taken.",
    },
  ],
} satisfies Indicator;
