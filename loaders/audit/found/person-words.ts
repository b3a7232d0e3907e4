/** Words for persons in texts for readers, Swedish in any form and English; "man" and "men" mean too much else. */
const NOUNS = new RegExp(
  `(?<!\\p{L})(?:${[
    "kvinn(?:a|an|or|orna)s?",
    "män(?:nen)?s?",
    "\\p{L}*person(?:en|er|erna)?s?",
    "\\p{L}*medlem(?:men|mar|marna)?s?",
    "\\p{L}*(?:deltagar|givar|ledar|medarbetar)(?:e|en|na)s?",
    "anställd(?:a|e|as|es)?",
    "(?:chef|coach)(?:en|er|erna)?s?",
    "svarande",
    "women|persons|people|members|participants|givers|employees|managers|leaders|coaches",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** Names of columns and categories that tell of persons. */
const NAMES =
  /(?:^|_|\b)(?:person|persons|women|men|sex|kön|kvinnor|män|giver|givers|member|members|participant|participants|employee|employees|headcount|staff|leader|leaders|manager|managers|medlemmar|deltagare|anställda|personer)(?:$|_|\b)/iu;

/** Tells whether a text speaks of persons. */
export function speaksOfPersons(text: string): boolean {
  return NOUNS.test(text);
}

/** Tells whether a name of a column, or a code, is about persons. */
export function isPersonName(name: string): boolean {
  const known = asked.get(name) ?? NAMES.test(name);
  asked.set(name, known);
  return known;
}

/** The same few names are asked for in every row. */
const asked = new Map<string, boolean>();
