import { count } from "./count.js";

/** Outcomes in a project's window: computed beside reported, and why they differ. */
export const outcomeWindow = {
  controls: { from: "Från och med", to: "Till och med" },
  name: "Utfall under projekttiden",
  caption: (area: string, from: string, to: string) => `Utfall för ${area}, ${from}–${to}`,
  label:
    "Stapeldiagram: beräknat värde som stapel, rapporterat som ring. Alla tal finns i tabellen.",
  columns: {
    outcome: "Utfall",
    computed: "Beräknat",
    reported: "Rapporterat",
    reasons: "Varför de skiljer sig",
    population: "Vilka poster",
    method: "Så räknas det",
    date: "Läget den",
    coverage: "Kommuner som rapporterat",
  },
  interval: (low: string, high: string) => `osäkerhet ${low}–${high}`,
  agrees: "Stämmer överens.",
  sameList: "Båda kommer ur samma lista över beslut.",
  bullets: {
    name: "Rapporterat mot beräknat",
    caption: (area: string) => `Rapporterat mot beräknat, ${area}`,
  },
  unexplained: "Uppgifterna ger inget skäl.",
  methods: {
    sum: "Summan av kvartalen i tidsfönstret.",
    since_start: "Allt från början till och med fönstrets sista kvartal.",
    difference: "Läget vid fönstrets slut minus läget före dess början.",
    at_end: "Läget vid fönstrets slut.",
    last_year: "De fyra kvartal som slutar med fönstrets sista.",
  },
  reasons: {
    synthetic: "beräkningen bygger på påhittade exempeldata",
    no_data: "kommunerna har inte lämnat några uppgifter",
    withheld: "det beräknade talet lämnas inte ut",
    not_computable: "det som behövs för beräkningen finns inte i någon leverans",
    coverage: "alla kommuner har inte rapporterat",
    preliminary: "det beräknade talet är preliminärt",
    window: "källan gäller en annan tid än tidsfönstret",
    no_period: "källan säger inte vilken tid talet gäller",
    undefined_unit: "källan säger inte vad som räknas",
    other_unit: "källan räknar i en annan enhet",
    approximate: "källans tal är ungefärligt",
    members: "källorna namnger inte samma antal kommuner som de uppger",
    hubs: "programmets summa omfattar fler projekt än de som har namngivna kommuner här",
  },
  facts: {
    source:
      "Källa: kommunernas leveranser och listor som förs för hand; det rapporterade ur slussens och finansiärens egna dokument",
    window: (from: string, to: string) => `${from}–${to}`,
  },
  note: "Det beräknade och det rapporterade räknas aldrig ihop. Det rapporterade står som i källan. Skälen till skillnaderna är regler över uppgifterna, inte bedömningar av någon enskild sluss.",
  bars: "Stapeln är det beräknade och ringen det rapporterade; varje rad har sin egen skala.",
  sameAsReported: (same: string, hub: string) =>
    `Exempeldata är påhittade så att hela portföljen ska ge ${same} när de räknas, samma tal som ${hub} har rapporterat. Att de stämmer överens säger ingenting om slussen.`,
  synthetic: "De beräknade talen bygger på påhittade exempeldata. De rapporterade är verkliga.",
  nothing: "Inget kan beräknas för urvalet: ingen av kommunerna har lämnat uppgifter.",
  finding: (area: string, parts: string) => `${area} under tidsfönstret: ${parts}.`,
  parts: {
    cases: (cases: string) => count(cases, "öppnat ärende", "öppnade ärenden"),
    programme_runs: (runs: string) =>
      count(runs, "genomfört innovationsprogram", "genomförda innovationsprogram"),
    network_members: (members: string) =>
      count(members, "person i nätverket", "personer i nätverket"),
    trained_persons: (persons: string) => count(persons, "utbildad person", "utbildade personer"),
    adoptions_in_use: (adoptions: string) =>
      count(adoptions, "införande i bruk", "införanden i bruk"),
  } as Record<string, (number: string) => string>,
  compared: (reported: number, compared: number, agreeing: number) =>
    `${reported === 1 ? "En uppgift är rapporterad" : `${reported} uppgifter är rapporterade`}; ${
      compared === 0
        ? "ingen går att ställa mot ett beräknat tal."
        : `${compared} går att ställa mot ett beräknat tal, och ${agreeing === 0 ? "ingen" : agreeing} stämmer överens med det.`
    }`,
  noneReported: "Inget är rapporterat för urvalet i de källor som finns.",
};
