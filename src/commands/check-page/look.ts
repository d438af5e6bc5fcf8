import { assess, type Assessment } from '../../figures/assess';
import type { Cell } from '../../lang/calendar';
import { Book } from '../../sheets/book';
import { readClock, startTimer } from '../../sheets/clock';
import { ROLES_TAB } from '../../tabs/roles';
import { BOOK_TABS } from '../../tabs/whole-book';
import { auditOf, type PermissionAudit } from '../audit-permissions';
import type { Refused } from '../compile-annual-report';
import { tabsThatDiffer } from '../moves/department-cells';
import { officeHand } from '../moves/office-hand';
import { officeProblemOf } from '../office-only';
import type { Problem } from '../problem';
import { readBook, type ReadBook } from '../read-book';
import { previewOf, type SetUpPreview } from '../set-up';
import { readingOf, type Standing, type Survey, surveyBook } from '../set-up/survey';
import { type CellMends, findCellMends } from './cell-mends';

/** A run may last six minutes; the search for hidden rows, a call each, gets these (platform.md 5). */
const MOST_MILLISECONDS = 120_000;

/** Everything that `Kiểm tra sổ` looks at, as it stands; nothing was written. */
export interface BookLook {
  readonly survey: Survey;
  readonly cells: CellMends;
  readonly setUp: SetUpPreview | Refused;
  readonly permissions: PermissionAudit | Refused;
  /** null where the book cannot be read as a whole. */
  readonly counted: {
    readonly read: ReadBook;
    readonly assessment: Assessment;
    /** Departments' tabs whose codes or statuses are not what the journal says. */
    readonly differing: readonly string[];
  } | null;
  /** Why the book cannot be read as a whole. */
  readonly problems: readonly Problem[];
}

/**
 * Looks through the whole book: the layout of each tab, its cells, its protections, its rows. Every tab is read once: five
 * service calls a tab more than `Thiết lập sổ…`, and one a row.
 */
export function lookThrough(email: string): BookLook | Refused {
  const book = Book.active();
  const survey = surveyBook(book, true);
  const refused = refusalOf(survey, email);
  if (refused) return { ok: false, problems: [refused] };
  const cells = findCellMends(survey, startTimer(MOST_MILLISECONDS));
  const setUp = previewOf(book, survey, [], email);
  const permissions = auditOf(book, survey);
  book.keep(valuesOf(survey));
  const read = readBook(book);
  book.keep(new Map());
  if (!('records' in read)) return { survey, cells, setUp, permissions, counted: null, problems: read };
  const now = readClock();
  const differing = tabsThatDiffer(officeHand(book, read, email, now));
  const assessment = assess(read.records, now.day);
  return { survey, cells, setUp, permissions, counted: { read, assessment, differing }, problems: [] };
}

/** Only the Office checks and mends; where the headings of `Phân quyền` are damaged, only the owner. */
export function refusalOf(survey: Survey, email: string): Problem | null {
  if (survey.isNew) return { kind: 'check-page', reason: 'noBook' };
  return officeProblemOf(readingOf(survey.system.get(ROLES_TAB.id), ROLES_TAB), email);
}

/** What was read whole: hidden tabs, of which only the head was, are left out. */
function valuesOf(survey: Survey): Map<number, readonly (readonly Cell[])[]> {
  const hidden = new Set(BOOK_TABS.flatMap((one) => (one.hidden ? [one.spec.id] : [])));
  const standings: Standing[] = [
    ...[...survey.system].flatMap(([id, standing]) => (hidden.has(id) ? [] : [standing])),
    ...survey.departments.flatMap(({ standing }) => (standing ? [standing] : [])),
  ];
  return new Map(standings.map(({ tab, values }) => [tab.id, values]));
}
