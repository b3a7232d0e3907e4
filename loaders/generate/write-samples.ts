import type { ExportedFile } from "./exported-file.js";
import type { Portfolio } from "./model.js";
import { writeAdoption } from "./write-adoption.js";
import { writeAwareness } from "./write-awareness.js";
import { writeBenefits } from "./write-benefits.js";
import { writeCosts } from "./write-costs.js";
import { writeDecisions } from "./write-decisions.js";
import { writeEvents } from "./write-events.js";
import { writeForms } from "./write-forms.js";
import { writeIdeabox } from "./write-ideabox.js";
import { writeJira } from "./write-jira.js";
import { writeMaturity } from "./write-maturity.js";
import { writeMeetings } from "./write-meetings.js";
import { writeMilestones } from "./write-milestones.js";
import { writeNetwork } from "./write-network.js";
import { writeNovember } from "./write-november.js";
import { writeOpenData } from "./write-open-data.js";
import { writeOrganisations } from "./write-organisations.js";
import { writePlanOutcomes } from "./write-plan-outcomes.js";
import { writePlanner } from "./write-planner.js";
import { writeRuns } from "./write-runs.js";
import { writeStructures } from "./write-structures.js";
import { writeTraining } from "./write-training.js";
import { writeTrello } from "./write-trello.js";
import { writeVerdicts } from "./write-verdicts.js";

/** The file that marks a folder of exports as made up; its text is for whoever opens the folder. */
export const marker = "SYNTHETIC";

const notice = `Allt i den här mappen är påhittat.

Filerna är exempel i de format som kommunernas system lämnar, gjorda av ett program ur ett frö.
Kommunerna finns, men idéerna, personerna och siffrorna gör det inte: de säger ingenting om någon
verklig kommun. Adresserna slutar på exempel.invalid och personnumren har födelsenummer 980–989,
som ingen människa får.

Frö: SEED
`;

/** Writes a portfolio in the formats of the systems, in the order of the paths. */
export async function writeSamples(portfolio: Portfolio): Promise<ExportedFile[]> {
  const files = [
    { path: marker, bytes: Buffer.from(notice.replace("SEED", String(portfolio.seed)), "utf8") },
    writePlanOutcomes(portfolio),
    writeDecisions(portfolio),
    writeRuns(portfolio),
    writeVerdicts(portfolio),
    writeStructures(portfolio),
    writeMilestones(portfolio),
    writeAwareness(portfolio),
    writeOrganisations(),
    ...writeIdeabox(portfolio),
    ...(await writePlanner(portfolio)),
    ...writeTrello(portfolio),
    ...writeNovember(portfolio),
    ...(await writeAdoption(portfolio)),
    ...(await writeNetwork(portfolio)),
    ...(await writeForms(portfolio)),
    ...writeJira(portfolio),
    ...writeEvents(portfolio),
    ...(await writeTraining(portfolio)),
    ...(await writeMeetings(portfolio)),
    ...(await writeCosts(portfolio)),
    ...(await writeBenefits(portfolio)),
    ...(await writeMaturity(portfolio)),
    ...writeOpenData(portfolio),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
