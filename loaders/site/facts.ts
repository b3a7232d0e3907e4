import { indicators } from "../../src/indicators/index.js";
import type { EditionFrame } from "../editions/seal.js";
import { withWarehouse } from "./open-warehouse.js";
import { words } from "./words.js";

/** One page made from data: its path, its name for the reader and what its figures are limited to. */
export type DynamicPage = {
  path: string;
  source: string;
  name: string;
  /** The name where it must tell the page from all others: a municipality and a hub can share theirs. */
  title: string;
  indicator_id?: string;
  area_kind?: string;
  area_code?: string;
};

/** What the frame around the pages must know of the run. */
export type Facts = {
  as_of: string;
  is_synthetic: boolean;
  period: string;
  /** The last day on which deliveries for that quarter are waited for; none when all have come. */
  due_on?: string | undefined;
  pages: DynamicPage[];
  /** The edition that these pages are of, where they are to be sealed. */
  edition?: EditionFrame | undefined;
};

/** Reads from a warehouse what the run is and which municipalities, hubs and indicators have a page. */
export async function readFacts(warehouse: string): Promise<Facts> {
  return withWarehouse(warehouse, async (connection) => {
    const select = async (sql: string) =>
      (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, string>[];
    const [run] = await select("select as_of, is_synthetic from published.run");
    const [quarter] = await select(
      "select coalesce(max(period) filter (where is_latest_complete), max(period)) as period from published.periods",
    );
    if (!run || !quarter?.period) throw new Error(`empty warehouse: ${warehouse}`);
    const areas = await select(
      "select area_kind, area_code, name from published.areas where area_kind in ('municipality', 'hub') order by area_kind, area_code",
    );
    const [awaited] = await select(
      `select cast(max(due_on) as varchar) as due_on from published.deliveries where state = 'awaited' and period = '${quarter.period}'`,
    );
    return {
      due_on: awaited?.due_on ?? undefined,
      as_of: run.as_of as string,
      is_synthetic: Boolean(run.is_synthetic),
      period: quarter.period,
      pages: [
        ...areas.map(areaPage),
        ...indicators.map(({ id, name }) => ({
          path: `/indikator/${id}`,
          source: "indikator/[id].md",
          name: name.sv,
          title: name.sv,
          indicator_id: id,
        })),
      ],
    };
  });
}

function areaPage({
  area_kind = "",
  area_code = "",
  name = "",
}: Record<string, string>): DynamicPage {
  const area = { name, area_kind, area_code };
  return area_kind === "hub"
    ? { path: `/sluss/${area_code}`, source: "sluss/[hub].md", title: name, ...area }
    : {
        path: `/kommun/${area_code}`,
        source: "kommun/[code].md",
        title: words.municipalityTitle(name),
        ...area,
      };
}
