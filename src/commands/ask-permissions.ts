import type { Deviation, Guard } from '../access/guard';
import { say } from '../lang/interface';
import type { Language } from '../lang/findings';
import { partName, tellPeople } from '../lang/permissions';
import { tablePage } from '../pages/table-page';
import { confirm, showPage } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import { columnLetters } from '../tabs/block';
import type { PermissionAudit, PermissionsRepaired } from './audit-permissions';

const PAGE_HEIGHT = 460;
/** So many deviations are listed in the question; all stand on the page. */
const LISTED = 12;

/** Asks whether to repair; false where nothing is to be repaired. */
export function wantsRepair(audit: PermissionAudit): boolean {
  const open = audit.deviations.filter((one) => !one.lockedOut);
  if (open.length === 0) return false;
  const language = actingLanguage();
  const lines = open.slice(0, LISTED).map((one) => `• ${describeDeviation(one, language)}`);
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
    rows: result.wanted.map((guard) => rowOf(guard, result, repaired !== null, language)),
    notesTitle: say('permissionsNotes', language),
    notes: notesOf(result, language),
  });
  showPage(say('permissionsTitle', language), page, PAGE_HEIGHT);
}

function rowOf(
  guard: Guard,
  { deviations }: PermissionAudit,
  repaired: boolean,
  language: Language,
): { cells: string[]; marked: boolean } {
  const deviation = deviations.find((one) => one.guard === guard);
  const should = editorsText(guard.editors, language);
  const is = deviation ? stateText(deviation, language) : say('permissionsSame', language);
  const done = repaired && deviation && !deviation.lockedOut ? ` → ${say('permissionsDone', language)}` : '';
  return {
    cells: [guard.tab, partName(guard.part, language), should, `${is}${done}`],
    marked: deviation !== undefined,
  };
}

function editorsText(editors: readonly string[] | null, language: Language): string {
  if (editors === null) return say('permissionsWarns', language);
  return editors.length === 0 ? say('permissionsOwnerOnly', language) : editors.join(', ');
}

function describeDeviation(deviation: Deviation, language: Language): string {
  const { tab, part } = deviation.guard;
  return `${tab}, ${partName(part, language)}: ${stateText(deviation, language)}`;
}

/** What is wrong with one protection, in a few words. */
function stateText(deviation: Deviation, language: Language): string {
  const { found, tooMany, tooFew, wrongKind, domainEdit, lockedOut, guard } = deviation;
  if (lockedOut) return say('permissionsLockedOut', language);
  if (!found) return say(guard.editors === null ? 'permissionsNoWarning' : 'permissionsOpen', language);
  if (wrongKind && guard.editors === null) return say('permissionsRefuses', language);
  if (wrongKind) return say('permissionsOnlyWarns', language);
  const parts: string[] = [];
  if (tooMany && tooMany.length > 0)
    parts.push(say('permissionsTooMany', language, { emails: tooMany.join(', ') }));
  if (tooFew.length > 0) parts.push(say('permissionsTooFew', language, { emails: tooFew.join(', ') }));
  if (domainEdit) parts.push(say('permissionsDomain', language));
  return parts.join('; ');
}

function notesOf({ people, strangers, deviations, owner }: PermissionAudit, language: Language): string[] {
  return [
    ...people.map(({ kind, details }) => tellPeople(kind, details, language)),
    ...deviations
      .filter((one) => one.lockedOut)
      .map(({ guard }) => tellPeople('locked-out', { tab: guard.tab, owner }, language)),
    ...strangers.map(({ tab, area }) => {
      const place = area ? `${columnLetters(area.column)}${area.row}` : partName('sheet', language);
      return tellPeople('stranger', { tab, area: place }, language);
    }),
  ];
}
