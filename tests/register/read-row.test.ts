import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lang/calendar';
import { criterionCodes, fieldOf, kindOf, statusOf } from '../../src/register/read-row';
import { isOpen, isRegistered, STATUSES } from '../../src/register/status';
import { DEFAULT_FIELDS } from '../../src/plan/defaults';
import { CULTURE, registration } from '../builders/registration';

describe('workbook.md, Comparison: what is typed is understood in every spelling, and kept as typed', () => {
  it('knows a status by its word', () => {
    for (const status of STATUSES) {
      expect(statusOf(status)).toBe(status);
      expect(statusOf(` ${status.toUpperCase().normalize('NFD')}\u00a0`)).toBe(status);
    }
    expect(statusOf('Đã nộp')).toBeNull();
    expect(statusOf('')).toBeNull();
  });
  it('takes an empty status for a draft', () => {
    expect(registration({ status: '' }).status).toBe('Đang soạn');
  });
  it('knows the three kinds', () => {
    expect(['Tập thể', 'cá nhân', 'HỘ GIA ĐÌNH', 'Tap the', ''].map(kindOf)).toEqual([
      'collective',
      'individual',
      'household',
      null,
      null,
    ]);
  });
  it('knows a field by its short and its full name, and never by nothing', () => {
    expect(fieldOf('văn hoá công sở', DEFAULT_FIELDS)).toBe(CULTURE);
    expect(fieldOf(CULTURE.fullName, DEFAULT_FIELDS)).toBe(CULTURE);
    expect(fieldOf('', [{ ...CULTURE, fullName: '' }])).toBeNull();
  });
  it('cleans texts but keeps letters, and line breaks where people write at length', () => {
    const read = registration({
      name: ' Nguyễn  Thị\u00a0Hoà '.normalize('NFD'),
      content: ' Một \r\n\r\nHai\u200b \r',
      evidence: 'https://a.vn \n https://b.vn',
    });
    expect(read.name).toBe('Nguyễn Thị Hoà');
    expect(read.content).toBe('Một\n\nHai');
    expect(read.evidence).toBe('https://a.vn\nhttps://b.vn');
  });
  it('keeps the cells as they were, for the checks', () => {
    expect(registration({ year: ' 2024 ' }).cells.get('Năm')).toBe(' 2024 ');
    expect(registration({ year: ' 2024 ' }).year).toBe(2024);
  });
});

describe('platform.md 6: criterion codes as typing and pasting leave them', () => {
  it.each<[Cell, string[]]>([
    ['', []],
    ['1', ['1']],
    ['1,2,5', ['1', '2', '5']],
    ['1, 2 ; 5\n7', ['1', '2', '5', '7']],
    ['2 2, 2', ['2']],
    ['1/2', ['1', '2']],
    [5, ['5']],
    [1.2, ['1', '2']],
    [10.2, ['10', '2']],
    [{ year: 2026, month: 2, day: 1 }, ['1', '2']],
    [{ year: 2005, month: 2, day: 1 }, ['1', '2', '5']],
    ['1-2', ['1', '2']],
    ['1 – 2, 5', ['1', '2', '5']],
    ['1-4', ['1-4']],
    ['3-2', ['3-2']],
    [' 01 ', ['01']],
    ['a, b', ['a', 'b']],
  ])('%j means %j', (cell, codes) => {
    expect(criterionCodes(cell)).toEqual(codes);
  });
});

describe('workbook.md, What counts: which statuses are registered, which are open', () => {
  it('says it of all eight', () => {
    expect(STATUSES.filter(isRegistered)).toEqual([
      'Đã gửi',
      'Đã tiếp nhận',
      'Đưa vào bình xét',
      'Được công nhận',
      'Không được công nhận',
    ]);
    expect(STATUSES.filter(isOpen)).toEqual(['Đã gửi', 'Đã tiếp nhận', 'Đưa vào bình xét']);
  });
});
