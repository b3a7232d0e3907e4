import type { Indicator } from "./indicator.js";

export const K04 = {
  id: "K04",
  name: { sv: "Nätverksstorlek", en: "Network size" },
  question: {
    sv: "Hur många personer är med i slussarnas nätverk?",
    en: "How many persons are members of the sluices' networks?",
  },
  unit: "antal",
  direction: "up",
  statistic: "count",
  measures: [
    {
      code: "members",
      name: { sv: "Medlemmar i något nätverk", en: "Members of any network" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "active",
      name: {
        sv: "Andel medlemmar som varit aktiva de senaste tolv månaderna",
        en: "Share of members active in the last twelve months",
      },
      unit: "%",
      statistic: "share",
    },
  ],
  numerator: {
    sv: "Skilda personer med ett pågående medlemskap i minst ett nätverk. Den som är med i tre nätverk är en person.",
    en: "Distinct persons with a live membership of at least one network. One who belongs to three networks is one person.",
  },
  denominator: {
    sv: "Samma personer: måttet är ett antal, ingen andel.",
    en: "The same persons: the measure is a number, not a share.",
  },
  population_text: {
    sv: "Alla pågående medlemskap i nätverkens listor, både personer och organisationer.",
    en: "All live memberships in the networks' lists, of persons and of organisations.",
  },
  open_items: {
    sv: "Ett medlemskap utan slutdatum pågår.",
    en: "A membership without an end date is live.",
  },
  formula: {
    sv: "Antal skilda personer vars medlemskap börjat senast på kvartalets sista dag och inte slutat då. Organisationer räknas inte, men listas.",
    en: "Number of distinct persons whose membership began on the last day of the quarter at the latest and had not ended by then. Organisations do not count, but are listed.",
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
  dimensions: ["network"],
  yields: { network: "G03 body_sex" },
  about_persons: true,
  sources: ["network"],
  marks: ["S3"],
  targets: [],
  caveats: [
    {
      sv: "Nätverken överlappar: summan över nätverk är antal medlemskap och blir större än antalet personer.",
      en: "The networks overlap: the sum over networks is a number of memberships and exceeds the number of persons.",
    },
    {
      sv: "Ett pågående medlemskap säger inget om hur aktiv personen är. Möteslistan har antal kvinnor och män men inga personer, så andelen aktiva kan inte beräknas förrän närvaro rapporteras.",
      en: "A live membership says nothing of how active the person is. The list of meetings has numbers of women and men but no persons, so the share that is active cannot be computed until attendance is reported.",
    },
    {
      sv: "Sundsvalls rapporterade 90 deltagare har ingen definition och visas bredvid, aldrig tillsammans med det beräknade.",
      en: "The 90 participants that Sundsvall reported have no definition; the figure stands beside the computed one and is never mixed with it.",
    },
    {
      sv: "Redovisas för slussar och grupper, inte för kommuner; en kommun syns bara där den ensam är en sluss. Antal under fem visas inte.",
      en: "Shown for sluices and groups, not for municipalities; one is seen only where it is a sluice by itself. Numbers under five are withheld.",
    },
    {
      sv: "Uppdelningen på nätverk visas inte i de kvartal som visar kvinnor och män i varje slags grupp (G03). Tillsammans skulle de två kunna röja enskilda.",
      en: "The split by network is not shown in the quarters that show women and men of each kind of group (G03). Together the two could give persons away.",
    },
  ],
} satisfies Indicator;
