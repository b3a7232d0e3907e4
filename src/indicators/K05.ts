import type { Indicator } from "./indicator.js";

export const K05 = {
  id: "K05",
  name: { sv: "Nätverkets räckvidd", en: "Reach of the network" },
  question: {
    sv: "Hur många kommuner och slags organisationer når nätverken, och hänger de ihop?",
    en: "How many municipalities and kinds of organisation do the networks reach, and do they hang together?",
  },
  unit: "antal",
  direction: "neutral",
  statistic: "count",
  measures: [
    {
      code: "municipalities",
      name: { sv: "Kommuner med minst en medlem", en: "Municipalities with at least one member" },
      unit: "antal",
      statistic: "count",
      about_persons: false,
    },
    {
      code: "organisations",
      name: { sv: "Organisationer som är medlemmar", en: "Organisations that are members" },
      unit: "antal",
      statistic: "count",
      about_persons: false,
      population: { id: "md5(network_memberships.organisation)" },
    },
    {
      code: "organisation_types",
      name: { sv: "Slags organisationer", en: "Kinds of organisation" },
      unit: "antal",
      statistic: "count",
      about_persons: false,
      population: {
        id: "case when member_kind = 'person' then 'municipality' else coalesce(organisation_type, 'unknown') end",
      },
    },
    {
      code: "persons",
      name: { sv: "Personer i nätverken", en: "Persons of the networks" },
      unit: "antal",
      statistic: "count",
      population: { id: "person_id" },
    },
    {
      code: "density",
      name: {
        sv: "Täthet: andel av alla par av personer som delar ett nätverk",
        en: "Density: share of all pairs of persons who share a network",
      },
      unit: "%",
      statistic: "density",
      records: "persons",
      population: { id: "person_id" },
    },
    {
      code: "largest_component",
      name: {
        sv: "Andel av personerna i den största sammanhängande delen",
        en: "Share of the persons in the largest part that hangs together",
      },
      unit: "%",
      statistic: "largest_component",
      records: "persons",
      population: { id: "person_id" },
    },
  ],
  numerator: {
    sv: "Kommuner, organisationer och slags organisationer med minst ett pågående medlemskap. För täthet: par av personer som är med i samma nätverk. För den största delen: personer som når varandra genom gemensamma nätverk.",
    en: "Municipalities, organisations and kinds of organisation with at least one live membership. For density: pairs of persons in the same network. For the largest part: persons who reach each other through networks in common.",
  },
  denominator: {
    sv: "För täthet: alla möjliga par av personer, n(n − 1)/2. För den största delen: alla personer i nätverken.",
    en: "For density: all possible pairs of persons, n(n − 1)/2. For the largest part: all persons of the networks.",
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
    sv: "Två personer är förbundna när de är med i samma nätverk. Täthet = 2m/(n(n − 1)) med m förbundna par och n personer (Wasserman och Faust 1994). Den största delen är grafens största komponent delad med n (Newman 2010).",
    en: "Two persons are joined when they are members of the same network. Density = 2m/(n(n − 1)) with m joined pairs and n persons (Wasserman and Faust 1994). The largest part is the graph's largest component divided by n (Newman 2010).",
  },
  time_basis: {
    sv: "Läget på kvartalets sista dag.",
    en: "The state on the last day of the quarter.",
  },
  population: {
    table:
      "marts.network_memberships left join marts.organisations on network_memberships.organisation = organisations.organisation",
    id: "case when member_kind = 'person' then municipality_code end",
    date: "valid_from",
    until: "valid_to",
    basis: "stock",
  },
  dimensions: ["network", "organisation_type"],
  yields: { network: "G03 body_sex" },
  about_persons: true,
  sources: ["network"],
  marks: ["S3"],
  targets: [],
  caveats: [
    {
      sv: "Att stå i samma lista är inte att samarbeta. Tätheten säger hur medlemslistorna överlappar, inte vem som talar med vem.",
      en: "To stand in the same list is not to work together. Density tells how the member lists overlap, not who talks with whom.",
    },
    {
      sv: "Få och stora nätverk ger hög täthet av sig själva. Jämför en sluss med sig själv över tid, inte med en som har andra nätverk.",
      en: "Few and large networks give a high density by themselves. Compare a sluice with itself over time, not with one that has other networks.",
    },
    {
      sv: "Ingen medlemslista säger vilket slags organisation det är. Slaget tas ur en lista som förs för hand; den som saknas där räknas som okänd.",
      en: "No member list says of what kind an organisation is. The kind is taken from a list kept by hand; one that is missing there counts as unknown.",
    },
    {
      sv: "Täthet och sammanhang visas först vid 20 personer, och aldrig för en enskild kommun.",
      en: "Density and coherence are shown from 20 persons on, and never for a single municipality.",
    },
    {
      sv: "Uppdelningen på nätverk visas inte i de kvartal som visar kvinnor och män i varje slags grupp (G03). Tillsammans skulle de två kunna röja enskilda.",
      en: "The split by network is not shown in the quarters that show women and men of each kind of group (G03). Together the two could give persons away.",
    },
  ],
} satisfies Indicator;
