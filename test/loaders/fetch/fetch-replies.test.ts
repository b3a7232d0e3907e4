import { describe, expect, test, vi } from "vitest";
import { fetchKolada } from "../../../loaders/fetch/fetch-kolada.js";
import { fetchReply, type Manners, manners } from "../../../loaders/fetch/fetch-reply.js";
import { fetchVinnova } from "../../../loaders/fetch/fetch-vinnova.js";
import { type Answer, json, withServer } from "./server.js";

const patient: Manners = { ...manners, pause: 1, most_bytes: 100_000, most_pages: 3 };
const hasty: Manners = { ...patient, timeout: 200 };
const question = { kpis: ["N1"], municipalities: ["1496", "0604"], years: [2018, 2019] };
const kolada = (answer: Answer) =>
  withServer(answer, async (base, asked) => ({
    asked,
    pages: await fetchKolada({ base, ...question }, patient),
  }));
const reply = (answer: Answer, how: Manners = patient) =>
  withServer(answer, (base) => fetchReply("Kolada", base, how));

describe("a reply", () => {
  test("is asked for again when the server fails in passing", async () => {
    let times = 0;
    const { document } = await reply((_request, response) => {
      times += 1;
      if (times < 3) response.writeHead(times === 1 ? 500 : 429).end();
      else json(response, { a: 1 });
    });
    expect(document).toEqual({ a: 1 });
    expect(times).toBe(3);
  });

  test("is given up after three tries, and at once when the question is wrong", async () => {
    let times = 0;
    const failing = (status: number): Answer => {
      times = 0;
      return (_request, response) => {
        times += 1;
        response.writeHead(status).end("<html>");
      };
    };
    await expect(reply(failing(503))).rejects.toThrow("Kolada kunde inte svara (HTTP 503)");
    expect(times).toBe(3);
    await expect(reply(failing(404))).rejects.toThrow("tar inte emot frågan (HTTP 404)");
    expect(times).toBe(1);
  });

  test("that never comes, or never ends, is left in time", async () => {
    await expect(reply(() => {}, hasty)).rejects.toThrow("svarade inte inom 0,2 sekunder");
    const dripping: Answer = (_request, response) => void response.write("[");
    await expect(reply(dripping, hasty)).rejects.toThrow("svarade inte inom");
  });

  test("that has begun is left in time, whether or not the signal reaches it", async () => {
    const deaf = new ReadableStream({ start: (stream) => stream.enqueue(Buffer.from("[")) });
    vi.stubGlobal("fetch", async () => new Response(deaf));
    const said = fetchReply("Kolada", "http://exempel.invalid/", { ...hasty, tries: 1 });
    await expect(said).rejects.toThrow("svarade inte inom").finally(vi.unstubAllGlobals);
  });

  test("larger than is allowed is left half read, whatever its length says", async () => {
    let sent = 0;
    const endless: Answer = (_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(" ".repeat(10_000))) sent += 10_000;
      };
      response.on("drain", more);
      more();
    };
    await expect(reply(endless)).rejects.toThrow("mer än 0,1 MB");
    expect(sent).toBeLessThan(50_000_000);
  });

  test("that is no JSON is refused without quoting it", async () => {
    const page: Answer = (_request, response) => void response.end("<p>Hemligt</p>");
    const said = await reply(page).catch((error: Error) => error.message);
    expect(said).toBe("Kolada svarade med något annat än JSON. Kontrollera adressen.");
  });

  test("from nowhere says in Swedish to look at the network", async () => {
    const gone = await withServer(
      () => {},
      async (base) => base,
    );
    await expect(fetchReply("Vinnova", gone, patient)).rejects.toThrow(
      "Vinnova går inte att nå. Kontrollera att datorn har nät",
    );
  });

  test("is not followed to another address", async () => {
    const moved: Answer = (_request, response) =>
      void response.writeHead(302, { location: "https://exempel.invalid/" }).end();
    await expect(reply(moved)).rejects.toThrow("går inte att nå");
  });
});

describe("Kolada's pages", () => {
  test.each(["next_page", "next_url"])(
    "are followed by %s and kept as they were given",
    async (link) => {
      const { asked, pages } = await kolada((request, response, base) => {
        const page = Number(new URL(request.url ?? "", base).searchParams.get("page") ?? 1);
        const next = page < 3 ? `${base}/data?page=${page + 1}` : null;
        json(response, { values: [page], [link]: next, unknown: "kept" });
      });
      expect(asked).toEqual([
        "/data/kpi/N1/municipality/1496,0604/year/2018,2019?per_page=5000",
        "/data?page=2",
        "/data?page=3",
      ]);
      expect(pages.map((text) => JSON.parse(text))).toMatchObject([
        { values: [1], unknown: "kept" },
        { values: [2] },
        { values: [3] },
      ]);
    },
  );

  test("are no more than is allowed, and never the same twice", async () => {
    let page = 0;
    const endless: Answer = (_request, response, base) => {
      page += 1;
      json(response, { values: [], next_page: `${base}/${page}` });
    };
    await expect(kolada(endless)).rejects.toThrow("fler än 3 sidor");
    const ring: Answer = (request, response, base) =>
      json(response, { values: [], next_page: `${base}${request.url}` });
    await expect(kolada(ring)).rejects.toThrow("fler än 3 sidor");
  });

  test("on another server are not asked for", async () => {
    const elsewhere: Answer = (_request, response) =>
      json(response, { values: [], next_page: "http://exempel.invalid/2" });
    await expect(kolada(elsewhere)).rejects.toThrow("en annan server");
  });

  test("are values, or nothing", async () => {
    await expect(kolada((_request, response) => json(response, { error: 1 }))).rejects.toThrow(
      "något annat än värden",
    );
  });
});

describe("Vinnova's projects", () => {
  const numbers = Array.from({ length: 21 }, (_, index) => `2016-${10_000 + index}`);

  test("are asked for twenty at a time", async () => {
    const [replies, asked] = await withServer(
      (_request, response) => json(response, [{ Diarienummer: "2016-10000" }]),
      async (base, asked) => [await fetchVinnova({ base, diary_numbers: numbers }, patient), asked],
    );
    expect(replies).toHaveLength(2);
    expect(asked).toEqual([`/projekt/${numbers.slice(0, 20).join(",")}`, "/projekt/2016-10020"]);
  });

  test.each([
    [[], "Vinnova har inga projekt med 2016-10000."],
    [{}, "något annat än projekt"],
  ])("are none when the answer is %j", async (document, message) => {
    const asked = withServer(
      (_request, response) => json(response, document),
      (base) => fetchVinnova({ base, diary_numbers: ["2016-10000"] }, patient),
    );
    await expect(asked).rejects.toThrow(message);
  });
});
