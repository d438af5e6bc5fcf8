import { say } from '../lang/interface';
import { Book } from '../sheets/book';
import { readClock } from '../sheets/clock';
import { confirm } from '../sheets/dialogs';
import { alone } from '../sheets/lock';
import { actingEmail, actingLanguage, handsEmail } from '../sheets/person';
import {
  type Heartbeat,
  type Holder,
  makeTriggers,
  readHeartbeat,
  readHolder,
  removeOwnTriggers,
  writeHeartbeat,
  writeHolder,
} from '../sheets/triggers';
import { readRoles, ROLES_TAB } from '../tabs/roles';
import { isProblem, readTable } from '../tabs/table';
import type { Refused } from './compile-annual-report';
import { officeProblem } from './office-only';
import { describeProblem, type Problem } from './problem';
import { type Recounted, recountLocked } from './recount';
import type { Deed } from './refresh-tabs';
import { sendDueReminders } from './remind';
import { takeDailySnapshot } from './snapshots';

/** What `Nhận việc tự động…` did; plain JSON. */
export interface TakenOver {
  readonly ok: true;
  readonly holder: Holder;
  /** Whose it was, null where nobody's. */
  readonly before: Holder | null;
  /** What kept the first round from being done; the work is taken over all the same. */
  readonly problems: readonly Problem[];
}

/** The action under which `Nhật ký` tells who holds the automatic work. */
const TAKEN = 'Nhận việc tự động';

/**
 * What the Office's hand does whenever it comes by: at a ticked box, every hour, when somebody takes the
 * automatic work. The document lock is held.
 */
export function officeRound(email: string, deed: Deed | null = null): Recounted | Refused {
  const book = Book.active();
  return recountLocked(email, deed, book, (read, now) => takeDailySnapshot(book, read, now));
}

/**
 * `Nhận việc tự động…`: tells what will run in whose name and who holds it now, asks, and makes the acting
 * person of the Office the one holder. Null when the person gives up.
 */
export async function takeOverAutomation(): Promise<TakenOver | Refused | null> {
  const email = actingEmail();
  const problems = notOffice(email);
  if (problems.length > 0) return { ok: false, problems };
  const language = actingLanguage();
  const title = say('automationTitle', language);
  if (
    !confirm(
      title,
      `${currentState(readHolder(), readHeartbeat())}\n\n${say('automationAsk', language, { email })}`,
    )
  )
    return null;
  return (await alone(async () => takeOverLocked(email))) ?? { ok: false, problems: [{ kind: 'busy' }] };
}

function takeOverLocked(email: string): TakenOver | Refused {
  const problems = notOffice(email);
  if (problems.length > 0) return { ok: false, problems };
  const before = readHolder();
  try {
    makeTriggers();
  } catch (error) {
    // Without triggers nobody is served by a claim.
    if (before && isSame(before.email, email)) writeHolder(null);
    return { ok: false, problems: [{ kind: 'triggers-refused', code: String(error) }] };
  }
  const holder = { email, since: readClock().text };
  writeHolder(holder);
  const deed = { action: TAKEN, subject: email, before: before?.email ?? '', after: email };
  const round = officeRound(email, deed);
  return { ok: true, holder, before, problems: round.ok ? [] : round.problems };
}

/**
 * The run of a trigger: nobody is there to be asked or told, so what became of it goes to the heartbeat. While
 * another command runs, the work is left to the next hour.
 */
export async function comeBy(): Promise<void> {
  const email = handsEmail();
  // A hidden address proves nothing, neither that it is the holder nor that it is not.
  if (email === '') return;
  try {
    const round = await alone(async () => roundOfHolder(email));
    if (round) writeHeartbeat(heartbeatOf(round, email));
  } catch (error) {
    writeHeartbeat({ at: readClock().text, who: email, outcome: 'failed', reason: String(error) });
  }
}

/** Null for whoever is no longer the holder: their triggers are taken away and nothing else is done. */
function roundOfHolder(email: string): Recounted | Refused | null {
  const holder = readHolder();
  if (holder && isSame(holder.email, email)) {
    const round = officeRound(email);
    // After the round, so that a refused mail keeps nothing else from being done.
    if (round.ok) sendDueReminders(email);
    return round;
  }
  removeOwnTriggers();
  return null;
}

function heartbeatOf(round: Recounted | Refused, who: string): Heartbeat {
  const at = readClock().text;
  if (round.ok) return { at, who, outcome: 'done', reason: '' };
  const reason = round.problems.map((problem) => describeProblem(problem, 'vi')).join(' ');
  return { at, who, outcome: 'refused', reason };
}

/** Why a person may not hold the automatic work; reads `Phân quyền` alone, for the rest may be unfinished. */
function notOffice(email: string): Problem[] {
  const refused: Problem[] = [{ kind: 'not-the-office', email }];
  if (email === '') return refused;
  const book = Book.active();
  const tab = book.tabs().find((one) => one.identity === ROLES_TAB.id) ?? book.tabNamed(ROLES_TAB.name);
  if (!tab) return [];
  const table = readTable(ROLES_TAB, tab.name, book.read(tab));
  if (isProblem(table)) return [{ kind: 'missing-heading', tab: table.tab, headings: table.headings }];
  const problem = officeProblem(readRoles(table), email);
  return problem ? [problem] : [];
}

/** Who holds the work, since when, and how its last run went. */
function currentState(holder: Holder | null, heartbeat: Heartbeat | null): string {
  const language = actingLanguage();
  if (!holder) return say('automationNobody', language);
  const held = say('automationHeldBy', language, { email: holder.email, since: holder.since });
  const runs = heartbeat && isSame(heartbeat.who, holder.email) ? heartbeat : null;
  if (!runs) return held;
  const last = say('automationLastRun', language, { at: runs.at });
  return runs.outcome === 'done'
    ? `${held} ${last}`
    : `${held} ${last} ${say('automationRunFailed', language, { reason: runs.reason })}`;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
