import { describe, expect, it } from 'vitest';
import { namesBeside } from '../../src/follow/names';

const NAMES = new Map([
  ['DH-2023-0001', { name: 'Nguyễn Thị Hoa', exemplar: 'hoa' }],
  ['DH-2024-0001', { name: 'Bà Nguyễn Thị Hoa', exemplar: 'hoa' }],
  ['DH-2024-0002', { name: 'Tổ Một cửa', exemplar: 'one-stop' }],
  ['DH-2024-0003', { name: 'Tổ Một cửa', exemplar: 'of another office' }],
]);

describe('the names beside codes', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['DH-2024-0002'], 'Tổ Một cửa'],
    [['DH-2024-0002', 'DH-2024-0001'], 'Tổ Một cửa; Bà Nguyễn Thị Hoa'],
    [['DH-2024-0002', 'DH-2024-0003'], 'Tổ Một cửa; Tổ Một cửa'],
    [['DH-2023-0001', 'DH-2024-0001'], 'Nguyễn Thị Hoa'],
    [['DH-2024-0002', 'DH-2024-0099'], 'Tổ Một cửa; (không có mã này)'],
    [['DT-0012'], '(mã điển hình có nhiều đăng ký)'],
  ])('%j', (codes, names) => {
    expect(namesBeside(codes, (code) => NAMES.get(code) ?? null)).toBe(names);
  });
});
