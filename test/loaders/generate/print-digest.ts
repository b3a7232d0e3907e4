import { createHash } from "node:crypto";
import { drawPortfolio } from "../../../loaders/generate/draw-portfolio.js";
import { writeSamples } from "../../../loaders/generate/write-samples.js";

const [municipalities = "8", ideas = "60", seed = "7"] = process.argv.slice(2);
const scale = { municipalities: Number(municipalities), ideas: Number(ideas), seed: Number(seed) };
const digest = createHash("sha256");
for (const { path, bytes } of await writeSamples(drawPortfolio(scale))) {
  digest.update(path).update(bytes);
}
process.stdout.write(digest.digest("hex"));
