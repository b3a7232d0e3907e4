import { rm } from "node:fs/promises";
import { join } from "node:path";
import { likenessIn, THRESHOLD } from "../similar/likeness.js";
import { PARTNERS } from "../similar/partners.js";
import type { Ideas } from "../similar/read-ideas.js";
import { writeIdeaPairs } from "../similar/write-idea-pairs.js";
import { sources } from "../sources/index.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { type DuckdbEngine, duckdbEngine } from "../warehouse/duckdb-engine.js";
import type { Row } from "../warehouse/engine.js";
import { rawTables } from "../warehouse/raw-tables.js";
import { readReferenceLists } from "../warehouse/reference-lists.js";
import { type MadeIdea, manyIdeas } from "./many-ideas.js";

export type SimilarRun = {
  ideas: number;
  pairs: number;
  seconds: number;
  cpu_seconds: number;
  peak_mb: number;
  /** of the pairs that are one idea in other words, the share that was found */
  planted_found: number;
  /** of the best partners that comparing every pair gives a sample of ideas, the share that was found */
  recall: number;
  /** the same of each idea's single best partner */
  recall_best: number;
};

const PROBES = 100;
const MUNICIPALITIES = 290;

/** Compares made-up ideas once, in a warehouse of its own, and measures it from the texts to the written pairs. */
async function similarOnce(count: number, folder: string): Promise<SimilarRun> {
  const warehouse = join(folder, "similar.duckdb");
  const engine = await duckdbEngine(warehouse);
  try {
    await fill(engine, count);
    const lists = await readReferenceLists(dataFolders().reference);
    const started = performance.now();
    const cpu = process.cpuUsage();
    const ideas = await writeIdeaPairs(engine, lists);
    await engine.run("checkpoint");
    const used = process.cpuUsage(cpu);
    const seconds = (performance.now() - started) / 1000;
    const peak_mb = process.resourceUsage().maxRSS / 1024;
    const [written] = await engine.extract("select count(*) as pairs from raw.idea_pairs");
    return {
      ideas: count,
      pairs: Number(written?.pairs),
      seconds,
      cpu_seconds: (used.user + used.system) / 1e6,
      peak_mb,
      planted_found: await plantedFound(engine),
      ...(await recallOf(engine, ideas)),
    };
  } finally {
    await engine.close();
    for (const end of ["", ".wal", ".tmp"])
      await rm(`${warehouse}${end}`, { recursive: true, force: true });
  }
}

const idOf = ({ municipality, number }: MadeIdea) => `${1000 + municipality}-${number}`;

/** Writes made-up ideas where their texts are looked for; `planted` are those that are one and the same. */
async function fill(engine: DuckdbEngine, count: number): Promise<void> {
  for (const table of rawTables(sources)) await engine.load(table, []);
  const box = rawTables(sources).find(({ name }) => name === "ideabox");
  if (!box) throw new Error("missing table: raw.ideabox");
  const planted: Row[] = [];
  await engine.load(box, rows());
  const columns = ["idea_id", "other_idea_id"].map((name) => ({ name, type: "text" as const }));
  await engine.load({ schema: "bench", name: "planted", columns }, planted);
  await engine.run("create schema marts");
  await engine.run(`
    create table marts.ideas as
    select delivered_by || '-' || idea_number as idea_id, delivered_by as municipality_code, file_id, row_number
    from raw.ideabox`);

  function* rows(): Generator<Row> {
    for (const idea of manyIdeas(count, MUNICIPALITIES)) {
      const { number, municipality, title, description, again } = idea;
      if (again && again.municipality !== municipality) {
        const [idea_id = "", other_idea_id = ""] = [idOf(idea), idOf(again)].sort();
        planted.push({ idea_id, other_idea_id });
      }
      const delivered_by = String(1000 + municipality);
      yield {
        ...{ file_id: 1, row_number: number, delivered_by, idea_number: String(number) },
        ...{ title, description },
      };
    }
  }
}

/** The share of the pairs that were made the same idea which was found. */
async function plantedFound(engine: DuckdbEngine): Promise<number> {
  const [count] = await engine.extract(`
    select count(raw.idea_pairs.idea_id) / count(*) as found
    from bench.planted left join raw.idea_pairs
        on planted.idea_id = idea_pairs.idea_id and planted.other_idea_id = idea_pairs.other_idea_id`);
  return Number(count?.found);
}

/** Compares some ideas with every other, and tells how much of what that finds was found. */
async function recallOf(engine: DuckdbEngine, { places, corpus }: Ideas) {
  const likeness = likenessIn(corpus);
  const ids = (await engine.extract("select idea_id from marts.ideas order by idea_id")).map(
    ({ idea_id }) => String(idea_id),
  );
  let [all, found, best, foundBest] = [0, 0, 0, 0];
  for (let probe = 0; probe < PROBES; probe++) {
    const one = Math.floor((probe * corpus.size) / PROBES);
    const partners: { other: number; likeness: number }[] = [];
    let least = THRESHOLD;
    for (let other = 0; other < corpus.size; other++) {
      if (places[other] === places[one]) continue;
      const alike = likeness(one, other, least);
      if (alike < least) continue;
      partners.push({ other, likeness: alike });
      partners.sort((a, b) => b.likeness - a.likeness);
      if (partners.length > PARTNERS) partners.pop();
      if (partners.length === PARTNERS) least = partners.at(-1)?.likeness ?? least;
    }
    const known = await engine.extract(
      `select idea_id, other_idea_id from raw.idea_pairs
       where idea_id = '${ids[one]}' or other_idea_id = '${ids[one]}'`,
    );
    const others = new Set(known.flatMap((row) => [row.idea_id, row.other_idea_id]));
    for (const [place, { other }] of partners.entries()) {
      const isFound = Number(others.has(ids[other] as string));
      all += 1;
      found += isFound;
      if (place > 0) continue;
      best += 1;
      foundBest += isFound;
    }
  }
  return { recall: found / all, recall_best: foundBest / best };
}

const [count = "0", folder = ""] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await similarOnce(Number(count), folder)));
