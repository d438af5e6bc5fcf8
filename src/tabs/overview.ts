import type { TargetResult } from '../figures/annual-figures';
import { awaitingInScope, recognisedInScope, rowsInScope, type Scope } from '../figures/targets';
import type { Assessment } from '../figures/assess';
import { inListOrder } from '../figures/order';
import { type CalendarDate, compareDates, formatDate } from '../lang/calendar';
import { formatCount } from '../lang/numbers';
import { holdsIn } from '../plan/criteria';
import { KIND_WORD } from '../plan/field';
import type { Registration } from '../register/registration';
import { isRegistered } from '../register/status';
import type { OutCell, OutRows } from './block';
import type { Milestone } from './milestones';
import type { TabSpec } from './spec';

const COLUMNS = 8;

/** The dashboard has no headings of its own row by row: its first data row is a sentence. */
export const OVERVIEW_TAB: TabSpec = {
  id: 'overview',
  name: 'Tổng quan',
  title: 'TỔNG QUAN',
  guidance: 'Số liệu cả giai đoạn đến hôm nay, do tiện ích ghi mỗi lần tổng hợp.',
  columns: [
    { heading: 'Nội dung', kind: 'auto', required: true, width: 300 },
    { heading: 'Đối tượng', kind: 'auto', required: true, width: 110 },
    { heading: 'Tối thiểu', kind: 'auto', width: 90 },
    { heading: 'Đã đăng ký', kind: 'auto', width: 90 },
    { heading: 'Đã công nhận', kind: 'auto', width: 90 },
    { heading: 'Đạt, chờ quyết định', kind: 'auto', width: 90 },
    { heading: 'Tình trạng', kind: 'auto', width: 120 },
    { heading: 'Điển hình được công nhận', kind: 'auto', width: 300 },
  ],
};

/** What the dashboard needs beyond the assessment itself. */
export interface OverviewInput {
  readonly assessment: Assessment;
  readonly targets: readonly TargetResult[];
  readonly scope: Scope;
  /** `Năm làm việc`. */
  readonly workingYear: number;
  readonly milestones: readonly Milestone[];
  /** "23/11/2026 08:15:00". */
  readonly writtenAt: string;
}

/** The dashboard in tables: targets with names, what waits for a decision, who has not sent, what is next. */
export function overviewRows(input: OverviewInput): OutRows {
  const rows: OutCell[][] = [
    ...targetRows(input),
    [],
    [targetsInOneSentence(input.targets)],
    [`Số liệu lúc ${input.writtenAt}`],
    ...section('CẦN LÃNH ĐẠO QUYẾT ĐỊNH', waitingRows(input), 'Không có việc chờ quyết định.'),
    ...section(
      `ĐƠN VỊ CHƯA ĐĂNG KÝ NĂM ${input.workingYear}`,
      departmentsNotSent(input).map((name) => [name]),
      'Mọi đơn vị đã đăng ký.',
    ),
    ...section('MỐC TIẾP THEO', milestoneRows(input), 'Không còn mốc nào của Kế hoạch.'),
    ...section('THEO NĂM', yearRows(input), 'Chưa có đăng ký nào.'),
  ];
  return rows.map((row) => [...row, ...Array.from({ length: COLUMNS - row.length }, () => '')]);
}

/** "Đạt 3/4 chỉ tiêu; còn thiếu 01 cá nhân lĩnh vực Văn hóa công sở." */
export function targetsInOneSentence(targets: readonly TargetResult[]): string {
  const met = targets.filter((target) => target.status === 'Đạt').length;
  const missing = targets
    .filter((target) => target.missing > 0)
    .map(
      (target) =>
        `${formatCount(target.missing)} ${KIND_WORD[target.kind].toLowerCase()} lĩnh vực ${target.field.name}`,
    );
  const head = `Đạt ${met}/${targets.length} chỉ tiêu`;
  return missing.length === 0 ? `${head}.` : `${head}; còn thiếu ${missing.join(', ')}.`;
}

