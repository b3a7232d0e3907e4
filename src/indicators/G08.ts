import type { Indicator } from "./indicator.js";

export const G08 = {
  id: "G08",
  name: { sv: "Täckning könsuppgift", en: "Coverage of sex" },
  question: {
    sv: "För hur stor del av personerna vet vi könet?",
    en: "Of how large a part of the persons is the sex known?",
  },
  unit: "%",
  direction: "up",
  statistic: "share",
  measures: [
    {
      code: "known",
      name: { sv: "Personer med känt kön", en: "Persons of known sex" },
      unit: "%",
      statistic: "share",
    },
    {
      code: "persons",
      name: { sv: "Personer i källan", en: "Persons in the source" },
      unit: "antal",
      statistic: "count",
    },
  ],
  numerator: {
    sv: "Personer vars kön källan har angett i någon leverans, kvinna eller man.",
    en: "Persons whose sex the source has given in some delivery, woman or man.",
  },
  denominator: {
    sv: "Alla personer som källan har berättat om. Den som finns i två källor räknas i båda.",
    en: "All persons whom the source has told of. Somebody in two sources counts in both.",
  },
  population_text: {
    sv: "Idégivare, kursdeltagare och medlemmar i leveranser till och med kvartalets sista dag. I novemberräkningen följer könet av personnumret och är alltid känt; den är därför inte med.",
    en: "Idea givers, participants of courses and members in deliveries up to the last day of the quarter. In the November count the sex follows from the personal number and is always known, so it is not included.",
  },
  open_items: {
    sv: "Blir könet känt i en senare leverans räknas personen som känd från den.",
    en: "If the sex becomes known in a later delivery the person counts as known from then on.",
  },
  formula: {
    sv: "Täckning = 100 gånger personer med känt kön, delat med alla personer i källan. Osäkerheten är Wilsons intervall, 95 procent.",
    en: "Coverage = 100 times persons of known sex, over all persons in the source. The uncertainty is Wilson's 95 percent interval.",
  },
  time_basis: {
    sv: "Alla som källan har berättat om till och med kvartalets sista dag.",
    en: "All whom the source has told of up to the last day of the quarter.",
  },
  population: {
    table: "marts.person_sightings",
    id: "source || ':' || person_id",
    date: "seen_date",
    basis: "cumulative",
  },
  dimensions: ["source"],
  about_persons: true,
  sources: ["ideabox", "forms", "jira", "network", "training"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Målet är minst 95 procent. Under 80 procent i de källor som ett mått bygger på är måttets uppdelning på kvinnor och män osäker: de okända kan vända på bilden.",
      en: "The goal is at least 95 percent. Under 80 percent in the sources that a measure rests on its split by women and men is uncertain: the unknown can turn the picture round.",
    },
    {
      sv: "Den som uppgett något annat än kvinna eller man räknas som okänd. Kön gissas aldrig utifrån namn.",
      en: "Whoever has stated something other than woman or man counts as unknown. Sex is never inferred from a name.",
    },
  ],
} satisfies Indicator;
