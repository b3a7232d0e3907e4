/** Reads bytes as the texts that they may be: UTF-8, Latin-1, UTF-16 from either end, and with their escapes undone. */
export function readings(bytes: Uint8Array): string[] {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const texts = [utf8];
  if (utf8.includes("\ufffd")) texts.push(new TextDecoder("latin1").decode(bytes));
  if (bytes.includes(0)) {
    texts.push(new TextDecoder("utf-16le").decode(bytes));
    texts.push(new TextDecoder("utf-16be").decode(bytes));
  }
  const escaped = /\\u[\da-f]{4}|\\x[\da-f]{2}|&#x?[\da-f]+;|%[\da-f]{2}/i;
  if (escaped.test(utf8)) texts.push(unescaped(utf8));
  return texts.map((text) => text.normalize("NFKC"));
}

function unescaped(text: string): string {
  const sign = (digits: string, base: number) => {
    const code = Number.parseInt(digits, base);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  };
  return text
    .replace(/\\u([\da-f]{4})|\\x([\da-f]{2})|&#x([\da-f]+);/gi, (_, u, x, entity) =>
      sign(u ?? x ?? entity, 16),
    )
    .replace(/&#(\d+);/g, (_, digits) => sign(digits, 10))
    .replace(/(?:%[\da-f]{2})+/gi, (run) => {
      const codes = run.match(/[\da-f]{2}/gi) ?? [];
      return new TextDecoder().decode(Uint8Array.from(codes, (code) => Number.parseInt(code, 16)));
    });
}
