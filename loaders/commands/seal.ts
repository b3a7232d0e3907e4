import { relative } from "node:path";
import { leaksText } from "../audit/leaks-text.js";
import { CHECKS, type CheckCode, type Manifest } from "../editions/edition.js";
import { seal as sealQuarter } from "../editions/seal.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { options } from "./options.js";
import { printedReason } from "./printed-reason.js";
import { progress } from "./progress.js";
import { checkNames, unsealedText } from "./unsealed-text.js";
import { untilSafe } from "./withhold-splits.js";

/** `seal`: freezes a quarter as an edition. Ends with 1 when the checklist is not met and not waived. */
export const seal: Command = async (args) => {
  const { values, positionals } = options(args, {
    allowPositionals: true,
    options: {
      data: { type: "string" },
      "as-of": { type: "string" },
      replace: { type: "boolean" },
      reason: { type: "string" },
      waive: { type: "string", multiple: true },
    },
  });
  const [quarter, ...rest] = positionals;
  if (!quarter || rest.length > 0) throw new WrongUse("Ange ett kvartal: npm run seal -- 2026K3");
  if (values.replace && !values.reason) {
    throw new WrongUse('Ange varför utgåvan ersätts: --replace --reason "…"');
  }
  if (values.reason && !values.replace) throw new WrongUse("--reason hör ihop med --replace.");
  const reason = values.reason && printedReason(values.reason);
  const waived = waivers(values.waive ?? []);
  const { buildSite } = await import("../site/build.js"); // seconds: not before the arguments are right
  const { audit, auditFigures } = await import("../audit/audit.js");
  const shown = progress();
  const { sealed } = dataFolders(values.data);
  const sealing = await untilSafe(values.data, (withholdMore) =>
    sealQuarter({
      quarter,
      data: values.data,
      as_of: values["as-of"],
      reason,
      waived,
      today: new Date().toISOString().slice(0, 10),
      progress: shown.show,
      audit: async (warehouse) => {
        const leaks = await auditFigures({ warehouse, sealed });
        if (leaks.length > 0 && (await withholdMore(warehouse))) throw new Error("withheld more");
        if (leaks.length > 0) process.stderr.write(leaksText(leaks));
        return auditFound(leaks.length);
      },
      async buildPages(warehouse, folder, edition) {
        const show = (done: number, total: number) => shown.show(done, total, "sidor");
        await buildSite({ warehouse, out: folder, edition, progress: show });
        const leaks = await audit({ folder, warehouse, sealed });
        if (leaks.length > 0 && waived.audit === undefined) throw new Error(leaksText(leaks));
      },
    }),
  ).finally(shown.end);
  if ("stopped_by" in sealing) {
    process.stderr.write(unsealedText(quarter, sealing.stopped_by));
    return 1;
  }
  const { folder, manifest, seal: hash } = sealing.edition;
  process.stderr.write(
    [
      `Utgåvan ${manifest.edition} är förseglad i ${relative(process.cwd(), folder) || folder}${manifest.is_synthetic ? " (påhittade exempeldata)" : ""}.`,
      `Sigill (skriv in det i protokollet): ${hash}`,
      ...revisedText(manifest),
      "Den visas under /utgava/ när sidorna byggs nästa gång: npm run build",
      "",
    ].join("\n"),
  );
  return 0;
};

/** Says how many values are others than in the edition before, or that nobody can say why they are. */
function revisedText({ edition, revises }: Manifest): string[] {
  if (!revises) return [];
  const before = revises.edition;
  if (revises.unexplained !== null)
    return [`Ändringarna sedan ${before} kan inte förklaras: ${revises.unexplained}`];
  return [
    revises.changed === 0
      ? `Inget värde i ${before} har ändrats.`
      : `Ändrade värden sedan ${before}: ${revises.changed.toLocaleString("sv-SE")}. Varför: npm run diff -- ${before} ${edition}`,
  ];
}

/** Says on the edition's pages whether the audit found something, never what. */
function auditFound(leaks: number): { is_met: boolean; found: string } {
  return leaks === 0
    ? { is_met: true, found: "Granskningen av små tal fann inget som röjer någon." }
    : { is_met: false, found: "Granskningen av små tal fann något som kan röja någon." };
}

/** Reads `coverage=reason` as check → reason. */
function waivers(given: string[]): Partial<Record<CheckCode, string>> {
  const pairs = given.map((text) => {
    const [check = "", ...reason] = text.split("=");
    const why = reason.join("=").trim();
    if (!CHECKS.some((known) => known === check) || !why) {
      throw new WrongUse(`Ange ett avsteg som --waive punkt="skäl"; punkterna är ${checkNames}.`);
    }
    return [check, printedReason(why)] as const;
  });
  return Object.fromEntries(pairs);
}
