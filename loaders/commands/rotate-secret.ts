import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { load } from "../warehouse/load.js";
import { pseudonymsIn, tablesWith } from "../warehouse/pseudonyms.js";
import { replaceFile } from "../warehouse/replace-file.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { LOAD_OPTIONS, warehouseOf } from "./load.js";
import { options } from "./options.js";
import { progress } from "./progress.js";
import { summary } from "./summary.js";

/**
 * `rotate-secret`: reads everything anew with the secret that the environment now has, proves that no old pseudonym is
 * left, and only then puts the new warehouse in the place of the old.
 */
export const rotateSecret: Command = async (args) => {
  const { values } = options(args, { options: LOAD_OPTIONS });
  const warehouse = warehouseOf(values);
  if (!existsSync(warehouse)) {
    throw new WrongUse(
      "Det finns inget lager att byta hemlighet i. Sätt den nya hemligheten och kör npm run load.",
    );
  }
  const old = await pseudonymsIn(warehouse);
  const beside = `${warehouse}.rotated-${process.pid}`;
  const shown = progress();
  try {
    const loaded = await load({
      data: values.data,
      warehouse: beside,
      as_of: values["as-of"],
      progress: shown.show,
    });
    shown.end();
    const left = await tablesWith(
      beside,
      old.map(({ person_id }) => person_id),
    );
    if (left.length > 0) throw new WrongUse(await sameSecret(beside, old));
    await replaceFile(beside, warehouse);
    process.stderr.write(summary(loaded));
    process.stderr.write(
      `Hemligheten är bytt: ${old.length} gamla pseudonymer är borta ur lagret, och ingen tabell har någon av dem kvar. Förvara den nya hemligheten säkert, radera den gamla och bygg om sidorna med npm run build.\n`,
    );
    return loaded.refused_whole > 0 ? 1 : 0;
  } finally {
    shown.end();
    await rm(beside, { force: true });
  }
};

async function sameSecret(beside: string, old: Awaited<ReturnType<typeof pseudonymsIn>>) {
  const now = new Set((await pseudonymsIn(beside)).map(({ person_id }) => person_id));
  const codes = [
    ...new Set(old.filter((each) => now.has(each.person_id)).map((each) => each.municipality_code)),
  ].sort();
  const shown = codes.slice(0, 5).join(", ") + (codes.length > 5 ? " …" : "");
  return `Ingenting är ändrat: hemligheten är densamma som förut för ${shown}. Sätt SLUSSKOLLEN_SECRET (eller SLUSSKOLLEN_SECRET_<kommunkod>) till den nya, till exempel från: openssl rand -hex 32`;
}
