import type { ExportedFile } from "./exported-file.js";
import type { Portfolio } from "./model.js";
import { writeAdoption } from "./write-adoption.js";
import { writeIdeabox } from "./write-ideabox.js";
import { writeNetwork } from "./write-network.js";
import { writeNovember } from "./write-november.js";
import { writePlanner } from "./write-planner.js";
import { writeRuns } from "./write-runs.js";
import { writeTrello } from "./write-trello.js";

/** The file that marks a folder of exports as made up; its text is for whoever opens the folder. */
export const marker = "SYNTHETIC";

const notice = `Allt i den här mappen är påhittat.

Filerna är exempel i de format som kommunernas system lämnar, gjorda av ett program ur ett frö.
Kommunerna finns, men idéerna, personerna och siffrorna gör det inte: de säger ingenting om någon
verklig kommun. Adresserna slutar på exempel.invalid och personnumren har födelsenummer 980–989,
som ingen människa får.

Frö: SEED
`;

/** Writes a portfolio in the formats of the six systems, in the order of the paths. */
export async function writeSamples(portfolio: Portfolio): Promise<ExportedFile[]> {
  const files = [
    { path: marker, bytes: Buffer.from(notice.replace("SEED", String(portfolio.seed)), "utf8") },
    writeRuns(portfolio),
    ...writeIdeabox(portfolio),
    ...(await writePlanner(portfolio)),
    ...writeTrello(portfolio),
    ...writeNovember(portfolio),
    ...(await writeAdoption(portfolio)),
    ...(await writeNetwork(portfolio)),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
