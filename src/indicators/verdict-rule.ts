/** Says how a target is judged and in which words, in Swedish and English. */
export const verdictRule = {
  rule: {
    sv: "Målet är nått när det beräknade värdet har kommit upp till målet; hände det först efter måldatumet sägs det. Annars jämförs det med hur långt det borde ha kommit om framstegen vore jämnt fördelade över tiden från slussens start till måldatumet: på väg om det har kommit minst så långt, risk om det inte har det, och risk om måldatumet har passerat eller värdet ligger över målets övre gräns. Ett mål utan eget datum bedöms mot slussens slutdatum. Ett mål om så många gånger om året bedöms för kalenderåret: gränserna räknas om till den del av året som har gått under projektet och avrundas utåt till hela gånger. Innanför dem är målet på väg, och nått när hela året har gått; utanför dem är det risk. Ett mål för tiden efter projektet bedöms först när projektet har slutat. Saknas tal, data eller datum kan målet inte bedömas, och skälet skrivs ut.",
    en: "The target is reached when the computed value has come up to the goal; if that was only after the due date, it is said. Otherwise it is compared with how far it should have come if progress were even from the sluice's start to the due date: on track if it has come at least that far, at risk if not, and at risk if the due date has passed or the value lies above the goal's upper limit. A target without a date of its own is judged by the sluice's end date. A target of so many times a year is judged for the calendar year: its limits are taken in proportion to the part of the year that has passed within the project and rounded outwards to whole times. Within them the target is on track, and reached when the whole year has passed; outside them it is at risk. A target for the time after the project is judged only when the project has ended. Without a number, data or a date the target cannot be judged, and the reason is given.",
  },
  verdicts: {
    reached: { sv: "nått", en: "reached" },
    on_track: { sv: "på väg", en: "on track" },
    at_risk: { sv: "risk", en: "at risk" },
    not_judged: { sv: "kan inte bedömas", en: "cannot be judged" },
  },
  reasons: {
    no_number: {
      sv: "målet har inget tal: styrgruppen sätter det",
      en: "the target has no number: the steering group sets one",
    },
    not_computed: { sv: "indikatorn beräknas inte ännu", en: "the indicator is not computed yet" },
    missing: {
      sv: "ingen kommun har levererat uppgifter",
      en: "no municipality has delivered data",
    },
    withheld: {
      sv: "talet visas inte, för att skydda enskilda personer",
      en: "the number is withheld to protect individuals",
    },
    not_applicable: {
      sv: "gruppen hade inga kommuner vid mättillfället",
      en: "the group had no municipalities at the time",
    },
    not_reached: {
      sv: "så stor andel har ännu inte kommit dit",
      en: "so large a share has not come there yet",
    },
    reached_late: { sv: "men först efter måldatumet", en: "but only after the due date" },
    too_early: { sv: "det är för tidigt att säga", en: "it is too early to say" },
    small: { sv: "underlaget är för litet", en: "there are too few records" },
    few_payers: {
      sv: "talet visas inte, eftersom för få kommuner står bakom beloppet",
      en: "the number is withheld, as too few municipalities are behind the sum",
    },
    undecided: {
      sv: "inget par av liknande idéer är bedömt",
      en: "no pair of similar ideas has been judged",
    },
    no_due_date: {
      sv: "målet är inte nått, och varken målet eller slussen har något slutdatum",
      en: "the target is not reached, and neither it nor the sluice has an end date",
    },
    no_start_date: {
      sv: "målet är inte nått och startdatum saknas",
      en: "the target is not reached and the start date is missing",
    },
  },
} as const;
