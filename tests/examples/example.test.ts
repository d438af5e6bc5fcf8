import { describe, expect, it } from 'vitest';
import { DEPARTMENTS } from '../../examples/data';
import { annualFigures } from '../../src/figures/annual';
import type { CountTable } from '../../src/figures/annual-figures';
import { assess } from '../../src/figures/assess';
import type { Figure } from '../../src/figures/figure';
import { formatDate } from '../../src/lang/calendar';
import type { Kind } from '../../src/plan/field';
import type { Finding } from '../../src/register/finding';
import type { Prose } from '../../src/report/letterhead';
import { unknownNumbersInProse } from '../../src/report/prose-numbers';
import { unplacedProse } from '../../src/report/sections';
import { readProse, REPORT_TEXT_TAB } from '../../src/tabs/report-text';
import { readRoles, ROLES_TAB } from '../../src/tabs/roles';
import { exampleRecords, tableOf } from './example-records';

/** The numbers of examples/README.md, counted there by hand, against the program's own. */

const AS_OF = { year: 2024, month: 12, day: 31 };
const records = exampleRecords();
const assessment = assess(records, AS_OF);
const figures = annualFigures(assessment, 2024, AS_OF);

/** Tập thể, Cá nhân, Hộ gia đình. */
function kinds(byKind: Readonly<Record<Kind, Figure>>): [number, number, number] {
  return [byKind.collective.value, byKind.individual.value, byKind.household.value];
}

function byField(table: CountTable): Record<string, [number, number, number]> {
  return Object.fromEntries(table.byField.map((one) => [one.field.name, kinds(one.byKind)]));
}

function labels(
  counted: readonly { readonly label: string; readonly figure: Figure }[],
): Record<string, number> {
  return Object.fromEntries(counted.map((one) => [one.label, one.figure.value]));
}

function listed(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ place, heading, severity, rule }) => `${place.tab} ${place.row} ${heading}: ${severity} ${rule}`,
  );
}

