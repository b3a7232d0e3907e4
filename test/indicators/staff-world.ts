import type { Row } from "../../loaders/warehouse/engine.js";
import type { Given } from "../loaders/models/rows-of.js";
import { GRASTORP, world } from "./world.js";

/** Employees of one operation of a municipality on the first of November 2017. */
export function staff(operating_area: string, women: number, men: number, more: Row = {}): Row[] {
  return Object.entries({ women, men }).map(([sex, headcount]) => ({
    municipality_code: GRASTORP,
    operating_area,
    sex,
    measured_on: "2017-11-01",
    headcount,
    ...more,
  }));
}

/** So many givers of one sex and operation, each with one idea of 2018. */
export type Givers = { area: string | null; sex: string; count: number; role?: string; more?: Row };

/** A world in which givers hand in ideas from operations with employees. */
export function staffWorld(givers: Givers[], headcounts: Row[], more: Given = {}): Given {
  const persons = givers.flatMap(({ area, sex, count, role = "employee", more: own }) =>
    Array.from({ length: count }, (_, i) => ({
      person_id: `${area}-${sex}-${role}-${i}-${own?.municipality_code ?? ""}`,
      idea: {
        municipality_code: GRASTORP,
        operating_area: area,
        captured_date: "2018-02-01",
        is_merged: false,
        ...own,
      },
      sex,
      role_group: role,
    })),
  );
  return world({
    "marts.calendar_quarters": ["2017K2", "2017K3", "2017K4", "2018K1", "2018K4"].map((period) => {
      const [year = "", quarter = ""] = period.split("K");
      const month = Number(quarter) * 3;
      const ends_on = `${year}-${String(month).padStart(2, "0")}-${month === 6 || month === 9 ? 30 : 31}`;
      const starts_on = `${year}-${String(month - 2).padStart(2, "0")}-01`;
      return { period, starts_on, ends_on, cutoff_on: ends_on, is_complete: true };
    }),
    "marts.ideas": persons.map(({ person_id, idea }) => ({ idea_id: person_id, ...idea })),
    "marts.idea_givers": persons.map(({ person_id, idea }) => ({
      idea_id: person_id,
      municipality_code: idea.municipality_code as string,
      person_id,
    })),
    "marts.persons": persons.map(({ person_id, sex, role_group }) => ({
      person_id,
      sex,
      role_group,
    })),
    "marts.headcounts": headcounts,
    "marts.reporting": ["2017K4", "2018K1", "2018K4"].flatMap((period) =>
      ["ideabox", "november", "training"].flatMap((source) =>
        [GRASTORP, "1445", "1441"].map((municipality_code) => ({
          source,
          municipality_code,
          period,
          is_reported: true,
        })),
      ),
    ),
    ...more,
  });
}
