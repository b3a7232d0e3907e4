import type { Indicator, Measure, Population } from "../../src/indicators/indicator.js";

const CONDITIONS = {
  flow: (date: string) => `${date} between starts_on and ends_on`,
  stock: (date: string, until: string) =>
    `${date} <= cutoff_on and (${until} is null or ${until} > cutoff_on)`,
  cumulative: (date: string) => `${date} <= cutoff_on`,
  year: (date: string) =>
    `${date} >= cast(date_trunc('year', starts_on) as date) and ${date} <= cutoff_on`,
  last_four_quarters: (date: string) =>
    `${date} > cast(ends_on - interval '1 year' as date) and ${date} <= ends_on`,
  last_eight_quarters: (date: string) =>
    `${date} > cast(ends_on - interval '2 years' as date) and ${date} <= ends_on`,
};

/** Writes the select that counts a measure's population by quarter, from its definition alone. */
export function populationSql(indicator: Indicator, measure: Measure): string {
  const asked = { ...indicator.population, ...measure.population } as Population;
  const { table, id, date, basis, until = "cast(null as date)" } = asked;
  return `
    with population as (select distinct ${id} as id, ${date} as date, ${until} as until from ${table})
    select period, count(distinct id) as records
    from marts.calendar_quarters
    join population on ${CONDITIONS[basis]("population.date", "population.until")}
    group by period`;
}

/** Writes the select that counts a measure's observations by quarter: in each part, and in all. */
export function partsSql(indicator: Indicator, measure: Measure): string {
  const part = (name: string) =>
    `count(distinct record_id) filter (where part = '${name}') as ${name}`;
  return `
    select period, ${["numerator", "denominator", "excluded"].map(part).join(", ")},
        count(*) filter (where (part = 'excluded') <> (reason is not null)) as without_reason
    from observations.${indicator.id.toLowerCase()}
    where measure = '${measure.records ?? measure.code}'
    group by period`;
}
