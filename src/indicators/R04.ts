import type { Indicator } from "./indicator.js";

export const R04 = {
  id: "R04",
  name: { sv: "Återbruksandel, giv och ta", en: "Share of reuse, give and take" },
  question: {
    sv: "Hur stor del av det en kommun tar i bruk kommer från andra, och vad ger den själv?",
    en: "How large a part of what a municipality takes into use comes from others, and what does it give?",
  },
  unit: "%",
  direction: "neutral",
  statistic: "share",
  measures: [
    {
      code: "received",
      name: { sv: "Återbruksandel", en: "Share of reuse" },
      unit: "%",
      statistic: "share",
    },
    {
      code: "given",
      name: { sv: "Givna: införanden hos andra", en: "Given: adoptions elsewhere" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "taken",
      name: { sv: "Tagna: införanden från andra", en: "Taken: adoptions from elsewhere" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "difference",
      name: { sv: "Givna minus tagna", en: "Given less taken" },
      unit: "antal",
      statistic: "sum",
    },
    {
      code: "passed_on",
      name: { sv: "Innovationer som förts vidare", en: "Innovations passed on" },
      unit: "antal",
      statistic: "count",
      population: {
        table: "marts.innovations",
        id: "innovation_id",
        date: "implemented_date",
        basis: "cumulative",
      },
    },
  ],
  numerator: {
    sv: "Införanden i rollen mottagare av en lösning från en annan kommun. Tagna räknas hos den som tar emot, givna hos den kommun där lösningen kom till. Förts vidare: innovationer som minst en annan kommun har tagit i bruk.",
    en: "Adoptions in the role of recipient of a solution from another municipality. Taken count where they are received, given where the solution arose. Passed on: innovations that at least one other municipality has taken into use.",
  },
  denominator: {
    sv: "Alla införanden som kommunen har tagit i bruk under samma åtta kvartal, även som ursprung och medutvecklare. Förts vidare: alla införda innovationer.",
    en: "All adoptions that the municipality has taken into use in the same eight quarters, as origin and co-developer too. Passed on: all implemented innovations.",
  },
  population_text: {
    sv: "Raderna i registret över införanden som tagits i bruk, eller beslutats men ännu inte tagits i bruk, under de åtta kvartalen. Förts vidare: alla innovationer som är införda.",
    en: "The rows of the register of adoptions taken into use, or decided on but not yet in use, during the eight quarters. Passed on: all innovations that are implemented.",
  },
  open_items: {
    sv: "Ett beslutat men ännu inte påbörjat införande räknas inte. Ett införande som upphört räknas ändå: det togs i bruk.",
    en: "An adoption that is decided but not begun does not count. An adoption that has ended still does: it was taken into use.",
  },
  formula: {
    sv: "Återbruksandel = 100 gånger tagna införanden, delat med alla införanden som kommunen tagit i bruk under de åtta kvartalen. Osäkerheten är Wilsons intervall, 95 procent. Givna och tagna är antal och visas bredvid varandra. Givna minus tagna är skillnaden mellan dem: över noll ger kommunen mer än den tar.",
    en: "Share of reuse = 100 times adoptions taken, over all adoptions that the municipality took into use in the eight quarters. The uncertainty is Wilson's 95 percent interval. Given and taken are numbers and stand beside each other. Given less taken is their difference: above zero the municipality gives more than it takes.",
  },
  time_basis: {
    sv: "De åtta kvartal som slutar med det valda, efter dagen då lösningen togs i bruk. Förts vidare: från starten till kvartalets sista dag.",
    en: "The eight quarters that end with the chosen one, by the day the solution was taken into use. Passed on: from the start to the last day of the quarter.",
  },
  population: {
    table: "marts.adoptions",
    id: "adoption_id",
    date: "coalesce(in_use_date, decided_date)",
    basis: "last_eight_quarters",
  },
  dimensions: [],
  about_persons: false,
  sources: ["adoption"],
  marks: ["S0"],
  targets: ["SU4"],
  caveats: [
    {
      sv: "Det är ingen rangordning: att ta över det som redan finns är lika gott som att ge, och en kommun som nyss gått med har inte hunnit ge.",
      en: "This is no ranking: to take over what there is already is as good as to give, and a municipality that has just joined has had no time to give.",
    },
    {
      sv: "I en grupp räknas varje införande en gång. Det kan vara både givet och taget i gruppen, så givna och tagna ska aldrig läggas ihop.",
      en: "In a group each adoption counts once. It can be both given and taken within the group, so given and taken must never be added.",
    },
    {
      sv: "En medutvecklares bruk är varken givet eller taget: kommunerna har gjort det tillsammans.",
      en: "A co-developer's use is neither given nor taken: the municipalities made it together.",
    },
    {
      sv: "Skillnaden säger inget ensam: både den som ger och tar mycket och den som varken ger eller tar får noll. I en grupp tar det som ges inom gruppen ut det som tas, så skillnaden är bara utbytet med andra.",
      en: "The difference says nothing alone: both one that gives and takes much and one that does neither get zero. In a group what is given within it evens out what is taken, so the difference is the exchange with others only.",
    },
  ],
} satisfies Indicator;
