import { existsSync } from "node:fs";
import { basename, resolve, sep } from "node:path";
import { maskPersonalNumbers } from "../read/personal-number.js";
import { readDelivery } from "../read/read-delivery.js";
import type { ReadResult, Refusal } from "../read/types.js";
import { sources } from "../sources/index.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { municipalitiesOf, stagesOf, wordsOf } from "../warehouse/plan-load.js";
import { readReferenceLists } from "../warehouse/reference-lists.js";
import { SAMPLES_SECRET } from "../warehouse/secrets.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { options } from "./options.js";
import { placeOf } from "./summary.js";

/** Stands for the municipality of a file that says nothing of it. */
const UNKNOWN = "0000";

/** `check`: reads one file as a load would and tells what must be mended, most important first. */
export const check: Command = async (args) => {
  const { values, positionals } = options(args, {
    allowPositionals: true,
    options: {
      municipality: { type: "string" },
      data: { type: "string" },
      receipt: { type: "string" },
      json: { type: "boolean" },
    },
  });
  if (values.receipt !== undefined) throw new WrongUse("Kvittot (--receipt) finns inte ännu.");
  const result = await readOne(positionals, values);
  const findings = findingsOf(result.refusals);
  const { rows, accepted, refused, ignored, ignored_by, sha256, whole } = result;
  if (values.json) {
    const report = { sha256, rows, accepted, refused, ignored, whole, ignored_by, findings };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } else {
    process.stdout.write(textOf(result, findings));
  }
  return whole ? 1 : 0;
};

async function readOne(
  positionals: string[],
  values: { municipality?: string; data?: string },
): Promise<ReadResult> {
  const [source = "", path = "", ...rest] = positionals;
  if (source === "" || path === "" || rest.length > 0) {
    throw new WrongUse("Ange en källa och en fil: npm run check -- KÄLLA FIL");
  }
  const names = Object.keys(sources).join(", ");
  if (!sources[source]) throw new WrongUse(`Källan ${source} finns inte. Välj en av ${names}.`);
  if (!existsSync(path)) throw new WrongUse(`Filen ${path} finns inte.`);
  const lists = await readReferenceLists(dataFolders(values.data).reference);
  const municipalities = municipalitiesOf(lists);
  const inFolder = resolve(path)
    .split(sep)
    .findLast((part) => municipalities.has(part));
  const code = values.municipality ?? inFolder ?? UNKNOWN;
  if (values.municipality !== undefined && !municipalities.has(code)) {
    throw new WrongUse(
      `Kommunkoden ${maskPersonalNumbers(code)} finns inte. Den ska ha fyra siffror, till exempel 1496.`,
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  const result = await readDelivery(
    { source, municipality_code: code, delivery_date: today, path, file: basename(path) },
    // nothing of the file is kept: any secret will do
    {
      ...wordsOf(lists),
      secret: () => SAMPLES_SECRET,
      stages: stagesOf(lists),
      municipalities,
      as_of: today,
    },
  );
  if (
    code === UNKNOWN &&
    result.refusals.some((refusal) => refusal.code === "other_municipality")
  ) {
    throw new WrongUse("Filen anger själv sin kommun. Säg vilken den gäller: --municipality KOD");
  }
  return result;
}

type Finding = { code: string; column: string | null; count: number; first: Refusal };

/** Gathers refusals of one kind and column: what stops the whole file first, then what stops most rows. */
function findingsOf(refusals: Refusal[]): Finding[] {
  const findings = new Map<string, Finding>();
  for (const refusal of refusals) {
    const { code, column } = refusal;
    const key = `${code}\n${column}`;
    const known = findings.get(key);
    if (known) known.count += 1;
    else findings.set(key, { code, column, count: 1, first: refusal });
  }
  const ofFile = ({ first }: Finding) => Number(first.row === null);
  return [...findings.values()].sort((a, b) => ofFile(b) - ofFile(a) || b.count - a.count);
}

function textOf(result: ReadResult, findings: Finding[]): string {
  const { rows, accepted, refused, ignored, ignored_by, whole } = result;
  const lines = [
    whole
      ? "Filen underkänns i sin helhet."
      : refused > 0
        ? "Filen kan läsas, men inte alla rader."
        : "Filen är godkänd.",
    `${rows} rader = ${accepted} godkända + ${refused} underkända + ${ignored} utelämnade.`,
  ];
  for (const { count, first } of findings) {
    const more = count > 1 ? ` (${count} gånger; den första visas)` : "";
    lines.push(
      "",
      `${placeOf({ ...first, file: maskPersonalNumbers(first.file) })}${more}`,
      `  ${first.message}`,
      `  Väntat: ${first.expected}`,
    );
  }
  if (ignored_by.length > 0) lines.push("", "Utelämnat:");
  for (const { rule, rows: count } of ignored_by)
    lines.push(`  ${count} rader enligt regeln ${rule}`);
  return `${lines.join("\n")}\n`;
}
