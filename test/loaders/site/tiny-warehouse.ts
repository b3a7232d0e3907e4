import { DuckDBInstance } from "@duckdb/node-api";

/** Makes a warehouse with just enough published rows for a page of each kind, and returns its path. */
export async function tinyWarehouse(path: string): Promise<string> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run(`
    create schema marts;
    create table marts.ideas as select 'hemlig' as idea_id;
    create schema published;
    create table published.run as select date '2020-06-30' as as_of, true as is_synthetic;
    create table published.periods as select * from (values
        ('2020K1', date '2020-01-01', date '2020-03-31', true, false),
        ('2020K2', date '2020-04-01', date '2020-06-30', true, true),
        ('2020K3', date '2020-07-01', date '2020-09-30', false, false)
    ) as t(period, starts_on, ends_on, is_complete, is_latest_complete);
    create table published.areas as select * from (values
        ('portfolio', 'alla', 'Hela portföljen', 1),
        ('hub', 'skaraborg', 'Skaraborgs innovationssluss', 2),
        ('municipality', '1496', 'Skövde', 3),
        ('municipality', '1473', 'Töreboda', 4)
    ) as t(area_kind, area_code, name, sort_order);
    create table published.deliveries as select '2020K2' as period, 'awaited' as state, date '2020-07-30' as due_on;
    create table published.indicator_values as select * from (values
        ('P01', 'ideas', '2020K1', 'portfolio', 'alla', 'total', 'total', 12.0, 12.0, null::double, 12, null::double, null::double, 'final', 2, 2, date '2020-06-30', false),
        ('P01', 'ideas', '2020K2', 'portfolio', 'alla', 'total', 'total', 9.0, 9.0, null, 9, null, null, 'preliminary', 1, 2, date '2020-06-30', false),
        ('P01', 'ideas', '2020K2', 'hub', 'skaraborg', 'total', 'total', 9.0, 9.0, null, 9, null, null, 'preliminary', 1, 2, date '2020-06-30', false),
        ('P01', 'ideas', '2020K2', 'municipality', '1496', 'total', 'total', null, null, null, null, null, null, 'withheld', 1, 1, date '2020-06-30', false),
        ('P01', 'ideas', '2020K2', 'municipality', '1473', 'total', 'total', null, null, null, null, null, null, 'missing', 0, 1, date '2020-06-30', false)
    ) as t(indicator_id, measure, period, area_kind, area_code, dimension, category, value, numerator, denominator, n, low, high, status, reported, expected, as_of, is_uncertain);
  `);
  connection.closeSync();
  instance.closeSync();
  return path;
}
