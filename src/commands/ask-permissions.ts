import { type Deviation, protectsNothing } from '../access/guard';
import { say } from '../lang/interface';
import type { Language } from '../lang/findings';
import { partName, tellPeople } from '../lang/permissions';
import { tablePage } from '../pages/table-page';
import { confirm, showPage } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import { columnLetters } from '../tabs/block';
import { type PermissionAudit, type PermissionsRepaired, repairable } from './audit-permissions';

const PAGE_HEIGHT = 420;
/** So many deviations are listed in the question; all stand on the page. */
const LISTED = 12;

/** Asks whether to repair; false where nothing is to be repaired. */
export function wantsRepair(audit: PermissionAudit): boolean {
  const open = repairable(audit);
  if (open.length === 0) return false;
  const language = actingLanguage();
  const lines = open.slice(0, LISTED).map((one) => `• ${describeDeviation(one, audit.editors, language)}`);
  if (open.length > LISTED) lines.push(`• … (${open.length})`);
  const text = [say('permissionsFound', language, { count: open.length }), lines.join('\n')];
  return confirm(say('permissionsTitle', language), [...text, say('permissionsAsk', language)].join('\n\n'));
}

/** The table of who can edit what, with what was repaired and what only people can mend. */
export function sayPermissions(result: PermissionAudit | PermissionsRepaired): void {
  const language = actingLanguage();
  const repaired = 'repaired' in result ? result.repaired : null;
  const open = result.deviations.length;
  const lead =
    repaired !== null
      ? say('permissionsRepaired', language, { count: repaired })
      : say(open === 0 ? 'permissionsRight' : 'permissionsLeft', language, { count: open });
  const page = tablePage({
    language,
    lead: [lead, say('permissionsGuardRail', language)],
    headings: [
      say('permissionsTab', language),
      say('permissionsPart', language),
      say('permissionsShould', language),
      say('permissionsIs', language),
    ],
    widths: [24, 17, 30, 29],
    rows: [
      ...result.deviations.map((one) => rowOf(one, result.editors, repaired !== null, language)),
      ...rightRows(result, language),
    ],
    notesTitle: say('permissionsNotes', language),
    notes: notesOf(result, language),
  });
  showPage(say('permissionsTitle', language), page, PAGE_HEIGHT);
}

interface Row {
  readonly cells: string[];
  readonly marked: boolean;
}

function rowOf(deviation: Deviation, editors: readonly string[], repaired: boolean, language: Language): Row {
  const { tab, part, editors: should } = deviation.guard;
  const done = repaired && !deviation.lockedOut ? ` → ${say('permissionsDone', language)}` : '';
  const is = `${stateText(deviation, editors, language)}${done}`;
  return { cells: [tab, partName(part, language), editorsText(should, language), is], marked: true };
}

/** What is as it should be, tabs with the same people together: most tabs of a book are the Office's. */
function rightRows({ wanted, deviations }: PermissionAudit, language: Language): Row[] {
  const wrong = new Set(deviations.map(({ guard }) => guard));
  const groups = new Map<string, { tabs: Set<string>; cells: string[] }>();
  for (const guard of wanted) {
    if (wrong.has(guard)) continue;
    const cells = [partName(guard.part, language), editorsText(guard.editors, language)];
    const group = groups.get(cells.join('\n')) ?? { tabs: new Set(), cells };
    groups.set(cells.join('\n'), group);
    group.tabs.add(guard.tab);
  }
  const same = say('permissionsSame', language);
  return [...groups.values()].map(({ tabs, cells }) => ({
    cells: [[...tabs].join(', '), ...cells, same],
    marked: false,
  }));
}

function editorsText(editors: readonly string[] | null, language: Language): string {
  if (editors === null) return say('permissionsWarns', language);
  return editors.length === 0 ? say('permissionsOwnerOnly', language) : editors.join(', ');
}

/** What is wrong with one protection, naming tab and part. */
export function describeDeviation(
  deviation: Deviation,
  editors: readonly string[],
  language: Language,
): string {
  const { tab, part } = deviation.guard;
  return `${tab}, ${partName(part, language)}: ${stateText(deviation, editors, language)}`;
}

/** What is wrong with one protection, in a few words. */
function stateText(deviation: Deviation, editors: readonly string[], language: Language): string {
  const { found, wrongKind, lockedOut, guard } = deviation;
  if (lockedOut) return say('permissionsLockedOut', language);
  if (!found) return say(guard.editors === null ? 'permissionsNoWarning' : 'permissionsOpen', language);
  if (wrongKind && guard.editors === null) return say('permissionsRefuses', language);
  if (wrongKind) return say('permissionsOnlyWarns', language);
  return differences(deviation, editors, language).join('; ');
}

function differences(deviation: Deviation, editors: readonly string[], language: Language): string[] {
  const { tooMany, tooFew, domainEdit, exceptions } = deviation;
  const parts: string[] = [];
  if (protectsNothing(deviation, editors)) parts.push(say('permissionsMirrors', language));
  if (tooMany && tooMany.length > 0)
    parts.push(say('permissionsTooMany', language, { emails: tooMany.join(', ') }));
  if (tooFew.length > 0) parts.push(say('permissionsTooFew', language, { emails: tooFew.join(', ') }));
  if (domainEdit) parts.push(say('permissionsDomain', language));
  if (exceptions) parts.push(say('permissionsExceptions', language));
  return parts;
}

function notesOf(audit: PermissionAudit, language: Language): string[] {
  const { people, strangers, deviations, owner, otherTabs, unreadTabs } = audit;
  return [
    ...people.map(({ kind, details }) => tellPeople(kind, details, language)),
    ...deviations
      .filter((one) => one.lockedOut)
      .map(({ guard }) =>
        tellPeople(owner ? 'locked-out' : 'locked-out-shared', { tab: guard.tab, owner }, language),
      ),
    ...strangers.map(({ tab, area }) => {
      const place = area ? `${columnLetters(area.column)}${area.row}` : partName('sheet', language);
      return tellPeople('stranger', { tab, area: place }, language);
    }),
    ...unreadTabs.map((tab) => tellPeople('tab-unread', { tab }, language)),
    ...(otherTabs.length > 0 ? [tellPeople('other-tabs', { tabs: otherTabs.join(', ') }, language)] : []),
  ];
}
