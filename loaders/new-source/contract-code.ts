import { fieldCode, kindOf } from "./field-code.js";
import type { Proposal } from "./proposal.js";

/** Writes the contract of a proposed source, in the house's own form. */
export function contractCode({ code, name, file, fields }: Proposal): string {
  const kinds = [...new Set(fields.map(kindOf))].sort().join(", ");
  const isJson = file.format === "json";
  const options = [`code: ${JSON.stringify(code)}`, `name: ${JSON.stringify(name)}`];
  if (file.format === "csv") options.push('formats: ["csv", "xlsx"]');
  if (isJson) options.push('formats: ["json"]');
  if (file.delimiter && file.delimiter !== ";") {
    options.push(`delimiter: ${JSON.stringify(file.delimiter)}`);
  }
  if (isJson) {
    const needed = fields.filter(({ required }) => required).map(({ column }) => column.heading);
    const place = file.list.length > 0 ? `'${file.list.join(".")}'` : "en lista";
    const named = needed.slice(0, 3).map((heading) => `'${heading}'`);
    options.push(
      `unpack: unpackRecords(${JSON.stringify(file.list)}, ${JSON.stringify(code)}, rows)`,
      `document: ${JSON.stringify(`${place} av poster med ${named.join(", ")}`)}`,
    );
  }
  return `import { table } from "../read/contract.js";
import { ${kinds} } from "../read/kinds/index.js";
import { sheetSource } from "../read/sheet-source.js";
${isJson ? 'import { unpackRecords } from "../read/unpack-records.js";\n' : ""}
const fields = {
${fields.map((field) => `  ${fieldCode(field)}`).join("\n")}
};
${isJson ? "\nconst rows = table(fields);\n" : ""}
/** ${sentence(name)}: proposed from an export, one row for each of its rows. */
export const ${code} = sheetSource({
  ${options.join(",\n  ")},
  tables: { ${code}: ${isJson ? "rows" : "table(fields)"} },
});
`;
}

function sentence(name: string): string {
  const plain = name.replaceAll("*/", "");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
