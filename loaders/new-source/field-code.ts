import type { ProposedField } from "./proposed-field.js";

/** Which kind of field a proposed one is declared with. */
export function kindOf({ kind }: ProposedField): string {
  return kind === "email" || kind === "personnummer" ? "identity" : kind;
}

/** Writes a field's line of a contract. */
export function fieldCode(field: ProposedField): string {
  const { name, kind, column, required, key, many, may_be_future, words, is_free_text } = field;
  const said = [`headings: [${JSON.stringify(column.heading)}]`];
  if (key) said.push("key: true");
  else if (required) said.push("required: true");
  if (column.is_repeated) said.push("repeated: true");
  if (kind === "email" || kind === "personnummer") said.push(`identity: "${kind}"`);
  if (many && kind === "email") said.push("many: true");
  if (may_be_future) said.push("may_be_future: true");
  if (is_free_text) said.push('personal: "free_text"');
  if (words) {
    const list = words.map(([code, word]) => `${code}: [${JSON.stringify(word)}]`);
    said.push(`words: { ${list.join(", ")} }`);
  }
  return `${name}: ${kindOf(field)}({ ${said.join(", ")} }),`;
}