describe('the example in 2024', () => {
  it('reaches three of the four targets', () => {
    const counted = figures.targets.map((one) => [
      one.field.name,
      one.kind,
      one.minimum,
      one.registered.value,
      one.recognised.value,
      one.awaitingDecision.value,
      one.missing,
      one.status,
    ]);
    expect(counted).toEqual([
      ['Học tập và làm theo Bác', 'collective', 1, 4, 3, 0, 0, 'Đạt'],
      ['Học tập và làm theo Bác', 'individual', 1, 9, 3, 1, 0, 'Đạt'],
      ['Văn hóa công sở', 'collective', 1, 6, 4, 0, 0, 'Đạt'],
      ['Văn hóa công sở', 'individual', 1, 6, 0, 0, 1, 'Có nguy cơ'],
    ]);
  });

  it('reached all four in 2023, and will in 2025', () => {
    const recognised = (year: number): number[] =>
      annualFigures(assessment, year, { year, month: 12, day: 31 }).targets.map(
        (one) => one.recognised.value,
      );
    expect(recognised(2023)).toEqual([3, 3, 2, 1]);
    expect(recognised(2025)).toEqual([3, 3, 4, 1]);
  });

  it('has twenty registrations by department, kind and field', () => {
    const registered = new Map(figures.registeredLines.map((line) => [line.code, line]));
    const byDepartment = records.departments.map(({ name }) => {
      const own = [...registered.values()].filter((line) => line.department === name);
      const of = (kind: Kind): number => own.filter((line) => line.kind === kind).length;
      return [name, of('collective'), of('individual'), of('household')];
    });
    expect(byDepartment).toEqual([
      ['Văn phòng', 1, 3, 0],
      ['Phòng Kế hoạch - Tổng hợp', 1, 2, 0],
      ['Phòng Chính sách Dân tộc', 1, 3, 1],
      ['Phòng Tuyên truyền và Địa bàn', 1, 4, 0],
      ['Thanh tra Ban', 1, 2, 0],
    ]);
    expect(figures.departments.map((one) => [one.registered.value, one.recognised.value])).toEqual([
      [4, 1],
      [3, 1],
      [5, 1],
      [5, 1],
      [3, 1],
    ]);
    expect(figures.registered.total.value).toBe(20);
    expect(kinds(figures.registered.byKind)).toEqual([5, 14, 1]);
    expect(byField(figures.registered)).toEqual({
      'Học tập và làm theo Bác': [2, 9, 1],
      'Văn hóa công sở': [3, 5, 0],
    });
  });

  it('is compared with nine registrations and four recognised of 2023', () => {
    const { previous } = figures;
    expect(previous?.registered.total.value).toBe(9);
    expect(previous && kinds(previous.registered.byKind)).toEqual([4, 5, 0]);
    expect(previous?.recognised.total.value).toBe(4);
    expect(previous && kinds(previous.recognised.byKind)).toEqual([3, 1, 0]);
  });

  it('has five recognised by name, one of them decided in January, and one waiting', () => {
    const lines = figures.recognisedLines.map((one) => [
      one.code,
      one.name,
      one.field.name,
      `${one.decisionNumber} ngày ${formatDate(one.decisionDate)}`,
    ]);
    expect(lines).toEqual([
      ['DH-2024-0001', 'Tổ Tiếp nhận và Trả kết quả', 'Văn hóa công sở', '158/QĐ-BDT ngày 27/12/2024'],
      ['DH-2024-0005', 'Cao Văn Hà', 'Học tập và làm theo Bác', '03/QĐ-BDT ngày 06/01/2025'],
      ['DH-2024-0009', 'Mấu Thị Bích', 'Học tập và làm theo Bác', '158/QĐ-BDT ngày 27/12/2024'],
      ['DH-2024-0014', 'Y Thanh Niê', 'Học tập và làm theo Bác', '158/QĐ-BDT ngày 27/12/2024'],
      ['DH-2024-0020', 'Thanh tra Ban', 'Văn hóa công sở', '158/QĐ-BDT ngày 27/12/2024'],
    ]);
    expect(figures.awaitingDecision.total.rows).toEqual([{ tab: 'Văn phòng', row: 12 }]);
  });

  it('counts the votes of 2024', () => {
    const votes = assessment.candidates
      .filter((one) => one.code.startsWith('DH-2024-'))
      .map((one) => `${one.code.slice(-4)} ${one.outcome.sharePercent ?? '-'} ${one.outcome.result}`);
    expect(votes).toEqual([
      '0001 100 Đạt',
      '0002 78.9 Không đạt',
      '0003 85.7 Đạt',
      '0005 100 Đạt',
      '0006 71.4 Không đạt',
      '0009 100 Đạt',
      '0011 - Lỗi',
      '0012 28.6 Không đạt',
      '0014 85.7 Đạt',
      '0015 71.4 Không đạt',
      '0020 80 Đạt',
      '0021 57.1 Không đạt',
    ]);
  });

  it('counts the awards', () => {
    const awards = figures.awards.map((one) => [
      one.award,
      ...kinds(one.given).slice(0, 2),
      ...kinds(one.proposed).slice(0, 2),
    ]);
    expect(awards).toHaveLength(5);
    expect(awards).toEqual(
      expect.arrayContaining([
        ['Giấy khen', 1, 2, 0, 0],
        ['Chiến sĩ thi đua cơ sở', 0, 2, 0, 0],
        ['Bằng khen của Chủ tịch UBND tỉnh', 0, 0, 1, 1],
        ['Bằng khen của Thủ tướng Chính phủ', 0, 0, 0, 0],
        ['Tập thể lao động tiên tiến', 1, 0, 0, 0],
      ]),
    );
    expect(figures.commendationLines.filter((one) => one.state === 'Không được khen')).toHaveLength(1);
  });

  it('counts the logs', () => {
    expect(labels(figures.direction)).toEqual({
      'Ban hành văn bản': 2,
      'Quán triệt': 2,
      'Hướng dẫn': 1,
      'Đôn đốc': 2,
      'Kiểm tra': 1,
    });
    expect(labels(figures.nurture)).toEqual({
      'Vật chất': 1,
      'Tinh thần': 2,
      'Cơ chế, chính sách': 1,
      'Môi trường': 1,
    });
    expect(labels(figures.publicity)).toEqual({
      'Trang thông tin điện tử': 3,
      'Cuộc họp, hội nghị': 2,
      'Báo, đài': 1,
    });
    expect(figures.replication.total.value).toBe(4);
    expect(figures.replication.places).toHaveLength(3);
    expect(figures.honours).toEqual([]);
  });
});