function section(title: string, rows: readonly OutCell[][], none: string): OutCell[][] {
  return [[], [title], ...(rows.length > 0 ? rows : [[none]])];
}

function targetRows({ targets, assessment, scope }: OverviewInput): OutCell[][] {
  const inScope = inListOrder(rowsInScope(assessment, scope), assessment.records.departments);
  return targets.map((target) => [
    target.field.name,
    KIND_WORD[target.kind],
    target.minimum,
    target.registered.value,
    target.recognised.value,
    target.awaitingDecision.value,
    target.status,
    namesOf(
      inScope.filter(
        (one) =>
          one.field === target.field && one.kind === target.kind && recognisedInScope(assessment, one, scope),
      ),
      assessment,
    ),
  ]);
}

/** Each exemplar once, with the year it was first recognised. */
function namesOf(rows: readonly Registration[], assessment: Assessment): string {
  const seen = new Set<string>();
  const names: string[] = [];
  for (const one of rows) {
    const identity = assessment.identities.get(one) ?? '';
    if (seen.has(identity)) continue;
    seen.add(identity);
    names.push(`${one.name} (${one.year ?? ''})`);
  }
  return names.length > 12 ? `${names.slice(0, 12).join('; ')}; … (${names.length})` : names.join('; ');
}

/** Passed and undecided, and what was proposed to higher levels without an answer. */
function waitingRows({ assessment, scope }: OverviewInput): OutCell[][] {
  const passed = rowsInScope(assessment, scope).filter((one) => awaitingInScope(assessment, one, scope));
  const proposed = assessment.records.awards.filter((award) => award.state === 'Đề nghị');
  return [
    ...passed.map((one): OutCell[] => [
      `${one.name} (${one.year ?? ''}): đạt bình xét, chưa có quyết định công nhận`,
    ]),
    ...proposed.map((award): OutCell[] => {
      const name = assessment.byCode.get(award.code)?.name ?? award.code;
      return [`${name}: đề nghị ${award.award}, chưa có kết quả`];
    }),
  ].slice(0, 30);
}

function departmentsNotSent({ assessment, workingYear }: OverviewInput): string[] {
  const sent = new Set(
    assessment.registrations
      .filter((one) => one.year === workingYear && isRegistered(one.status))
      .map((one) => one.department),
  );
  return assessment.records.departments
    .filter((department) => holdsIn(department, workingYear) && !sent.has(department.name))
    .map((department) => department.name);
}

/** Days left are a formula, so that a view-only dashboard stays true without a script (platform.md 6). */
function milestoneRows({ milestones, scope }: OverviewInput): OutCell[][] {
  const ahead = milestones.filter(
    (one) => one.doneOn === null && one.to && compareDates(one.to, scope.asOf) >= 0,
  );
  const next = [...ahead].sort((a, b) => (a.to && b.to ? compareDates(a.to, b.to) : 0))[0];
  if (!next?.to) return [];
  return [[next.name, `hạn ${formatDate(next.to)}`, daysLeft(next.to)]];
}

function daysLeft(day: CalendarDate): OutCell {
  const date = `DATE(${day.year};${day.month};${day.day})`;
  return { formula: `=IF(${date}>=TODAY();"còn "&(${date}-TODAY())&" ngày";"đã qua")` };
}

function yearRows({ assessment, scope }: OverviewInput): OutCell[][] {
  const rows = rowsInScope(assessment, scope);
  const years = [...new Set(rows.map((one) => one.year ?? 0))].sort((a, b) => a - b);
  return years.map((year) => {
    const own = rows.filter((one) => one.year === year);
    return [
      `Năm ${year}`,
      '',
      '',
      own.filter((one) => isRegistered(one.status)).length,
      own.filter((one) => recognisedInScope(assessment, one, scope)).length,
      own.filter((one) => awaitingInScope(assessment, one, scope)).length,
    ];
  });
}
