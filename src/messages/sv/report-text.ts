/** A number in a text: how it reads, and the page that says what it is. */
export type ReportFigure = { text: string; value: number; href: string };
/** A sentence: words, and the numbers between them. */
export type Sentence = readonly (string | ReportFigure)[];
/** A sentence with places for numbers; written only where all of them are known. */
export type Template = {
  kinds: readonly string[];
  sentence: (...figures: ReportFigure[]) => Sentence;
};

const plural = ({ value }: ReportFigure, one: string, many: string) => (value === 1 ? one : many);

/** The texts of a final report: sentences with places for computed numbers. What went wrong comes first. */
export const reportText = {
  title: "Text till slutrapporten",
  about:
    "Tre texter under rubrikerna på Vinnovas projektsida, skrivna efter regler ur de beräknade talen för urvalet ovan. Varje tal leder till sin definition. Det som inte får eller kan visas nämns inte.",
  headings: {
    purpose: "Syfte och mål",
    results: "Resultat och förväntade effekter",
    work: "Upplägg och genomförande",
  },
  empty: "Det finns inget beräknat att skriva om för urvalet.",
  length: (used: string, most: string) => `${used} av högst ${most} tecken`,
  copy: "Kopiera texten",
  copyOf: (heading: string) => `Kopiera texten: ${heading}`,
  copied: "Kopierad.",
  notCopied: "Texten gick inte att kopiera. Markera den och kopiera själv.",
  synthetic: "Påhittade exempeldata.",
  time: (area: string, from: string, to: string) => `${area}, ${from}–${to}.`,
  targets: {
    lead: {
      missed: "Mål som inte nåddes: ",
      at_risk: "Mål i risk: ",
      reached: "Nått mål: ",
      reached_late: "Mål som nåddes efter måldatumet: ",
      on_track: "Mål på väg: ",
    },
    whose: (target: string, area: string) => `${target}, ${area}`,
    of: (goal: string) => `, mål ${goal}).`,
  },
  results: [
    {
      kinds: ["cases"],
      sentence: (cases) => [cases, plural(cases, " ärende öppnades.", " ärenden öppnades.")],
    },
    {
      kinds: ["stopped_learned"],
      sentence: (share) => [
        "Av de idéer som har följts i minst ett år avslutades ",
        share,
        " med en dokumenterad lärdom, eftersom hypotesen inte höll.",
      ],
    },
    { kinds: ["rejected"], sentence: (share) => [share, " av dem avvisades."] },
    {
      kinds: ["adoptions_in_use"],
      sentence: (adoptions) => [
        adoptions,
        plural(adoptions, " införande är i ordinarie bruk.", " införanden är i ordinarie bruk."),
      ],
    },
    {
      kinds: ["reached"],
      sentence: (reached) => [
        reached,
        plural(reached, " kommun använder", " kommuner använder"),
        " en lösning som de har tagit över från en annan kommun.",
      ],
    },
    {
      kinds: ["spread_24"],
      sentence: (share) => [
        "Av innovationerna beräknas ",
        share,
        " ha tagits över av en annan kommun inom två år.",
      ],
    },
    {
      kinds: ["followed_up"],
      sentence: (share) => ["Av införandena har ", share, " fått effekten mätt inom sex månader."],
    },
    {
      kinds: ["measured_money"],
      sentence: (sek) => ["Den uppmätta nyttan i kronor är ", sek, "."],
    },
    {
      kinds: ["expected_money"],
      sentence: (sek) => [
        "Den förväntade nyttan i kronor är ",
        sek,
        "; den är beräknad i förväg och läggs inte till den uppmätta.",
      ],
    },
    {
      kinds: ["structures"],
      sentence: (municipalities) => [
        municipalities,
        plural(municipalities, " kommun har", " kommuner har"),
        " en lokal struktur för idéer.",
      ],
    },
    {
      kinds: ["in_operation"],
      sentence: (municipalities) => [
        municipalities,
        plural(municipalities, " kommun har", " kommuner har"),
        " strukturen i ordinarie drift.",
      ],
    },
  ] as Template[],
  work: [
    {
      kinds: ["on_time"],
      sentence: (share) => [
        "Av aktiviteterna i planen som skulle vara klara blev ",
        share,
        " klara i tid.",
      ],
    },
    {
      kinds: ["both_sexes"],
      sentence: (share) => ["Av de avslutade utbildningsgrupperna hade ", share, " båda könen."],
    },
    {
      kinds: ["programme_runs"],
      sentence: (runs) => [
        runs,
        plural(runs, " innovationsprogram genomfördes.", " innovationsprogram genomfördes."),
      ],
    },
    {
      kinds: ["trained_persons"],
      sentence: (persons) => [
        persons,
        plural(persons, " person gick klart en utbildning.", " personer gick klart en utbildning."),
      ],
    },
    {
      kinds: ["network_members"],
      sentence: (members) => [
        "Nätverket hade ",
        members,
        plural(members, " person vid tidens slut.", " personer vid tidens slut."),
      ],
    },
    {
      kinds: ["network_municipalities"],
      sentence: (municipalities) => [
        "Nätverkets personer kom från ",
        municipalities,
        plural(municipalities, " kommun.", " kommuner."),
      ],
    },
    {
      kinds: ["women_givers", "men_givers"],
      sentence: (women, men) => [
        "Bland idégivarna med känt kön under det sista året var ",
        women,
        " kvinnor och ",
        men,
        " män.",
      ],
    },
    {
      kinds: ["total_cost"],
      sentence: (sek) => ["Kommunernas egna kostnader var ", sek, "."],
    },
    { kinds: ["granted"], sentence: (sek) => ["Beviljat bidrag: ", sek, "."] },
    { kinds: ["paid"], sentence: (sek) => ["Utbetalt bidrag: ", sek, "."] },
    {
      kinds: ["shared"],
      sentence: (share) => [
        "Av kostnaden för gemensamma ärenden bars ",
        share,
        " av andra kommuner än den som äger ärendet.",
      ],
    },
    {
      kinds: ["knows"],
      sentence: (share) => ["Av dem som svarade på enkäten kände ", share, " till slussen."],
    },
  ] as Template[],
};
