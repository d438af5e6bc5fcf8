import { version } from '../../../package.json';
import { ROLE_WORDS, type RoleEntry } from '../../access/roles';
import { assess } from '../../figures/assess';
import type { Diagnostics, HelpStart } from '../../pages/help-page/answers';
import type { Finding } from '../../register/finding';
import { Book } from '../../sheets/book';
import { readClock } from '../../sheets/clock';
import { actingEmail, actingLanguage } from '../../sheets/person';
import { readHeartbeat } from '../../sheets/triggers';
import { readRoles, ROLES_TAB } from '../../tabs/roles';
import { isProblem } from '../../tabs/table';
import { BOOK_TABS } from '../../tabs/whole-book';
import { readAlone } from '../office-read';
import type { Problem } from '../problem';
import { readBook, type ReadBook } from '../read-book';

/** Whose screen `Trợ giúp` shows first; any doubt is nobody's. Four service calls. */
export function helpStart(): HelpStart {
  return { ok: true, role: roleOf(rolesIn(Book.active()), actingEmail()) };
}

function rolesIn(book: Book): RoleEntry[] {
  const table = readAlone(book, ROLES_TAB);
  return table && !isProblem(table) ? readRoles(table) : [];
}

function roleOf(entries: readonly RoleEntry[], email: string): RoleEntry['role'] {
  return entries.find((one) => one.email !== '' && one.email === email.toLowerCase())?.role ?? null;
}

/**
 * What a maintainer needs to know of a book that makes trouble: counts, kinds and names of the add-on's own tabs; no
 * name, address or content of anybody. What cannot be read is said so: a damaged book is why people ask.
 */
export function diagnostics(): Diagnostics {
  const book = Book.active();
  const lines = [
    `Sổ điển hình tiên tiến ${version}`,
    ...part('Lúc', () => [`Lúc: ${readClock().text}`]),
    ...part('Người dùng', () => [personLine(book)]),
    ...part('Bảng tính', () => surroundingLines(book)),
    ...part('Sổ', () => bookLines(book)),
    ...part('Việc tự động', () => [automationLine()]),
  ];
  return { ok: true, lines };
}

/** One part that cannot be had does not take the others away. */
function part(name: string, lines: () => readonly string[]): readonly string[] {
  try {
    return lines();
  } catch (error) {
    return [`${name}: không đọc được (${error instanceof Error ? error.name : 'lỗi'})`];
  }
}

function personLine(book: Book): string {
  const email = actingEmail();
  const role = roleOf(rolesIn(book), email);
  const known = role ? ROLE_WORDS[role] : 'không có trong Phân quyền';
  return `Người dùng: ngôn ngữ ${actingLanguage()}; đọc được địa chỉ: ${email === '' ? 'không' : 'có'}; vai trò: ${known}`;
}

function surroundingLines(book: Book): string[] {
  const { locale, zone } = book.surroundings();
  const tabs = book.tabs();
  const names = new Set(tabs.map(({ name }) => name));
  const marks = new Set(tabs.map(({ identity }) => identity));
  const missing = BOOK_TABS.filter(({ spec }) => !names.has(spec.name) && !marks.has(spec.id));
  return [
    `Bảng tính: ${locale}, ${zone}; ${tabs.length} trang`,
    `Trang chưa có: ${missing.map(({ spec }) => spec.name).join(', ') || 'không thiếu'}`,
  ];
}

function bookLines(book: Book): string[] {
  const read = readBook(book);
  return 'records' in read ? countLines(read) : problemLines(read);
}

function countLines(read: ReadBook): string[] {
  const { findings, officeFindings, registrations, sound, records } = assess(read.records, readClock().day);
  const all = [...findings, ...officeFindings];
  return [
    `Sổ: ${records.departments.length} đơn vị, ${registrations.length} dòng, ${registrations.length - sound.length} dòng có lỗi`,
    `Lỗi: ${byRule(all, 'error')}`,
    `Cảnh báo: ${byRule(all, 'warning')}`,
  ];
}

function byRule(findings: readonly Finding[], severity: Finding['severity']): string {
  const counts = new Map<string, number>();
  for (const one of findings)
    if (one.severity === severity) counts.set(one.rule, (counts.get(one.rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ') || 'không có';
}

/** Kinds, and the tab where it is one of the add-on's own; a department's tab may bear a person's name. */
function problemLines(problems: readonly Problem[]): string[] {
  const own = new Set(BOOK_TABS.map(({ spec }) => spec.name));
  return problems.map((problem) => {
    const tab = 'tab' in problem && own.has(problem.tab) ? ` (${problem.tab})` : '';
    return `Sổ: ${problem.kind}${tab}`;
  });
}

function automationLine(): string {
  const last = readHeartbeat();
  return `Việc tự động: ${last ? `lần cuối ${last.at}, ${last.outcome}` : 'chưa chạy lần nào'}`;
}
