import { count } from "./count.js";

const finished = (number: string) =>
  number === "0"
    ? "ingen har blivit färdig"
    : count(number, "har blivit färdig", "har blivit färdiga");

/** The answers that pages open with, made from the same numbers as their figures. */
export const answers = {
  flow: {
    missing: (area: string) => `Uppgifter om idéerna saknas för ${area}.`,
    empty: (area: string) => `Ingen idé är registrerad i ${area}.`,
    grows: (arrivals: string, departures: string) =>
      `Högen växer: ${count(arrivals, "idé", "idéer")} har kommit in på ett år och ${finished(departures)}.`,
    shrinks: (arrivals: string, departures: string) =>
      `Högen krymper: ${count(arrivals, "idé", "idéer")} har kommit in på ett år och ${finished(departures)}.`,
    even: (arrivals: string) =>
      `Lika många idéer kommer in som blir färdiga: ${arrivals} på ett år.`,
    stuck: (most: string, total: string, stages: string[]) =>
      stages.length > 1
        ? `Flest blir liggande i stegen ${stages.join(" och ")}: ${most} var av ${total} pågående.`
        : `Flest blir liggande i steget ${stages.join("")}: ${most} av ${total} pågående.`,
    nothing: "Inget arbete pågår.",
  },
  reuse: {
    empty: (area: string) => `Ingen lösning är ännu i bruk i ${area}.`,
    inUse: (text: string, area: string) =>
      `${text} ${text === "1" ? "införande" : "införanden"} är i bruk i ${area}.`,
    reached: (reached: string, all: string) =>
      all === "1"
        ? `Kommunen använder ${reached === "0" ? "ingen" : "minst en"} lösning som kommer från en annan kommun.`
        : `${reached === "0" ? "Ingen" : reached} av ${all} kommuner använder ${reached === "0" ? "en" : "minst en"} lösning som kommer från en annan kommun.`,
  },
  participation: {
    givers: (women: string, men: string, known: string) =>
      `Av ${known} idégivare med känt kön är ${women} kvinnor och ${men} män.`,
    rates: (women: string, men: string) =>
      `Av 1\u00a0000 anställda kvinnor har ${women} lämnat en idé på ett år, av 1\u00a0000 anställda män ${men}.`,
    notShown: "Fördelningen mellan kvinnor och män kan inte visas för urvalet.",
    network: (members: string) =>
      `${members} ${members === "1" ? "person är" : "personer är"} med i minst ett nätverk.`,
  },
  quality: {
    rows: (accepted: string, rows: string, refused: string) =>
      `Av alla ${rows} lästa rader är ${accepted} godkända och ${refused} underkända; resten är utelämnade enligt fasta regler.`,
    early: (quarter: string) => `För ${quarter} väntas ännu ingenting.`,
    reported: (whole: string, all: string, quarter: string, rest: string[]) =>
      `${all === "1" ? `Kommunen har ${whole === "0" ? "inte " : ""}` : `${whole === "0" ? "Ingen" : whole} av ${all} kommuner har `}lämnat allt som skulle ha kommit för ${quarter}${rest.length === 0 ? "" : `; ${rest.join(", och ")}`}.`,
    silent: (all: string) =>
      all === "1"
        ? "Kommunen har aldrig lämnat någon fil."
        : `Ingen av de ${all} kommunerna har lämnat någon fil.`,
    never: (never: string) => `${never === "1" ? "en" : never} har aldrig lämnat någon fil`,
    awaited: (awaited: string) =>
      awaited === "1" ? "en leverans väntas ännu" : `${awaited} leveranser väntas ännu`,
  },
  area: {
    missing: (area: string) => `Ingen har lämnat uppgifter för ${area}.`,
    finding: (ideas: string, cases: string, area: string) =>
      `${count(ideas, "idé", "idéer")} har lämnats i ${area} sedan starten, och ${count(cases, "ärende", "ärenden")} har öppnats under projekttiden.`,
    inUse: (inUse: number, text: string) =>
      inUse === 0
        ? "Ännu är ingen lösning i bruk."
        : `${text} ${inUse === 1 ? "införande" : "införanden"} är i bruk.`,
    empty: (area: string) => `Ännu har ingen idé från ${area} registrerats.`,
  },
};
