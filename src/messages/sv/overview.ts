import { count } from "./count.js";

/** The first page: a steering group's eight questions, and the answers that no other page gives. */
export const overview = {
  questions: {
    targets: "Är vi på väg mot målen?",
    flow: "Rör sig idéerna, och var fastnar de?",
    result: "Vad har det lett till?",
    reuse: "Delar kommunerna på arbetet?",
    participation: "Vilka deltar?",
    cost: "Vad kostar det, och håller det?",
    decisions: "Vad behöver beslutas?",
    trust: "Kan vi lita på siffrorna?",
  },
  asOf: (date: string) => `Detta gäller läget den ${date}, inte det valda kvartalet.`,
  result: {
    missing: "Uppgifter om införanden saknas för urvalet.",
    inUse: (inUse: string, started: string | null, area: string) =>
      inUse === "0"
        ? `Inget införande är i bruk i ${area}.`
        : `${count(inUse, "införande är i bruk", "införanden är i bruk")} i ${area}${started === null ? "" : started === "0" ? ", inget av dem nytt i kvartalet" : `, ${started} av dem ${started === "1" ? "nytt" : "nya"} i kvartalet`}.`,
    benefits: (measured: string, expected: string) =>
      `${expected === "0" ? "Ingen nytta väntas" : count(expected, "nytta väntas", "nyttor väntas")}, och ${measured === "0" ? "ingen är uppmätt" : count(measured, "är uppmätt", "är uppmätta")}.`,
  },
  sharing: {
    missing: "Uppgifter om införanden saknas för urvalet.",
    cost: (share: string) =>
      `Andra kommuner än den som äger ärendet bär ${share} av kostnaden för de gemensamma.`,
  },
  cost: {
    missing: "Ingen kostnad kan visas för urvalet.",
    none: "Ingen kostnad är redovisad för urvalet.",
    cost: (total: string, each: string | null) =>
      each === null
        ? `Kommunerna har lagt ${total}; inget ärende är avslutat ännu.`
        : `Kommunerna har lagt ${total}, vilket är ${each} för varje avslutat ärende.`,
    lasting: (number: string, all: string) =>
      all === "1"
        ? `Kommunens struktur för idéer är ${number === "0" ? "ännu inte " : ""}i ordinarie drift.`
        : number === "0"
          ? `Ingen av de ${all} kommuner som har svarat har strukturen för idéer i ordinarie drift.`
          : `I ${number} av ${all} kommuner som har svarat är strukturen för idéer i ordinarie drift.`,
    lastingUnknown: "Ingen har sagt om strukturen för idéer är i ordinarie drift.",
  },
};
