import type { Department } from '../../figures/records';
import { Book } from '../../sheets/book';
import { actingEmail, ownerEmail } from '../../sheets/person';
import { actsAsOffice } from '../../access/roles';
import type { Refused } from '../compile-annual-report';
import { departmentProblem } from '../department-only';
import { refusedBy } from '../office-read';
import { readRows, type ReadTab } from '../read-book';
import { type Question, questionOf } from './move-rows';

/** A department's tab that somebody who may act for the department has open. */
export interface OwnTab extends Question {
  readonly book: Book;
  readonly standing: ReadTab;
  readonly department: Department;
  readonly email: string;
  /** Whether it is the Office that acts: then it need not wait for its own hand. */
  readonly isOffice: boolean;
}

/** The open tab as its department may ask about it, or why not (platform.md 2). */
export function openOwnTab(reason: string): OwnTab | Refused {
  const book = Book.active();
  const read = readRows(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const tab = book.activeTabName();
  const standing = read.departmentTabs.get(tab);
  const department = read.records.departments.find((one) => one.tab === tab);
  if (!standing || !department) return refusedBy('not-a-department-tab', { tab });
  const email = actingEmail();
  const problem = departmentProblem(read.roles, department.name, standing.tab.sheet, email);
  if (problem) return { ok: false, problems: [problem] };
  const isOffice = actsAsOffice(read.roles, email, ownerEmail);
  const question = questionOf(read, isOffice ? 'office' : 'department', reason);
  return { ...question, book, standing, department, email, isOffice };
}

export function isRefused(one: OwnTab | Refused): one is Refused {
  return 'ok' in one;
}
