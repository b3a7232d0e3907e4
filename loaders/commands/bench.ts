import { benchRead, type ReadBench } from "../bench/bench-read.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { options } from "./options.js";

/** `bench read`: how fast stage events are read, beside the limit and row-by-row reading of the same run. */
export const bench: Command = async (args) => {
  const { values, positionals } = options(args, {
    allowPositionals: true,
    options: {
      rows: { type: "string" },
      files: { type: "string" },
      every: { type: "string" },
      json: { type: "boolean" },
    },
  });
  if (positionals.length !== 1 || positionals[0] !== "read") {
    throw new WrongUse("Ange vad som ska mätas: npm run bench -- read");
  }
  const every = whole("every", values.every, 1);
  const measured = await benchRead({
    rows: whole("rows", values.rows, 8_000_000),
    files: whole("files", values.files, 290),
    every,
    runs: 3,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  if (every > 1) {
    process.stderr.write(`Rad för rad är mätt på var ${every}:e fil och omräknat till alla.\n`);
  }
  process.stdout.write(values.json ? `${JSON.stringify(rounded(measured))}\n` : textOf(measured));
  return 0;
};

function rounded(measured: ReadBench) {
  return Object.fromEntries(
    Object.entries(measured).map(([name, figure]) => [name, Math.round(figure * 1000) / 1000]),
  );
}

function textOf({ limit_s, ours_s, row_by_row_s, ratio, peak_mb }: ReadBench): string {
  const shown = (figure: number) => figure.toLocaleString("sv-SE", { maximumFractionDigits: 2 });
  return [
    `DuckDB:s egen läsning (gränsen): ${shown(limit_s)} s`,
    `Inläsningen: ${shown(ours_s)} s, ${shown(ratio)} gånger gränsen, högst ${Math.round(peak_mb)} MB`,
    `Rad för rad: ${shown(row_by_row_s)} s, ${shown(row_by_row_s / ours_s)} gånger inläsningen`,
    "",
  ].join("\n");
}

function whole(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new WrongUse(`--${name} ska vara ett heltal över 0, inte ${value}.`);
}
