import { join } from "node:path";
import { FileBuildEffects } from "@observablehq/framework/dist/build.js";

const silent = { log() {}, warn() {}, error() {} };

/** Receives Framework's files without its chatter, and tells of each page that is written. */
export class BuildEffects extends FileBuildEffects {
  readonly #onPage: () => void;

  constructor(root: string, output: string, onPage: () => void) {
    super(output, join(root, ".observablehq", "cache"), { logger: silent, output: { write() {} } });
    this.#onPage = onPage;
  }

  override async writeFile(path: string, contents: string | Uint8Array): Promise<void> {
    await super.writeFile(path, contents);
    if (path.endsWith(".html")) this.#onPage();
  }
}
