import { describe, expect, it } from 'vitest';
import { membersInYear } from '../../src/review/council';
import { day } from '../builders/day';
import { members } from '../builders/records';

const meeting = (year: number, on: string) => ({ year, date: on === '' ? null : day(on) });

describe('workbook.md, Bình xét: members on the meeting’s date', () => {
  it.each<[string, string, string, number]>([
    ['from the day itself', '10/12/2024', '', 1],
    ['from the day after', '11/12/2024', '', 0],
    ['to the day itself', '', '10/12/2024', 1],
    ['to the day before', '', '09/12/2024', 0],
    ['of that day only', '10/12/2024', '10/12/2024', 1],
    ['always', '', '', 1],
  ])('a member %s', (_, from, to, count) => {
    expect(membersInYear(members(1, from, to), [meeting(2024, '10/12/2024')], 2024)).toBe(count);
  });
  it('takes the year’s last meeting, in whatever order they are written', () => {
    const council = [...members(3), ...members(2, '01/07/2024')];
    const [spring, winter] = [meeting(2024, '01/04/2024'), meeting(2024, '10/12/2024')];
    expect(membersInYear(council, [spring], 2024)).toBe(3);
    expect(membersInYear(council, [spring, winter], 2024)).toBe(5);
    expect(membersInYear(council, [winter, spring], 2024)).toBe(5);
  });
  it('leaves other years’ meetings aside; a meeting in January belongs to the year it is held for', () => {
    const council = [...members(3), ...members(2, '01/01/2025')];
    expect(membersInYear(council, [meeting(2023, '10/12/2023'), meeting(2025, '10/12/2025')], 2024)).toBe(3);
    expect(membersInYear(council, [meeting(2024, '10/01/2025')], 2024)).toBe(5);
  });
  it('takes the year’s last day where no meeting, or none with a date, is written', () => {
    const council = [...members(3), ...members(2, '31/12/2024'), ...members(4, '01/01/2025')];
    expect(membersInYear(council, [], 2024)).toBe(5);
    expect(membersInYear(council, [meeting(2024, '')], 2024)).toBe(5);
  });
  it('tells a Council that nobody wrote down from one without members that day', () => {
    expect(membersInYear([], [meeting(2024, '10/12/2024')], 2024)).toBeNull();
    expect(membersInYear(members(5, '01/01/2025'), [], 2024)).toBe(0);
  });
});
