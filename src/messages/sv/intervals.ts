/** What times and shares with an interval around them are called and say. */
export const intervals = {
  units: {
    dagar: (count: number, text: string) => `${text} ${count === 1 ? "dag" : "dagar"}`,
    månader: (count: number, text: string) => `${text} ${count === 1 ? "månad" : "månader"}`,
    "%": (_count: number, text: string) => `${text}\u00a0%`,
    "per 1 000": (_count: number, text: string) => `${text} per 1\u00a0000`,
    kvot: (_count: number, text: string) => text,
    procentenheter: (_count: number, text: string) => `${text} procentenheter`,
    kommuner: (_count: number, text: string) => `${text} kommuner`,
    kr: (_count: number, text: string) => `${text}\u00a0kr`,
    timmar: (count: number, text: string) => `${text} ${count === 1 ? "timme" : "timmar"}`,
  } as Record<string, (count: number, text: string) => string>,
  axes: {
    dagar: "Dagar",
    månader: "Månader",
    "%": "Procent",
    "per 1 000": "Per 1\u00a0000 anställda",
    kvot: "Kvot",
    procentenheter: "Procentenheter",
    kr: "Kronor",
    antal: "Antal",
    kommuner: "Kommuner",
    timmar: "Timmar",
  } as Record<string, string>,
  low: "Lägst",
  high: "Högst",
  records: "Poster",
  classesOf: (name: string, dimension: string) => `${name}, per ${dimension}`,
  label: (name: string, area: string) =>
    `Punktdiagram: ${name}, kvartal för kvartal med konfidensintervall, ${area}. Alla tal finns i tabellen.`,
  classLabel: (name: string) =>
    `Punktdiagram: ${name}, en rad för varje klass med konfidensintervall. Alla tal finns i tabellen.`,
  note: "Strecket genom punkten är ett 95-procentigt konfidensintervall; lägst och högst i tabellen är dess gränser. En pil betyder att det inte har någon övre gräns ännu. Kvartal utan punkt har inget värde; tabellen säger varför.",
  preliminary:
    "Ofyllda punkter är preliminära: någon kommun som brukar rapportera har inte gjort det för kvartalet, eller så pågår kvartalet ännu. När de blir slutliga står i tabellen.",
  classNote:
    "Klasser med för få poster visas inte. Strecket genom punkten är ett 95-procentigt konfidensintervall; en pil betyder att det inte har någon övre gräns ännu.",
  finding: (name: string, quarter: string, value: string) => `${name}, ${quarter}: ${value}.`,
  interval: (low: string, high: string) =>
    `Konfidensintervallet (95 procent) går från ${low} till ${high}.`,
  lowOnly: (low: string) =>
    `Konfidensintervallet (95 procent) börjar vid ${low} och har ingen övre gräns ännu.`,
  notReached: (name: string, quarter: string) =>
    `${name}, ${quarter}: ej nådd, eftersom så stor andel ännu inte har kommit dit.`,
  tooEarly: (quarter: string) =>
    `För ${quarter} är det för tidigt att säga: ingen som pågår har följts så länge.`,
  notComputable: (quarter: string) =>
    `För ${quarter} kan måttet inte beräknas: uppgiften finns inte i någon leverans.`,
  fewPayers: (quarter: string) =>
    `Talet för ${quarter} lämnas inte ut, eftersom för få kommuner står bakom beloppet.`,
  small: (quarter: string, count: string) =>
    `För ${quarter} finns ${count} ${count === "1" ? "post" : "poster"}, vilket är för få att räkna på.`,
  within: (value: string) => `Ett år tidigare var det ${value}; skillnaden ryms inom osäkerheten.`,
  apart: (value: string) => `Ett år tidigare var det ${value}; intervallen överlappar inte.`,
  before: (value: string) => `Ett år tidigare var det ${value}.`,
  earlier: (quarter: string, value: string) =>
    `Ett år tidigare finns inget tal; ${quarter} var det ${value}.`,
  classes: {
    empty: (quarter: string) => `Ingen klass har nog med poster för ${quarter}.`,
    notReached: (quarter: string, names: string) => `Ej nådd för ${quarter}: ${names}.`,
    longest: (quarter: string, names: string, value: string) =>
      `Längst tid för ${quarter}: ${names}, ${value}.`,
    longestOfRest: (names: string, value: string) => `Längst tid av de övriga: ${names}, ${value}.`,
    largest: (quarter: string, names: string, value: string) =>
      `Störst andel för ${quarter}: ${names}, ${value}.`,
    highest: (quarter: string, names: string, value: string) =>
      `Högst för ${quarter}: ${names}, ${value}.`,
    only: (quarter: string, name: string, value: string) => `${name}, ${quarter}: ${value}.`,
  },
};
