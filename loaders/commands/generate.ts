import { defaultScale, generate as generateSamples } from "../generate/generate.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { options } from "./options.js";

/** `generate`: makes synthetic exports from a seed, the same ones for the same seed. */
export const generate: Command = async (args) => {
  const { values } = options(args, {
    options: {
      municipalities: { type: "string" },
      ideas: { type: "string" },
      seed: { type: "string" },
      out: { type: "string" },
    },
  });
  if (!values.out) throw new WrongUse("Ange en mapp att skriva till: --out DIR");
  const { files, bytes } = await generateSamples({
    municipalities: whole("municipalities", values.municipalities, defaultScale.municipalities),
    ideas: whole("ideas", values.ideas, defaultScale.ideas),
    seed: whole("seed", values.seed, defaultScale.seed),
    out: values.out,
  });
  const megabytes = (bytes / 1e6).toLocaleString("sv-SE", { maximumFractionDigits: 1 });
  process.stderr.write(`${files} filer (${megabytes} MB) är skrivna i ${values.out}.\n`);
  return 0;
};

function whole(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new WrongUse(`--${name} ska vara ett heltal, inte ${value}.`);
}
