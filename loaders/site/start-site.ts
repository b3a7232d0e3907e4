import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { BuildOptions } from "./build.js";

/** Node runs TypeScript in the other process as it does in this one. */
const TYPESCRIPT = ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href];

type Build = Pick<BuildOptions, "warehouse" | "out" | "sealed">;

/** What the process is told: to build, and then, if it asked, what the audit found. */
export type ToSite = { build: Build & { isAudited: boolean } } | { audited: string | null };

/** What the process tells: how far it has come, that it waits for the audit, and how it ended. */
export type FromSite =
  | { done: number; total: number }
  | { audit: string }
  | { fault: string | null };

export type Site = {
  /** Builds as `buildSite` does, in the other process. */
  build(options: Build & Pick<BuildOptions, "audit" | "progress">): Promise<void>;
  stop(): void;
};

/**
 * Starts a process that gets ready to build a site, the project's own when no source root is given. That takes as
 * long as the pages themselves, and whoever starts it has other work meanwhile.
 */
export function startSite(source?: string): Site {
  const script = new URL("./site-process.ts", import.meta.url);
  const child = fork(script, source ? [source] : [], { execArgv: TYPESCRIPT });
  const exited = new Promise<string>((resolve) => {
    child.on("exit", (code) => resolve(`the build of the site ended with ${code}`));
  });
  const tell = (message: ToSite) => child.connected && child.send(message);
  return {
    async build({ audit, progress, ...options }) {
      const built = new Promise<string | null>((resolve) => {
        child.on("message", async (message: FromSite) => {
          if ("done" in message) progress?.(message.done, message.total);
          else if ("audit" in message) tell({ audited: await faultOf(audit?.(message.audit)) });
          else resolve(message.fault);
        });
      });
      tell({ build: { ...options, isAudited: audit !== undefined } });
      const fault = await Promise.race([built, exited]);
      if (fault !== null) throw new Error(fault);
    },
    stop() {
      if (child.connected) child.disconnect();
      child.unref();
    },
  };
}

async function faultOf(work: Promise<void> | undefined): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
