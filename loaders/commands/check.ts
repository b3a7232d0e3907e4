import { existsSync } from "node:fs";
import { basename, resolve, sep } from "node:path";
import { findingsOf } from "../check/findings.js";
import { paintFor } from "../check/paint.js";
import { reportText } from "../check/report-text.js";
import { nearestWord } from "../read/nearest-word.js";
import { maskPersonalNumbers } from "../read/personal-number.js";
import { readDelivery } from "../read/read-delivery.js";
import type { ReadContext, ReadResult, Source } from "../read/types.js";
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
  const { file, source, context, result } = await readOne(positionals, values);
  const findings = findingsOf(result);
  const { rows, accepted, refused, ignored, ignored_by, sha256, whole } = result;
  if (values.json) {
    const report = { sha256, rows, accepted, refused, ignored, whole, ignored_by, findings };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } else {
    process.stdout.write(reportText(result, findings, paintFor(process.stdout)));
  }
  if (values.receipt !== undefined) {
    const { writeReceipt } = await import("./check-receipt.js");
    await writeReceipt(values.receipt, file, source, context, result, findings);
  }
  return whole ? 1 : 0;
};

type One = { file: string; source: Source; context: ReadContext; result: ReadResult };

async function readOne(
  positionals: string[],
  values: { municipality?: string; data?: string; receipt?: string },
): Promise<One> {
  const [code = "", path = "", ...rest] = positionals;
  if (code === "" || path === "" || rest.length > 0) {
    throw new WrongUse("Ange en källa och en fil: npm run check -- KÄLLA FIL");
  }
  if (!Object.hasOwn(sources, code)) throw new WrongUse(unknownSource(code));
  if (!existsSync(path)) throw new WrongUse(`Filen ${path} finns inte.`);
  if (values.receipt !== undefined) {
    const { checkReceiptPath } = await import("./check-receipt.js");
    checkReceiptPath(values.receipt, path);
  }
  const lists = await readReferenceLists(dataFolders(values.data).reference);
  const municipalities = municipalitiesOf(lists);
  const inFolder = resolve(path)
    .split(sep)
    .findLast((part) => municipalities.has(part));
  const municipality = values.municipality ?? inFolder ?? UNKNOWN;
  if (values.municipality !== undefined && !municipalities.has(municipality)) {
    throw new WrongUse(
      `Kommunkoden ${maskPersonalNumbers(municipality)} finns inte. Den ska ha fyra siffror, till exempel 1496.`,
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  const delivery = { municipality_code: municipality, delivery_date: today, file: basename(path) };
  const context: ReadContext = {
    ...wordsOf(lists),
    // nothing of the file is kept: any secret will do
    secret: () => SAMPLES_SECRET,
    stages: stagesOf(lists),
    municipalities,
    as_of: today,
  };
  const result = await readDelivery({ source: code, path, ...delivery }, context);
  const needsCode = result.refusals.some((refusal) => refusal.code === "other_municipality");
  if (municipality === UNKNOWN && needsCode) {
    throw new WrongUse("Filen anger själv sin kommun. Säg vilken den gäller: --municipality KOD");
  }
  return { file: path, source: context.sources[code] as Source, context, result };
}

function unknownSource(code: string): string {
  const names = Object.keys(sources);
  const near = nearestWord(code, names);
  const advice = near ? `Menade du ${near}?` : `Välj en av ${names.join(", ")}.`;
  return `Källan ${maskPersonalNumbers(code)} finns inte. ${advice}`;
}
