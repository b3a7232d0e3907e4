import { table } from "../read/contract.js";
import { Fault } from "../read/fault.js";
import { code, date, derived, dropped, stage, text, timestamp } from "../read/kinds/index.js";
import { foldWord } from "../read/normalise-text.js";
import type { Cell, Source } from "../read/types.js";
import { customFields } from "./custom-fields.js";
import { ideaFields, withSexes } from "./idea-fields.js";
import { ideaNumberIn, titleWithoutIdeaNumber } from "./idea-number.js";

const summary = ["Summary", "Sammanfattning"] as const;
const issueId = ["Issue id", "Ärende-ID"] as const;
const issueKey = ["Issue key", "Ärendenyckel", "Key", "Nyckel"] as const;

const issues = {
  issue: derived<string>("text", { key: true }),
  issue_id: code({ headings: issueId }),
  issue_key: code({ headings: issueKey }),
  board: text({ headings: ["Project name", "Projektnamn", "Project", "Projekt"] }),
  summary: text({
    headings: summary,
    required: true,
    personal: "free_text",
    pick: titleWithoutIdeaNumber,
  }),
  idea_number: code({ headings: summary, pick: ideaNumberIn }),
  issue_type: text({ headings: ["Issue Type", "Ärendetyp"] }),
  status: stage({ headings: ["Status"], required: true }),
  priority: text({ headings: ["Priority", "Prioritet"] }),
  resolution: text({ headings: ["Resolution", "Lösning"] }),
  created_at: timestamp({ headings: ["Created", "Skapad"], required: true }),
  updated_at: timestamp({ headings: ["Updated", "Uppdaterad"] }),
  resolved_at: timestamp({ headings: ["Resolved", "Löst", "Åtgärdad"] }),
  due_date: date({ headings: ["Due Date", "Förfallodatum"], may_be_future: true }),
  labels: text({ headings: ["Labels", "Etiketter"], repeated: true }),
  ...customFields(ideaFields),
  assignee: dropped({ headings: ["Assignee", "Ansvarig", "Tilldelad"] }),
  reporter: dropped({ headings: ["Reporter", "Rapportör"] }),
  creator: dropped({ headings: ["Creator", "Skapare"] }),
  watchers: dropped({ headings: ["Watchers", "Bevakare"], repeated: true }),
  description: dropped({ headings: ["Description", "Beskrivning"], personal: "free_text" }),
  comments: dropped({
    headings: ["Comment", "Comments", "Kommentar"],
    personal: "free_text",
    repeated: true,
  }),
};

const changes = {
  issue: derived<string>("text"),
  issue_id: code({ headings: issueId }),
  issue_key: code({ headings: issueKey }),
  board: text({ headings: ["Project name", "Projektnamn", "Project", "Projekt"] }),
  change_id: code({ headings: ["Change id", "History id", "Ändrings-ID"] }),
  changed_at: timestamp({
    headings: ["Date of change", "Changed", "Change date", "Ändrad", "Ändringsdatum"],
    required: true,
  }),
  field: text({ headings: ["Field", "Fält"], required: true }),
  from_status: stage({ headings: ["From", "Från", "Original value", "Old value"] }),
  to_status: stage({
    headings: ["To", "Till", "New value", "Nytt värde"],
    required: true,
  }),
  author: dropped({ headings: ["Author", "Ändrad av", "Changed by"] }),
};

/** Jira: a search exported with its issues, or its change log. What is not in a search means nothing. */
export const jira: Source = {
  code: "jira",
  name: "Jira",
  formats: ["csv", "xlsx"],
  delimiter: ",",
  has_header: true,
  delivers: "selection",
  board: null,
  unpack: null,
  tables: {
    jira_issues: table(issues, (row, refuse) => {
      const issue = row.issue_key ?? row.issue_id;
      if (issue === null) refuse("issue_key", noIssue);
      if (row.resolved_at !== null && row.created_at !== null && row.resolved_at < row.created_at) {
        refuse("resolved_at", resolvedBefore);
      }
      return { ...withSexes(row, refuse), issue };
    }),
    jira_changes: table(
      changes,
      (row, refuse) => {
        const issue = row.issue_key ?? row.issue_id;
        if (issue === null) refuse("issue_key", noIssue);
        return { ...row, issue };
      },
      ({ field }) => (isStatus(field ?? null) ? null : "not_a_stage_change"),
    ),
  },
};

/** A change log tells of every field; only the changes of status are moves. An empty field is refused, not passed over. */
function isStatus(field: Cell): boolean {
  const word = typeof field === "string" ? foldWord(field) : "";
  return ["", "status", "statut", "état", "tila"].includes(word);
}

const noIssue = new Fault(
  "missing_value",
  "ett värde i 'Issue key' eller 'Issue id'",
  "Raden saknar ärendets nyckel. Ta med kolumnen 'Issue key' eller 'Issue id' och exportera filen på nytt.",
);

const resolvedBefore = new Fault(
  "ends_before_start",
  "ett lösningsdatum på eller efter 'Created'",
  "Ärendet är löst innan det skapades. Rätta ett av datumen.",
);
