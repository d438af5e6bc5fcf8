import { STATUSES } from '../../../src/register/status';
import { DEPARTMENTS, type Trial } from './trial';

/** Moves that the table allows into a sent row (src/register/life.ts). */
const BEFORE_SENT = new Set(['Đang soạn', 'Bị trả lại']);

/**
 * Codes, statuses and the journal tell one story: no code twice, none beside another's row, each row in the status that
 * its last line of the journal gave it. @returns what does not fit, or null
 */
export function contradiction(trial: Trial): string | null {
  const rows = codedRows(trial);
  const lines = journal(trial);
  const codes = rows.map(({ code }) => code).filter((code) => code !== '');
  const twice = codes.find((code, at) => codes.indexOf(code) !== at);
  if (twice !== undefined) return `${twice} stands in two rows`;
  const given = lines.filter(({ action }) => action === 'Cấp mã');
  const givenTwice = given.find(
    ({ subject }, at) => given.findIndex((one) => one.subject === subject) !== at,
  );
  if (givenTwice) return `${givenTwice.subject} was given twice`;
  const gone = given.find(({ subject }) => !codes.includes(subject));
  if (gone) return `${gone.subject} (${gone.before}) stands in no row`;
  for (const { code, status, name } of rows.filter((row) => row.code !== '')) {
    const words = given.find(({ subject }) => subject === code)?.before ?? '';
    if (words !== '' && words.split(' · ')[1] !== name) return `${code} of ${words} stands beside ${name}`;
    const last = lines.filter((one) => one.subject === code && one.after !== '').pop();
    if (last && status !== last.after) return `${code} is ${status}, the journal says ${last.after}`;
  }
  const forbidden = lines.find(
    ({ after, before }) => after === 'Đã gửi' && isStatus(before) && !BEFORE_SENT.has(before),
  );
  return forbidden ? `${forbidden.subject} was sent from ${forbidden.before}` : null;
}

/** Elsewhere a line tells there of whom it is. */
function isStatus(text: string): boolean {
  return STATUSES.some((status) => status === text);
}

interface CodedRow {
  readonly code: string;
  readonly status: string;
  readonly name: string;
}

function codedRows(trial: Trial): CodedRow[] {
  return DEPARTMENTS.flatMap((tab) => {
    const rows = trial.tab(tab);
    const [code = -1, status = -1, name = -1] = ['Mã', 'Trạng thái', 'Họ và tên / Tên tập thể'].map(
      (heading) => (rows[3] ?? []).indexOf(heading),
    );
    return rows.slice(4).map((row) => ({
      code: String(row[code] ?? ''),
      status: String(row[status] ?? ''),
      name: String(row[name] ?? ''),
    }));
  });
}

interface Line {
  readonly action: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

function journal(trial: Trial): Line[] {
  return trial
    .tab('Nhật ký')
    .slice(4)
    .map((row) => row.map(String))
    .map(([, , action = '', subject = '', before = '', after = '']) => ({ action, subject, before, after }));
}
