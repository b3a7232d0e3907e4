// Framework ships no types: these are the few doors of its own code that the site build uses.
declare module "@observablehq/framework/dist/build.js" {
  import type { Config } from "@observablehq/framework/dist/config.js";

  export class FileBuildEffects {
    constructor(
      outputRoot: string,
      cacheDir: string,
      options?: {
        logger?: Pick<Console, "log" | "warn" | "error">;
        output?: { write(text: string): unknown };
      },
    );
    prepare(): Promise<void>;
    writeFile(path: string, contents: string | Uint8Array): Promise<void>;
  }
  export function build(options: { config: Config }, effects?: FileBuildEffects): Promise<void>;
}

declare module "@observablehq/framework/dist/config.js" {
  export type Page = {
    title: string | null;
    data: Record<string, unknown>;
    path: string;
  };
  export type ConfigSpec = {
    root: string;
    output?: string;
    title: string;
    pages?: never[];
    sidebar: boolean;
    search: boolean;
    pager: boolean;
    toc: boolean;
    style: string;
    globalStylesheets: string[];
    interpreters: Record<string, string[]>;
    head: string | ((page: Page) => string) | null;
    header: string | ((page: Page) => string) | null;
    footer: string | ((page: Page) => string) | null;
    dynamicPaths: string[];
  };
  export type Config = ConfigSpec & { paths(): AsyncIterable<string> };
  export function normalizeConfig(spec: ConfigSpec): Config;
}

declare module "@observablehq/framework/dist/javascript/module.js" {
  export function getLocalModuleHash(
    root: string,
    path: string,
    getHash?: (path: string) => string,
  ): Promise<string>;
}

declare module "@observablehq/framework/dist/frontMatter.js" {
  export function readFrontMatter(input: string): {
    content: string;
    data: Record<string, unknown>;
  };
}

declare module "@observablehq/framework/dist/preview.js" {
  import type { Server } from "node:http";

  export function preview(options: {
    config: string;
    root?: string;
    hostname: string;
    port: number;
    open: boolean;
    verbose?: boolean;
  }): Promise<{ server: Server }>;
}
