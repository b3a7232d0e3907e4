import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { findingsOf } from "../check/findings.js";
import { paintFor } from "../check/paint.js";
import { reportText } from "../check/report-text.js";
import { isCodeWord } from "../new-source/is-code-word.js";
import { proposalOf } from "../new-source/proposal.js";
import { proposalText } from "../new-source/proposal-text.js";
import { proposedSource } from "../new-source/proposed-source.js";
import { readExport } from "../new-source/read-export.js";
import { takenPaths, writeSource } from "../new-source/write-source.js";
import { readDelivery } from "../read/read-delivery.js";
import type { ReadContext } from "../read/types.js";
import { sources } from "../sources/index.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { PROJECT } from "../warehouse/models.js";
import { municipalitiesOf, stagesOf, wordsOf } from "../warehouse/plan-load.js";
import { readReferenceLists } from "../warehouse/reference-lists.js";
import { SAMPLES_SECRET } from "../warehouse/secrets.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { options } from "./options.js";

/** `new-source`: proposes a contract for an export, writes the source, and tells what a human must decide. */
export const newSource: Command = async (args) => {
  const { values, positionals } = options(args, {
    allowPositionals: true,
    options: { from: { type: "string" }, name: { type: "string" } },
  });
  const [code = "", ...rest] = positionals;
  const { from = "", name = `källan ${code}` } = values;
  if (code === "" || from === "" || rest.length > 0) {
    throw new WrongUse("Ange en kod och en fil: npm run new-source -- KOD --from FIL");
  }
  checkCode(code);
  if (!existsSync(from)) throw new WrongUse(`Filen ${from} finns inte.`);
  const lists = await readReferenceLists(dataFolders().reference);
  const municipalities = municipalitiesOf(lists);
  const today = new Date().toISOString().slice(0, 10);
  const context: ReadContext = {
    ...wordsOf(lists),
    // nothing of the file is kept: any secret will do
    secret: () => SAMPLES_SECRET,
    stages: stagesOf(lists),
    municipalities,
    as_of: today,
  };
  const proposal = proposalOf(code, name, await readExport(from), context);
  const written = await writeSource(PROJECT, proposal);
  await formatted(written);
  const [municipality_code = ""] = municipalities.keys();
  const delivery = { source: code, municipality_code, delivery_date: today, path: from };
  const result = await readDelivery(
    { ...delivery, file: basename(from) },
    { ...context, sources: { ...context.sources, [code]: proposedSource(proposal) } },
  );
  const tried = reportText(result, findingsOf(result), paintFor(process.stdout));
  process.stdout.write(`${proposalText(proposal, written)}\nFilen mot förslaget:\n\n${tried}`);
  process.stdout.write(`\nHärnäst: npm run unit -- test/loaders/sources/${code}.test.ts\n`);
  return 0;
};

/** Lays the written code out as the project's own is; without the formatter `npm run format` does it later. */
async function formatted(written: readonly string[]): Promise<void> {
  const biome = join(PROJECT, "node_modules/@biomejs/biome/bin/biome");
  const files = written.filter((path) => path.endsWith(".ts"));
  const run = promisify(execFile);
  await run(process.execPath, [biome, "check", "--write", ...files], { cwd: PROJECT }).catch(() =>
    process.stderr.write("Koden är inte uppställd: kör npm run format.\n"),
  );
}

function checkCode(code: string): void {
  if (!isCodeWord(code)) {
    throw new WrongUse(
      "Koden ska vara ett kort ord med små bokstäver a–z och siffror, till exempel workshop.",
    );
  }
  const tables = Object.values(sources).flatMap((source) => Object.keys(source.tables));
  if (Object.hasOwn(sources, code) || tables.includes(code)) {
    throw new WrongUse(`Källan ${code} finns redan. Ingenting är skrivet.`);
  }
  const taken = takenPaths(PROJECT, code);
  if (taken.length > 0) {
    throw new WrongUse(`${taken.join(", ")} finns redan och skrivs inte över. Välj en annan kod.`);
  }
}
