import { ageing, cycleTimes } from "./sv/ageing.js";
import { answers } from "./sv/answers.js";
import { cases } from "./sv/cases.js";
import { causes } from "./sv/causes.js";
import { count } from "./sv/count.js";
import { counted } from "./sv/counted.js";
import { decisions } from "./sv/decisions.js";
import { deliveries } from "./sv/deliveries.js";
import { ends } from "./sv/ends.js";
import { figures } from "./sv/figures.js";
import { forecast } from "./sv/forecast.js";
import { format } from "./sv/format.js";
import { hubPage } from "./sv/hub-page.js";
import { intervals } from "./sv/intervals.js";
import { issues } from "./sv/issues.js";
import { cohorts, leadTime } from "./sv/lead-time.js";
import { maturity } from "./sv/maturity.js";
import { names } from "./sv/names.js";
import { outcomeWindow } from "./sv/outcomes.js";
import { overview } from "./sv/overview.js";
import { participation } from "./sv/participation.js";
import { privacy } from "./sv/privacy.js";
import { reasons } from "./sv/reasons.js";
import { reportText } from "./sv/report-text.js";
import { reuse } from "./sv/reuse.js";
import { sentences } from "./sv/sentences.js";
import { stageMoves, stageTable } from "./sv/stage-moves.js";

