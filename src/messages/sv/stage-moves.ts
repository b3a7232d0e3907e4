import { count } from "./count.js";

const none = (number: string) => (number === "0" ? "ingen" : number);

/** The moves between stages in a quarter, and the table where they add up. */
export const stageMoves = {
  name: "Vart idéerna tog vägen",
  label:
    "Stegen uppifrån och ned med antalet idéer i varje steg vid kvartalets slut. Pilar visar hur många som gick vidare, hoppade över steg och gick tillbaka. Alla tal finns i tabellen.",
  caption: (area: string, quarter: string) => `Förflyttningar mellan steg, ${area}, ${quarter}`,
  from: "Från",
  to: "Till",
  kind: "Hur",
  number: "Idéer",
  kinds: {
    arrival: "kom in",
    forward: "gick vidare",
    skipped: "hoppade över steg",
    back: "gick tillbaka",
    ended: "avslutades",
    paused: "lades vilande",
    resumed: "återupptogs",
    reopened: "öppnades igen",
    delayed: "var redan gammal i första leveransen",
    joined: "kom med då kommunen anslöt sig",
    departed: "följde med då kommunen lämnade",
  },
  arrived: (number: string) => `${number} nya`,
  left: (ended: string | null, paused: string | null) =>
    [ended && count(ended, "avslutad", "avslutade"), paused && count(paused, "vilande", "vilande")]
      .filter(Boolean)
      .join(", "),
  note: "Talet i ringen är hur många som låg i steget när kvartalet var slut. Raka pilar går ett steg fram, bågar till höger hoppar över steg och bågar till vänster går tillbaka. Bilden gäller ett kvartals händelser, inte samma idéer från början till slut.",
  missing: (quarter: string) => `Uppgift saknas om förflyttningar under ${quarter}.`,
  still: (quarter: string) => `Ingen idé bytte steg under ${quarter}.`,
  finding: (quarter: string, on: string, skipped: string, back: string) =>
    `Under ${quarter} gick ${count(none(on), "idé", on === "0" ? "idé" : "idéer")} ett steg vidare, ${none(skipped)} hoppade över minst ett steg och ${none(back)} gick tillbaka.`,
  ends: (number: string, parts: string) =>
    number === "1"
      ? `En avslutades: ${parts.replace(/^1 /, "")}.`
      : `${number} avslutades: ${parts}.`,
  noEnd: "Ingen avslutades.",
  end: {
    rejected: (n: string) => count(n, "avvisad", "avvisade"),
    withdrawn: (n: string) => count(n, "återtagen", "återtagna"),
    referred: (n: string) => count(n, "hänvisad vidare", "hänvisade vidare"),
    merged: (n: string) => count(n, "sammanslagen", "sammanslagna"),
    stopped_learned: (n: string) => `${n} med en lärdom`,
    retired: (n: string) => count(n, "avvecklad", "avvecklade"),
  },
};

export const stageTable = {
  name: "Steg för steg",
  caption: (area: string, quarter: string) =>
    `Idéer i varje steg före, under och efter ${quarter}, ${area}`,
  before: "Före",
  arrived: "Kom till",
  again: "Kom åter",
  on: "Vidare",
  skipped: "Hoppade över",
  back: "Tillbaka",
  ended: "Avslutade",
  paused: "Lades vilande",
  other: "Övrigt",
  after: "Efter",
  note: "Före, plus det som kom till, minus det som lämnade, är efter. Övrigt är idéer som redan var gamla i den första leveransen och idéer som följde med när en kommun anslöt sig eller lämnade.",
  missing: (quarter: string) => `Uppgift saknas för ${quarter}.`,
  grew: (stage: string, before: string, after: string) =>
    `Mest växte steget ${stage}: från ${before} till ${after}.`,
  same: "Inget steg växte.",
  shrank: (stage: string, before: string, after: string) =>
    `Mest minskade steget ${stage}: från ${before} till ${after}.`,
  reconciles: "Alla rader går ihop.",
  differs: (stages: string) => `Raden för ${stages} går inte ihop: det är ett fel.`,
};
