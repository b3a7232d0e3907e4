import { capital } from "../../capital.js";
import { count } from "./count.js";

const ideas = (number: string) => count(number, "idé", "idéer");
const words = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"];
const spoken = (number: string) => words[Number(number)] ?? number;

/** The age of what is under way, and what has got stuck. */
export const ageing = {
  name: "Så gammalt är det som pågår",
  label:
    "Punktdiagram: en punkt för varje pågående idé på sin ålder i steget, med streck för hur länge hälften och 85 procent av de tidigare låg kvar. Alla tal finns i tabellen.",
  caption: (area: string, date: string) => `Pågående idéer efter ålder, ${area}, den ${date}`,
  days: "dagar i steget",
  half: "hälften",
  most: "85 %",
  lines: "- - hälften, — 85 %",
  note: "En fylld punkt har fastnat. Kraftig kant betyder att idén har legat längre än 85 procent av alla tidigare i samma steg, också de som ännu ligger kvar; med de övriga fyllda har inget hänt på minst 90 dagar. Strecken räknas på alla kommuner tillsammans. Där ett streck saknas har så många ännu inte gått vidare.",
  joint: "Ett gemensamt ärende är en punkt, också när flera av de valda kommunerna deltar i det.",
  missing: (date: string) => `Uppgift saknas om pågående idéer den ${date}.`,
  empty: (date: string) => `Inga idéer pågick den ${date}.`,
  late: (number: string, stage: string) =>
    `Sedan förra kvartalet har ${spoken(number)} ${number === "1" ? "idé" : "idéer"} blivit kvar i steget ${stage} längre än 85 procent av alla tidigare.`,
  lateInMore: (number: string, stage: string, rest: string) =>
    `Sedan förra kvartalet har ${spoken(number)} ${number === "1" ? "idé" : "idéer"} blivit kvar i steget ${stage} längre än 85 procent av alla tidigare, och ${spoken(rest)} i ${rest === "1" ? "ett annat" : "andra"} steg.`,
  noneLate:
    "Ingen idé har sedan förra kvartalet blivit kvar i sitt steg längre än 85 procent av alla tidigare.",
  stalled: (stalled: string, open: string) => `${stalled} av ${ideas(open)} har fastnat:`,
  late85: (late: string) => `${late} har legat längre än 85 procent av alla tidigare i steget`,
  silent: (silent: string) => `${silent} har inte rört sig på minst 90 dagar`,
  noneStalled: (open: string) =>
    open === "1" ? "Den enda pågående idén rör sig." : `Ingen av ${ideas(open)} har fastnat.`,
  record: "Idé",
  inStage: "Dagar i steget",
  atLeast: (days: string) => `minst ${days}`,
  mostBefore: "85 % av tidigare",
  last: "Senaste händelse",
  waits: "Väntar på",
  notReached: "ej nådd",
  notStuck: "har inte fastnat",
  why: "Varför",
  waitsFor: {
    taken_up: "att tas om hand",
    testing: "test",
    developed: "beslut om införande",
    implemented: "att införas",
  } as Record<string, string>,
  reasons: {
    older_than_p85: "äldre än 85 procent",
    silent_90_days: "inget har hänt på 90 dagar",
  },
  stuck: {
    name: "Det som har fastnat",
    caption: (area: string, date: string) => `Idéer som har fastnat, ${area}, den ${date}`,
    empty: "Ingen idé har fastnat.",
    oldest: (record: string, municipality: string, days: string, stage: string, waits: string) =>
      `Längst har ${record} i ${municipality} legat: ${days} dagar i steget ${stage}. Den väntar på ${waits}.`,
    joint: (number: string) =>
      `${capital(spoken(number))} av dem ${number === "1" ? "är ett gemensamt ärende" : "är gemensamma ärenden"}.`,
  },
};

/** How long finished ideas took, each of them. */
export const cycleTimes = {
  name: "Så lång tid tog det",
  label:
    "Punktdiagram: en punkt för varje avslutad idé, dagar från inlämning till slut mot den dag den blev klar. Alla tal finns i tabellen.",
  caption: (area: string, date: string) =>
    `Idéer som har blivit klara, ${area}, till och med den ${date}`,
  days: "dagar",
  implemented: "Införd",
  learned: "Avslutad med lärdom",
  other: "Annat slut",
  half: "hälften av de införda",
  most: "85 % av de införda",
  record: "Idé",
  finished: "Klar",
  outcome: "Hur det slutade",
  took: "Dagar",
  missing: "Uppgifter om idéerna saknas för urvalet.",
  empty: "Ingen idé har blivit klar.",
  none: (ended: string) =>
    `Ingen idé har införts ännu; ${count(ended, "har avslutats", "har avslutats")} på annat sätt.`,
  one: (days: string) => `En idé har införts. Det tog ${days} dagar från inlämningen.`,
  finding: (number: string, least: string, most: string) =>
    `${number} idéer har införts: den snabbaste på ${least} dagar, den långsammaste på ${most}.`,
  learning: (number: string) =>
    `${capital(spoken(number))} har avslutats med en dokumenterad lärdom, vilket också är ett gott slut.`,
  note: "Här syns bara det som har blivit klart, och det som går fort blir klart först. Hur lång tid en idé kan väntas ta, med dem som ännu pågår inräknade, visar Ledtid idé till införd. Idéer som redan var gamla i den första leveransen har ingen känd ålder och är inte med.",
};
