import { writeFile } from "node:fs/promises";
import { readDefinitions } from "../editions/read-definitions.js";
import { type Revised, revise, revisionsCsv, sealedRevisions } from "../editions/revise.js";
import { countsOfCauses, revisionText } from "../editions/revision-text.js";
import type { Revision } from "../editions/revisions.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { options } from "./options.js";
import { editionOf } from "./verify.js";

/** So many values are listed in the terminal. */
const LISTED = 30;

/** `diff`: explains each value of an edition that is another in a later one; `--out` writes them all as CSV. */
export const diff: Command = async (args) => {
  const { values, positionals } = options(args, {
    allowPositionals: true,
    options: { data: { type: "string" }, out: { type: "string" } },
  });
  const [first, second, ...rest] = positionals;
  if (!first || !second || rest.length > 0) {
    throw new WrongUse("Ange två utgåvor, den äldre först: npm run diff -- 2026K2 2026K3");
  }
  const old = await editionOf(first, values.data);
  const now = await editionOf(second, values.data);
  if (old.manifest.quarter > now.manifest.quarter) {
    throw new WrongUse(`Ange den äldre utgåvan först: npm run diff -- ${second} ${first}`);
  }
  const sealed = now.manifest.revises?.edition === first ? await sealedRevisions(now) : null;
  const unexplained = sealed && now.manifest.revises?.unexplained;
  const revised =
    sealed && !unexplained ? sealed : await revise(old, now, dataFolders(values.data).exports);
  if (values.out) await writeFile(values.out, revisionsCsv(revised));
  process.stdout.write(textOf(revised, await readDefinitions(now)));
  return 0;
};

function textOf(
  { rows, inseparable }: Revised,
  definitions: Awaited<ReturnType<typeof readDefinitions>>,
): string {
  if (rows.length === 0) return "Inget värde har ändrats.\n";
  const whole = rows.filter(isWhole);
  const lines = [
    `${counted(rows.length)} har ändrats: ${countsOfCauses(rows)
      .map(({ name, count }) => `${name} i ${count.toLocaleString("sv-SE")}`)
      .join(", ")}. Orsakernas delar är tillsammans ändringen.`,
    ...(inseparable.length > 0
      ? [
          `Den äldre och den nyare koden går inte ihop: ${inseparable.join(", ")} räknas till nästa orsak.`,
        ]
      : []),
    `Hela portföljen, ${counted(whole.length)}:`,
    ...whole.slice(0, LISTED).map((row) => {
      const { indicator, period, category, old, now, change, causes } = revisionText(
        row,
        definitions,
      );
      const name = [indicator, category, period].filter(Boolean).join(", ");
      return `  ${name}: ${old} → ${now}${change ? ` (${change})` : ""}: ${causes}`;
    }),
  ];
  const more = whole.length - LISTED;
  if (more > 0)
    lines.push(`  … och ${more.toLocaleString("sv-SE")} till; alla kommer med i --out FIL.csv.`);
  return `${lines.join("\n")}\n`;
}

/** Says whether a value is of the whole portfolio, undivided. */
function isWhole({ area_kind, dimension }: Revision): boolean {
  return area_kind === "portfolio" && dimension === "total";
}

function counted(values: number): string {
  return values === 1 ? "1 värde" : `${values.toLocaleString("sv-SE")} värden`;
}
