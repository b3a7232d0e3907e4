import { capital } from "../../capital.js";
import { count } from "./count.js";

/** The list of all cases: its controls, columns and sentences. */
const list = {
  name: "Ärendena",
  caption: "Ärenden i urvalet",
  label: "Urval av ärenden",
  columns: {
    arende: "Ärende",
    kommun: "Kommun",
    sluss: "Sluss",
    steg: "Steg",
    oppnat: "Öppnat",
    dagar: "Dagar i steget",
    senast: "Senaste händelse",
    lage: "Läge",
    gemensamt: "Gemensamt",
    kommuner: "Antal kommuner",
    typ: "Lösningstyp",
    nyhet: "Nyhetsgrad",
  },
  controls: {
    search: "Sök ärende eller kommun",
    stage: "Steg",
    standing: "Läge",
    year: "Öppnat år",
    any: "Alla",
    joint: "Bara gemensamma",
    stalled: "Bara de som har fastnat",
    clear: "Rensa urvalet",
  },
  standings: {
    open: "Pågår",
    paused: "Vilande",
    implemented: "Införda",
    ended: "Alla avslutade",
  },
  ends: "Avslutade",
  open: "Pågår",
  noHub: "ingen",
  yes: "ja",
  no: "nej",
  about: (days: string) => `ca ${days}`,
  shown: (shown: string, all: string, isOne: boolean) =>
    `${shown} av ${all} ${isOne ? "ärende" : "ärenden"}.`,
  none: (all: string) => `Inget av ${all} ärenden stämmer med urvalet.`,
  rows: (first: string, last: string) => `Rad ${first}–${last} visas.`,
  parts: (parts: string) => `${parts}.`,
  part: {
    open: (_count: number, text: string) => `${text} pågår`,
    paused: (_count: number, text: string) => `${text} är vilande`,
    implemented: (count: number, text: string) =>
      `${text} är ${count === 1 ? "infört" : "införda"}`,
    ended: (count: number, text: string) => `${text} är ${count === 1 ? "avslutat" : "avslutade"}`,
  },
  notes: [
    "Steget är det som ärendet ligger i, eller låg i när det avslutades. Ett ärende visas i urvalet för varje kommun som deltar.",
    "Ett ärende har fastnat när det har legat längre i sitt steg än 85 procent av alla tidigare, eller när inget har hänt på 90 dagar. ”Ca” står där dagen för stegbytet bara är känd mellan två leveranser.",
  ],
  source: "Källa: idélådan, Planner och Trello",
  asOf: (date: string) => `läget den ${date}`,
  pager: {
    above: "Sidor, ovanför tabellen",
    below: "Sidor, nedanför tabellen",
    first: "Första",
    previous: "Föregående",
    next: "Nästa",
    last: "Sista",
    page: (page: string, pages: string) => `Sida ${page} av ${pages}`,
  },
  answer: {
    none: (area: string) => `Inga ärenden är kända för ${area}.`,
    finding: (area: string, all: string, open: string) =>
      all === "1"
        ? `${capital(area)} har ett ärende, som ${open === "1" ? "pågår" : "inte pågår"}.`
        : `${capital(area)} har ${all} ärenden, och ${open === "0" ? "inget" : open} av dem pågår.`,
    stalled: (stalled: string) =>
      stalled === "0"
        ? "Inget pågående ärende har fastnat."
        : `${stalled} av de pågående har fastnat.`,
    done: (implemented: string, ended: string) =>
      `${implemented === "0" ? "Inget" : implemented} har införts och ${ended === "0" ? "inget" : ended} har avslutats på annat sätt.`,
  },
};

const subject = (isCase: boolean) => (isCase ? "Ärendet" : "Idén");
const days = (text: string) => count(text, "dag", "dagar");

