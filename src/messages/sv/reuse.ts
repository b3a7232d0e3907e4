import { capital } from "../../capital.js";
import { count } from "./count.js";

const municipalities = (text: string) => count(text, "kommun", "kommuner");

/** The page of reuse: who gives and takes, what spreads, what is shared, and what could be taken over. */
export const reuse = {
  corner: "Ger ↓ Tar →",
  giver: "Givare",
  taker: "Tagare",
  inUse: "I bruk",
  planned: "Planerade",
  ended: "Upphörda",
  which: "Innovationer",
  asOf: (date: string) => `läget den ${date}`,
  types: "Är det nytt, anpassat eller en kopia?",
  typesNote: "Gäller det som tagits i bruk under fyra kvartal, till och med det valda.",
  giveTake: {
    name: "Vad var och en har gett och tagit",
    label:
      "Stapeldiagram i två delar: antal lösningar i bruk som varje kommun har gett till andra, och tagit över från andra. Alla tal finns i tabellen.",
    caption: "Lösningar i bruk som kommunerna har gett till andra och tagit över från andra",
    given: "Gett till andra",
    taken: "Tagit över från andra",
    empty: "Ingen av kommunerna har ännu gett någon lösning eller tagit över någon.",
    one: (name: string, given: number, givenText: string, taken: number, takenText: string) =>
      `${name} har ${taken === 0 ? "inte tagit över någon lösning" : `tagit över ${count(takenText, "lösning", "lösningar")}`} och ${given === 0 ? "inte gett någon" : `gett ${givenText}`}.`,
    finding: (both: string, all: string) =>
      `${both === "0" ? "Ingen" : both} av ${all} kommuner både ger och tar.`,
    rest: (gives: string, takes: string, none: string) =>
      `${capital(`${orNone(gives)} ger bara, ${orNone(takes)} tar bara och ${orNone(none)} gör ännu varken eller.`)}`,
    note: "Staplarna står i storleksordning för att vara lätta att läsa, inte för att någon är bäst: den som tar över andras lösningar gör lika stor nytta som den som ger. En lösning som tre kommuner har tagit över räknas tre gånger hos den som gav den.",
  },
  tileMap: {
    name: "Var i Skaraborg används andras lösningar?",
    label:
      "Schematisk karta med en ruta för varje kommun i Skaraborg. Talet är antalet lösningar i bruk som kommunen har tagit över. Alla tal finns i tabellen.",
    caption: "Lösningar i bruk som Skaraborgs kommuner har tagit över från andra",
    taken: "Tagit över",
    finding: (reached: string, all: string) =>
      `I ${reached === "0" ? "ingen" : reached} av Skaraborgs ${all} kommuner används minst en lösning från en annan kommun.`,
    without: (names: string) => `Ännu ingen används i ${names}.`,
    note: "Kartan är till för att hitta rätt. Rutorna är utlagda för hand efter vilka kommuner som gränsar till varandra; avstånd, storlek och form stämmer inte.",
  },
  curves: {
    name: "Hur snabbt sprids lösningarna?",
    label:
      "Små trappstegsdiagram på samma skala, ett för var och en av de innovationer som nått längst: antal kommuner som har tagit den i bruk, efter månader sedan den infördes. Alla tal finns i tabellen.",
    caption: "Innovationerna och hur många kommuner som har tagit dem i bruk",
    span: (months: string) => `0–${months} månader`,
    innovation: "Innovation",
    origin: "Ursprung",
    implemented: "Införd",
    followed: "Månader sedan dess",
    after: (months: string) => `Efter ${months} månader`,
    now: "Nu",
    spread: "Varav spridning",
    empty: "Ingen innovation är ännu införd.",
    none: (all: string) =>
      all === "1"
        ? "Den enda införda innovationen har ännu inte spritts till någon annan kommun."
        : `Ingen av ${all} införda innovationer har ännu spritts till en annan kommun.`,
    finding: (spread: string, all: string) =>
      `${spread} av ${all} införda innovationer har spritts till minst en annan kommun.`,
    furthest: (ids: string[], most: string) =>
      ids.length === 1
        ? `Längst har ${ids[0]} nått: ${municipalities(most)} har tagit den i bruk.`
        : `Längst har ${ids.length} innovationer nått: ${municipalities(most)} har tagit var och en av dem i bruk.`,
    scale:
      "Högst åtta visas, de som nått längst först. Alla har samma skala, från den dag lösningen infördes; de grå linjerna är de andra innovationerna.",
    note: "Kurvan räknar alla kommuner som har tagit lösningen i bruk, också ursprunget, medutvecklarna, de som har slutat och de som hör till en annan sluss. Spridning är bara bruk i en kommun som inte var med och tog fram den. Linjen slutar där vi är i dag: en ny innovation har inte hunnit spridas, och det är inte samma sak som att den inte sprids.",
  },
  jointCases: {
    name: "Vad gör kommunerna tillsammans?",
    caption: "Gemensamma ärenden",
    case: "Ärende",
    owner: "Ansvarig kommun",
    others: "Deltar också",
    opened: "Öppnat",
    othersShare: "De andras del av kostnaden",
    empty: "Inget ärende är gemensamt för flera kommuner.",
    finding: (joint: number, text: string, implemented: string) =>
      `${joint === 1 ? "Ett ärende är gemensamt" : `${text} ärenden är gemensamma`} för flera kommuner, och ${orNone(implemented, "inget")} av dem har lett till en införd lösning.`,
    stalled: (stalled: number, text: string) =>
      stalled === 1 ? "Ett av dem har fastnat." : `${text} av dem har fastnat.`,
    note: "De andras del är den del av ärendets kostnad hittills som bärs av andra än den ansvariga kommunen. Strecket betyder att ingen kostnad är känd.",
  },
  candidates: {
    name: "Vilka idéer kan vara samma idé?",
    caption: "Par av idéer som ingen ännu har avgjort, de mest lika först",
    idea: "Idé",
    other: "Liknar",
    otherMunicipality: "I kommun",
    likeness: "Likhet",
    empty: "Inget par av idéer väntar på att avgöras.",
    finding: (pairs: number, text: string) =>
      pairs === 1
        ? "Ett par av idéer i olika kommuner liknar varandra och väntar på att någon avgör om de är samma."
        : `${text} par av idéer i olika kommuner liknar varandra och väntar på att någon avgör om de är samma.`,
    most: (one: string, other: string, likeness: string) =>
      `Mest lika är ${one} och ${other}, med likheten ${likeness}.`,
    note: "Likheten går från 0 till 1 och räknas på ord i rubrik och beskrivning. Den är en fråga, inte ett svar: en person avgör varje par. Rubriker och texter visas aldrig här, bara idéernas nummer.",
    cut: (shown: string, all: string) => `Här visas de ${shown} mest lika av ${all} par.`,
  },
  takeovers: {
    name: "Vad kan vi ta över?",
    caption: (area: string) => `Införda lösningar att titta på hos en granne, ${area}`,
    innovation: "Innovation",
    origin: "Ursprung",
    type: "Lösningstyp",
    challenges: "Utmaning",
    open: "Egna idéer om den",
    users: "Grannar som använder den",
    page: "Förslag till alla kommuner",
    empty: "Ingen införd lösning hos en granne passar kommunernas pågående idéer.",
    nothing: "Ingen införd lösning hos en granne passar kommunens pågående idéer just nu.",
    finding: (fitting: string, all: string) =>
      `För ${fitting} av ${all} kommuner finns en lösning hos en granne som gäller samma utmaning som deras egna pågående idéer.`,
    most: (id: string, origin: string, times: string) =>
      `${id} från ${origin} finns bland förslagen till flest: ${municipalities(times)}.`,
    findingOne: (fits: number, text: string) =>
      fits === 1
        ? "En lösning hos en granne gäller samma utmaning som kommunens egna pågående idéer."
        : `${text} lösningar hos grannar gäller samma utmaningar som kommunens egna pågående idéer.`,
    first: (id: string, origin: string, users: string) =>
      `Närmast till hands ligger ${id} från ${origin}, som ${count(users, "granne", "grannar")} använder.`,
    rule: (least: string) =>
      `Så väljs förslagen: lösningen är införd, den kommer ur ett ärende med samma utmaning som minst en av kommunens pågående idéer, minst en granne använder den i dag, och kommunen har varken varit med och tagit fram den eller beslutat om den. Grannar är kommuner i samma sluss eller samma län. Först står det som flest grannar i den egna slussen använder. Utmaningar som färre än ${least} idéer nämner tas inte med.`,
    ten: (all: string) => `Här visas de tio främsta av ${all} förslag.`,
    three: "Här visas högst tre förslag för varje kommun; högst tio finns på kommunens egen sida.",
  },
  parallel: {
    name: "Utvecklas samma idé på två håll?",
    unit: "par",
    parallel: "Utvecklas på två håll",
    decidedColumn: "Avgjorda par, procent",
    undecided: "Par som väntar",
    finding: (pairs: number, text: string) =>
      pairs === 0
        ? "Av de par som är avgjorda utvecklas inget på två håll samtidigt."
        : pairs === 1
          ? "En idé utvecklas på två håll samtidigt, utan ett gemensamt ärende."
          : `${text} idéer utvecklas på två håll samtidigt, utan ett gemensamt ärende.`,
    target: "Målet är att ingen ska göra det.",
    decided: (decided: string, all: string) =>
      `${decided} av ${all} par som liknar varandra är avgjorda.`,
    note: "Ett par räknas när en person har bedömt att det är samma idé, båda testas eller är omsatta i var sin kommun, och de inte har ett gemensamt ärende. Det som ingen har avgjort syns inte här: läs talet tillsammans med hur många par som är avgjorda.",
  },
  costs: {
    name: "Delar kommunerna på kostnaden?",
    label:
      "Stapeldiagram: hur stor del av de gemensamma ärendenas kostnad som bärs av ärendets ägare och av andra kommuner. Alla tal finns i tabellen.",
    caption: (quarter: string) => `Kostnaden för gemensamma ärenden, till och med ${quarter}`,
    measure: "Mått",
    value: "Värde",
    owner: "ärendets ägare",
    others: "andra kommuner",
    empty: "Kommunerna har inga gemensamma ärenden med kända kostnader.",
    withheld: "Kostnaden lämnas inte ut, eftersom för få kommuner står bakom beloppet.",
    finding: (share: string) =>
      `${share} av de gemensamma ärendenas kostnad bärs av andra än ärendets ägare.`,
    sums: (shared: string, all: string) => `Det är ${shared} av ${all}.`,
    avoided: (low: string, high: string) =>
      `De som har tagit över en lösning har sluppit utveckla den själva. Den undvikna kostnaden uppskattas till mellan ${low} och ${high}.`,
    note: "Den undvikna kostnaden är en uppskattning och inte pengar som någon har räknat in; den läggs aldrig ihop med det som har betalats. Hur den räknas står i definitionen.",
  },
  innovation: {
    heading: (id: string) => `Innovation ${id}`,
    none: "Ingen innovation är vald: sidan visar den innovation vars nummer står i adressen.",
    unknown: "Det finns ingen innovation med det numret.",
    from: (origin: string) => `Lösningen kommer från ${origin}.`,
    implementedIn: (origin: string, date: string) =>
      `Lösningen kommer från ${origin} och infördes den ${date}.`,
    used: (inUse: number, text: string) =>
      inUse === 0
        ? "Ingen kommun använder den i dag."
        : `${inUse === 1 ? "En kommun" : `${text} kommuner`} använder den i dag.`,
    notSpread: "Den har ännu inte spritts till någon kommun som inte var med och tog fram den.",
    spreadOn: (date: string) => `Den spreds första gången den ${date}.`,
    spreadAfter: (days: string) =>
      `Den spreds första gången ${count(days, "dag", "dagar")} efter att den infördes.`,
    origin: "Ursprung",
    developers: "Medutvecklare",
    case: "Ärende",
    merged: "Idéer i ärendet",
    packaged: "Paketerad",
    packagedBy: (date: string) => `ja, steget Omsatt nåddes senast den ${date}`,
    notPackaged: "framgår inte: steget Omsatt syns inte i historiken",
    implemented: "Införd",
    type: "Lösningstyp",
    novelty: "Nyhetsgrad",
    reach: "Slussens kommuner",
    reachedBy: (some: string, all: string) =>
      `${some} av de ${all} som hörde till slussen när den infördes har tagit den i bruk`,
    bass: "Bass modell",
    coefficients: (p: string, q: string) => `p ${p} och q ${q} per kvartal`,
    fits: {
      few_adopters: "skattas inte: färre än åtta kommuner har tagit den i bruk",
      open_m: "skattas inte: en kommun har lämnat slussen, så antalet möjliga ligger inte fast",
      no_fit: "skattas inte: kurvan följer inte modellen",
      before_inflection: "skattas inte: kurvan har inte passerat sin brytpunkt",
    } as Record<string, string>,
    use: "Vilka använder den?",
    useLabel:
      "Tidslinje med en rad för varje kommun: från beslut till bruk, och så länge den har varit i bruk. Alla datum finns i tabellen.",
    useCaption: (id: string) => `Kommuner som har beslutat om ${id}`,
    decidedOn: "Beslutad, inte i bruk än",
    role: "Roll",
    reuseType: "Typ av återbruk",
    decided: "Beslutad",
    inUseFrom: "I bruk från",
    endedOn: "Upphörd",
    useFinding: (inUse: string, all: string) =>
      all === "0"
        ? "Ingen kommun finns i registret."
        : `${orNone(inUse, "ingen", true)} av ${municipalities(all)} i registret använder lösningen i dag.`,
    useRest: (planned: string, ended: string) =>
      planned === "0"
        ? `${capital(one(ended))} har slutat använda den.`
        : ended === "0"
          ? `${capital(one(planned))} har beslutat om den men inte börjat.`
          : `${capital(one(planned))} har beslutat om den men inte börjat, och ${one(ended)} har slutat.`,
    reuse: (adapted: string, copies: string) =>
      adapted === "0"
        ? `${capital(one(copies))} uppger att den mest är en kopia.`
        : copies === "0"
          ? `${capital(one(adapted))} uppger att den är inspirerad och anpassad.`
          : `${capital(one(adapted))} uppger att den är inspirerad och anpassad, ${one(copies)} att den mest är en kopia.`,
    useNote:
      "Typen av återbruk är kommunens eget svar i registret. Medutvecklare var med och tog fram lösningen; deras bruk är inte spridning.",
    cost: "Vem bär kostnaden?",
    costLabel:
      "Stapeldiagram: varje kommuns del av ärendets kostnad hittills. Alla tal finns i tabellen.",
    costCaption: (id: string) => `Kostnaden för ärende ${id}, per kommun`,
    share: "Del av kostnaden",
    noCosts: "Ingen kostnad är känd för ärendet bakom lösningen.",
    wholeCost: (name: string) => `${name} bär hela den kostnad som är känd.`,
    sharedCost: (share: string, all: string) =>
      `${share}\u00a0% av kostnaden bärs av andra än den ansvariga kommunen; ${municipalities(all)} delar på den.`,
    estimate: "En del av kostnaden är uppskattad.",
    noAmounts: "Delarna är avrundade till hela procent. En enskild kommuns belopp visas aldrig.",
  },
};

function orNone(text: string, word = "ingen", isFirst = false): string {
  if (text !== "0") return text;
  return isFirst ? capital(word) : word;
}

function one(text: string): string {
  return text === "1" ? "en" : text;
}
