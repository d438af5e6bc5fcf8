import { assess, type Assessment } from '../figures/assess';
import { sayVersions } from '../lang/versions';
import { Book } from '../sheets/book';
import { type Now, readClock } from '../sheets/clock';
import { reportFolder, storeWorkingPaper } from '../sheets/drive';
import { actingEmail, actingLanguage } from '../sheets/person';
import { departmentsByTab } from '../tabs/findings';
import type { Refused } from './compile-annual-report';
import { officeProblem } from './office-only';
import { ownDepartment } from './own-department';
import { letterheadOn } from './paper-context';
import { OWN_FOLDER, paperFolder } from './papers/deliver';
import { outlineContent } from './papers/draft';
import { chooseOne } from './papers/choose-one';
import { readBook, type ReadBook } from './read-book';
import { workingYearOf } from './refresh-tabs';
import { reviewSheet } from './review-sheet';

/** What making the sheet did; plain JSON. */
export interface ReviewSheetMade {
  readonly ok: true;
  readonly year: number;
  /** '' for the whole agency. */
  readonly department: string;
  readonly errors: number;
  readonly warnings: number;
  readonly url: string;
}

/** A sheet is as of today: it says what is to be mended now. */
interface Ground {
  readonly read: ReadBook;
  readonly assessment: Assessment;
  readonly email: string;
  readonly now: Now;
}

/**
 * `Phiếu rà soát số liệu…`: the open findings of the working year's book as a paper. The Office makes it for the whole
 * agency or one department, people of a department for their own. Writes nothing into the book; null when given up.
 */
export async function makeReviewSheet(): Promise<ReviewSheetMade | Refused | null> {
  const book = Book.active();
  const read = readBook(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const now = readClock();
  const ground = { read, assessment: assess(read.records, now.day), email: actingEmail(), now };
  const isOffice = officeProblem(read.roles, ground.email) === null;
  const whose = isOffice ? askDepartment(ground) : ownDepartment(read, ground.email, book.activeTabName());
  if (whose === null || typeof whose === 'object') return whose;
  return storeSheet(ground, whose, isOffice);
}

/** The whole agency ('') or a department that has something to mend. */
function askDepartment({ read, assessment }: Ground): string | Refused | null {
  const language = actingLanguage();
  const counts = countsByDepartment(assessment);
  const names = read.records.departments.map(({ name }) => name).filter((name) => counts.has(name));
  const all = assessment.findings.length + assessment.officeFindings.length;
  const at = chooseOne('reviewTitle', 'reviewWhich', [
    sayVersions('reviewAgency', language, { count: all }),
    ...names.map((department) =>
      sayVersions('reviewOne', language, { department, count: counts.get(department) ?? 0 }),
    ),
  ]);
  return typeof at === 'number' ? (names[at - 1] ?? '') : at;
}

async function storeSheet(
  { read, assessment, email, now }: Ground,
  department: string,
  isOffice: boolean,
): Promise<ReviewSheetMade> {
  const year = workingYearOf(read, assessment, now);
  const letterhead = letterheadOn(read.records.settings, [], '', now.day);
  const outline = reviewSheet(assessment, letterhead, year, now.day, department || undefined);
  // A department's sheet is its own: it lies in the folder of whoever made it and is shared with nobody.
  const folder = isOffice ? paperFolder(read, email) : reportFolder(OWN_FOLDER, { writers: [], readers: [] });
  const whose = department === '' ? '' : `, ${department}`;
  const url = storeWorkingPaper(
    `Phiếu rà soát số liệu năm ${year}${whose} (${now.text.replace(/[/:]/g, '-')})`,
    await outlineContent(outline).pack(),
    folder.id,
  );
  const departmentOf = departmentsByTab(assessment);
  const findings = [...assessment.findings, ...assessment.officeFindings].filter(
    ({ place }) => department === '' || departmentOf(place.tab) === department,
  );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { ok: true, year, department, errors, warnings: findings.length - errors, url };
}

function countsByDepartment(assessment: Assessment): Map<string, number> {
  const departmentOf = departmentsByTab(assessment);
  const counts = new Map<string, number>();
  for (const { place } of assessment.findings) {
    const name = departmentOf(place.tab);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
