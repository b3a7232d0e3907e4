import type { Command } from "./commands/command.js";
import { USAGE } from "./commands/usage.js";
import { WrongUse } from "./warehouse/wrong-use.js";

const commands: Record<string, () => Promise<Command>> = {
  audit: async () => (await import("./commands/audit.js")).audit,
  bench: async () => (await import("./commands/bench.js")).bench,
  build: async () => (await import("./commands/build.js")).build,
  candidates: async () => (await import("./commands/candidates.js")).candidates,
  check: async () => (await import("./commands/check.js")).check,
  dev: async () => (await import("./commands/dev.js")).dev,
  diff: async () => (await import("./commands/diff.js")).diff,
  fetch: async () => (await import("./commands/fetch.js")).fetch,
  forget: async () => (await import("./commands/forget.js")).forget,
  generate: async () => (await import("./commands/generate.js")).generate,
  load: async () => (await import("./commands/load.js")).load,
  "new-source": async () => (await import("./commands/new-source.js")).newSource,
  seal: async () => (await import("./commands/seal.js")).seal,
  "rotate-secret": async () => (await import("./commands/rotate-secret.js")).rotateSecret,
  start: async () => (await import("./commands/start.js")).start,
  template: async () => (await import("./commands/template.js")).template,
  verify: async () => (await import("./commands/verify.js")).verify,
};

const [name = "", ...args] = process.argv.slice(2);

try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new WrongUse(
      `${name ? `Kommandot ${name} finns inte.` : "Ange ett kommando."}\n${USAGE}`,
    );
  }
  process.exitCode = await (await command())(args);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}
