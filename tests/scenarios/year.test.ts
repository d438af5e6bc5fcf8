import { describe, expect, it } from 'vitest';
import { Refusal } from '../../local/host/hand';
import { Agency, at, INSPECTION, PLANNING } from './agency';

const OK = { button: 'OK' } as const;
const YES = { button: 'YES' } as const;

describe('a whole year, from opening to publication', () => {
  it('runs in the book, each person doing only what is theirs', async () => {
    const agency = await Agency.found(at(10, 3, 2025), 2025);
    await agency.automate();

    // March: registration.
    await agency.fill('inspection', INSPECTION, [{ name: 'Nguyễn Thị Hoa', year: 2025 }]);
    await agency.fill('planning', PLANNING, [
      { name: 'Lê Hoàng Ân', year: 2025, field: 'Học tập và làm theo Bác' },
      { name: 'Phòng Kế hoạch', year: 2025, kind: 'Tập thể' },
    ]);
    await agency.hand('inspection').tick(INSPECTION, 'A2', true);
    await agency.hand('planning').tick(PLANNING, 'A2', true);
    expect(agency.column('Đơn vị', 'Trạng thái')).toEqual(['Đã gửi', 'Đã gửi']);

    // The Office returns one with a reason; it opens again, is mended and sent again.
    await agency.run('office', 'menuReturn', [{ button: 'OK', text: 'Ghi rõ việc đã làm' }, OK], {
      select: [PLANNING, 'E6'],
    });
    expect(agency.column(PLANNING, 'Trạng thái')).toEqual(['Đã gửi', 'Bị trả lại']);
    expect(agency.cell(PLANNING, 6, 6)).toBe('Ghi rõ việc đã làm');
    await agency.hand('planning').type(PLANNING, 'K6', 'Một cửa, trả lời trong ngày');
    await expect(agency.hand('planning').type(PLANNING, 'K5', 'khác')).rejects.toThrow(Refusal);
    await agency.hand('planning').tick(PLANNING, 'A2', true);
    expect(agency.column(PLANNING, 'Trạng thái')).toEqual(['Đã gửi', 'Đã gửi']);
    expect(agency.cell(PLANNING, 6, 6) ?? '').toBe('');
    expect(agency.column(PLANNING, 'Mã')).toEqual(['DH-2025-0002', 'DH-2025-0003']);

    await agency.run('office', 'menuAccept', [YES, OK], { select: ['Tổng quan', 'A1'] });
    expect(agency.column('Đơn vị', 'Trạng thái')).toEqual(['Đã tiếp nhận', 'Đã tiếp nhận']);

    // November: results, review, decision, publication.
    agency.now = at(10, 11, 2025);
    await agency.report('inspection', INSPECTION, 5, 'Giải quyết 120 hồ sơ trước hạn');
    await agency.report('planning', PLANNING, 5, 'Hoàn thành 12 việc');
    await agency.hand('inspection').tick(INSPECTION, 'C2', true);
    await agency.hand('planning').tick(PLANNING, 'C2', true);
    expect(agency.cell(PLANNING, 3, 6)).toContain(
      'đã nhận kết quả của 1 dòng; còn 1 dòng chưa có kết quả: dòng 6',
    );

    await agency.run('office', 'menuListForReview', [YES, OK]);
    expect(agency.column('Bình xét', 'Mã')).toEqual(['DH-2025-0001', 'DH-2025-0002', 'DH-2025-0003']);
    expect(agency.column(PLANNING, 'Trạng thái')).toEqual(['Đưa vào bình xét', 'Đã tiếp nhận']);
    expect(agency.column(INSPECTION, 'Trạng thái')).toEqual(['Đưa vào bình xét']);
    await expect(agency.hand('planning').type(PLANNING, 'P5', 'khác')).rejects.toThrow(Refusal);
    await agency.hand('planning').type(PLANNING, 'P6', 'Kết quả nộp sau');

    const office = agency.hand('office');
    await office.paste('Bình xét', 'G5', [
      [5, 5],
      [5, 3],
    ]);
    await agency.run('office', 'menuRecount', [OK]);
    expect(agency.column('Bình xét', 'Kết quả').slice(0, 2)).toEqual(['Đạt', 'Không đạt']);
    await agency.run('office', 'menuEnterDecision', [
      { button: 'OK', text: '15/QĐ-BDT' },
      { button: 'OK', text: '20/12/2025' },
      OK,
    ]);
    expect(agency.column('Bình xét', 'Số quyết định')).toEqual(['15/QĐ-BDT']);
    expect(agency.column(INSPECTION, 'Trạng thái')).toEqual(['Đưa vào bình xét']);
    await agency.run('office', 'menuPublish', [YES, OK]);
    expect(agency.column(INSPECTION, 'Trạng thái')).toEqual(['Được công nhận']);
    expect(agency.column(PLANNING, 'Trạng thái')).toEqual(['Không được công nhận', 'Đã tiếp nhận']);
    expect(agency.column('Chỉ tiêu', 'Đã công nhận').reduce((sum: number, one) => sum + Number(one), 0)).toBe(
      1,
    );

    // Undo, one command after the other, each named before it is taken back.
    await agency.run('office', 'menuUndo', [YES, OK]);
    expect(agency.shown[0]).toContain('Công bố kết quả');
    expect(agency.column(INSPECTION, 'Trạng thái')).toEqual(['Đưa vào bình xét']);
    await agency.run('office', 'menuUndo', [YES, OK]);
    expect(agency.shown[0]).toContain('Ghi quyết định');
    expect(agency.column('Bình xét', 'Số quyết định')).toEqual([]);
  });
});
