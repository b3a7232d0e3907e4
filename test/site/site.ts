import type { Browser } from "./find-browser.js";

/** What the set-up hands to the tests: the built site, where it is served, and what it was built from. */
export type Site = {
  url: string;
  dist: string;
  source: string;
  sealed: string;
  warehouse: string;
  /** The same warehouse with the values before suppression. */
  withValues: string;
  browser: Browser;
};

declare module "vitest" {
  export interface ProvidedContext {
    site: Site;
  }
}
