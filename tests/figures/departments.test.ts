import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { departmentStates, type DepartmentState, stateWords } from '../../src/figures/departments';
import { day } from '../builders/day';
import { departments, records, type Said } from '../builders/records';
import { rows, type TypedRegistration } from '../builders/registration';

const NAME = 'Phòng Chính sách';
const BEFORE = '31/03/2024';
const AFTER = '01/04/2024';

function states(said: Said, today = BEFORE, none: readonly string[] = []): DepartmentState[] {
  const assessment = assess(records({ departments: departments(NAME), ...said }), day(today));
  return departmentStates(assessment, 2024, day(today), new Set(none));
}

function words(typed: readonly TypedRegistration[], today = BEFORE, none: readonly string[] = []): string[] {
  return states({ registrations: rows(...typed) }, today, none).map(stateWords);
}

describe('workbook.md, Đơn vị: Trạng thái', () => {
  const cases: [string, readonly TypedRegistration[], string][] = [
    ['nothing typed', [], 'Chưa nhập'],
    ['rows of other years only', [{ year: 2023 }], 'Chưa nhập'],
    ['a draft', [{ status: 'Đang soạn' }], 'Đang nhập'],
    ['a draft whose year is still missing', [{ status: 'Đang soạn', year: '' }], 'Đang nhập'],
    ['a row sent, another still a draft', [{ status: 'Đã gửi' }, { status: '' }], 'Đã gửi'],
    ['a row sent, another received', [{ status: 'Đã gửi' }, { status: 'Đã tiếp nhận' }], 'Đã gửi'],
    ['all received', [{ status: 'Đã tiếp nhận' }], 'Đã tiếp nhận'],
    ['further on', [{ status: 'Được công nhận' }, { status: 'Không được công nhận' }], 'Đã tiếp nhận'],
    ['one came back', [{ status: 'Đã tiếp nhận' }, { status: 'Bị trả lại' }], 'Có dòng bị trả lại'],
    ['all withdrawn', [{ status: 'Đã rút' }], 'Chưa nhập'],
  ];
  it.each(cases)('%s', (_, typed, state) => {
    expect(words(typed)).toEqual([state]);
  });

  it('the box says that nobody is registered, as long as nothing was sent', () => {
    expect(words([], BEFORE, [NAME])).toEqual(['Không đăng ký']);
    expect(words([{ status: 'Đang soạn' }], AFTER, [NAME])).toEqual(['Không đăng ký']);
    expect(words([{ status: 'Đã gửi' }], BEFORE, [NAME])).toEqual(['Đã gửi']);
    expect(words([{ status: 'Bị trả lại' }], BEFORE, [NAME])).toEqual(['Có dòng bị trả lại']);
    expect(words([], BEFORE, ['Phòng khác'])).toEqual(['Chưa nhập']);
  });

  it('is overdue from the day after the deadline on, for those who still owe something', () => {
    expect(words([], BEFORE)).toEqual(['Chưa nhập']);
    expect(words([], AFTER)).toEqual(['Chưa nhập, quá hạn']);
    expect(words([{ status: 'Đang soạn' }], AFTER)).toEqual(['Đang nhập, quá hạn']);
    expect(words([{ status: 'Bị trả lại' }], AFTER)).toEqual(['Có dòng bị trả lại, quá hạn']);
    expect(words([{ status: 'Đã gửi' }], AFTER)).toEqual(['Đã gửi']);
    expect(words([{ status: 'Đã tiếp nhận' }], AFTER)).toEqual(['Đã tiếp nhận']);
  });

  it('an extension moves the deadline out, one of an earlier year or day does not move it in', () => {
    const extended = (to: string): Said => ({
      departments: departments(NAME).map((one) => ({ ...one, extendedTo: day(to) })),
    });
    expect(states(extended('15/04/2024'), '15/04/2024')[0]?.overdue).toBe(false);
    expect(states(extended('15/04/2024'), '16/04/2024')[0]?.overdue).toBe(true);
    expect(states(extended('15/04/2023'), BEFORE)[0]?.overdue).toBe(false);
    expect(states(extended('15/04/2023'), AFTER)[0]?.overdue).toBe(true);
  });

  it('counts the rows of the working year, and leaves out departments that are not in force', () => {
    const [gone] = departments('Phòng cũ');
    const said: Said = {
      departments: [...departments(NAME), ...(gone ? [{ ...gone, toYear: 2023 }] : [])],
      registrations: rows({ year: 2023 }, { row: 6 }, { row: 7, status: 'Đã rút' }, { row: 8, year: '' }),
    };
    const [only, ...others] = states(said);
    expect(others).toEqual([]);
    expect(only?.rows).toEqual({
      value: 2,
      rows: [
        { tab: NAME, row: 6 },
        { tab: NAME, row: 7 },
      ],
    });
  });
});
