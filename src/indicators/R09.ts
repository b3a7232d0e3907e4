import type { Indicator } from "./indicator.js";

export const R09 = {
  id: "R09",
  name: { sv: "Typ av återbruk", en: "Type of reuse" },
  question: {
    sv: "Är det som tas i bruk nytt, anpassat efter andra eller mest en kopia?",
    en: "Is what is taken into use new, adapted from others or mostly a copy?",
  },
  unit: "%",
  direction: "neutral",
  statistic: "composition",
  measures: [
    {
      code: "reuse",
      name: { sv: "Införanden efter typ av återbruk", en: "Adoptions by type of reuse" },
      unit: "%",
      statistic: "composition",
    },
  ],
  numerator: {
    sv: "Införanden av varje typ: först ut, inspirerat och anpassat, mest en kopia, eller okänt. Fördelat på lösningstyp: införanden av tjänster, processer, produkter och så vidare.",
    en: "Adoptions of each type: first, inspired and adapted, mainly a copy, or unknown. By type of solution: adoptions of services, processes, products and so on.",
  },
  denominator: {
    sv: "Alla införanden som tagits i bruk under kvartalet eller de tre före, så att andelarna tillsammans är 100 procent.",
    en: "All adoptions taken into use during the quarter or the three before, so that the shares together are 100 percent.",
  },
  population_text: {
    sv: "Raderna i registret över införanden som tagits i bruk, eller beslutats men ännu inte tagits i bruk, under de fyra kvartalen.",
    en: "The rows of the register of adoptions taken into use, or decided on but not yet in use, during the four quarters.",
  },
  open_items: {
    sv: "Ett beslutat men ännu inte påbörjat införande räknas inte. Ett införande som upphört räknas ändå: det togs i bruk.",
    en: "An adoption that is decided but not begun does not count. An adoption that has ended still does: it was taken into use.",
  },
  formula: {
    sv: "Andel = 100 gånger införanden av typen, delat med alla införanden som tagits i bruk under de fyra kvartalen.",
    en: "Share = 100 times adoptions of the type, over all adoptions taken into use during the four quarters.",
  },
  time_basis: {
    sv: "De fyra kvartal som slutar med det valda, efter dagen då lösningen togs i bruk.",
    en: "The four quarters that end with the chosen one, by the day the solution was taken into use.",
  },
  population: {
    table: "marts.adoptions",
    id: "adoption_id",
    date: "coalesce(in_use_date, decided_date)",
    basis: "last_four_quarters",
  },
  dimensions: ["reuse_type", "solution_type"],
  about_persons: false,
  sources: ["adoption"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Typen är kommunens egen uppgift i registret. De tre svaren är innovationsbarometerns; okänt är en egen klass och räknas aldrig bort.",
      en: "The type is the municipality's own answer in the register. The three answers are those of the innovation barometer; unknown is a class of its own and is never left out.",
    },
    {
      sv: "Ursprungskommunens och medutvecklarnas egna införanden är med, oftast som först ut. Många kopior kan därför lika gärna betyda att lite nytt har kommit till.",
      en: "The adoptions by the origin and by co-developers are included, mostly as first. So many copies may as well mean that little new has arisen.",
    },
    {
      sv: "Varje fördelning är 100 procent för sig: typen av återbruk och lösningstypen är två sätt att dela upp samma införanden.",
      en: "Each composition is 100 percent of its own: the type of reuse and the type of solution are two ways to divide the same adoptions.",
    },
    {
      sv: "De fyra kvartalen överlappar varandra från det ena värdet till det andra, så två värden intill varandra bygger till stor del på samma införanden.",
      en: "The four quarters overlap from one value to the next, so neighbouring values rest largely on the same adoptions.",
    },
  ],
} satisfies Indicator;
