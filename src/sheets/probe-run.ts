import { PROBES } from './probes/all';
import type { Probe, ProbeGround } from './probes/probe';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs that a self-check makes and takes away. */
export const SCRATCH_TABS = ['Tự kiểm tra (tạm)', 'Tự kiểm tra (tạm) 2'] as const;
/** As long as this stands in the spreadsheet's metadata, tabs of those names are the self-check's own. */
const MARK = 'so-dien-hinh:tu-kiem-tra';
const PROBE_KEY = `${MARK}:thu`;
/** An answer is shown to this length: enough to see what differs. */
const SHOWN = 400;

/** What Google answered to one probe. */
export interface ProbeAnswer {
  readonly name: string;
  readonly source: string;
  readonly verify: readonly number[];
  readonly same: boolean;
  /** JSON, cut. */
  readonly expected: string;
  readonly got: string;
}

/** What a self-check found. */
export interface ProbesAsked {
  readonly answers: readonly ProbeAnswer[];
  /** For which there was no time. */
  readonly unasked: readonly string[];
}

/** A tab of a person's that bears a name of the self-check's, null where none is in the way; a service call or two. */
export function tabInTheWay(file: Spreadsheet): string | null {
  if (marks(file, MARK).length > 0) return null;
  return SCRATCH_TABS.find((name) => file.getSheetByName(name) !== null) ?? null;
}

/**
 * Asks every probe on a tab of its own and takes all away again, also where a probe fails; what a run left that was cut off,
 * the next one takes away. The active tab is the one it was. Four service calls a probe and its own.
 */
export function askProbes(file: Spreadsheet, outOfTime: () => boolean): ProbesAsked {
  const active = file.getActiveSheet();
  removeLeftovers(file);
  file.addDeveloperMetadata(MARK, JSON.stringify(SCRATCH_TABS));
  try {
    const answers: ProbeAnswer[] = [];
    for (const probe of PROBES) {
      if (outOfTime()) break;
      answers.push(askOne(file, probe));
    }
    return { answers, unasked: PROBES.slice(answers.length).map(({ name }) => name) };
  } finally {
    file.setActiveSheet(active);
    removeLeftovers(file);
  }
}

function askOne(file: Spreadsheet, { name, source, verify = [], ask, gives }: Probe): ProbeAnswer {
  const [first, other] = SCRATCH_TABS;
  const at = (): number => file.getSheets().length;
  const ground: ProbeGround = {
    file,
    sheet: file.insertSheet(first, at()),
    second: (template) =>
      template ? file.insertSheet(other, at(), { template }) : file.insertSheet(other, at()),
    tried: (act) => {
      try {
        act();
        return 'taken';
      } catch {
        return 'refused';
      }
    },
    key: PROBE_KEY,
  };
  const expected = JSON.stringify(gives);
  const got = answerOf(() => ask(ground));
  removeTabs(file);
  const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
  return { name, source, verify, same: got === expected, expected: cut(expected), got: cut(got) };
}

/** As JSON; an error by its words, without anybody's address. */
function answerOf(ask: () => unknown): string {
  try {
    return JSON.stringify(ask());
  } catch (error) {
    return String(error).replace(/\S+@\S+/g, '…');
  }
}

/** Everything of a self-check's own, and last the mark by which it is known. */
function removeLeftovers(file: Spreadsheet): void {
  const standing = marks(file, MARK);
  if (standing.length === 0) return;
  removeTabs(file);
  for (const one of marks(file, PROBE_KEY)) one.remove();
  for (const one of [PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()])
    one.deleteProperty(PROBE_KEY);
  for (const one of standing) one.remove();
}

function removeTabs(file: Spreadsheet): void {
  for (const name of SCRATCH_TABS) {
    const sheet: Sheet | null = file.getSheetByName(name);
    if (sheet) file.deleteSheet(sheet);
  }
}

function marks(file: Spreadsheet, key: string): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return file.getDeveloperMetadata().filter((one) => one.getKey() === key);
}
