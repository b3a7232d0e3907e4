import type { Indicator } from "./indicator.js";

export const R08 = {
  id: "R08",
  name: { sv: "Adoptionskurva", en: "Adoption curve" },
  question: {
    sv: "Hur många av slussens kommuner tar innovationerna i bruk, och hur fort?",
    en: "How many of the sluice's municipalities take the innovations into use, and how fast?",
  },
  unit: "antal",
  direction: "up",
  statistic: "count",
  measures: [
    {
      code: "adopters",
      name: { sv: "Kommuner som tagit en innovation i bruk", en: "Municipalities that use one" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "adopted_12",
      name: { sv: "Har tagit i bruk inom 12 månader", en: "Have taken it into use in 12 months" },
      unit: "%",
      statistic: "incidence",
      event: "adopted",
      months: 12,
    },
    {
      code: "adopted_24",
      name: { sv: "Har tagit i bruk inom 24 månader", en: "Have taken it into use in 24 months" },
      unit: "%",
      statistic: "incidence",
      records: "adopted_12",
      event: "adopted",
      months: 24,
    },
  ],
  numerator: {
    sv: "Par av en innovation och en kommun som har tagit den i ordinarie bruk, i vilken roll som helst: ursprunget är den första på varje kurva. En kommun som har slutat använda den räknas ändå.",
    en: "Pairs of an innovation and a municipality that has taken it into ordinary use, in any role: the origin is the first of each curve. A municipality that has stopped using it still counts.",
  },
  denominator: {
    sv: "Par av en innovation och en kommun som kan ta den i bruk: de som hörde till ursprungskommunens sluss den dag då innovationen infördes.",
    en: "Pairs of an innovation and a municipality that can take it into use: those that belonged to the origin's sluice on the day it was implemented.",
  },
  population_text: {
    sv: "Alla par av införda innovationer och kommuner i samma sluss. Kommuner som kom med senare, eller hör till en annan sluss, är inte med.",
    en: "All pairs of implemented innovations and municipalities of the same sluice. Municipalities that joined later, or belong to another sluice, are not in it.",
  },
  open_items: {
    sv: "En kommun som ännu inte har tagit innovationen i bruk följs till kvartalets sista dag (censureras) och räknas varken som ett ja eller ett nej. En som lämnar slussen följs till den dagen.",
    en: "A municipality that has not yet taken the innovation into use is followed to the last day of the quarter (censored) and counts neither as a yes nor as a no. One that leaves the sluice is followed to that day.",
  },
  formula: {
    sv: "N(t) = antalet kommuner som har tagit innovationen i bruk senast t månader efter att den infördes. Andelarna är 1 minus Kaplan–Meiers skattning vid 12 och 24 månader. Bass modell, S(t) = (p + q·N(t − 1)/m)·(m − N(t − 1)), skattas med minsta kvadrat per kvartal bara när minst åtta kommuner har tagit innovationen i bruk, kurvan har passerat sin brytpunkt och antalet möjliga kommuner, m, ligger fast. Annars anges skälet.",
    en: "N(t) = the number of municipalities that have taken the innovation into use at most t months after it was implemented. The shares are 1 minus the Kaplan–Meier estimate at 12 and 24 months. Bass's model, S(t) = (p + q·N(t − 1)/m)·(m − N(t − 1)), is estimated by least squares on quarters only when at least eight municipalities use it, the curve has passed its inflection, and the number of possible municipalities, m, is fixed. Else the reason is given.",
  },
  time_basis: {
    sv: "Tiden sedan innovationen infördes i ursprungskommunen, känd till och med kvartalets sista dag.",
    en: "The time since the innovation was implemented at its origin, as known on the last day of the quarter.",
  },
  population: {
    table: "marts.innovation_subjects",
    id: "subject_id",
    date: "implemented_date",
    basis: "cumulative",
  },
  dimensions: ["solution_type"],
  about_persons: false,
  sources: ["adoption"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Summan över innovationer räknar en kommun en gång för varje innovation. Kurvan för en enskild innovation finns på återbrukssidan.",
      en: "The total over innovations counts a municipality once for each innovation. The curve of a single innovation is on the page of reuse.",
    },
    {
      sv: "Ursprunget och medutvecklarna är med i kurvan, till skillnad från i spridningsgraden, R02: där räknas bara kommuner som inte har varit med och utvecklat.",
      en: "The origin and the co-developers are in the curve, unlike in the degree of spread, R02, which counts only municipalities that did not develop it.",
    },
    {
      sv: "Att anpassa Bass modell tidigare än så här ger tal som ser exakta ut men inte säger något: innan kurvan har brutit av passar många olika slutnivåer lika bra.",
      en: "To fit Bass's model any earlier gives numbers that look exact and say nothing: before the curve has turned many final levels fit as well.",
    },
    {
      sv: "Ett bruk hos en mottagare före införandet hos ursprunget är ett datafel. Det utelämnas här och visas under datakvalitet.",
      en: "A use by a recipient before the implementation at the origin is a fault of data. It is left out here and shown under data quality.",
    },
  ],
} satisfies Indicator;
