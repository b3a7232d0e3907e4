import { formatNumber } from "../../src/format.js";
import { sv } from "../../src/messages.js";
import type { Engine, Row } from "../warehouse/engine.js";
import { literal } from "../warehouse/quoted.js";
import type { Check, CheckCode } from "./edition.js";

/** What was looked for before sealing, whether it is in order, and what was found, in Swedish. */
export type Found = { check: CheckCode; is_met: boolean; found: string };

/** So many of what is wanting are named, and so many municipalities of one system. */
const NAMED = 10;
const SENDERS = 3;

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
    select reporting.source, coalesce(municipalities.name, reporting.municipality_code) as name, reporting.state
    from marts.reporting
    left join marts.municipalities on reporting.municipality_code = municipalities.municipality_code
    where reporting.period = ${literal(quarter)} and reporting.state not in ('never', 'not_asked')
    order by reporting.source, name`);
  const wanting = rows.filter(({ state }) =>
    ["missing", "awaited", "refused"].includes(`${state}`),
  );
  return found(
    "coverage",
    wanting.length,
    rows.length === 0
      ? "Ingen leverans väntas för kvartalet."
      : `Alla ${number(rows.length)} väntade leveranser har kommit.`,
    `${number(wanting.length)} av ${number(rows.length)} väntade leveranser saknas: ${sendersOf(wanting).join("; ")}.`,
  );
}

/** Says of each system which municipalities a delivery is waited for from, or how many where they are many. */
function sendersOf(wanting: readonly Row[]): string[] {
  const sources = [...new Set(wanting.map(({ source }) => `${source}`))];
  return sources.map((source) => {
    const names = wanting.filter((row) => row.source === source).map(({ name }) => `${name}`);
    const senders = names.length > SENDERS ? `${number(names.length)} kommuner` : names.join(", ");
    return `${nameOf(source)} från ${senders}`;
  });
}

async function refusals(engine: Engine): Promise<Found> {
  const open = await engine.extract(`
    select
        source,
        count(distinct cast(file_id as varchar) || ' ' || coalesce(sheet, '') || ' ' || cast(row_number as varchar)) as rows,
        count(distinct case when is_refused_whole then file_id end) as files
    from marts.refusals where closed_by_date is null
    group by source order by source`);
  const of = (what: "rows" | "files") =>
    open
      .filter((row) => Number(row[what]) > 0)
      .map((row) => `${nameOf(`${row.source}`)} (${number(Number(row[what]))})`);
  const [rows, files] = [of("rows"), of("files")];
  return found(
    "refusals",
    open.length,
    "Inga underkända rader eller filer väntar på rättning.",
    [
      ...(rows.length > 0 ? [`Underkända rader som inte är rättade: ${rows.join(", ")}.`] : []),
      ...(files.length > 0
        ? [`Filer som är underkända i sin helhet och inte rättade: ${files.join(", ")}.`]
        : []),
    ].join(" "),
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
  const rows = await engine.extract(`
    select rule, case when not bool_or(is_about_person) then sum(issue_count) end as rows
    from published.data_issues group by rule order by rule`);
  const names = rows.map((row) => {
    const name = sv.issues[`${row.rule}`]?.name ?? `${row.rule}`;
    const text = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    return row.rows === null ? text : `${text} (${number(Number(row.rows))})`; // of persons no number
  });
  return found(
    "issues",
    rows.length,
    "Inga uppgifter är kvar att se över.",
    `Kvar att se över: ${listed(names)}.`,
  );
}

function found(check: CheckCode, wanting: number, met: string, unmet: string): Found {
  return { check, is_met: wanting === 0, found: wanting === 0 ? met : unmet };
}

function listed(names: string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(", ") + (more > 0 ? ` och ${number(more)} till` : "");
}

function number(value: number): string {
  return formatNumber(value, 0);
}

function nameOf(source: string): string {
  return sv.sources[source as keyof typeof sv.sources] ?? source;
}
