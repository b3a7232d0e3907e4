import type { Indicator } from "./indicator.js";

export const G04 = {
  id: "G04",
  name: { sv: "Utbildningsgrupper med båda könen", en: "Training groups with both sexes" },
  question: {
    sv: "Finns både kvinnor och män i varje utbildningsgrupp?",
    en: "Are there both women and men in every training group?",
  },
  unit: "%",
  direction: "up",
  statistic: "share",
  measures: [
    {
      code: "both",
      name: { sv: "Avslutade grupper med båda könen", en: "Completed groups with both sexes" },
      unit: "%",
      statistic: "share",
    },
    {
      code: "both_running",
      name: { sv: "Pågående grupper med båda könen", en: "Running groups with both sexes" },
      unit: "%",
      statistic: "share",
    },
  ],
  numerator: {
    sv: "Utbildningsgrupper där minst en kvinna och minst en man påbörjade kursen, även om någon av dem avbröt den.",
    en: "Training groups in which at least one woman and at least one man began the course, also if one of them interrupted it.",
  },
  denominator: {
    sv: "Utbildningsgrupper där det går att säga om båda könen var med, avslutade och pågående för sig.",
    en: "Training groups of which it can be said whether both sexes took part, completed and running ones apart.",
  },
  population_text: {
    sv: "Alla kurstillfällen som börjat senast på kvartalets sista dag enligt kurslistorna.",
    en: "All occasions of courses that had begun by the last day of the quarter according to the course lists.",
  },
  open_items: {
    sv: "En grupp som pågår visas för sig och räknas inte bland de avslutade.",
    en: "A running group is shown apart and is not counted among the completed ones.",
  },
  formula: {
    sv: "Andel = 100 gånger grupper med båda könen, delat med alla grupper där det är känt. En grupp där alla med känt kön har samma kön, men där någons kön är okänt, kan inte bedömas. Osäkerheten är Wilsons intervall, 95 procent.",
    en: "Share = 100 times groups with both sexes, over all groups where it is known. A group in which all of known sex have the same sex, but somebody's sex is unknown, cannot be judged. The uncertainty is Wilson's 95 percent interval.",
  },
  time_basis: {
    sv: "Alla grupper från starten till och med kvartalets sista dag.",
    en: "All groups from the start up to the last day of the quarter.",
  },
  population: {
    table: "marts.training_cohorts",
    id: "cohort_id",
    date: "started_date",
    basis: "cumulative",
  },
  dimensions: ["course", "year"],
  about_persons: false,
  sources: ["training"],
  marks: ["S0"],
  targets: ["T12"],
  caveats: [
    {
      sv: "Måttet säger att båda könen var med, inte hur många av varje. En grupp med en enda man bland nitton kvinnor uppfyller det.",
      en: "The measure says that both sexes took part, not how many of each. A group with a single man among nineteen women satisfies it.",
    },
    {
      sv: "Grupper där färre än fem personer började bedöms inte, för att inte peka ut någon.",
      en: "Groups in which fewer than five persons began are not judged, so that nobody is singled out.",
    },
    {
      sv: "En grupp räknas för hela den sluss som deltagarna kommer från, inte för den enskilda kommunen: annars skulle en grupp av ett kön röja könet på en kommuns enda deltagare.",
      en: "A group counts for the whole sluice that its participants come from, not for the single municipality: else a group of one sex would give away the sex of a municipality's only participant.",
    },
    {
      sv: "Den som bara är anmäld har inte börjat och räknas inte.",
      en: "Somebody who is only registered has not begun and does not count.",
    },
  ],
} satisfies Indicator;
