import { describeFinding, type Language } from '../../lang/findings';
import { periodOf } from '../../plan/settings';
import type { ImportPreview, ImportStart, ShownRow, TellingRow } from '../../register/import/answers';
import { type ImportedRow, unknownDepartments } from '../../register/import/build-rows';
import { readRequest } from '../../register/import/request';
import { readClock } from '../../sheets/clock';
import { actingLanguage } from '../../sheets/person';
import type { Refused } from '../compile-annual-report';
import { workingYearOf } from '../refresh-tabs';
import { planImport } from './plan-import';
import { readForImport } from './read-for-import';
import { nameOf, refusedRow, tellDuplicate } from './tell-rows';

const FIRST_ROWS = 5;

/** What the page asks first; refuses whoever is not of the Office. */
export function startImport(): ImportStart | Refused {
  const open = readForImport('rows');
  if ('ok' in open) return open;
  const { read } = open;
  const { departments, fields, settings } = read.records;
  const now = readClock();
  const period = periodOf(settings, now.day);
  const count = Math.min(Math.max(period.toYear - period.fromYear + 1, 1), 50);
  return {
    ok: true,
    departments: departments.map((one) => one.name),
    fields: fields.flatMap((one) => [one.name, one.fullName]),
    years: Array.from({ length: count }, (_, at) => period.fromYear + at),
    workingYear: workingYearOf(read, { period }, now),
  };
}

/** Shows what adding a list would do; writes nothing. */
export function previewImport(value: unknown): ImportPreview | Refused {
  const request = readRequest(value);
  if (!request) return { ok: false, problems: [{ kind: 'import', reason: 'bad-request' }] };
  const open = readForImport('rows');
  if ('ok' in open) return open;
  const language = actingLanguage();
  const plan = planImport(open.read, open.verdicts, request);
  const adding = plan.tabs.flatMap((tab) => tab.rows).sort((a, b) => a.fileRow - b.fileRow);
  const wrong = adding.filter((row) => errorsOf(row, language) !== '');
  return {
    ok: true,
    departments: plan.tabs.map(({ department, rows }) => ({
      name: department,
      rows: rows.length,
      errors: rows.filter((row) => errorsOf(row, language) !== '').length,
    })),
    first: adding.slice(0, FIRST_ROWS).map(shown),
    errors: wrong.map((row) => telling(row, errorsOf(row, language))),
    duplicates: [...plan.duplicates].map(([row, other]) => telling(row, tellDuplicate(other, language))),
    refused: plan.built.refused.map((one) => refusedRow(one, language)),
    unknownDepartments: unknownDepartments(plan.built),
    finished: plan.finished,
  };
}

function shown(row: ImportedRow): ShownRow {
  return { fileRow: row.fileRow, department: row.department.name, cells: Object.fromEntries(row.cells) };
}

function telling(row: ImportedRow, reason: string): TellingRow {
  return { fileRow: row.fileRow, name: nameOf(row), reason };
}

function errorsOf({ findings }: ImportedRow, language: Language): string {
  return findings
    .filter((one) => one.severity === 'error')
    .map((one) => `${one.heading}: ${describeFinding(one, language).reason}`)
    .join(' ');
}
