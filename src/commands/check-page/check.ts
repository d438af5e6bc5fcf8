import { findingCounts } from '../../figures/assess';
import { sayCheckPage } from '../../lang/check-page';
import { describeFinding, type Language } from '../../lang/findings';
import type { BookChecked, Mendable, OpenMatter } from '../../pages/check-page/answers';
import type { Finding, FindingRule } from '../../register/finding';
import { actingEmail, actingLanguage } from '../../sheets/person';
import { columnLetters } from '../../tabs/block';
import { absentSettings, emptiedSettings } from '../../tabs/emptied-settings';
import { FINDINGS_TAB } from '../../tabs/findings';
import { GUIDE_TAB } from '../../tabs/guide';
import { lostHeadings } from '../../tabs/lost-headings';
import { OVERVIEW_TAB } from '../../tabs/overview';
import { SETTINGS_TAB } from '../../tabs/settings';
import { describeDeviation } from '../ask-permissions';
import { planLines, remarkWords } from '../ask-set-up';
import { repairable } from '../audit-permissions';
import type { Refused } from '../compile-annual-report';
import { placeOf } from '../office-page/places';
import { describeProblem, type Problem } from '../problem';
import type { SetUpPreview } from '../set-up';
import { inputTabs } from './cell-mends';
import { type BookLook, lookThrough } from './look';
import { mendWords } from './mend-words';

/** By these the page hands back that set-up or the protections shall stay as they are. */
export const STRUCTURE = 'structure';
export const PERMISSIONS = 'permissions';

/** Findings that tell of damage rather than of what a department still has to write. */
const DAMAGE: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'code-doubled',
  'status-lost',
  'review-line-without-code',
  'code-unknown',
  'exemplar-code-not-one',
  'year-not-whole',
  'date-unreadable',
  'decision-date-unreadable',
  'end-date-unreadable',
  'effective-date-unreadable',
]);
const MOST_FINDINGS = 30;
/** Remarks of set-up that are no damage. */
const GOOD_TO_KNOW: ReadonlySet<string> = new Set(['renamed', 'stranger', 'office-unknown']);
/** What the layout says of itself already, place by place. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['merged', 'headings-missing']);
/** What the layout tells of a book that cannot be read, in other words. */
const SAID_BY_LAYOUT: ReadonlySet<Problem['kind']> = new Set([
  'missing-tab',
  'missing-heading',
  'doubled-heading',
]);

/** Looks through the book and tells what is damaged; writes nothing. */
export function checkBook(): BookChecked | Refused {
  const look = lookThrough(actingEmail());
  if ('ok' in look) return look;
  const language = actingLanguage();
  return {
    ok: true,
    tabs: look.survey.tabs.length,
    rows: look.counted?.read.records.registrations.length ?? null,
    mendable: mendables(look, language),
    open: openMatters(look, language),
    notes: notesOf(look, language),
  };
}

/** What the add-on can mend by itself. */
export function mendables({ cells, setUp, permissions, counted }: BookLook, language: Language): Mendable[] {
  const found: Mendable[] = cells.mends.map((mend) => mendWords(mend, language));
  const parts = setUp.ok ? structureParts(setUp, language) : [];
  if (parts.length > 0) {
    found.push({
      id: STRUCTURE,
      tab: '',
      wrong: sayCheckPage('structure', language),
      parts,
      will: sayCheckPage('structureWill', language),
      place: null,
    });
  }
  const wrong = permissions.ok ? repairable(permissions) : [];
  if (permissions.ok && wrong.length > 0) {
    found.push({
      id: PERMISSIONS,
      tab: '',
      wrong: sayCheckPage('permissions', language, { count: wrong.length }),
      parts: wrong.map((one) => describeDeviation(one, permissions.editors, language)),
      will: sayCheckPage('permissionsWill', language),
      place: null,
    });
  }
  return [
    ...found,
    ...(counted?.differing ?? []).map((tab): Mendable => ({
      id: '',
      tab,
      wrong: sayCheckPage('journal', language),
      parts: [],
      will: sayCheckPage('journalWill', language),
      place: { tab, row: 1, column: 1 },
    })),
  ];
}

/** What set-up would lay; tabs without a protection are among the permissions. */
function structureParts(setUp: SetUpPreview, language: Language): string[] {
  const plan = { ...setUp.plan, unguarded: [] };
  return [
    ...(plan.guide ? [sayCheckPage('guideOld', language)] : []),
    ...(plan.overview ? [sayCheckPage('overviewMissing', language)] : []),
    ...planLines(
      {
        ...setUp,
        plan,
        tabs: setUp.tabs.filter((one) => one !== GUIDE_TAB.name && one !== OVERVIEW_TAB.name),
      },
      language,
    ),
  ];
}

/** What only a person can decide. */
function openMatters(look: BookLook, language: Language): OpenMatter[] {
  return [
    ...headingMatters(look, language),
    ...remarkMatters(look, language),
    ...settingMatters(look, language),
    ...permissionMatters(look, language),
    ...look.problems
      .filter(({ kind }) => !SAID_BY_LAYOUT.has(kind))
      .map((problem) => ({ words: describeProblem(problem, language), place: placeOfProblem(problem) })),
    ...findingMatters(look, language),
  ];
}

