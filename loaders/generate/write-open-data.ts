import { group } from "d3";
import { day } from "./civil-day.js";
import { delivered, type ExportedFile } from "./exported-file.js";
import { hubKeeper } from "./hub-keeper.js";
import type { Portfolio } from "./model.js";
import { madeUp } from "./shared-sheet.js";

const on = day("2020-06-30");

/** Writes saved replies as the open interfaces give them: Vinnova's projects, Kolada's values in two pages. */
export function writeOpenData(portfolio: Portfolio): ExportedFile[] {
  const keeper = hubKeeper(portfolio.municipalities, "skaraborg");
  if (keeper === null) return [];
  const file = (source: string, name: string, document: unknown) =>
    delivered(
      source,
      keeper.code,
      on,
      name,
      Buffer.from(`${JSON.stringify(document, null, 1)}\n`, "utf8"),
    );
  const [first, second] = pages(portfolio);
  return [
    file("vinnova", "projekt.json", projects),
    file("kolada", "sida-1.json", first),
    file("kolada", "sida-2.json", second),
  ];
}

/** Made-up numbers of the diary: a real project's grant is reported, never sampled. */
const projects = [
  {
    ...{ Diarienummer: "2016-99901", Ärenderubrik: "Påhittad idésluss i en exempelregion" },
    ...{ ÄrenderubrikEngelska: "A made-up idea sluice", KoordinatorOrg: "Exempelförbundet" },
    ...{ Status: "Avslutat", BeviljatBidrag: 3_000_000, ProjektStart: "2016-11-01T00:00:00" },
    ...{ ProjektSlut: "2019-12-31T00:00:00", MalSvenska: madeUp, ResultatSvenska: "x" },
    ImplementationSvenska: "x",
  },
  {
    ...{ Diarienummer: "2016-99902", Ärenderubrik: "Påhittad idésluss i en exempelkommun" },
    ...{ ÄrenderubrikEngelska: "x", KoordinatorOrg: "Exempelkommunen", Status: "Pågår" },
    ...{ BeviljatBidrag: 1_500_000, ProjektStart: "2016-11-01T00:00:00", ProjektSlut: null },
    ...{ MalSvenska: madeUp, ResultatSvenska: "x", ImplementationSvenska: "x" },
  },
];

/** A made-up key figure: how many the samples' HR files count, by sex. */
function pages({ municipalities, employments }: Portfolio): [object, object] {
  const staff = group(
    employments,
    (one) => one.municipality,
    (one) => one.year,
  );
  const values = municipalities.flatMap((municipality) =>
    [...(staff.get(municipality) ?? [])].map(([year, all]) => {
      const women = new Set(
        all.filter(({ sex }) => sex === "women").map((one) => one.personal_number),
      );
      const men = new Set(all.filter(({ sex }) => sex === "men").map((one) => one.personal_number));
      return {
        ...{ kpi: "N99901", municipality: municipality.code, period: year },
        values: [
          { gender: "K", count: 1, status: "", value: women.size },
          { gender: "M", count: 1, status: "", value: men.size },
          { gender: "T", count: 1, status: "", value: women.size + men.size },
        ],
      };
    }),
  );
  const half = Math.ceil(values.length / 2);
  const page = (own: typeof values, next_page: string | null) => ({
    ...{ note: madeUp, count: own.length, next_page, values: own },
  });
  const next = "https://kolada.example/v2/data/kpi/N99901?page=2&per_page=48";
  return [page(values.slice(0, half), next), page(values.slice(half), null)];
}