describe('the faults of the example', () => {
  it('are 8 errors in 8 of 60 rows and 15 warnings, each where the README says', () => {
    const errors = assessment.findings.filter((one) => one.severity === 'error');
    expect(assessment.registrations).toHaveLength(60);
    expect(assessment.registrations.length - assessment.sound.length).toBe(8);
    expect(errors).toHaveLength(8);
    expect(assessment.findings.length - errors.length).toBe(15);
    const name = 'Họ và tên / Tên tập thể';
    const title = 'Danh hiệu thi đua đăng ký';
    const expected = [
      `Văn phòng 11 ${name}: warning name-differs-in-form`,
      'Văn phòng 13 Chức vụ, bộ phận: error position-missing',
      `Văn phòng 16 ${name}: error required`,
      `Phòng Kế hoạch - Tổng hợp 9 ${name}: warning name-differs-in-form`,
      `Phòng Kế hoạch - Tổng hợp 12 ${title}: warning title-not-open-in-year`,
      'Phòng Kế hoạch - Tổng hợp 13 Tiêu chí: error criterion-unknown',
      'Phòng Kế hoạch - Tổng hợp 14 Năm: error year-not-whole',
      `Phòng Chính sách Dân tộc 11 ${name}: warning duplicate-in-year`,
      `Phòng Chính sách Dân tộc 12 ${name}: warning duplicate-in-year`,
      `Phòng Chính sách Dân tộc 12 ${name}: warning name-differs-in-form`,
      'Phòng Chính sách Dân tộc 14 Minh chứng: warning results-missing-at-review',
      `Phòng Chính sách Dân tộc 14 ${title}: warning rating-below-good`,
      'Phòng Chính sách Dân tộc 16 Năm: error year-outside-period',
      `Phòng Tuyên truyền và Địa bàn 9 ${title}: warning three-grassroots-titles-missing`,
      `Phòng Tuyên truyền và Địa bàn 10 ${name}: warning name-differs-in-form`,
      `Phòng Tuyên truyền và Địa bàn 12 ${name}: warning name-in-capitals`,
      `Phòng Tuyên truyền và Địa bàn 13 ${title}: warning title-not-open-to-kind`,
      `Phòng Tuyên truyền và Địa bàn 14 ${name}: warning legacy-font`,
      'Phòng Tuyên truyền và Địa bàn 15 Đối tượng: error not-in-list',
      'Thanh tra Ban 9 Minh chứng: warning evidence-not-https',
      'Thanh tra Ban 11 Mô hình, cách làm mới: warning looks-like-formula',
      'Thanh tra Ban 12 Tiêu chí: error criteria-missing',
      'Thanh tra Ban 13 Mức độ hoàn thành nhiệm vụ: error not-in-list',
    ];
    expect(listed(assessment.findings).sort()).toEqual(expected.sort());
  });

  it('are eleven for the Office whatever the day after 2024, and more exemplars unvisited as time goes by', () => {
    const expected = (...unvisited: readonly number[]): string[] => [
      'Bình xét 30 Số phiếu đồng ý: warning votes-exceed-voters',
      'Bình xét 32 Số phiếu đồng ý: warning vote-below-legal-share',
      ...[5, 9, 15, 19, 26].map(
        (row) => `Bình xét ${row} Người không biểu quyết: warning members-of-candidates-department`,
      ),
      'Khen thưởng 20 Mã: warning code-unknown',
      'Khen thưởng 19 Danh hiệu, hình thức: warning certificate-routes-of-collective',
      'Bồi dưỡng 10 Ngày kiểm tra tiếp theo: warning check-up-overdue',
      ...unvisited.map((row) => `Bình xét ${row} Mã: warning never-visited`),
      'Thanh tra Ban 6 Họ và tên / Tên tập thể: warning maybe-same-person',
    ];
    const on = (year: number, month: number, day: number): string[] =>
      listed(assess(records, { year, month, day }).officeFindings);
    expect(listed(assessment.officeFindings)).toEqual(expected(5, 7, 19, 21, 34));
    expect(on(2027, 6, 1)).toEqual(expected(5, 7, 27, 29, 32, 19, 21, 34, 24, 36));
  });

  it('leave habits of typing alone', () => {
    const row = (tab: string, number: number) =>
      assessment.registrations.find((one) => one.place.tab === tab && one.place.row === number);
    expect(row('Văn phòng', 14)).toMatchObject({ name: 'Phan Thanh Tùng', criteria: ['1', '2'], year: 2024 });
    expect(row('Phòng Tuyên truyền và Địa bàn', 9)?.name).toBe('Y Thanh Niê'.normalize('NFC'));
    expect(row('Thanh tra Ban', 11)?.field?.name).toBe('Văn hóa công sở');
  });
});

describe('the example as a whole', () => {
  it('changes agency, code and head on 01/03/2025', () => {
    const before = { year: 2025, month: 2, day: 28 };
    const after = { year: 2025, month: 3, day: 1 };
    expect(records.settings.text('Tên cơ quan', before)).toBe('BAN DÂN TỘC');
    expect(records.settings.text('Tên cơ quan', after)).toBe('SỞ DÂN TỘC VÀ TÔN GIÁO');
    expect(records.settings.text('Người ký báo cáo', after)).toBe('Lê Hữu Khôi');
    expect(records.settings.whole('Năm làm việc', after)).toBe(2024);
  });

  it('gives every sent registration one code, and no two the same', () => {
    const codes = DEPARTMENTS.flatMap(({ rows }) => rows.map(([[code]]) => code)).filter(
      (code) => code !== '',
    );
    expect(codes).toHaveLength(52);
    expect(new Set(codes).size).toBe(52);
    for (const { rows } of DEPARTMENTS) {
      for (const [[code, status]] of rows) expect(code === '').toBe(status === 'Đang soạn');
    }
  });

  it('has roles for everybody and 29 criteria of the plan', () => {
    expect(readRoles(tableOf(ROLES_TAB))).toHaveLength(9);
    expect(records.criteria).toHaveLength(29);
  });

  it('says in its prose no number that the figures do not hold', () => {
    const prose: Prose[] = readProse(tableOf(REPORT_TEXT_TAB), 'Hằng năm', 2024);
    expect(prose.map((one) => one.section)).toEqual(['I', 'III.1', 'III.3', 'III.4', 'IV', 'V']);
    expect(unplacedProse(prose, 2)).toEqual([]);
    expect(unknownNumbersInProse(prose, figures)).toEqual([]);
  });
});
