import type { Indicator } from "./indicator.js";

export const K03 = {
  id: "K03",
  name: { sv: "Utbildade personer", en: "Persons trained" },
  question: {
    sv: "Hur många personer har gått klart en utbildning?",
    en: "How many persons have completed a course?",
  },
  unit: "antal",
  direction: "up",
  statistic: "count",
  measures: [
    {
      code: "persons",
      name: { sv: "Personer som gått klart", en: "Persons who have completed" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "running",
      name: { sv: "Personer mitt i utbildningen", en: "Persons under way" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "courses",
      name: { sv: "Utbildningsomgångar som startat", en: "Courses begun" },
      unit: "antal",
      statistic: "count",
      about_persons: false,
      population: { table: "marts.training_cohorts", id: "cohort_id" },
    },
    {
      code: "courses_in_year",
      name: {
        sv: "Utbildningsomgångar som startat hittills i år",
        en: "Courses begun so far this year",
      },
      unit: "antal",
      statistic: "count",
      about_persons: false,
      population: { table: "marts.training_cohorts", id: "cohort_id", basis: "year" },
    },
  ],
  numerator: {
    sv: "Skilda personer som gått klart minst en utbildning. Den som gått två är en person. De som är mitt i sin första räknas för sig.",
    en: "Distinct persons who have completed at least one course. One who has completed two is one person. Those in the middle of their first are counted apart.",
  },
  denominator: {
    sv: "Samma personer: måttet är ett antal, ingen andel.",
    en: "The same persons: the measure is a number, not a share.",
  },
  population_text: {
    sv: "Alla personer i kurslistorna vars utbildning har startat, även de som har avbrutit. För omgångar: alla omgångar som startat.",
    en: "All persons of the course lists whose course has begun, those who have interrupted it too. For courses: all that have begun.",
  },
  open_items: {
    sv: "Den som är mitt i en utbildning räknas inte som utbildad, utan för sig.",
    en: "One who is in the middle of a course does not count as trained, but apart.",
  },
  formula: {
    sv: "Antal skilda personer med status genomförd och avslut senast på kvartalets sista dag. Saknas dagen för avslutet gäller dagen då listan kom.",
    en: "Number of distinct persons with the status completed and an end on the last day of the quarter at the latest. Where the day is missing, the day on which the list came is taken.",
  },
  time_basis: {
    sv: "Allt till och med kvartalets sista dag; omgångar också per kalenderår.",
    en: "Everything up to the last day of the quarter; courses also by calendar year.",
  },
  population: {
    table: "marts.training_participations",
    id: "person_id",
    date: "started_date",
    basis: "cumulative",
  },
  dimensions: ["role", "course"],
  about_persons: true,
  sources: ["training"],
  marks: ["S0", "S2"],
  targets: ["T10", "T11"],
  caveats: [
    {
      sv: "En person är inte ett deltagande: den som går två utbildningar är två deltaganden men en utbildad person. Därför kan talen för omgångarna bli större än summan.",
      en: "A person is not a participation: one who takes two courses is two participations but one person trained. So the numbers of the courses can exceed the total.",
    },
    {
      sv: "Samma person i två kommuners kurslistor kan bara kännas igen om kommunerna har samma hemlighet för pseudonymer; annars räknas hen två gånger.",
      en: "The same person in two municipalities' lists is recognised only where they share the secret for pseudonyms; otherwise she or he counts twice.",
    },
    {
      sv: "Piteå–Skellefteås ”fler än 100” och Kungsbackas ”fler än 200” är rapporterade och visas bredvid, aldrig tillsammans med det beräknade.",
      en: "The “more than 100” of Piteå–Skellefteå and the “more than 200” of Kungsbacka are reported and stand beside the computed, never mixed with it.",
    },
    {
      sv: "Antal personer redovisas för slussar och grupper, inte för kommuner. Antal under fem visas inte.",
      en: "Numbers of persons are shown for sluices and groups, not for municipalities. Numbers under five are withheld.",
    },
  ],
} satisfies Indicator;
