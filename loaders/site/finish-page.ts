import { contentSecurityPolicy } from "./content-security-policy.js";
import { escapeHtml } from "./escape-html.js";

export type PageAdditions = {
  /** What a page made from data is about, in its heading and (told from all others) in its title. */
  name?: string | undefined;
  title?: string | undefined;
  /** What is added to every title: the edition that the pages are of. */
  within?: string | undefined;
  /** The frame around the page, as HTML with addresses from the site's root: `href="/flode"`. */
  frame: { head: string; header: string; footer: string };
  /** How many folders deep the page stands. */
  depth: number;
  /** Tables for readers without JavaScript, as HTML. */
  tables: string;
  /** The list of editions, as HTML, on the page that has a place for it. */
  editions?: string | undefined;
};

/**
 * Finishes a page as Framework wrote it: language, zoom, the frame around it, title and heading of a
 * page made from data, tables without JavaScript, and the content security policy, which comes last
 * because it counts what stands in the page.
 */
export function finishPage(
  html: string,
  { name, title = name, within, frame, depth, tables, editions }: PageAdditions,
): string {
  let page = replaceOnce(html, "<html>", '<html lang="sv">');
  page = replaceOnce(page, ", maximum-scale=1", "");
  page = framePage(page, frame, depth);
  if (editions !== undefined)
    page = page.replace(/<div data-editions(?:="")?><\/div>/, () => editions);
  if (name !== undefined && title !== undefined)
    page = namePage(page, escapeHtml(name), escapeHtml(title));
  if (within !== undefined)
    page = page.replace(/<title>([^<|]*?)( \|[^<]*)?<\/title>/, (_, own, site = "") => {
      return `<title>${own}, ${escapeHtml(within)}${site}</title>`;
    });
  if (tables) page = replaceOnce(page, "</main>", `<noscript>\n${tables}\n</noscript>\n</main>`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(page)}">`;
  return replaceOnce(page, '<meta charset="utf-8">', `<meta charset="utf-8">\n${policy}`);
}

function framePage(html: string, frame: PageAdditions["frame"], depth: number): string {
  const root = "../".repeat(depth) || "./";
  const { head, header, footer } = frame;
  const relative = (part: string) => part.replaceAll('href="/', `href="${root}`);
  const main = '<main id="observablehq-main"';
  const top = `<header id="observablehq-header">\n${relative(header)}\n</header>\n`;
  const bottom = `<footer id="observablehq-footer">\n${relative(footer)}\n</footer>`;
  const headed = replaceOnce(html, "</head>", `${relative(head)}\n</head>`);
  const topped = replaceOnce(headed, main, `${top}${main}`);
  return replaceOnce(topped, "</main>", `</main>\n${bottom}`);
}

function namePage(html: string, name: string, title: string): string {
  const titled = html.replace(
    /<title>[^<]*?( \| [^<|]*)?<\/title>/,
    (_, site = "") => `<title>${title}${site}</title>`,
  );
  return titled.replace(
    /(<(\w+)[^>]*\sdata-name(?:="")?[^>]*>)[\s\S]*?(<\/\2>)/,
    (_, open, _tag, close) => `${open}${name}${close}`,
  );
}

/** Replaces the one place that Framework is known to write; another version that does not is an error. */
function replaceOnce(html: string, place: string, by: string): string {
  const start = html.indexOf(place);
  if (start < 0) throw new Error(`missing in page: ${place}`);
  return html.slice(0, start) + by + html.slice(start + place.length);
}
