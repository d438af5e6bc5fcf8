import { departmentInFull } from '../../lang/import-words';
import { comparisonKey, tidy } from '../../lang/text';
import { checkRow } from '../check-row';
import type { Finding } from '../finding';
import { HEADING } from '../headings';
import { readRegistration } from '../read-row';
import type { Registration } from '../registration';
import type { Rulebook } from '../rulebook';
import { cleanCells } from './clean';
import { isEmptyRow } from './delimited';
import type { ImportRequest } from './request';
import { DEPARTMENT_COLUMN } from './target-columns';

/** A department into whose tab rows may go. */
export interface TargetDepartment {
  readonly name: string;
  readonly tab: string;
}

/** A row of the list as it will stand in its department's tab. */
export interface ImportedRow {
  /** Its row in the list, from 1. */
  readonly fileRow: number;
  readonly department: TargetDepartment;
  /** Cells to be written, by heading; empty ones left out. */
  readonly cells: ReadonlyMap<string, string>;
  /** As the book will read it; its place is the department's tab and the row of the list. */
  readonly registration: Registration;
  /** What the row's own check will say. */
  readonly findings: readonly Finding[];
}

/** Why a row of the list cannot be added. */
export type RefusalReason = 'no-department' | 'unknown-department' | 'not-a-row' | 'no-name';

/** A row of the list that is not added. */
export interface RefusedRow {
  readonly fileRow: number;
  /** What stands in it, for a person to know it again. */
  readonly name: string;
  readonly reason: RefusalReason;
  /** The department as the list writes it. */
  readonly department: string;
}

export interface BuiltRows {
  readonly rows: readonly ImportedRow[];
  readonly refused: readonly RefusedRow[];
}

/**
 * The rows of a list as they will stand in the book. Empty rows are passed over without a word; headings of
 * sections, sums and rows of numbers, which have text in one cell only or none but numbers, are refused by name.
 */
export function buildRows(
  request: ImportRequest,
  departments: readonly TargetDepartment[],
  rules: Rulebook,
): BuiltRows {
  const rows: ImportedRow[] = [];
  const refused: RefusedRow[] = [];
  const width = request.rows.reduce((most, line) => Math.max(most, filled(line)), 0);
  request.rows.forEach((line, at) => {
    if (isEmptyRow(line)) return;
    const fileRow = request.firstRow + at;
    const typed = typedCells(line, request);
    const written = request.departmentColumn === null ? '' : tidy(line[request.departmentColumn] ?? '');
    const name = tidy(typed.get(HEADING.name) ?? '');
    const refuse = (reason: RefusalReason): void => {
      refused.push({ fileRow, name: name || tidy(line.join(' ')).slice(0, 80), reason, department: written });
    };
    if (isNoRow(line, width)) return refuse('not-a-row');
    if (name === '') return refuse('no-name');
    const wanted = request.departmentColumn === null ? request.departmentName : written;
    if (wanted === '') return refuse('no-department');
    const department = departmentOf(wanted, departments, request.aliases);
    if (!department) return refuse('unknown-department');
    rows.push(importedRow(fileRow, department, cleanCells(typed, rules), rules));
  });
  return { rows, refused };
}

/** The names of departments in a list that the book does not know, in their order. */
export function unknownDepartments({ refused }: BuiltRows): string[] {
  const names = new Map<string, string>();
  for (const { reason, department } of refused) {
    const key = comparisonKey(department);
    if (reason === 'unknown-department' && !names.has(key)) names.set(key, department);
  }
  return [...names.values()];
}

/** The department that a list means: as the person said, by its name or its tab's, or the name in full. */
export function departmentOf(
  written: string,
  departments: readonly TargetDepartment[],
  aliases: readonly (readonly [written: string, department: string])[] = [],
): TargetDepartment | null {
  const key = comparisonKey(written);
  const said = aliases.find(([one]) => comparisonKey(one) === key)?.[1];
  const wanted = said === undefined || said === '' ? key : comparisonKey(said);
  const full = departmentInFull(wanted);
  return (
    departments.find((one) => comparisonKey(one.name) === wanted) ??
    departments.find((one) => comparisonKey(one.tab) === wanted) ??
    departments.find((one) => departmentInFull(one.name) === full) ??
    null
  );
}

function typedCells(line: readonly string[], request: ImportRequest): Map<string, string> {
  const typed = new Map<string, string>();
  for (const [heading, column] of Object.entries(request.columns)) {
    if (heading === DEPARTMENT_COLUMN) continue;
    const text = line[column] ?? '';
    if (tidy(text) !== '') typed.set(heading, text);
  }
  if (request.year !== null) typed.set(HEADING.year, String(request.year));
  return typed;
}

function filled(line: readonly string[]): number {
  return line.filter((cell) => cell.trim() !== '').length;
}

/** "I. Tập thể", "Tổng cộng: 12", "(1) (2) (3)": nothing that anybody registered. */
function isNoRow(line: readonly string[], width: number): boolean {
  if (width >= 3 && filled(line) === 1) return true;
  const cells = line.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return cells.length >= 2 && cells.every((cell) => /^[([]?\d{1,3}[)\].]?$/.test(cell));
}

function importedRow(
  fileRow: number,
  department: TargetDepartment,
  cells: ReadonlyMap<string, string>,
  rules: Rulebook,
): ImportedRow {
  const place = { tab: department.tab, row: fileRow };
  const registration = readRegistration({ place, department: department.name, cells }, rules.fields);
  return { fileRow, department, cells, registration, findings: checkRow(registration, rules) };
}
