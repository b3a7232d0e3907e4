import type { Indicator } from "./indicator.js";

export const R02 = {
  id: "R02",
  name: { sv: "Spridningsgrad", en: "Degree of spread" },
  question: {
    sv: "Hur stor del av innovationerna tas i bruk av en annan kommun?",
    en: "How large a part of the innovations are taken into use by another municipality?",
  },
  unit: "%",
  direction: "up",
  statistic: "incidence",
  measures: [
    {
      code: "spread_12",
      name: { sv: "Har spridits inom 12 månader", en: "Have spread within 12 months" },
      unit: "%",
      statistic: "incidence",
      event: "spread",
      months: 12,
    },
    {
      code: "spread_24",
      name: { sv: "Har spridits inom 24 månader", en: "Have spread within 24 months" },
      unit: "%",
      statistic: "incidence",
      records: "spread_12",
      event: "spread",
      months: 24,
    },
  ],
  numerator: {
    sv: "Innovationer som minst en annan kommun, i rollen mottagare, hade tagit i ordinarie bruk senast på kvartalets sista dag.",
    en: "Innovations that at least one other municipality, in the role of recipient, had taken into ordinary use by the last day of the quarter.",
  },
  denominator: {
    sv: "Alla innovationer i registret som var införda i sin ursprungskommun senast på kvartalets sista dag.",
    en: "All innovations of the register that were implemented in their municipality of origin by the last day of the quarter.",
  },
  population_text: {
    sv: "Införda innovationer, följda från den dag de infördes.",
    en: "Implemented innovations, followed from the day they were implemented.",
  },
  open_items: {
    sv: "En innovation som ännu inte har spridits räknas så länge den har följts. Att den har tagits ur bruk där den kom till hindrar inte att en annan kommun tar över den, så den följs vidare.",
    en: "An innovation that has not spread yet counts for as long as it has been followed. That it was taken out of use where it arose does not keep another municipality from taking it over, so it is followed on.",
  },
  formula: {
    sv: "Aalen–Johansens skattning av hur stor andel av innovationerna som har tagits i bruk av en annan kommun 12 eller 24 månader efter införandet. Inget annat slut konkurrerar, så skattningen är ett minus Kaplan–Meiers. Bandet är ett 95-procentigt konfidensintervall på log-log-skala. Har ingen innovation följts så länge är det för tidigt att säga.",
    en: "The Aalen–Johansen estimate of the share of innovations that another municipality has taken into use 12 or 24 months after they were implemented. No other end competes, so the estimate is one less Kaplan–Meier's. The band is a 95 per cent confidence interval on the log-log scale. If no innovation has been followed so long it is too early to say.",
  },
  time_basis: {
    sv: "Tid sedan innovationen infördes, så som läget var på kvartalets sista dag.",
    en: "Time since the innovation was implemented, as things stood on the last day of the quarter.",
  },
  population: {
    table: "marts.innovations",
    id: "innovation_id",
    date: "implemented_date",
    basis: "cumulative",
  },
  dimensions: ["solution_type", "radicality"],
  about_persons: false,
  sources: ["adoption"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "En medutvecklares bruk är inte spridning, inte heller när kommunen har lämnat ärendet innan den tog lösningen i bruk.",
      en: "A co-developer's use is no spread, not even when the municipality had left the case before it took the solution into use.",
    },
    {
      sv: "Har en annan kommun enligt registret tagit lösningen i bruk före ursprungskommunen går tiden inte att mäta. Innovationen lämnas då utanför, med det skälet.",
      en: "Where the register says that another municipality took the solution into use before the origin did, the time cannot be measured. The innovation is then left out, with that reason.",
    },
    {
      sv: "En innovation hör till den kommun där den kom till. Den har spridits även när mottagaren ligger utanför gruppen eller slussen som visas, och en gemensam innovation räknas en gång i summan och en gång i varje deltagande kommun.",
      en: "An innovation belongs to the municipality where it arose. It has spread also when the recipient lies outside the group or sluice that is shown, and a joint innovation counts once in the total and once in each participating municipality.",
    },
    {
      sv: "Bara kommuner som registret omfattar kan räknas som mottagare, så spridning till andra syns inte.",
      en: "Only municipalities that the register covers can count as recipients, so spread to others is not seen.",
    },
  ],
} satisfies Indicator;
