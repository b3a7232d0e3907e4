import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { bytesOf, files, portfolio } from "./samples.js";

const text = (path: string): string => Buffer.from(bytesOf(path)).toString("utf8");
const paths = (start: string): string[] =>
  files.map(({ path }) => path).filter((path) => path.startsWith(start));
const rows = (csv: string): string[][] =>
  parse(csv, { delimiter: ";", bom: true, relax_column_count: true });

describe("the ideabox files", () => {
  it("hold the whole list every half-year; two municipalities lack the last: 20 of 22", () => {
    const newest = paths("ideabox/").filter((path) => path.includes("/2020-06-30/"));
    expect(newest).toHaveLength(20);
    expect(newest.join()).not.toMatch(/\/(1447|0512)\//);
    const boxes = portfolio.municipalities.filter(({ box }) => box === "ideabox");
    const ideas = boxes.map((one) => {
      const last = paths(`ideabox/${one.code}/`).at(-1) as string;
      return new Set(
        Buffer.from(bytesOf(last))
          .toString(one.code === "1497" ? "utf16le" : "utf8")
          .match(/20\d\d-\d{3}(?=;20)/g),
      ).size;
    });
    const others = portfolio.ideas.filter(({ municipality }) => municipality.box !== "ideabox");
    expect(ideas.reduce((left, right) => left + right, 0) + others.length).toBe(210);
  });

  it("come in Windows-1252, in UTF-16 and else in UTF-8 with a byte order mark", () => {
    const starts = (path: string) => [...bytesOf(path).slice(0, 3)];
    expect(Buffer.from(bytesOf("ideabox/1471/2020-06-30/idelada.csv")).toString("latin1")).toMatch(
      /^Idénummer;Inlämnad;/,
    );
    expect(starts("ideabox/1497/2020-06-30/idelada.csv").slice(0, 2)).toEqual([0xff, 0xfe]);
    for (const path of paths("ideabox/")) {
      if (!/\/(1471|1497)\//.test(path)) expect(starts(path)).toEqual([0xef, 0xbb, 0xbf]);
    }
  });

  it("have decomposed letters in one file only", () => {
    const decomposed = files
      .filter(({ path }) => path.startsWith("ideabox/") && !path.includes("/1497/"))
      .filter(({ bytes }) => {
        const whole = Buffer.from(bytes).toString("utf8");
        return whole !== whole.normalize("NFC");
      });
    expect(decomposed.map(({ path }) => path)).toEqual(["ideabox/1470/2018-06-30/idelada.csv"]);
  });

  it("have one that is pasted together: a repeated header, a row twice, an empty row and a sum", () => {
    const pasted = rows(text("ideabox/1473/2019-06-30/idelada.csv"));
    expect(pasted.filter((row) => row[0] === "Idénummer")).toHaveLength(2);
    expect(pasted.at(-1)?.[0]).toBe("Summa");
    expect(pasted.filter((row) => row.join("") === "")).toHaveLength(1);
    expect(pasted.filter((row) => row.join() === pasted[1]?.join())).toHaveLength(2);
  });

  it("leave the stage to the board where there is one", () => {
    const boxes = portfolio.municipalities.filter(({ box }) => box === "ideabox");
    for (const one of boxes.filter(({ board }) => board !== null)) {
      const [heading = [], ...body] = rows(text(`ideabox/${one.code}/2020-06-30/idelada.csv`));
      for (const row of body) expect(row[heading.indexOf("Steg")]).toBe("");
    }
  });

  it("name the case that an idea was merged into, another municipality's with its code", () => {
    const cells = paths("ideabox/")
      .filter((path) => !path.includes("/1497/"))
      .flatMap((path) => rows(text(path)).map((row) => row[14] ?? ""))
      .filter((cell) => /\d/.test(cell));
    expect(cells.some((cell) => /^20\d\d-\d{3}$/.test(cell))).toBe(true);
    expect(cells.some((cell) => /^\d{4}-20\d\d-\d{3}$/.test(cell))).toBe(true);
  });
});

describe("rows gone between deliveries", () => {
  const numbers = (path: string, at: number): string[] =>
    rows(text(path)).map((row) => row[at] ?? "");

  it("are one of an idea list, back half a year later", () => {
    const [before, then, after] = ["2017-12-31", "2018-06-30", "2018-12-31"].map((on) =>
      numbers(`ideabox/1472/${on}/idelada.csv`, 0),
    );
    const lost = before?.filter((number) => !then?.includes(number)) ?? [];
    expect(lost).toHaveLength(1);
    expect(after).toEqual(expect.arrayContaining(lost));
  });

  it("are one of a member list, somebody who had left", () => {
    const [before = [], after = []] = ["2019-06-30", "2020-06-30"].map((on) =>
      rows(text(`network/1441/${on}/natverk.csv`)),
    );
    const kept = new Set(after.map((row) => `${row[0]} ${row[1]} ${row[6]}`));
    const lost = before.filter((row) => !kept.has(`${row[0]} ${row[1]} ${row[6]}`));
    expect(lost).toHaveLength(1);
    expect(lost[0]?.[7]).toMatch(/^201/);
  });
});

describe("the Planner files", () => {
  it("are quarterly workbooks of four municipalities with title rows above the header", async () => {
    const boards = new Set(paths("planner/").map((path) => path.split("/")[1]));
    expect(boards).toEqual(new Set(["0687", "1493", "1496", "1499"]));
    expect(paths("planner/1496/")).toHaveLength(15);
    const head = async (code: string) => {
      const bytes = Buffer.from(bytesOf(`planner/${code}/2020-06-30/idetavla.xlsx`));
      return (await readXlsxFile(bytes)).at(0)?.data.slice(0, 6) ?? [];
    };
    const [english, swedish, american] = [
      await head("1496"),
      await head("1493"),
      await head("1499"),
    ];
    expect(english.map((row) => row[0])).toEqual(expect.arrayContaining(["Plan name", "Task ID"]));
    expect(swedish.map((row) => row[0])).toEqual(
      expect.arrayContaining(["Plannamn: Idétavla Mariestad", "Uppgifts-ID"]),
    );
    expect(JSON.stringify(american)).toMatch(/"\d{1,2}\/\d{1,2}\/20\d\d"/);
  });

  it("have fixed times in the zip", () => {
    for (const path of files.map(({ path }) => path).filter((path) => path.endsWith(".xlsx"))) {
      const bytes = Buffer.from(bytesOf(path));
      expect(Object.keys(unzipSync(bytes))).toContain("xl/workbook.xml");
      expect(bytes.readUInt32LE(10)).toBe(0x00210000);
    }
  });
});

describe("the Trello board", () => {
  type Action = { id: string; type: string; date: string; data: { card: { id: string } } };
  const boards = paths("trello/").map(
    (path) => JSON.parse(text(path)) as { actions: Action[]; cards: { id: string }[] },
  );
  const ids = boards.map((board) => board.actions.map((action) => action.id));

  it("has more than 1,000 actions in overlapping deliveries of at most 1,000", () => {
    expect(boards.length).toBeGreaterThan(1);
    for (const own of ids) expect(own.length).toBeLessThanOrEqual(1000);
    expect(new Set(ids.flat()).size).toBeGreaterThan(1000);
    ids.slice(1).forEach((own, index) => {
      expect(own.some((id) => ids[index]?.includes(id))).toBe(true);
      expect(own.every((id) => ids[index]?.includes(id))).toBe(false);
    });
  });

  it("lists the newest action first", () => {
    for (const { actions } of boards) {
      const dates = actions.map((action) => action.date);
      expect(dates).toEqual([...dates].sort().reverse());
    }
  });

  it("has cards without a create action, which their id dates", () => {
    const actions = boards.flatMap((board) => board.actions);
    const created = new Set(
      actions.filter(({ type }) => type === "createCard").map(({ data }) => data.card.id),
    );
    const cards = boards.at(-1)?.cards ?? [];
    const without = cards.filter(({ id }) => !created.has(id)).slice(2);
    expect(without.length).toBeGreaterThan(1);
    for (const { id } of without) {
      const made = new Date(Number.parseInt(id.slice(0, 8), 16) * 1000).toISOString();
      expect(made > "2016-11-01" && made < "2020-07-01").toBe(true);
    }
  });

  it("keeps the ids of its cards and lists from export to export", () => {
    const [first, second] = boards.map((board) => board.cards.map(({ id }) => id));
    expect(second).toEqual(expect.arrayContaining(first ?? []));
  });
});

describe("the November files", () => {
  it("have no header, eleven fields, and codes that lost their zero in two municipalities", () => {
    for (const path of paths("november/")) {
      const [, code = ""] = path.split("/");
      const body = rows(Buffer.from(bytesOf(path)).toString("latin1"));
      for (const row of body) expect(row).toHaveLength(11);
      expect(body[0]?.[0]).toBe(["0512", "0604"].includes(code) ? code.slice(1) : code);
    }
    expect(paths("november/")).toHaveLength(96);
  });
});

describe("the other ways in", () => {
  const sheet = async (path: string): Promise<string[][]> =>
    ((await readXlsxFile(Buffer.from(bytesOf(path)))).at(0)?.data ?? []).map((row) =>
      row.map(String),
    );

  it("are a form with questions as headings, a second header in one export, and a plan with its numbers", async () => {
    const last = await sheet("forms/0687/2020-06-30/ideformular.xlsx");
    expect(last[0]).toContain("Vad handlar din idé om?");
    expect(last.slice(1).map(([id]) => `F${id}`)).toEqual(
      portfolio.ideas
        .filter(({ municipality }) => municipality.code === "0687")
        .map((one) => one.number),
    );
    const pasted = await sheet("forms/0687/2019-06-30/ideformular.xlsx");
    expect(pasted.filter(([id]) => id === "ID")).toHaveLength(2);
    const plan = await sheet("planner/0687/2020-06-30/idetavla.xlsx");
    expect(plan.flat().filter((cell) => /^\[F\d\] /.test(cell))).toHaveLength(9);
  });

  it("are Jira with headings twice, line breaks in cells, and searches in which old issues are missing", () => {
    const found = paths("jira/1441/").filter((path) => path.endsWith("arenden.csv"));
    const searches = found.map((path) => parse(text(path), { columns: false }) as string[][]);
    for (const [heading = [], ...body] of searches) {
      expect(heading.filter((cell) => cell === "Labels")).toHaveLength(2);
      for (const row of body) expect(row[heading.indexOf("Description")]).toContain("\n");
    }
    const keys = searches.map(([heading = [], ...body]) =>
      body.map((row) => row[heading.indexOf("Issue key")]),
    );
    expect(new Set(keys.flat()).size).toBe(13);
    expect(keys.at(-1)?.length).toBeLessThan(13);
    const log = text("jira/1441/2020-06-30/andringar.csv");
    expect(log).toMatch(/,\d\d\/[A-Z][a-z]{2}\/20 \d{1,2}:\d\d (AM|PM),status,/);
    expect(log).toContain(",priority,");
  });

  it("are a log that numbers every change of stage, the first from nowhere", () => {
    const [heading = [], ...body] = rows(text("events/0513/2020-06-30/handelser.csv"));
    expect(heading[0]).toBe("Händelse-ID");
    const own = portfolio.ideas.filter(({ municipality }) => municipality.code === "0513");
    expect(body).toHaveLength(own.reduce((sum, { events }) => sum + events.length, 0));
    expect(body.filter((row) => row[3] === "")).toHaveLength(own.length);
  });

  it("say that they are made up where the format has room for it", async () => {
    const shared = /^(meetings|costs|benefits|maturity)\/|^training\/.*xlsx$/;
    const workbooks = files.map(({ path }) => path).filter((path) => shared.test(path));
    expect(workbooks.length).toBeGreaterThan(12);
    for (const path of workbooks) expect((await sheet(path))[0]?.[0]).toMatch(/^Påhittat exempel/);
    for (const path of [...paths("vinnova/"), ...paths("kolada/")]) {
      expect(text(path)).toContain("Påhittat exempel");
    }
  });

  it("are few: one sender keeps each list that a hub shares", () => {
    const senders = (source: string) => [
      ...new Set(paths(`${source}/`).map((path) => path.split("/")[1])),
    ];
    expect(["meetings", "maturity", "vinnova", "kolada"].map((source) => senders(source))).toEqual([
      ["1496"],
      ["1496"],
      ["1496"],
      ["1496"],
    ]);
    expect(senders("costs")).toEqual(["0687", "1441", "1496", "2281"]);
  });
});

describe("every file", () => {
  it("holds no address but made-up ones and no name that somebody could have", () => {
    for (const { path, bytes } of files.filter(({ path }) => /\.(csv|json)$/.test(path))) {
      const whole = Buffer.from(bytes).toString(path.includes("/1497/") ? "utf16le" : "latin1");
      for (const [address] of whole.matchAll(/[^\s;,"@]+@[^\s;,"@]+/g)) {
        expect(address).toMatch(/^person\d{4}@exempel\.invalid$/);
      }
    }
    for (const { name } of portfolio.employments) expect(name).toMatch(/^Exempelperson \d{5}$/);
  });
});
