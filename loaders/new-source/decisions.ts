import type { Proposal } from "./proposal.js";

/** Lists, in Swedish, what nobody but a human can decide of a proposed source. */
export function decisionsOf({ fields, file, unnamed }: Proposal): string[] {
  const keys = fields.filter(({ key }) => key).map(({ column }) => `'${column.heading}'`);
  const required = fields.filter((field) => field.required && !field.key);
  const named = (list: typeof fields) => list.map(({ column }) => `'${column.heading}'`).join(", ");
  const free = fields.filter(({ is_free_text }) => is_free_text);
  return [
    keys.length > 0
      ? `Nyckel: ${keys.join(" och ")} är olika på varje rad i filen. Är det alltid så? Två rader med samma nyckel men olika innehåll underkänns.`
      : "Nyckel: ingen kolumn, och inga två eller tre tillsammans, är olika på varje rad. Utan nyckel känns en rättad rad inte igen som samma rad.",
    ...(required.length > 0
      ? [
          `Krävs: ${named(required)} är ifyllda på varje rad i filen, så tomma underkänns. Stämmer det?`,
        ]
      : []),
    ...doubtsOf(fields),
    ...(free.length > 0
      ? [
          `Fritext: ${named(free)}. Rader med e-postadress eller telefonnummer där underkänns. Behövs texterna?`,
        ]
      : []),
    ...(unnamed > 0 ? [`${unnamed} kolumner utan rubrik läses inte. Behövs de?`] : []),
    "Leverans: hela listan varje gång (snapshot) är förslaget. Är det i stället händelser (events) eller ett urval (selection), där en rad som saknas inte betyder något?",
    "Gallring: hur länge får uppgifterna sparas, och vem äger beslutet?",
    ...(file.format === "json"
      ? ["Datum som 2/3/2017 underkänns alltid i JSON: inget annat datum får avgöra ordningen."]
      : []),
  ];
}

/** Each doubt once, with the columns that it is about. */
function doubtsOf(fields: Proposal["fields"]): string[] {
  const doubts = new Map<string, string[]>();
  for (const { column, doubts: own } of fields) {
    for (const doubt of own) doubts.set(doubt, [...(doubts.get(doubt) ?? []), column.heading]);
  }
  return [...doubts].map(
    ([doubt, headings]) => `${headings.map((heading) => `'${heading}'`).join(", ")}: ${doubt}`,
  );
}
