import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pseudonym } from "../../../loaders/read/pseudonym.js";
import { context, deliver, reasons } from "../read/deliver.js";

const text = readFileSync(new URL("../../input/ideabox.csv", import.meta.url), "utf8");
const asa = pseudonym(context.secret("1496"), "email", "1496", "asa@exempel.se");
const bo = pseudonym(context.secret("1496"), "email", "1496", "bo@exempel.se");

describe("ideabox", () => {
  test("gives typed rows with the number that a person sees", async () => {
    const { tables } = await deliver("ideabox", text);
    expect(tables.ideabox).toEqual([
      {
        sheet: null,
        row_number: 4,
        idea_number: "2018-001",
        submitted_at: "2018-02-03 14:05:00",
        unit: "Hemtjänsten Öst",
        operating_area: "Vård och omsorg",
        origin: "employee",
        channel: "form",
        challenge: "Hållbart",
        giver_ids: asa,
        giver_sexes: "women",
        title: "Lånecykel på torget",
        description: "Två rader;\nmed semikolon",
        first_reply_date: "2018-02-09",
        stage: "Testas",
        stage_date: "2018-03-01",
        merged_into: null,
        joint_municipalities: "0604 1497",
        programme_run: "Våren 2018",
        solution_type: "service",
        radicality: "incremental",
        is_digital: true,
      },
      expect.objectContaining({
        row_number: 5,
        submitted_at: "2018-02-04 00:00:00",
        giver_ids: `${asa} ${bo}`,
        giver_sexes: "women men",
        title: "<b>Fet</b> idé",
        description: "=cmd|' /C calc'!A0",
        merged_into: "2018-001",
        radicality: "unknown",
        is_digital: true,
      }),
    ]);
  });

  test("refuses rows with row, column and reason", async () => {
    expect(reasons(await deliver("ideabox", text))).toEqual([
      "9 Idénummer duplicate_key",
      "11 Inlämnad future_date",
      "12 Inlämnad ambiguous_date",
      "12 Steg unknown_stage",
      "12 Medverkande kommuner unknown_municipality",
      "13 Ursprung unknown_word",
      "13 Idégivare invalid_email",
      "13 Titel missing_value",
      "13 Digital invalid_yes_no",
      "14 Beskrivning phone_in_text",
      "15 Titel email_in_text",
      "16 – other_width",
      "17 – other_width",
    ]);
  });

  test("accounts for every row of the file", async () => {
    const { rows, accepted, refused, ignored, ignored_by, whole } = await deliver("ideabox", text);
    expect({ rows, accepted, refused, ignored, whole }).toEqual({
      rows: 17,
      accepted: 2,
      refused: 8,
      ignored: 7,
      whole: false,
    });
    expect(ignored_by).toEqual([
      { rule: "title_row", rows: 1 },
      { rule: "empty_row", rows: 2 },
      { rule: "not_a_stage", rows: 1 },
      { rule: "duplicate_row", rows: 1 },
      { rule: "repeated_header", rows: 1 },
      { rule: "sum_row", rows: 1 },
    ]);
  });

  test("suggests what was meant", async () => {
    const { refusals } = await deliver("ideabox", text);
    const messages = refusals.map(({ message }) => message).join("\n");
    expect(messages).toContain(
      "'Teestas' finns inte i stegkartan för idélådan. Menade du 'Testas'?",
    );
    expect(messages).toContain("'Skövd' är ingen känd kommun. Menade du 'Skövde'?");
    expect(messages).toContain("Menade du 'Medarbetare'?");
  });

  test("never lets an address or a phone number out", async () => {
    const whole = JSON.stringify(await deliver("ideabox", text));
    expect(whole).not.toContain("exempel");
    expect(whole).not.toContain("0511");
    expect(whole).not.toContain("inget namn");
  });

  test("reads the same from every encoding, separator, line end and composition", async () => {
    const { sha256: _, ...expected } = await deliver("ideabox", text);
    const upper: Record<string, number> = { "–": 0x96, "…": 0x85 };
    const windows = Buffer.from([...text].map((sign) => upper[sign] ?? sign.charCodeAt(0)));
    const others = [
      windows,
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, "utf16le"),
      Buffer.from(text.normalize("NFD")),
      Buffer.from(text.replaceAll(/\n/g, "\r\n")),
    ];
    for (const bytes of others) {
      const { sha256, ...read } = await deliver("ideabox", bytes);
      expect(read).toEqual(expected);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test("finds the separator by itself", async () => {
    const lines = ["Idénummer;Inlämnad;Titel;Steg", "2018-001;2018-02-03;Lånecykel;Fångad"];
    for (const delimiter of [",", "\t"]) {
      const read = await deliver("ideabox", lines.join("\n").replaceAll(";", delimiter));
      expect(read.accepted).toBe(1);
    }
    const said = await deliver("ideabox", `sep=|\n${lines.join("\n").replaceAll(";", "|")}`);
    expect([said.accepted, said.ignored_by]).toEqual([1, [{ rule: "title_row", rows: 1 }]]);
  });

  test("repeats a single sex for each of several givers", async () => {
    const lines = [
      "Idénummer;Inlämnad;Titel;Idégivare;Kön",
      "1;2018-02-03;Lånecykel;a@exempel.se;b@exempel.se;Kvinna",
    ];
    const quoted = lines[1]?.replace("a@exempel.se;b@exempel.se", '"a@exempel.se;b@exempel.se"');
    const { tables, refusals } = await deliver("ideabox", `${lines[0]}\n${quoted}\n`);
    expect(refusals).toEqual([]);
    expect(tables.ideabox?.[0]?.giver_sexes).toBe("women women");
  });

  test("refuses a row with more sexes than givers", async () => {
    const text =
      "Idénummer;Inlämnad;Titel;Idégivare;Kön\n1;2018-02-03;Lån;a@exempel.se;Kvinna, Man\n";
    expect(reasons(await deliver("ideabox", text))).toEqual(["2 Kön unlike_counts"]);
  });
});
