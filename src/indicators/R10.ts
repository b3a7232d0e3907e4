import type { Indicator } from "./indicator.js";

export const R10 = {
  id: "R10",
  name: { sv: "Kostnadsdelning", en: "Cost sharing" },
  question: {
    sv: "Delar kommunerna på vad det kostar att utveckla, och vad slipper de betala?",
    en: "Do the municipalities share what development costs, and what are they spared?",
  },
  unit: "%",
  direction: "neutral",
  statistic: "sum_share",
  measures: [
    {
      code: "shared",
      name: {
        sv: "Andel av gemensamma ärendens kostnad som andra än ägaren bär",
        en: "Share of the cost of joint cases borne by others than the owner",
      },
      unit: "%",
      statistic: "sum_share",
      shared_money: true,
    },
    {
      code: "shared_sek",
      name: {
        sv: "Gemensamma ärenden: burna av andra än ägaren",
        en: "Joint cases: borne by others than the owner",
      },
      unit: "kr",
      statistic: "sum",
      shared_money: true,
    },
    {
      code: "joint_sek",
      name: { sv: "Gemensamma ärenden: hela kostnaden", en: "Joint cases: the whole cost" },
      unit: "kr",
      statistic: "sum",
      shared_money: true,
    },
    {
      code: "avoided_low",
      name: {
        sv: "Uppskattad undviken kostnad, lägst",
        en: "Estimated avoided cost, at least",
      },
      unit: "kr",
      statistic: "sum",
      shared_money: true,
      population: {
        table: "marts.adoptions",
        id: "adoption_id",
        date: "coalesce(in_use_date, decided_date)",
      },
    },
    {
      code: "avoided_high",
      name: {
        sv: "Uppskattad undviken kostnad, högst",
        en: "Estimated avoided cost, at most",
      },
      unit: "kr",
      statistic: "sum",
      shared_money: true,
      population: {
        table: "marts.adoptions",
        id: "adoption_id",
        date: "coalesce(in_use_date, decided_date)",
      },
    },
  ],
  numerator: {
    sv: "Kostnader i gemensamma ärenden som någon annan än ägarkommunen bär, kontant eller som eget arbete. Undviken kostnad: för varje lösning som en kommun har tagit i bruk från en annan, en del av eller hela den kostnad som ärendet hade.",
    en: "Costs of joint cases that another than the owning municipality bears, in cash or in kind. Avoided cost: for each solution that a municipality has taken into use from another, a part or the whole of what its case cost.",
  },
  denominator: {
    sv: "Alla kostnader i gemensamma ärenden: ärenden som minst två kommuner har utvecklat. Beloppen har ingen nämnare.",
    en: "All costs of joint cases: cases that at least two municipalities have developed. The sums have none.",
  },
  population_text: {
    sv: "Kostnadslistornas rader till och med kvartalet. Undviken kostnad: införanderegistrets rader.",
    en: "The rows of the lists of costs up to the quarter. Avoided cost: the rows of the register of adoptions.",
  },
  open_items: {
    sv: "Pågående ärenden räknas med det som de har kostat hittills. Ett planerat införande har inte undvikit någon kostnad ännu; ett som har upphört räknas ändå.",
    en: "Open cases count with what they have cost so far. A planned adoption has avoided no cost yet; one that has ended still counts.",
  },
  formula: {
    sv: "Andel = 100 gånger det som andra än ägaren bär, delat med hela kostnaden. Undviken kostnad, högst = ärendets hela kostnad, som om kommunen annars hade utvecklat lösningen ensam till samma pris. Lägst = ärendets kostnad delad med antalet utvecklande kommuner plus en, som om kommunen annars hade varit med och delat lika. Båda summeras över alla lösningar som tagits i bruk från en annan kommun och vars kostnad är känd.",
    en: "Share = 100 times what others than the owner bear, over the whole cost. Avoided cost, at most = the whole cost of the case, as if the municipality would otherwise have developed the solution alone at the same price. At least = the cost of the case divided by the number of developing municipalities plus one, as if the municipality would otherwise have taken part and shared evenly. Both are added over all solutions taken into use from another municipality whose cost is known.",
  },
  time_basis: {
    sv: "Sammanlagt från starten till kvartalets sista dag, efter kostnadens datum och dagen då lösningen togs i bruk.",
    en: "From the start to the last day of the quarter, by the date of the cost and the day the solution was taken into use.",
  },
  population: {
    table: "marts.costs",
    id: "cost_id",
    date: "cost_date",
    basis: "cumulative",
  },
  dimensions: ["programme_run"],
  about_persons: false,
  sources: ["costs"],
  marks: ["S0"],
  targets: ["T16"],
  caveats: [
    {
      sv: "Den undvikna kostnaden är en uppskattning, inte pengar som någon har räknat in. Den förutsätter att kommunen annars hade utvecklat något liknande, och drar inte av vad det kostade att anpassa och införa lösningen.",
      en: "The avoided cost is an estimate, not money that anybody has counted. It assumes that the municipality would otherwise have developed something alike, and does not deduct what it cost to adapt and introduce the solution.",
    },
    {
      sv: "Bara ärenden med kända kostnader är med. Införanden av lösningar utan känd kostnad räknas som noll i summan, och visas bland det som utelämnats.",
      en: "Only cases with known costs are in it. Adoptions of solutions without a known cost add nothing, and are listed among what is left out.",
    },
    {
      sv: "Ett belopp visas bara när minst tre kommuner står bakom det och ingen av dem för mer än 85 procent. En enskild kommuns belopp visas därför aldrig här. Ett belopp som tillsammans med en del av området skulle röja detsamma lämnas inte heller ut.",
      en: "A sum is shown only when at least three municipalities are behind it and none of them with more than 85 percent. So a single municipality's sum is never shown here. Nor is a sum that would tell the same beside that of a part of the area.",
    },
    {
      sv: "Varje kostnad räknas hos den kommun som bär den, också när ärendets ägare finns i en annan sluss. Eget arbete och uppskattade belopp är med.",
      en: "Each cost counts with the municipality that bears it, also when the owner of the case belongs to another sluice. Work in kind and estimated sums are included.",
    },
    {
      sv: "En kommun som har lämnat ärendet räknas ändå som delägare i det som den har betalat.",
      en: "A municipality that has left the case still counts as a sharer of what it has paid.",
    },
  ],
} satisfies Indicator;