/** The page of one case or idea: what it says, its history and the figures that count it. */
const page = {
  case: (id: string) => `Ärende ${id}`,
  idea: (id: string) => `Idé ${id}`,
  none: "Inget ärende är valt: sidan visar det ärende vars nummer står i adressen.",
  unknown: "Det finns inget ärende och ingen idé med det numret.",
  municipality: "Kommun",
  participants: "Kommuner som deltar",
  participant: (name: string, role: string) => `${name} (${role})`,
  roles: {
    owner: "ansvarig",
    co_developer: "medutvecklare",
    test_site: "testplats",
    follower: "följer",
    origin: "ursprung",
    recipient: "mottagare",
    unknown: "okänd roll",
  } as Record<string, string>,
  hub: "Sluss",
  opened: "Öppnat",
  type: "Lösningstyp",
  novelty: "Nyhetsgrad",
  mergedInto: "Sammanslagen med",
  mergedHere: "Idéer som slagits ihop hit",
  adoptions: "Införanden",
  adoption: (inUse: string, planned: string, ended: string) =>
    [
      `: i bruk i ${count(inUse, "kommun", "kommuner")}`,
      ...(planned === "0" ? [] : [`beslutat i ${planned}`]),
      ...(ended === "0" ? [] : [`upphört i ${ended}`]),
    ].join(", "),
  exact: (isCase: boolean, stage: string, text: string) =>
    `${subject(isCase)} har legat i steget ${stage} i ${days(text)}.`,
  between: (isCase: boolean, stage: string, least: string, most: string) =>
    `${subject(isCase)} har legat i steget ${stage} i mellan ${least} och ${most} dagar: bytet skedde mellan två leveranser.`,
  atLeast: (isCase: boolean, stage: string, text: string) =>
    `${subject(isCase)} har legat i steget ${stage} i minst ${days(text)}: ${isCase ? "det" : "den"} var där redan i den första leveransen.`,
  paused: (isCase: boolean, when: string) => `${subject(isCase)} är vilande sedan ${when}.`,
  implemented: (when: string) => `Lösningen infördes ${when}.`,
  ends: {
    rejected: (isCase: boolean, when: string) => `${subject(isCase)} avvisades ${when}.`,
    withdrawn: (isCase: boolean, when: string) => `${subject(isCase)} togs tillbaka ${when}.`,
    referred: (isCase: boolean, when: string) => `${subject(isCase)} hänvisades vidare ${when}.`,
    merged: (isCase: boolean, when: string) =>
      `${subject(isCase)} slogs ihop med ${isCase ? "ett annat" : "en annan"} ${when}.`,
    stopped_learned: (isCase: boolean, when: string) =>
      `${subject(isCase)} avslutades med en lärdom ${when}.`,
    retired: (_isCase: boolean, when: string) => `Lösningen avvecklades ${when}.`,
  } as Record<string, (isCase: boolean, when: string) => string>,
  mergedWith: (id: string) => `Idén är sammanslagen med ${id}.`,
  captured: (date: string, text: string, asOf: string) =>
    `Idén lämnades in den ${date}, ${days(text)} före den ${asOf}.`,
  took: (text: string) => `Det var ${days(text)} efter att idén lämnades in.`,
  on: (date: string) => `den ${date}`,
  betweenDates: (first: string, last: string) => `mellan den ${first} och den ${last}`,
  atLatest: (date: string) => `senast den ${date}`,
  noDate: "okänt datum",
  history: "Historiken",
  historyFinding: (events: number, text: string, unsure: number, unsureText: string) =>
    `${events === 1 ? "En händelse" : `${text} händelser`} är ${events === 1 ? "känd" : "kända"}${unsure === 0 ? ", på dagen när" : `; för ${unsureText} av dem är dagen inte känd exakt`}.`,
  historyCaption: (id: string) => `Händelser för ${id}`,
  historyLabel: (id: string) =>
    `Tidslinje: de steg som ${id} har legat i. Alla datum finns i listan och i tabellen.`,
  event: "Händelse",
  earliest: "Tidigast",
  latest: "Senast",
  known: "Känt",
  evidence: "Belägg",
  evidences: {
    history: "historik med datum",
    snapshot_diff: "skillnad mellan två leveranser",
    manual: "för hand",
  } as Record<string, string>,
  captureEvent: "Idén lämnas in",
  stageEvent: (stage: string, from: string | null) => (from ? `${stage}, från ${from}` : stage),
  mergedHereEvent: (id: string) => `${id} slås ihop hit`,
  mergedIntoEvent: (id: string) => `Slås ihop med ${id}`,
  adoptionEvents: {
    adoption_decided: (municipality: string) => `${municipality} beslutar att införa lösningen`,
    adoption_in_use: (municipality: string) => `${municipality} tar lösningen i bruk`,
    adoption_ended: (municipality: string) => `${municipality} slutar använda lösningen`,
  },
  planned: (text: string) => `${text} (planerat)`,
  certain: "Säkert i steget",
  uncertain: "Bytet skedde någon gång här",
  counted: "Tal som räknar med posten",
  countedCaption: (id: string) => `Mått som ${id} ingår i`,
  countedFinding: (count_: number, text: string, left: number, leftText: string) =>
    `${count_ === 1 ? "Ett mått räknar" : `${text} mått räknar`} med posten i något kvartal${left === 0 ? "" : `; ${left === 1 ? "ett" : leftText} utelämnar den i något, med skäl`}.`,
  countedNone: "Inget av de mått som visar sina poster räknar med den här.",
  indicator: "Indikator",
  measure: "Mått",
  part: "Hur posten räknas",
  reason: "Skäl",
  first: "Första kvartal",
  last: "Sista kvartal",
  quarters: "Antal kvartal",
};

export const cases = { list, page };
