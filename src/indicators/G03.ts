import type { Indicator } from "./indicator.js";

export const G03 = {
  id: "G03",
  name: { sv: "Könsfördelning i grupper", en: "Women and men in groups" },
  question: {
    sv: "Hur många kvinnor och män är med i styrgrupp, referensgrupp, projektgrupp, nätverk och bland coacherna?",
    en: "How many women and men are in the steering group, the reference group, the project group, the networks and among the coaches?",
  },
  unit: "antal",
  direction: "interval",
  statistic: "count",
  measures: [
    {
      code: "members",
      name: { sv: "Medlemmar i grupper", en: "Members of groups" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "share",
      name: {
        sv: "Andel bland medlemmar med känt kön",
        en: "Share among members of known sex",
      },
      unit: "%",
      statistic: "composition",
    },
    {
      code: "mandates",
      name: { sv: "Platser i styrgrupp", en: "Seats in a steering group" },
      unit: "antal",
      statistic: "count",
      about_persons: false,
      population: {
        id: "case when member_kind = 'person' and lower(network) like '%styrgrupp%' then network || person_id else network end",
      },
    },
  ],
  numerator: {
    sv: "Skilda personer med ett pågående medlemskap, kvinnor och män var för sig. I styrgrupper räknas platser.",
    en: "Distinct persons with a live membership, women and men apart. In steering groups seats are counted.",
  },
  denominator: {
    sv: "Medlemmar med känt kön. De med okänt kön står bredvid som en egen grupp.",
    en: "Members of known sex. Those of unknown sex stand beside as a group of their own.",
  },
  population_text: {
    sv: "Alla pågående medlemskap i medlemslistorna. Vilket slags grupp det är sägs av listans namn: Styrgrupp, Referensgrupp, Projektgrupp eller Coacher, annars nätverk. Den vars roll är coach räknas till coacherna.",
    en: "All live memberships in the member lists. The list's name says what kind of group it is: Styrgrupp, Referensgrupp, Projektgrupp or Coacher, else a network. Somebody whose role is coach counts among the coaches.",
  },
  open_items: {
    sv: "Ett medlemskap utan slutdatum pågår.",
    en: "A membership without an end date is live.",
  },
  formula: {
    sv: "Kvinnors andel = kvinnor delat med kvinnor plus män; mäns andel = män delat med kvinnor plus män. Andelen räknas inom varje slags grupp och över alla. Under tio platser i en styrgrupp visas bara antal, aldrig procent; för övriga grupper räknas procent först vid 20 personer.",
    en: "Women's share = women divided by women plus men; men's share = men divided by women plus men. The share is computed within each kind of group and over all. Under ten seats in a steering group only numbers are shown, never percentages; for other groups percentages need 20 persons.",
  },
  time_basis: {
    sv: "Läget på kvartalets sista dag.",
    en: "The state on the last day of the quarter.",
  },
  population: {
    table: "marts.network_memberships",
    id: "coalesce(person_id, 'organisation:' || organisation)",
    date: "valid_from",
    until: "valid_to",
    basis: "stock",
  },
  dimensions: ["body", "sex", "body_sex"],
  yields: { body: "K04 network" },
  about_persons: true,
  sources: ["network"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Den som är med i flera slags grupper räknas en gång i varje och en gång i summan.",
      en: "Somebody who belongs to several kinds of groups counts once in each and once in the total.",
    },
    {
      sv: "En plats i en styrgrupp är ett offentligt uppdrag och visas även när den är ensam. Övriga antal under fem visas inte.",
      en: "A seat in a steering group is a public mandate and is shown even when it is the only one. Other numbers under five are withheld.",
    },
    {
      sv: "Saknas en grupp här finns ingen medlemslista för den. Vilka som har varit på mötena är något annat: samma person räknas då varje gång.",
      en: "A group that is missing here has no member list. Who has come to the meetings is something else: there the same person counts each time.",
    },
    {
      sv: "I en grupp på tio hamnar andelen av en slump utanför 40–60 procent ungefär en gång av tre.",
      en: "In a group of ten the share falls outside 40–60 per cent by chance about one time in three.",
    },
    {
      sv: "Slagen av grupper visas i de kvartal då kvinnor och män i dem kan visas, annars nätverken (K04). Tillsammans skulle de två uppdelningarna kunna röja enskilda.",
      en: "The kinds of groups are shown in the quarters in which women and men in them can be shown, else the networks (K04). Together the two splits could give persons away.",
    },
  ],
} satisfies Indicator;
