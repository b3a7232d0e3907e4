import { parentPort, workerData } from "node:worker_threads";
import { searchShare } from "./search-share.js";

parentPort?.postMessage(searchShare(workerData.data).kept);
