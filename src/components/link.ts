const root = new URL("../../", import.meta.url);

/** Gives the address of a page of the site, wherever the site is served: `link("indikator/P01")`. */
export function link(path: string): string {
  return new URL(path, root).href;
}
