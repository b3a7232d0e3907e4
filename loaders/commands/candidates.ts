import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { candidateSheet } from "../similar/candidate-sheet.js";
import { takeVerdicts } from "../similar/take-verdicts.js";
import { type UndecidedPair, undecidedPairs } from "../similar/undecided-pairs.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { duckdbEngine } from "../warehouse/duckdb-engine.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { warehouseOf } from "./load.js";
import { options } from "./options.js";
import { placeOf } from "./summary.js";

/** So many pairs are listed in the terminal. */
const LISTED = 20;

/**
 * `candidates`: lists pairs of ideas that may be the same and that nobody has decided on, the most alike first;
 * writes them as a sheet to fill in, or takes a filled-in sheet's verdicts. Titles are shown to whoever has the
 * warehouse, and go nowhere else.
 */
export const candidates: Command = async (args) => {
  const { values } = options(args, {
    options: {
      out: { type: "string" },
      take: { type: "string" },
      data: { type: "string" },
      warehouse: { type: "string" },
    },
  });
  if (values.take !== undefined && values.out !== undefined) {
    throw new WrongUse("Ange --out eller --take, inte båda.");
  }
  if (values.take !== undefined) return take(values.take, values.data);
  const pairs = await undecidedOf(warehouseOf(values));
  if (values.out !== undefined) {
    await writeFile(values.out, await candidateSheet(pairs));
    process.stderr.write(
      `${counted(pairs.length)} att bedöma är skrivna i ${values.out}. Filen innehåller idéernas rubriker: dela den bara med dem som ska bedöma.\n`,
    );
  } else process.stdout.write(textOf(pairs));
  return 0;
};

async function undecidedOf(warehouse: string): Promise<UndecidedPair[]> {
  if (!existsSync(warehouse)) {
    throw new WrongUse(`Lagret ${warehouse} finns inte. Läs in först: npm run load`);
  }
  const engine = await duckdbEngine(warehouse, { readOnly: true });
  try {
    return await undecidedPairs(engine);
  } finally {
    await engine.close();
  }
}

function textOf(pairs: readonly UndecidedPair[]): string {
  if (pairs.length === 0) return "Det finns inga par att bedöma.\n";
  const lines = [`${counted(pairs.length)} att bedöma, de mest lika först.`];
  for (const pair of pairs.slice(0, LISTED)) {
    const likeness = pair.likeness.toLocaleString("sv-SE", { minimumFractionDigits: 2 });
    const again = pair.is_outdated ? ", bedömt förut men texten har ändrats" : "";
    lines.push(
      "",
      `${pair.idea_id} ${pair.municipality}: ${pair.title}`,
      `${pair.other_idea_id} ${pair.other_municipality}: ${pair.other_title}`,
      `  likhet ${likeness}${again}; gemensamma ord: ${pair.shared_terms}`,
    );
  }
  const more = pairs.length - LISTED;
  if (more > 0) lines.push("", `… och ${more} till; alla kommer med i --out FIL.xlsx.`);
  return `${lines.join("\n")}\n`;
}

async function take(path: string, data: string | undefined): Promise<number> {
  if (!existsSync(path)) throw new WrongUse(`Filen ${path} finns inte.`);
  const list = join(dataFolders(data).reference[0] as string, "idea_verdicts.csv");
  const today = new Date().toISOString().slice(0, 10);
  const { read, added, known } = await takeVerdicts(path, list, today);
  const { accepted, refused, refusals } = read;
  // the words of the drop-down lists stand in a sheet of their own, which is hidden
  const undecided = read.ignored_by
    .filter(({ rule }) => rule !== "hidden_sheet")
    .reduce((sum, { rows }) => sum + rows, 0);
  const lines = [
    `${accepted + refused + undecided} rader = ${accepted} godkända + ${refused} underkända + ${undecided} utelämnade (utan bedömning).`,
    ...refusals.map((refusal) => `  ${placeOf(refusal)}: ${refusal.message}`),
    refused > 0 || read.whole
      ? "Ingenting är sparat. Rätta raderna och läs in filen igen."
      : `${added} bedömningar är sparade i ${list}${known > 0 ? `; ${known} fanns redan` : ""}. De gäller från nästa inläsning: npm run load`,
  ];
  process.stderr.write(`${lines.join("\n")}\n`);
  return read.whole || refused > 0 ? 1 : 0;
}

function counted(pairs: number): string {
  return pairs === 1 ? "1 par" : `${pairs.toLocaleString("sv-SE")} par`;
}
