/** Words for persons in texts for readers, Swedish and English; "man" and "men" mean too much else. */
const NOUNS =
  /(?<!\p{L})(?:kvinn(?:a|or|orna|ors)|män(?:nen|s)?|person(?:er|erna|ers)?|medlem(?:mar|marna)?|\p{L}*deltagare|\p{L}*givare|anställd(?:a)?|medarbetare|chef(?:er)?|ledare|svarande|women|persons|people|members|participants|givers|employees|managers|leaders)(?!\p{L})/iu;

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
