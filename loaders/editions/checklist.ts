import { formatNumber } from "../../src/format.js";
import { sv } from "../../src/messages.js";
import type { Engine, Row } from "../warehouse/engine.js";
import { literal } from "../warehouse/quoted.js";
import type { Check, CheckCode } from "./edition.js";

/** What was looked for before sealing, whether it is in order, and what was found, in Swedish. */
export type Found = { check: CheckCode; is_met: boolean; found: string };

/** So many of what is wanting are named. */
const NAMED = 10;

/** Looks in a warehouse for what should stop a quarter from being sealed; the audit is asked apart. */
export async function checklist(engine: Engine, quarter: string): Promise<Found[]> {
  return [
    await coverage(engine, quarter),
    await refusals(engine),
    await definitions(engine),
    await issues(engine),
  ];
}

/** Lays the reasons that were given beside the checks that are not met; a check that is met needs none. */
export function withWaivers(
  found: readonly Found[],
  waived: Partial<Record<CheckCode, string>>,
): Check[] {
  return found.map((each) => ({
    ...each,
    waived: each.is_met ? null : (waived[each.check] ?? null),
  }));
}

/** Lists the checks that stop a sealing: neither met nor waived. */
export function stoppedBy(checks: readonly Check[]): Check[] {
  return checks.filter(({ is_met, waived }) => !is_met && waived === null);
}

async function coverage(engine: Engine, quarter: string): Promise<Found> {
  const rows = await engine.extract(`
    select source, municipality_code, state
    from marts.reporting
    where period = ${literal(quarter)} and state not in ('never', 'not_asked')
    order by source, municipality_code`);
  const wanting = rows.filter(({ state }) =>
    ["missing", "awaited", "refused"].includes(`${state}`),
  );
  const names = wanting.map(({ source, municipality_code }) => `${source} ${municipality_code}`);
  return found(
    "coverage",
    wanting.length,
    rows.length === 0
      ? "Ingen leverans väntas för kvartalet."
      : `Alla ${number(rows.length)} väntade leveranser har kommit.`,
    `${number(wanting.length)} av ${number(rows.length)} väntade leveranser saknas: ${listed(names)}.`,
  );
}

async function refusals(engine: Engine): Promise<Found> {
  const [row] = await engine.extract(`
    select
        count(distinct cast(file_id as varchar) || ' ' || coalesce(sheet, '') || ' ' || cast(row_number as varchar)) as rows,
        count(distinct case when is_refused_whole then file_id end) as files
    from marts.refusals where closed_by_date is null`);
  const { rows, files } = counts(row);
  return found(
    "refusals",
    rows + files,
    "Inga underkända rader eller filer väntar på rättning.",
    `${number(rows)} underkända rader och ${number(files)} hela filer är inte rättade.`,
  );
}

async function definitions(engine: Engine): Promise<Found> {
  const rows = await engine.extract(`
    select marts.targets.target_id as target_id, marts.targets.indicator_id as indicator_id
    from marts.targets
    left join marts.indicators on marts.targets.indicator_id = marts.indicators.indicator_id
    where marts.targets.indicator_id is not null and marts.indicators.indicator_id is null
    order by target_id`);
  const names = rows.map(({ target_id, indicator_id }) => `${target_id} (${indicator_id})`);
  return found(
    "definitions",
    rows.length,
    "Varje mål har en definierad indikator.",
    `${number(rows.length)} mål saknar en definierad indikator: ${listed(names)}.`,
  );
}

async function issues(engine: Engine): Promise<Found> {
  const rows = await engine.extract(
    "select rule, count(*) as rows from marts.data_issues group by rule order by rule",
  );
  const names = rows.map((row) => `${sv.issues[`${row.rule}`]?.name ?? row.rule} (${row.rows})`);
  return found(
    "issues",
    rows.length,
    "Inga uppgifter är kvar att se över.",
    `Uppgifter att se över: ${listed(names)}.`,
  );
}

function found(check: CheckCode, wanting: number, met: string, unmet: string): Found {
  return { check, is_met: wanting === 0, found: wanting === 0 ? met : unmet };
}

function counts(row: Row | undefined): { rows: number; files: number } {
  return { rows: Number(row?.rows ?? 0), files: Number(row?.files ?? 0) };
}

function listed(names: string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(", ") + (more > 0 ? ` och ${number(more)} till` : "");
}

function number(value: number): string {
  return formatNumber(value, 0);
}
