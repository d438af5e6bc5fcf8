import { comparisonKey } from '../lang/text';
import { type Role, ROLE_WORDS } from './roles';

/** A row of `Phân quyền` as it was typed. */
export interface TypedRole {
  readonly row: number;
  readonly email: string;
  readonly word: string;
  readonly department: string;
}

/** Who may open the file, lower case. `owner` '' in a shared drive. */
export interface FileAccess {
  readonly owner: string;
  readonly editors: readonly string[];
}

/** Something about people that only people can mend: the add-on shares no file (platform.md 2). */
export interface PeopleRemark {
  readonly kind:
    | 'owner-not-office'
    | 'no-office'
    | 'cannot-open'
    | 'should-only-view'
    | 'editor-unlisted'
    | 'department-without-people'
    | 'department-unknown'
    | 'email-unreadable'
    | 'role-unknown';
  readonly details: Readonly<Record<string, string>>;
}

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

/** Whether a text is one person's address; any other text makes Sheets refuse a whole list of editors. */
export function isAddress(text: string): boolean {
  return EMAIL.test(text);
}

/** The role that a word of `Vai trò` means, null where it means none. */
export function roleOf(word: string): Role | null {
  const key = comparisonKey(word);
  return (Object.keys(ROLE_WORDS) as Role[]).find((one) => comparisonKey(ROLE_WORDS[one]) === key) ?? null;
}

interface Person extends TypedRole {
  readonly role: Role | null;
}

/** What is doubtful about the people of the book (platform.md 2). */
export function peopleRemarks(
  rows: readonly TypedRole[],
  departments: readonly string[],
  access: FileAccess,
): PeopleRemark[] {
  const people = rows.map((row) => ({ ...row, email: row.email.toLowerCase(), role: roleOf(row.word) }));
  const known = new Set(people.map((one) => one.email));
  return [
    ...officeRemarks(people, access),
    ...people.flatMap((one) => personRemarks(one, people, departments, access)),
    ...access.editors
      .filter((email) => !known.has(email))
      .map((email): PeopleRemark => ({ kind: 'editor-unlisted', details: { email } })),
    ...departments
      .filter((name) => !people.some((one) => one.role === 'department' && isOf(one, name)))
      .map((department): PeopleRemark => ({ kind: 'department-without-people', details: { department } })),
  ];
}

/** The owner always edits, so it must be an Office account. */
function officeRemarks(people: readonly Person[], { owner }: FileAccess): PeopleRemark[] {
  const office = people.filter((one) => one.role === 'office').map((one) => one.email);
  if (office.length === 0) return [{ kind: 'no-office', details: {} }];
  return owner === '' || office.includes(owner)
    ? []
    : [{ kind: 'owner-not-office', details: { email: owner } }];
}

function personRemarks(
  one: Person,
  people: readonly Person[],
  departments: readonly string[],
  { owner, editors }: FileAccess,
): PeopleRemark[] {
  const { email, role, word, department } = one;
  const row = String(one.row);
  if (!isAddress(email)) return [{ kind: 'email-unreadable', details: { email, row } }];
  if (role === null) return [{ kind: 'role-unknown', details: { email, word, row } }];
  const remarks: PeopleRemark[] = [];
  const canEdit = email === owner || editors.includes(email);
  if (works(role) && !canEdit) remarks.push({ kind: 'cannot-open', details: { email } });
  const worksToo = people.some((other) => other.email === email && other.role && works(other.role));
  if (canEdit && email !== owner && !worksToo)
    remarks.push({ kind: 'should-only-view', details: { email, role: ROLE_WORDS[role] } });
  if (role === 'department' && !departments.some((name) => isOf(one, name)))
    remarks.push({ kind: 'department-unknown', details: { email, department, row } });
  return remarks;
}

/** Leadership and the Council only read; somebody of the Council may also work for a department. */
function works(role: Role): boolean {
  return role === 'office' || role === 'department';
}

function isOf(person: Person, department: string): boolean {
  return comparisonKey(person.department) === comparisonKey(department);
}
