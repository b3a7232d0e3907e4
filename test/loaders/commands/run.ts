import { spawn } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../../../loaders/warehouse/models.js";

export type Ran = { code: number | null; stdout: string; stderr: string };

const CLI = ["--import=tsx", join(PROJECT, "loaders/cli.ts")];

/** Starts a command in a process of its own, without any secret of the environment unless it is given. */
export function startCommand(args: string[], env: Record<string, string> = {}) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("SLUSSKOLLEN"));
  return spawn(process.execPath, [...CLI, ...args], {
    cwd: PROJECT,
    env: { ...Object.fromEntries(inherited), ...env },
  });
}

/** Runs a command to its end. */
export function runCommand(args: string[], env: Record<string, string> = {}): Promise<Ran> {
  const child = startCommand(args, env);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}