/** Swedish: the first language of the pages. Numbers and dates come in already formatted. */
export const sv = {
  language: "sv" as "sv" | "en",
  and: "och",
  portfolio: "hela portföljen",
  ageing,
  days: (count: string) => `${count} ${count === "1" ? "dag" : "dagar"}`,
  answers,
  cases,
  cohorts,
  count,
  counted,
  cycleTimes,
  deliveries,
  decisions,
  ends,
  figures,
  forecast,
  format,
  hubPage,
  causes,
  issues,
  intervals,
  leadTime,
  maturity,
  outcomeWindow,
  reportText,
  overview,
  ...names,
  participation,
  privacy,
  reasons,
  sentences,
  stageMoves,
  stageTable,
  symbols: {
    title: "Teckenförklaring",
    zero: { mark: "0", words: "noll" },
    missing: { mark: "–", words: "uppgift saknas" },
    not_applicable: { mark: ".", words: "kan inte förekomma" },
    not_computable: { mark: "kan inte beräknas", words: "uppgiften finns inte i någon leverans" },
    withheld: { mark: "..", words: "lämnas inte ut, för få personer" },
    not_reached: { mark: "ej nådd", words: "så stor andel har ännu inte kommit dit" },
    too_early: { mark: "för tidigt", words: "ingen som pågår har följts så länge" },
    undecided: { mark: "ej bedömt", words: "ingen har bedömt något av det som skulle räknas" },
    few_payers: { mark: "...", words: "lämnas inte ut, för få kommuner bakom beloppet" },
    small: { mark: "för få", words: "färre än fem poster att räkna på" },
  },
  status: {
    final: "slutlig",
    preliminary: "preliminär",
    missing: "uppgift saknas",
    not_applicable: "kan inte förekomma",
    not_computable: "kan inte beräknas",
    withheld: "lämnas inte ut",
    not_reached: "ej nådd",
    too_early: "för tidigt att säga",
    undecided: "ej bedömt",
    few_payers: "lämnas inte ut",
    small: "för få poster",
  },
  preliminary: {
    until: (date: string) => `preliminär, slutlig efter den ${date}`,
    since: (date: string) => `preliminär, en leverans skulle ha kommit senast den ${date}`,
  },
  sex: { women: "Kvinnor", men: "Män", unknown: "Okänt kön", band: "40–60 %" },
  units: {
    ideas: "idéer",
    cases: "ärenden",
    persons: "personer",
    adoptions: "införanden",
    municipalities: "kommuner",
  },
  controls: {
    label: "Urval",
    area: "Visa siffror för",
    period: "Till och med",
    measure: "Visa underlaget för",
    open: (period: string) => `${period} (pågår)`,
    kinds: { hub: "Slussar", group: "Grupper", municipality: "Kommuner" },
  },
  flow: { arrivals: "Inkomna", departures: "Färdiga" },
  reuse,
  target: {
    percent: (goal: string) => `${goal}\u00a0%`,
    yes: "ja",
    no: "nej",
    line: (goal: string) => `Mål ${goal}`,
  },
  verdicts: {
    reached: "nått",
    on_track: "på väg",
    at_risk: "risk",
    not_judged: "kan inte bedömas",
  },
  table: {
    period: "Kvartal",
    stage: "Steg",
    area: "Kommun, sluss eller grupp",
    municipality: "Kommun",
    hub: "Sluss",
    now: "Nu",
    yearBefore: "Ett år tidigare",
    reported: "Kommuner som rapporterat",
    status: "Status",
    of: (part: string, whole: string) => `${part} av ${whole}`,
    source: "Källa",
    category: "Klass",
    number: "Antal",
    all: (count: string) => `Visa alla ${count} rader`,
  },
  figure: {
    table: "Tabell",
    tableAndFiles: "Tabell och filer",
    definition: "Definition",
    records: "Underlaget, post för post",
    csv: "Data (CSV)",
    svg: "Bild (SVG)",
    png: "Bild (PNG)",
    downloadOf: (what: string, name: string) => `${what}: hämta ${name}`,
    statusOf: (column: string) => `${column}, status`,
    source: (names: string) => (names ? `Källa: ${names}` : "Källa: lista som förs för hand"),
    period: (period: string, date: string) => `${period}, läget den ${date}`,
    n: (n: string) => `n\u00a0=\u00a0${n}`,
    coverage: (reported: string, expected: string) =>
      expected === "1"
        ? `kommunen har ${reported === "0" ? "inte " : ""}rapporterat`
        : `${reported} av ${expected} kommuner har rapporterat`,
    preliminary:
      "Streckade staplar är preliminära: någon kommun som brukar rapportera har inte gjort det för kvartalet, eller så pågår kvartalet ännu. När de blir slutliga står i tabellen.",
    small: "Litet underlag: färre än 30 personer.",
    fewRecords: "Litet underlag: färre än 30 poster.",
    joint:
      "Ett gemensamt ärende räknas en gång hos varje kommun som deltar. Därför är kommunernas tal tillsammans större än helhetens.",
  },
  definition: {
    title: "Definition",
    measures: "Mått",
    numerator: "Det som räknas",
    denominator: "Jämförs med",
    formula: "Formel",
    population: "Vilka poster",
    time: "Tid",
    open: "Pågående poster",
    direction: "Önskad riktning",
    directions: {
      up: "högre är bättre",
      down: "lägre är bättre",
      neutral: "varken högt eller lågt är bättre i sig",
      interval: "inom ett spann",
    } as Record<string, string>,
    sources: "System",
    byHand: "lista som förs för hand",
    marks: "Ursprung",
    targets: "Mål",
    persons: "Personer",
    aboutPersons: "Handlar om personer: visas per sluss och grupp, och underlaget lämnas inte ut.",
    caveats: "Att tänka på",
  },
  hub: {
    host: "Värd",
    coordinator: "Koordinator",
    diary: "Diarienummer",
    period: "Projekttid",
    status: "Läge",
    grant: "Beviljat bidrag",
    from: (funder: string) => `från ${funder}`,
    eligibility: "Vem får lämna idéer",
    digital: "Digitala lösningar",
    members: "Kommuner",
    claimed: (known: string, claimed: string) => `${known} kända av ${claimed} uppgivna`,
    note: "Att veta",
  },
  pages: {
    inUse: "Införanden i bruk",
    started: "Nya införanden",
    cases: "Nya ärenden",
    casesSoFar: "Ärenden under projekttiden",
    stalled: "Idéer som har fastnat",
    costPerCase: "Kostnad per avslutat ärende",
    givers: "Antal idégivare",
    overlapping:
      "Varje stapel gäller fyra kvartal. De överlappar varandra och ska inte läggas ihop.",
    hubsAre: (count: string) =>
      `${count} slussar, i den ordning som de anges i programmets handlingar.`,
    municipalitiesAre: (count: string) => `${count} kommuner är eller har varit med i någon sluss.`,
    memberSince: (from: string | null, to: string | null) =>
      [from ? ` från ${from}` : "", to ? ` till ${to}` : ""].join(""),
    left: (date: string) => `till ${date}`,
    noMembers: "Källorna namnger ingen svensk kommun som är med.",
  },
};
