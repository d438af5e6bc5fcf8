import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lang/calendar';
import { holdsIn } from '../../src/plan/criteria';
import { periodOf, SETTING_DEFAULTS, Settings, type SettingName } from '../../src/plan/settings';
import { day } from '../builders/day';
import { settings } from '../builders/records';

const ON = day('31/12/2024');
const dated = (name: SettingName, ...rows: readonly (readonly [Cell, string])[]): Settings =>
  new Settings(rows.map(([value, from]) => ({ name, value, from: from === '' ? null : day(from) })));

describe('workbook.md, Settings: what a workbook does not say is the plan’s default', () => {
  const none = settings();
  it.each<[SettingName, string]>([
    ['Cơ quan chủ quản', 'ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA'],
    ['Tên cơ quan', 'BAN DÂN TỘC'],
    ['Ký hiệu cơ quan', 'BDT'],
    ['Địa danh', 'Khánh Hòa'],
    ['Tên kế hoạch', 'Kế hoạch xây dựng, bồi dưỡng và nhân rộng điển hình tiên tiến'],
    ['Số kế hoạch', '87/KH-BDT'],
    ['Ngày kế hoạch', '31/12/2021'],
    ['Giai đoạn từ năm', '2021'],
    ['Giai đoạn đến năm', '2025'],
    ['Năm đăng ký đầu tiên', '2022'],
    ['Hạn đăng ký hằng năm', '31/03'],
    ['Hạn nộp kết quả hằng năm', '15/11'],
    ['Hạn báo cáo hằng năm', '15/12'],
    ['Nhận đăng ký muộn', 'Có'],
    ['Người ký báo cáo', 'Đặng Văn Tuấn'],
    ['Chức vụ người ký', 'TRƯỞNG BAN'],
    ['Kính gửi', ''],
    ['Tỷ lệ phiếu tối thiểu (%)', '80'],
    ['Trừ người không biểu quyết', 'Không'],
    ['Ngôn ngữ', 'vi'],
    ['Giờ tự đôn đốc', ''],
  ])('%s: %s', (name, value) => {
    expect(none.text(name, ON)).toBe(value);
  });
  it('has the four places a report goes to, one a line', () => {
    expect(none.lines('Nơi nhận báo cáo', ON)).toEqual([
      'Sở Nội vụ (VBĐT)',
      'Lãnh đạo Ban (VBĐT)',
      'Các phòng thuộc Ban (VBĐT)',
      'Lưu: VT, VP',
    ]);
  });
  it('is the plan’s period, and its dates and share can be read', () => {
    expect(periodOf(none, ON)).toEqual({ fromYear: 2021, toYear: 2025, firstRegistrationYear: 2022 });
    expect(none.date('Ngày kế hoạch', ON)).toEqual(day('31/12/2021'));
    expect(none.percent('Tỷ lệ phiếu tối thiểu (%)', ON)).toBe(80);
    expect(none.deadline('Hạn đăng ký hằng năm', 2024, ON)).toEqual(day('31/03/2024'));
    expect(Object.keys(SETTING_DEFAULTS)).toHaveLength(26);
  });
});

describe('workbook.md, Settings: Hiệu lực từ, a later row for the same Mục takes over from then', () => {
  const named = dated('Tên cơ quan', ['A', ''], ['B', '01/03/2025'], ['C', '01/07/2025']);
  it.each([
    ['31/12/2021', 'A'],
    ['28/02/2025', 'A'],
    ['01/03/2025', 'B'],
    ['30/06/2025', 'B'],
    ['01/07/2025', 'C'],
    ['01/01/2030', 'C'],
  ])('on %s: %s', (on, value) => {
    expect(named.text('Tên cơ quan', day(on))).toBe(value);
  });
  it('in whatever order the rows stand', () => {
    const mixed = dated('Tên cơ quan', ['C', '01/07/2025'], ['A', ''], ['B', '01/03/2025']);
    for (const on of ['28/02/2025', '01/03/2025', '30/06/2025', '01/07/2025']) {
      expect(mixed.text('Tên cơ quan', day(on)), on).toBe(named.text('Tên cơ quan', day(on)));
    }
  });
  it('the lower of two rows of one day', () => {
    expect(dated('Địa danh', ['A', ''], ['B', '']).text('Địa danh', ON)).toBe('B');
    const both = dated('Địa danh', ['A', '01/01/2024'], ['B', '01/01/2024']);
    expect(both.text('Địa danh', ON)).toBe('B');
  });
  it('the default before the first day, where every row has one', () => {
    expect(dated('Tên cơ quan', ['SỞ', '01/03/2025']).text('Tên cơ quan', day('28/02/2025'))).toBe(
      'BAN DÂN TỘC',
    );
  });
  it('keeps one Mục from another', () => {
    expect(named.text('Địa danh', day('01/07/2025'))).toBe('Khánh Hòa');
  });
});

