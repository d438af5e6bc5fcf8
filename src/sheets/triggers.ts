import type { EditEvent } from './edit-event';

/** The two handlers that run without anybody clicking; functions of main.ts. */
export const BOX_HANDLER = 'onBoxTicked';
export const HOURLY_HANDLER = 'hourlyWork';

/** Under this key the spreadsheet keeps who holds its automatic work. */
const HOLDER_KEY = 'so-dien-hinh:automation';
/** Under this key, and the spreadsheet's id, a user's properties keep the ids of the triggers made for it. */
const OWN_TRIGGERS = 'triggers:';
const HEARTBEAT = 'automation:heartbeat';
/** The boxes stand in the head of a department's tab; a heading row is among the first ten (workbook.md). */
const LAST_BOX_ROW = 10;

/** Who holds the automatic work of this spreadsheet, and since when ("23/11/2026 08:15:00"). */
export interface Holder {
  readonly email: string;
  readonly since: string;
}

/** The last automatic run and what became of it: a hint, for it does not survive a copy (platform.md 6). */
export interface Heartbeat {
  readonly at: string;
  readonly who: string;
  readonly outcome: 'done' | 'refused' | 'failed';
  /** Why it was refused or failed, in words; '' when all went well. */
  readonly reason: string;
}

/**
 * Whether an edit may be a box of a department's tab: exactly one cell of the first rows that became TRUE or
 * FALSE. Looks at nothing but the event, for this runs at every edit of everybody (platform.md 3).
 */
export function mayBeBox(event: EditEvent): boolean {
  const value = String(event.value).toUpperCase();
  if (value !== 'TRUE' && value !== 'FALSE') return false;
  const { range } = event;
  if (!range) return false;
  return range.getNumRows() === 1 && range.getNumColumns() === 1 && range.getRow() <= LAST_BOX_ROW;
}

/**
 * The holder of this spreadsheet's automatic work, null where nobody took it. It stands in the spreadsheet's
 * developer metadata, which every run can read, whoever made it; the id beside it tells a copy that the
 * claim is not its own: triggers are not copied. Two service calls.
 */
export function readHolder(): Holder | null {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const value = holderEntry(file)?.getValue();
  if (!value) return null;
  try {
    const { email, since, file: claimed } = JSON.parse(value) as Partial<Holder & { file: string }>;
    return email && since && claimed === file.getId() ? { email, since } : null;
  } catch {
    return null; // damaged: nobody holds it, and whoever takes over writes it again
  }
}

/** Writes down the holder; null = nobody. Two service calls. */
export function writeHolder(holder: Holder | null): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const value = JSON.stringify(holder ? { ...holder, file: file.getId() } : {});
  const known = holderEntry(file);
  if (known) known.setValue(value);
  else file.addDeveloperMetadata(HOLDER_KEY, value);
}

/**
 * Makes exactly one handler of edits and one hourly one for the acting user, in place of their own older ones
 * of this spreadsheet. Throws where Google refuses; then none of them is left.
 */
export function makeTriggers(): void {
  removeOwnTriggers();
  const file = SpreadsheetApp.getActiveSpreadsheet();
  try {
    const made = [
      ScriptApp.newTrigger(BOX_HANDLER).forSpreadsheet(file).onEdit().create(),
      ScriptApp.newTrigger(HOURLY_HANDLER).timeBased().everyHours(1).create(),
    ];
    PropertiesService.getUserProperties().setProperty(
      OWN_TRIGGERS + file.getId(),
      JSON.stringify(made.map((trigger) => trigger.getUniqueId())),
    );
  } catch (error) {
    removeOwnTriggers();
    throw error;
  }
}

/**
 * Removes the acting user's triggers of this spreadsheet; nobody can remove another's. The user's triggers of
 * other spreadsheets stay: a clock trigger does not say to which it belongs, so the ids are remembered too.
 */
export function removeOwnTriggers(): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const properties = PropertiesService.getUserProperties();
  const key = OWN_TRIGGERS + file.getId();
  const remembered = new Set(parseIds(properties.getProperty(key)));
  const here = ScriptApp.getUserTriggers(file).filter((trigger) =>
    [BOX_HANDLER, HOURLY_HANDLER].includes(trigger.getHandlerFunction()),
  );
  const seen = new Set(here.map((trigger) => trigger.getUniqueId()));
  const elsewhere = ScriptApp.getProjectTriggers().filter(
    (trigger) => remembered.has(trigger.getUniqueId()) && !seen.has(trigger.getUniqueId()),
  );
  for (const trigger of [...here, ...elsewhere]) ScriptApp.deleteTrigger(trigger);
  if (remembered.size > 0) properties.deleteProperty(key);
}

/** The last automatic run of this spreadsheet, null where none is known. */
export function readHeartbeat(): Heartbeat | null {
  const value = PropertiesService.getDocumentProperties().getProperty(HEARTBEAT);
  if (value === null) return null;
  try {
    return JSON.parse(value) as Heartbeat;
  } catch {
    return null; // a hint that cannot be read is no hint
  }
}

export function writeHeartbeat(heartbeat: Heartbeat): void {
  PropertiesService.getDocumentProperties().setProperty(HEARTBEAT, JSON.stringify(heartbeat));
}

function holderEntry(
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
  return file.getDeveloperMetadata().find((entry) => entry.getKey() === HOLDER_KEY);
}

function parseIds(value: string | null): string[] {
  if (value === null) return [];
  try {
    return JSON.parse(value) as string[];
  } catch {
    return []; // damaged: those that Google names for this spreadsheet are still found
  }
}
