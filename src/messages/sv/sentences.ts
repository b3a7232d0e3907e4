import { capital } from "../../capital.js";
import { count } from "./count.js";

const finished = (number: string) =>
  number === "0" ? "ingen blev färdig" : count(number, "blev färdig", "blev färdiga");

/** The sentences that figures make of their own numbers. */
export const sentences = {
  cumulativeFlow: {
    missing: "Uppgifter om idéerna saknas för urvalet.",
    empty: "Ingen idé har registrerats till och med det valda kvartalet.",
    finding: (captured: string, implemented: string) => {
      if (captured === "1") {
        return `Den enda fångade idén har ${implemented === "0" ? "ännu inte" : "redan"} kommit i bruk.`;
      }
      return implemented === "0"
        ? `Ingen av de ${captured} fångade idéerna har ännu kommit i bruk.`
        : `${implemented} av ${captured} fångade idéer har kommit i bruk.`;
    },
    step: {
      taken_up: (count: string) => `${count === "0" ? "ingen" : count} har omhändertagits`,
      testing: (count: string) => `${count === "0" ? "ingen" : count} har testats`,
      developed: (count: string) => `${count === "0" ? "ingen" : count} har omsatts i en lösning`,
    },
    steps: (parts: string[]) => {
      const text = `${parts.slice(0, -1).join(", ")} och ${parts.at(-1)}.`;
      return capital(text);
    },
  },
  arrivalsDepartures: {
    missing: "Uppgifter om idéerna saknas för urvalet.",
    empty: "Inga idéer har kommit in eller blivit färdiga.",
    finding: (quarter: string, arrivals: string, departures: string) =>
      `Under ${quarter} kom ${arrivals === "0" ? "ingen idé" : count(arrivals, "idé", "idéer")} in och ${finished(departures)}.`,
    grows: (arrivals: string, departures: string) =>
      `På ett år kom ${arrivals} in och ${finished(departures)}: högen växer.`,
    shrinks: (arrivals: string, departures: string) =>
      `På ett år kom ${arrivals} in och ${finished(departures)}: högen krymper.`,
    even: (arrivals: string, departures: string) =>
      `På ett år kom ${arrivals} in och ${finished(departures)}: högen är lika stor.`,
  },
  stageStock: {
    missing: (date: string) => `Uppgift saknas om pågående idéer den ${date}.`,
    empty: (date: string) => `Inga idéer pågick den ${date}.`,
    finding: (total: string, date: string, most: string, stages: string[]) =>
      most === total
        ? `${count(total, "idé", "idéer")} pågick den ${date}, ${total === "1" ? "" : "alla "}i steget ${stages.join(" och ")}.`
        : `${count(total, "idé", "idéer")} pågick den ${date}; flest, ${most}${stages.length > 1 ? " var" : ""}, i ${stages.length > 1 ? "stegen" : "steget"} ${stages.join(" och ")}.`,
    change: (change: number, size: string) =>
      change === 0
        ? "Det är lika många som ett år tidigare."
        : `Det är ${size} ${change > 0 ? "fler" : "färre"} än ett år tidigare.`,
  },
  quarterSeries: {
    missing: (quarter: string) => `Uppgift saknas för ${quarter}.`,
    notApplicable: (quarter: string) => `För ${quarter} finns inget att räkna.`,
    undecided: (quarter: string) =>
      `För ${quarter} finns inget tal: ingen har bedömt något av det som skulle räknas.`,
    withheld: (quarter: string) =>
      `Talet för ${quarter} lämnas inte ut, för att skydda enskilda personer.`,
    finding: (quarter: string, counted: string) => `${capital(quarter)}: ${counted}.`,
    named: (name: string, quarter: string, number: string) => `${name}, ${quarter}: ${number}.`,
    change: (change: number, size: string, before: string, value: string) =>
      change === 0
        ? `Det är lika många som ${before}.`
        : `Det är ${size} ${change > 0 ? "fler" : "färre"} än ${before}, då talet var ${value}.`,
  },
  shareDots: {
    missing: "Uppgift om idégivarnas kön saknas för urvalet.",
    withheld: "Antalen kvinnor och män lämnas inte ut, för att skydda enskilda personer.",
    empty: "Ingen idégivare med känt kön finns i urvalet.",
    few: (women: string, men: string, threshold: string) =>
      `${count(women, "kvinna", "kvinnor")} och ${count(men, "man", "män")} har lämnat idéer. Procent visas först vid ${threshold} personer.`,
    finding: (known: string, women: string, men: string) =>
      `Av ${known} idégivare med känt kön är ${women} kvinnor och ${men} män.`,
    within: "Det ligger inom spannet 40–\u206060\u00a0procent.",
    outside: "Det ligger utanför spannet 40–\u206060\u00a0procent.",
    unknown: (unknown: number, text: string) =>
      `Därtill kommer ${text} ${unknown === 1 ? "person" : "personer"} vars kön inte är känt.`,
  },
  reuseMatrix: {
    empty: "Ingen kommun använder ännu en lösning från en annan.",
    finding: (adoptions: number, text: string) =>
      adoptions === 1
        ? "I ett fall använder en kommun en lösning från en annan."
        : `I ${text} fall använder en kommun en lösning från en annan.`,
    shared: (givers: string, takers: string, members: string) =>
      `${givers === "0" ? "Ingen" : givers} av ${members} kommuner ger och ${takers === "0" ? "ingen" : takers} tar.`,
  },
  targets: {
    empty: "Inga mål är registrerade.",
    noneHere: (area: string) =>
      `Inget av målen är satt för ${area}; alla mål visas för hela portföljen.`,
    none: (all: string) => `Inget av de ${all} målen kan bedömas ännu.`,
    finding: (judged: number, text: string, parts: string) =>
      judged === 1
        ? `Det mål som kan bedömas är ${parts.replace(/^1 /, "")}.`
        : `Av ${text} mål som kan bedömas är ${parts}.`,
    reached: (count: number, text: string) => `${text} ${count === 1 ? "nått" : "nådda"}`,
    on_track: (_count: number, text: string) => `${text} på väg`,
    at_risk: (_count: number, text: string) => `${text} i riskzonen`,
    all: {
      reached: (all: string) =>
        `${all === "2" ? "Båda målen" : `Alla ${all} mål`} som kan bedömas är nådda.`,
      on_track: (all: string) =>
        `${all === "2" ? "Båda målen" : `Alla ${all} mål`} som kan bedömas är på väg att nås.`,
      at_risk: (all: string) =>
        `${all === "2" ? "Båda målen" : `Alla ${all} mål`} som kan bedömas är i riskzonen.`,
    },
    rest: (count: number, text: string) =>
      count === 1
        ? "Ett mål kan inte bedömas ännu; skälet står i tabellen."
        : `${text} mål kan inte bedömas ännu; skälen står i tabellen.`,
    judged: (verdict: string, goal: string) => `Målet ${goal}: ${verdict}.`,
    notJudged: (reason: string) => `Målet kan inte bedömas: ${reason}.`,
  },
  coverage: {
    empty: (quarter: string) => `Ingen leverans skulle ännu ha kommit för ${quarter}.`,
    finding: (whole: string, all: string, quarter: string) =>
      `${all === "1" ? `Kommunen har ${whole === "0" ? "inte " : ""}` : `${whole} av ${all} kommuner har `}lämnat allt som skulle ha kommit för ${quarter}.`,
    missing: (systems: string) => `Det som saknas gäller ${systems}.`,
    complete: "Inget saknas.",
    awaited: (count: number) =>
      count === 1 ? "En leverans väntas ännu." : `${count} leveranser väntas ännu.`,
    late: (late: string, due: string, isAll: boolean) =>
      isAll
        ? `${due === "1" ? "Den enda leveransen" : `Alla ${due} leveranser`} kom efter sista dagen.`
        : `${late} av ${due} leveranser kom efter sista dagen.`,
    never: (names: string, count: number) =>
      `${count === 1 ? "En kommun har" : `${count} kommuner har`} aldrig lämnat någon fil: ${names}.`,
    manyNever: (count: number) => `${count} kommuner har aldrig lämnat någon fil.`,
  },
  coverageOverTime: {
    empty: "Ingen rapportering finns ännu.",
    finding: (whole: string, all: string, first: string) =>
      `I ${whole} av ${all} kvartal sedan ${first} har alla kommuner lämnat allt som skulle ha kommit.`,
    inTime: (inTime: number, whole: number) =>
      inTime === 0
        ? "I inget av dem kom allt i tid."
        : inTime === whole
          ? "Då kom också allt i tid."
          : `I ${inTime} av dem kom allt i tid.`,
  },
  freshness: {
    empty: "Ingen leverans hade kommit.",
    sameDay: (date: string) =>
      `Minst hälften av de senaste leveranserna kom samma dag, den ${date}.`,
    finding: (median: string, date: string) =>
      `Den ${date} var minst hälften av de senaste leveranserna högst ${median} gamla.`,
    oldest: (days: string, source: string, name: string) =>
      `Äldst var ${source} från ${name}, ${days}.`,
    oldestOf: (days: string, count: string) => `De äldsta, ${count} stycken, var ${days} gamla.`,
  },
  issues: {
    empty: "Inget att anmärka på.",
    finding: (issues: number, text: string, rules: number, ruleText: string) =>
      `${text} ${issues === 1 ? "uppgift" : "uppgifter"} att se över, enligt ${ruleText} ${rules === 1 ? "regel" : "olika regler"}.`,
    withheld:
      "Uppgifter som gäller enskilda personer räknas bara för hela portföljen, och visas inte när de är få.",
    untouched: "Ingen av dem ändrar ett beräknat tal.",
    touched: (indicators: string) => `De rör ${indicators}.`,
    manyTouched: (indicators: string) => `De rör ${indicators} indikatorer, som står i tabellen.`,
  },
  sexCoverage: {
    empty: "Ingen källa med personer har lämnats.",
    finding: (source: string, share: string) =>
      `Lägst är täckningen i ${source}: där är könet känt för ${share}.`,
    all: (share: string) => `Könet är känt för ${share} i alla källor.`,
    only: (source: string, share: string) => `I ${source} är könet känt för ${share}.`,
    withheld: "Andelarna lämnas inte ut, för få personer.",
  },
  filesRead: {
    empty: "Inga filer har lästs.",
    finding: (files: number, text: string, rows: string, accepted: string) =>
      `${text} ${files === 1 ? "fil" : "filer"} med ${rows} rader har lästs; ${accepted} rader är godkända.`,
    reconciles: "Godkända, underkända och utelämnade rader är tillsammans alla rader.",
    differs: (rows: string) => `${rows} rader är inte redovisade: det är ett fel i inläsningen.`,
  },
  refusals: {
    empty: "Inga rader har underkänts.",
    finding: (rows: number, text: string, systems: number, systemText: string) =>
      `${text} ${rows === 1 ? "rad har" : "rader har"} underkänts, från ${systemText} ${systems === 1 ? "system" : "olika system"}.`,
    open: (open: number, all: number) =>
      open === 0
        ? `${all === 1 ? "Den är rättad" : "Alla är rättade"} i en senare leverans.`
        : open === all
          ? `${all === 1 ? "Den är" : "Ingen av dem är"} ${all === 1 ? "inte " : ""}rättad ännu.`
          : `${open} av dem är inte ${open === 1 ? "rättad" : "rättade"} ännu.`,
    reason: (reasons: string, rows: string, areSeveral: boolean) =>
      `Vanligast är ${reasons}, ${count(rows, "rad", "rader")}${areSeveral ? " var" : ""}.`,
    noMainReason: "Skälen är olika och lika vanliga.",
    quoted: (reason: string) => `”${reason}”`,
  },
  records: {
    empty: "Inga poster för urvalet.",
    finding: (records: string, counted: string) =>
      `${counted === "0" ? "Ingen" : counted} av ${count(records, "post", "poster")} räknas.`,
    rest: (others: string) =>
      `${count(others, "post", "poster")} hör bara till det som talet jämförs med.`,
    excluded: (count: string, reasons: string) => `${count} räknas inte: ${reasons}.`,
    noneExcluded: "Ingen post är utelämnad.",
    reason: (count: string, reason: string) => `${count} ${reason}`,
  },
  cases: {
    missing: "Uppgifter om ärenden saknas för kommunen.",
    empty: "Inga ärenden har öppnats.",
    finding: (cases: number, text: string, open: string) =>
      `Kommunen har öppnat ${text} ${cases === 1 ? "ärende" : "ärenden"}; ${open} pågår.`,
    paused: (text: string) => `${text === "1" ? "Ett" : text} är vilande.`,
    joint: (text: string) => `${text === "1" ? "Ett" : text} drivs tillsammans med andra kommuner.`,
  },
  contradictions: {
    empty: "Inga motsägelser är kända.",
    finding: (count: number, text: string) =>
      `${text} ${count === 1 ? "motsägelse" : "motsägelser"} mellan källorna visas som ${count === 1 ? "den" : "de"} är; inget är rättat i tysthet.`,
  },
  plan: {
    empty: "Ingen tidplan är registrerad.",
    finding: (all: number, past: number) =>
      all === 1
        ? `Planen har en aktivitet, och dess slutdatum har ${past === 1 ? "" : "inte "}passerat.`
        : `Planen har ${all} aktiviteter; för ${past === 0 ? "ingen" : past === all ? "alla" : past} av dem har slutdatumet passerat.`,
  },
  outcomes: {
    nothingComputed:
      "Inget kan beräknas, eftersom ingen av slussens kommuner har lämnat uppgifter.",
    noneReported: "Inget utfall är rapporterat i de källor som finns.",
    noneComputed: (count: number, text: string) =>
      count === 1
        ? "Ett utfall är rapporterat; det går inte att ställa mot något beräknat tal."
        : `${text} utfall är rapporterade; inget av dem går att ställa mot ett beräknat tal.`,
    finding: (reported: string, both: string, same: number, sameText: string) =>
      `${both} av ${reported} rapporterade utfall går att ställa mot ett beräknat; ${same === 0 ? "inget" : sameText} av dem stämmer överens med det.`,
    flagged: (count: number, text: string) =>
      `${count === 1 ? "En" : text} av de rapporterade uppgifterna har en oklar eller ungefärlig innebörd.`,
  },
  attention: {
    empty: "Inget väntar på beslut.",
    noneStalled: "Inget ärende har fastnat.",
    doubled: (count: number, text: string) =>
      count === 1
        ? "En idé utvecklas på två håll samtidigt."
        : `${text} idéer utvecklas på två håll samtidigt.`,
    below: (count: number, text: string) =>
      `${count === 1 ? "En kommun" : `${text} kommuner`} har inte nått ett mål som är i riskzonen.`,
    unmeasured: (adoptions: string, municipalities: string) =>
      `${count(adoptions, "införande", "införanden")} i ${count(municipalities, "kommun", "kommuner")} saknar uppmätt effekt efter sex månader.`,
    slipped: (count: number, text: string) =>
      count === 1
        ? "En aktivitet skulle ha varit klar."
        : `${text} aktiviteter skulle ha varit klara.`,
    stalled: (count: number, text: string, joint: number, jointText: string) =>
      `${text} ${count === 1 ? "ärende" : "ärenden"} har fastnat${joint === 0 ? "" : `, ${jointText} av dem ${joint === 1 ? "gemensamt" : "gemensamma"} för flera kommuner`}.`,
    missing: (count: number, text: string, never: number, neverText: string) =>
      `${count === 1 ? "En kommun" : `${text} kommuner`} har inte lämnat uppgifter om idéer för det senaste kvartalet${never === 0 ? "" : never === count ? " och har aldrig gjort det" : `; ${neverText} av dem har aldrig gjort det`}.`,
    refused: (count: number, text: string) =>
      `${text} ${count === 1 ? "leverans har" : "leveranser har"} filer eller rader som underkänts.`,
  },
  multiples: {
    empty: "Urvalet har inga kommuner.",
    finding: (some: string, all: string, quarter: string) =>
      `${some} av ${all} ${all === "1" ? "kommun" : "kommuner"} har något att visa för ${quarter}.`,
    missing: (count: number, text: string) =>
      count === 1 ? "För en kommun saknas uppgift." : `För ${text} kommuner saknas uppgift.`,
  },
  exchange: {
    missing: "Uppgifter om införanden saknas för kommunen.",
    empty:
      "Kommunen har ännu varken tagit över någon lösning från en annan kommun eller gett någon.",
    finding: (taken: number, takenText: string, given: number, givenText: string) =>
      `${taken === 0 ? "Ingen lösning" : `${takenText} ${taken === 1 ? "lösning" : "lösningar"}`} i bruk kommer från ${taken === 1 ? "en annan kommun" : "andra kommuner"}; ${given === 0 ? "ingen har" : `${givenText} har`} tagits över av andra.`,
  },
  ignored: {
    empty: "Inga rader har utelämnats.",
    finding: (rows: number, text: string, rules: number, ruleText: string) =>
      `${text} ${rows === 1 ? "rad har" : "rader har"} utelämnats, enligt ${ruleText} ${rules === 1 ? "regel" : "olika regler"}.`,
  },
  funding: {
    empty: "Inga bidrag är registrerade.",
    finding: (total: string, hubs: number, text: string) =>
      `${total} har beviljats till ${text} ${hubs === 1 ? "sluss" : "slussar"}.`,
  },
  breakdown: {
    empty: (quarter: string) => `Inget att visa för ${quarter}.`,
    finding: (largest: string[], most: string, quarter: string) =>
      largest.length > 3
        ? `Flera klasser är lika stora, ${most} var, ${quarter}.`
        : `Störst för ${quarter}: ${largest.slice(0, -1).join(", ")}${largest.length > 1 ? " och " : ""}${largest.at(-1)}, ${most}${largest.length > 1 ? " var" : ""}.`,
    withheld: (count: number, text: string) =>
      `${count === 1 ? "En klass" : `${text} klasser`} lämnas inte ut, för att skydda enskilda personer.`,
  },
};