function headingMatters({ survey }: BookLook, language: Language): OpenMatter[] {
  return inputTabs(survey).flatMap(({ standing, spec }): OpenMatter[] => {
    if (standing.table || standing.doubled.length > 0) return [];
    const tab = standing.tab.name;
    return lostHeadings(spec, standing.values)
      .filter(({ sure }) => !sure)
      .map(({ heading, row, column, typed }) => {
        const place = { tab, row, column: column ?? 1 };
        if (column === null) return { words: sayCheckPage('headingGone', language, { tab, heading }), place };
        const cell = `${columnLetters(column)}${row}`;
        return { words: sayCheckPage('headingUnsure', language, { tab, cell, typed, heading }), place };
      });
  });
}

/** What set-up would tell; tabs of the add-on's own that cannot be read, too. */
function remarkMatters({ setUp, survey }: BookLook, language: Language): OpenMatter[] {
  const inputs = new Set(inputTabs(survey).map(({ standing }) => standing.tab.name));
  if (!setUp.ok)
    return setUp.problems.map((problem) => ({
      words: describeProblem(problem, language),
      place: placeOfProblem(problem),
    }));
  return setUp.remarks
    .filter(({ kind, tab }) => !GOOD_TO_KNOW.has(kind) && !(SAID_ELSEWHERE.has(kind) && inputs.has(tab)))
    .map((remark) => ({
      words: remarkWords(remark, language),
      place: survey.tabs.some(({ name }) => name === remark.tab)
        ? { tab: remark.tab, row: 1, column: 1 }
        : null,
    }));
}

function settingMatters({ survey, cells }: BookLook, language: Language): OpenMatter[] {
  const standing = survey.system.get(SETTINGS_TAB.id);
  if (!standing?.table) return [];
  const tab = standing.tab.name;
  const mended = new Set(cells.mends.flatMap((one) => (one.kind === 'setting' ? [one.setting.row] : [])));
  const absent = absentSettings(standing.table);
  return [
    ...emptiedSettings(standing.table)
      .filter(({ row }) => !mended.has(row))
      .map(({ name, row, column }) => ({
        words: sayCheckPage('settingLost', language, { tab, row, name }),
        place: { tab, row, column },
      })),
    ...(absent.length > 0
      ? [
          {
            words: sayCheckPage('settingsAbsent', language, { tab, names: absent.join(', ') }),
            place: { tab, row: 1, column: 1 },
          },
        ]
      : []),
  ];
}

function permissionMatters({ permissions }: BookLook, language: Language): OpenMatter[] {
  if (!permissions.ok) {
    const reasons = permissions.problems.map((problem) => describeProblem(problem, language)).join(' ');
    return [{ words: sayCheckPage('permissionsUnread', language, { reasons }), place: null }];
  }
  const locked = permissions.deviations.filter(({ lockedOut }) => lockedOut).length;
  return locked > 0 ? [{ words: sayCheckPage('lockedOut', language, { count: locked }), place: null }] : [];
}

/** Damage in rows, one by one. */
function findingMatters({ counted }: BookLook, language: Language): OpenMatter[] {
  if (!counted) return [];
  const { assessment, read } = counted;
  const damage = [...assessment.findings, ...assessment.officeFindings].filter(({ rule }) =>
    DAMAGE.has(rule),
  );
  const told = (finding: Finding): OpenMatter => {
    const { place, heading } = finding;
    const details = { ...place, heading, ...describeFinding(finding, language) };
    return {
      words: sayCheckPage('finding', language, details).trim(),
      place: placeOf(read, place.tab, place.row, heading),
    };
  };
  return damage.slice(0, MOST_FINDINGS).map(told);
}

/** What is no damage: names, people, what departments still have to mend in their rows. */
function notesOf({ setUp, cells, permissions, counted }: BookLook, language: Language): string[] {
  const { errors, warnings } = counted ? findingCounts(counted.assessment) : { errors: 0, warnings: 0 };
  const tab = counted?.read.system.get(FINDINGS_TAB.id)?.tab.name ?? FINDINGS_TAB.name;
  const remarks = setUp.ok ? setUp.remarks.filter(({ kind }) => GOOD_TO_KNOW.has(kind)) : [];
  const people = permissions.ok ? permissions.people.length : 0;
  return [
    ...remarks.map((remark) => remarkWords(remark, language)),
    ...(people > 0 ? [sayCheckPage('morePeople', language, { count: people })] : []),
    ...(errors + warnings > 0 ? [sayCheckPage('rowFindings', language, { errors, warnings, tab })] : []),
    ...(cells.unlooked.length > 0
      ? [sayCheckPage('unlooked', language, { tabs: cells.unlooked.join(', ') })]
      : []),
  ];
}

function placeOfProblem(problem: Problem): OpenMatter['place'] {
  if (!('tab' in problem) || problem.kind === 'missing-tab') return null;
  const [row] = 'rows' in problem && Array.isArray(problem.rows) ? problem.rows : [];
  const at = 'row' in problem && typeof problem.row === 'number' ? problem.row : row;
  return { tab: problem.tab, row: typeof at === 'number' ? at : 1, column: 1 };
}
