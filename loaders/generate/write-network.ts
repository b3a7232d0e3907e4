import { network } from "../sources/network.js";
import { type Day, day, iso } from "./civil-day.js";
import type { ExportedFile } from "./exported-file.js";
import type { Membership, Portfolio } from "./model.js";
import { sharedSheet } from "./shared-sheet.js";
import { type Cell, tableOf, tabulate } from "./tabulate.js";

const table = tableOf(network, "network_members");
const deliveries = ["2019-06-30", "2020-06-30"];
const workbooks = new Set(["1496", "2281"]);
/** Härnösand's list of June 2019 misspells the municipality once. */
const fault = { place: "2280 2019-06-30", municipality_code: "Härnösnd" };
/** Lerum's list of June 2020 has dropped somebody who left long ago: the row is gone, not ended. */
const dropped = { place: "1441 2020-06-30", left_before: day("2019-06-30") };

/** Writes the member lists: each municipality its own members, with those who have left. */
export async function writeNetwork(portfolio: Portfolio): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const municipality of portfolio.municipalities) {
    const { code } = municipality;
    const own = portfolio.memberships.filter((one) => one.municipality === municipality);
    for (const on of deliveries.map(day)) {
      const place = `${code} ${iso(on)}`;
      const gone =
        place === dropped.place && own.find(({ to }) => to !== null && to <= dropped.left_before);
      const listed = own.filter((one) => one.from <= on && one !== gone);
      const records = listed.map((one) => recordOf(one, on));
      if (records.length === 0) continue;
      if (place === fault.place) {
        records[0] = { ...records[0], municipality_code: fault.municipality_code };
      }
      const sender = {
        source: "network",
        municipality_code: code,
        is_workbook: workbooks.has(code),
      };
      const name = { sheet: "Medlemmar", file: "natverk" };
      files.push(await sharedSheet(sender, on, name, tabulate(table, records)));
    }
  }
  return files;
}

function recordOf(one: Membership, on: Day): Record<string, Cell> {
  const { code, name } = one.municipality;
  const { member } = one;
  return {
    network: one.network,
    person_id: member.kind === "person" ? member.person.email : null,
    organisation: member.kind === "organisation" ? member.name : null,
    municipality_code: code.startsWith("0") ? String(Number(code)) : name,
    sex: member.kind === "person" ? member.person.answer : null,
    role: one.role,
    valid_from: iso(one.from),
    valid_to: one.to !== null && one.to <= on ? iso(one.to) : null,
  };
}
