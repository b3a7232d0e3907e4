import { existsSync } from "node:fs";
import { basename, resolve, sep } from "node:path";
import { findingsOf } from "../check/findings.js";
import { paintFor } from "../check/paint.js";
import { reportText } from "../check/report-text.js";
import { nearestWord } from "../read/nearest-word.js";
import { maskPersonalNumbers } from "../read/personal-number.js";
import { readDelivery } from "../read/read-delivery.js";
import type { ReadResult } from "../read/types.js";
import { sources } from "../sources/index.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { municipalitiesOf, stagesOf, wordsOf } from "../warehouse/plan-load.js";
import { readReferenceLists } from "../warehouse/reference-lists.js";
import { SAMPLES_SECRET } from "../warehouse/secrets.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { options } from "./options.js";

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
  const findings = findingsOf(result);
  const { rows, accepted, refused, ignored, ignored_by, sha256, whole } = result;
  if (values.json) {
    const report = { sha256, rows, accepted, refused, ignored, whole, ignored_by, findings };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } else {
    process.stdout.write(reportText(result, findings, paintFor(process.stdout)));
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
  if (!Object.hasOwn(sources, source)) throw new WrongUse(unknownSource(source));
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

function unknownSource(code: string): string {
  const names = Object.keys(sources);
  const near = nearestWord(code, names);
  const advice = near ? `Menade du ${near}?` : `Välj en av ${names.join(", ")}.`;
  return `Källan ${maskPersonalNumbers(code)} finns inte. ${advice}`;
}
