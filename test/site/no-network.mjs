// Preloaded into a process that must not reach for any network: every way out throws.
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

function refuse(...target) {
  throw new Error(`network is cut: ${JSON.stringify(target[0])}`);
}

net.Socket.prototype.connect = refuse;
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
  dns[name] = refuse;
  dns.promises[name] = refuse;
}
globalThis.fetch = refuse;
syncBuiltinESMExports();
