import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";

const words = ["Fångad", "Omhändertagen", "Testas", "Omsatt", "Införd"];
const header = "Händelse-ID;Kommun;Idénummer;Från steg;Till steg;Datum\n";

/** The day that the made-up logs are delivered. */
const DELIVERED = "2020-12-31";

export type EventFile = { municipality_code: string; file: string; path: string };

/**
 * Writes logs of stage events, one file a municipality in the layout of deliveries; every hundredth row is faulty:
 * a stage that does not exist, a day that does not exist, another municipality or an empty cell, in turn.
 */
export async function writeEvents(
  folder: string,
  codes: readonly string[],
  rows: number,
): Promise<EventFile[]> {
  const files: EventFile[] = [];
  for (const [at, municipality_code] of codes.entries()) {
    const count =
      Math.floor((rows * (at + 1)) / codes.length) - Math.floor((rows * at) / codes.length);
    const file = `events/${municipality_code}/${DELIVERED}/logg.csv`;
    const path = join(folder, file);
    await mkdir(join(path, ".."), { recursive: true });
    const out = createWriteStream(path);
    out.write(header);
    for (let first = 0; first < count; first += 10_000) {
      const lines = Array.from({ length: Math.min(10_000, count - first) }, (_, n) =>
        lineOf(first + n, municipality_code),
      );
      if (!out.write(lines.join(""))) await once(out, "drain");
    }
    out.end();
    await finished(out);
    files.push({ municipality_code, file, path });
  }
  return files;
}

function lineOf(n: number, code: string): string {
  const item = Math.floor(n / words.length);
  const step = n % words.length;
  const year = 2012 + (item % 8);
  const day = `${year}-${two(1 + (n % 12))}-${two(1 + (n % 28))}`;
  const cells = [
    `H${String(n).padStart(6, "0")}`,
    code,
    `${year}-${String(item).padStart(4, "0")}`,
    words[step - 1] ?? "",
    words[step] ?? "",
    day,
  ];
  if (n % 100 === 50) cells[faults[(n / 50 - 1) % 4] as number] = faulty[(n / 50 - 1) % 4] ?? "";
  return `${cells.join(";")}\n`;
}

const faults = [4, 5, 1, 2];
const faulty = ["Testass", "2017-02-30", "9999", ""];

function two(number: number): string {
  return String(number).padStart(2, "0");
}
