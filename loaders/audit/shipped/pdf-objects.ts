import { unzlibSync } from "fflate";

/** An object of a PDF: its dictionary as text, and its stream, inflated. */
export type PdfObject = { head: string; stream?: Uint8Array };

const latin1 = new TextDecoder("latin1");

/** Reads the objects of a PDF by number, those in object streams too. Error: `encrypted`, or a filter that is not known. */
export function pdfObjects(bytes: Uint8Array): Map<number, PdfObject> {
  const text = latin1.decode(bytes);
  if (/\/Encrypt\b/.test(text)) throw new Error("encrypted");
  const objects = new Map<number, PdfObject>();
  const starts = /(?:^|\s)(\d+)\s+\d+\s+obj\b/g;
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const from = starts.lastIndex;
    const streamAt = /stream\r?\n|endobj/g;
    streamAt.lastIndex = from;
    const next = streamAt.exec(text);
    if (!next) throw new Error("object without end");
    const head = text.slice(from, next.index);
    const object: PdfObject = { head };
    if (next[0] !== "endobj") {
      const start = streamAt.lastIndex;
      const length = lengthOf(head, text) ?? text.indexOf("endstream", start) - start;
      object.stream = inflated(head, bytes.subarray(start, start + length));
      starts.lastIndex = start + length;
    }
    objects.set(Number(found[1]), object);
  }
  for (const object of [...objects.values()])
    if (object.stream && /\/Type\s*\/ObjStm/.test(object.head))
      for (const [number, head] of packedIn(object, object.stream)) objects.set(number, { head });
  return objects;
}

function lengthOf(head: string, text: string): number | undefined {
  const [, direct, isReference] = /\/Length\s+(\d+)(\s+\d+\s+R)?/.exec(head) ?? [];
  if (!direct) return undefined;
  if (!isReference) return Number(direct);
  const referred = new RegExp(`(?:^|\\s)${direct}\\s+\\d+\\s+obj\\s+(\\d+)`).exec(text);
  return referred ? Number(referred[1]) : undefined;
}

function inflated(head: string, stream: Uint8Array): Uint8Array {
  const [, one, many] = /\/Filter\s*(?:\/(\w+)|\[([^\]]*)\])/.exec(head) ?? [];
  const filters = one ? [one] : (many?.match(/\w+/g) ?? []);
  if (filters.some((filter) => /^(DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode)$/.test(filter)))
    return stream; // a picture
  if (filters.some((filter) => filter !== "FlateDecode")) throw new Error(`filter ${filters}`);
  return filters.reduce((bytes) => unzlibSync(bytes), stream);
}

function packedIn({ head }: PdfObject, stream: Uint8Array): [number, string][] {
  const text = latin1.decode(stream);
  const first = Number(/\/First\s+(\d+)/.exec(head)?.[1]);
  const numbers = (text.slice(0, first).match(/\d+/g) ?? []).map(Number);
  const places = numbers.flatMap((number, i) =>
    i % 2 === 0 ? [{ number, at: first + (numbers[i + 1] as number) }] : [],
  );
  return places.map(({ number, at }, i) => [number, text.slice(at, places[i + 1]?.at)]);
}
