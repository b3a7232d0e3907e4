import { table } from "../read/contract.js";
import { board, code, date, dropped, stage, text } from "../read/kinds/index.js";
import type { Source } from "../read/types.js";
import { ideaNumberIn, titleWithoutIdeaNumber } from "./idea-number.js";

const taskName = ["Uppgiftsnamn", "Task Name", "Aktivitetsnamn"] as const;

const fields = {
  board: board(),
  task_id: code({ headings: ["Uppgifts-ID", "Task ID", "Aktivitets-ID"], key: true }),
  task_name: text({
    headings: taskName,
    required: true,
    personal: "free_text",
    pick: titleWithoutIdeaNumber,
  }),
  idea_number: code({ headings: taskName, pick: ideaNumberIn }),
  bucket: stage({ headings: ["Bucketnamn", "Bucket Name", "Namn på bucket"], required: true }),
  progress: text({ headings: ["Förlopp", "Progress", "Status"] }),
  priority: dropped({ headings: ["Prioritet", "Priority"], personal: "none" }),
  assigned_to: dropped({ headings: ["Tilldelad till", "Assigned To", "Tilldelat till"] }),
  created_by: dropped({ headings: ["Skapad av", "Created By"] }),
  created_date: date({ headings: ["Skapad den", "Created Date", "Skapad"], required: true }),
  start_date: date({ headings: ["Startdatum", "Start Date", "Start date"], may_be_future: true }),
  due_date: date({ headings: ["Förfallodatum", "Due Date", "Slutdatum"], may_be_future: true }),
  late: dropped({ headings: ["Försenad", "Late"], personal: "none" }),
  completed_date: date({ headings: ["Slutförd den", "Completed Date", "Slutfört datum"] }),
  completed_by: dropped({ headings: ["Slutförd av", "Completed By"] }),
  description: dropped({ headings: ["Beskrivning", "Description"], personal: "free_text" }),
  completed_checklist_items: dropped({
    headings: ["Slutförda checklisteobjekt", "Completed Checklist Items"],
    personal: "none",
  }),
  checklist_items: dropped({
    headings: ["Checklisteobjekt", "Checklist Items"],
    personal: "free_text",
  }),
  labels: text({ headings: ["Etiketter", "Labels"] }),
};

/** Microsoft Planner: a plan exported to Excel, a snapshot whose buckets are the stages. */
export const planner: Source = {
  code: "planner",
  name: "Planner",
  formats: ["xlsx"],
  delimiter: ";",
  has_header: true,
  delivers: "snapshot",
  board: planName,
  unpack: null,
  tables: { planner_tasks: table(fields) },
};

/** Finds the plan's name above the header, in one cell (`Plannamn: Idétavla`) or in two. */
function planName(titles: string[]): string | null {
  const label = /^(?:plannamn|plan name|plan)\s*:?\s*(.*)$/i;
  for (const [index, title] of titles.entries()) {
    const match = label.exec(title);
    if (match) return match[1] || titles[index + 1] || null;
  }
  return null;
}
