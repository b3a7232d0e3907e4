import type { BrowserContext, Page } from "playwright-core";

/**
 * Lends the tabs of a context, each to one at a time. Pages that are opened one after the other in a
 * tab share a process of the browser, which takes as long to start as a page takes to open.
 */
export function tabsOf(context: BrowserContext) {
  const idle: Page[] = [];
  return async <T>(use: (page: Page) => Promise<T>): Promise<T> => {
    const page = idle.pop() ?? (await context.newPage());
    try {
      const answer = await use(page);
      idle.push(page);
      return answer;
    } catch (error) {
      await page.close(); // nobody knows what state it is in
      throw error;
    }
  };
}