describe('platform.md 6: values as typing and pasting leave them', () => {
  it.each<[Cell, number]>([
    [80, 80],
    ['80', 80],
    ['80%', 80],
    [' 80 % ', 80],
    [0.8, 80],
    ['0,8', 80],
    ['75,5%', 75.5],
    [100, 100],
    [1, 100],
    ['1%', 1],
    ['', 80],
    ['tám mươi', 80],
    [120, 80],
  ])('Tỷ lệ phiếu %j is %d', (cell, percent) => {
    expect(settings({ 'Tỷ lệ phiếu tối thiểu (%)': cell }).percent('Tỷ lệ phiếu tối thiểu (%)', ON)).toBe(
      percent,
    );
  });
  it.each<[Cell, string]>([
    ['15/4', '15/04/2024'],
    ['15/04', '15/04/2024'],
    ['15-4', '15/04/2024'],
    [day('15/04/2026'), '15/04/2024'],
    [46127, '15/04/2024'],
    ['15/04/2022', '15/04/2024'],
    ['', '31/03/2024'],
    ['cuối tháng ba', '31/03/2024'],
    ['31/02', '31/03/2024'],
  ])('Hạn đăng ký %j in 2024 is %s', (cell, date) => {
    expect(settings({ 'Hạn đăng ký hằng năm': cell }).deadline('Hạn đăng ký hằng năm', 2024, ON)).toEqual(
      day(date),
    );
  });
  it.each([
    [2024, '29/02/2024'],
    [2025, '28/02/2025'],
    [2100, '28/02/2100'],
  ])('a deadline of 29/02 in %i is %s', (year, date) => {
    const typed = settings({ 'Hạn đăng ký hằng năm': '29/02' });
    expect(typed.deadline('Hạn đăng ký hằng năm', year, ON)).toEqual(day(date));
  });
  it.each<[Cell, boolean]>([
    ['Có', true],
    [' có ', true],
    ['CÓ'.normalize('NFD'), true],
    [true, true],
    [1, true],
    ['Không', false],
    ['', false],
    [false, false],
    [0, false],
  ])('Có or Không: %j is %s', (cell, yes) => {
    expect(settings({ 'Trừ người không biểu quyết': cell }).yes('Trừ người không biểu quyết', ON)).toBe(yes);
  });
  it.each<[Cell, number]>([
    [2024, 2024],
    ['2024', 2024],
    [' 2024 ', 2024],
    ['', 2025],
    [2024.5, 2025],
  ])('Giai đoạn đến năm %j is %i', (cell, year) => {
    expect(settings({ 'Giai đoạn đến năm': cell }).whole('Giai đoạn đến năm', ON)).toBe(year);
  });
  it('takes lines apart whatever the line break', () => {
    expect(settings({ 'Kính gửi': ' A \r\n\nB\rC ' }).lines('Kính gửi', ON)).toEqual(['A', 'B', 'C']);
    expect(settings().lines('Kính gửi', ON)).toEqual([]);
  });
});

describe('workbook.md, Settings: Từ năm, Đến năm are both within, empty is open', () => {
  it.each<[number | null, number | null, number, boolean]>([
    [null, null, 1900, true],
    [2022, null, 2021, false],
    [2022, null, 2022, true],
    [null, 2023, 2023, true],
    [null, 2023, 2024, false],
    [2022, 2022, 2022, true],
  ])('%s to %s holds in %i: %s', (fromYear, toYear, year, holds) => {
    expect(holdsIn({ fromYear, toYear }, year)).toBe(holds);
  });
});
