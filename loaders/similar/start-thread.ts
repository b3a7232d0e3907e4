import { Worker } from "node:worker_threads";

// what turns TypeScript into JavaScript is at work in the main thread alone until it is asked for
const script = `
  const { api, module } = require("node:worker_threads").workerData;
  import(api).then(({ register }) => register()).then(() => import(module));`;

/** Starts a thread with a TypeScript module, which finds what it is given in `workerData.data`; answers with its one message. */
export function startThread<Answer>(module: URL, data: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const api = import.meta.resolve("tsx/esm/api");
    const worker = new Worker(script, {
      eval: true,
      execArgv: [],
      workerData: { api, module: module.href, data },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error(`missing answer: ${module.pathname}`)));
  });
}
