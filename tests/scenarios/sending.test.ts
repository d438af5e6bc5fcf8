import { beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../local/host/hand';
import { Agency, at, INSPECTION } from './agency';

const MARCH = at(10, 3, 2025);

let founded: Uint8Array;
beforeAll(async () => {
  const agency = await Agency.found(MARCH, 2025);
  await agency.fill('inspection', INSPECTION, [
    { name: 'Nguyễn Thị Hoa', year: 2025 },
    { name: 'Trần Văn Đức', year: 2025, position: '' },
    { name: 'Tổ Tiếp dân', year: 2025, kind: 'Tập thể' },
  ]);
  founded = await agency.workbook.save();
});

async function open(): Promise<Agency> {
  return Agency.open(founded, MARCH);
}

function codes(agency: Agency): unknown[] {
  return agency.column(INSPECTION, 'Mã').map((cell) => cell ?? '');
}

function statuses(agency: Agency): unknown[] {
  return agency.column(INSPECTION, 'Trạng thái').map((cell) => cell ?? '');
}

describe('a department ticks "Gửi đăng ký"', () => {
  it('and the Office’s hand seals the rows without errors: codes, statuses, journal, locks, receipt', async () => {
    const agency = await open();
    await agency.automate();
    await agency.hand('inspection').tick(INSPECTION, 'A2', true);
    expect(codes(agency)).toEqual(['DH-2025-0001', '', 'DH-2025-0002']);
    expect(statuses(agency)).toEqual(['Đã gửi', '', 'Đã gửi']);
    expect(agency.cell(INSPECTION, 2, 1)).toBe(false);
    expect(agency.cell(INSPECTION, 1, 6)).toBe(
      'Văn phòng xem lúc 08:15 ngày 10/03/2025: đã nhận 2 dòng đăng ký; còn 1 dòng chưa gửi: dòng 6 (còn lỗi ở cột “Kiểm tra”).',
    );
    expect(agency.journal(4)).toEqual([
      'Cấp mã | DH-2025-0001 | Thanh tra · Nguyễn Thị Hoa · Cá nhân · Văn hóa công sở · 2025 | ',
      'Cấp mã | DH-2025-0002 | Thanh tra · Tổ Tiếp dân · Tập thể · Văn hóa công sở · 2025 | ',
      'Gửi đăng ký | DH-2025-0001 | Đang soạn | Đã gửi',
      'Gửi đăng ký | DH-2025-0002 | Đang soạn | Đã gửi',
    ]);
    const hand = agency.hand('inspection');
    await expect(hand.type(INSPECTION, 'E5', 'Tên khác')).rejects.toThrow(Refusal);
    await hand.type(INSPECTION, 'P5', 'Hoàn thành 12 việc');
    await hand.type(INSPECTION, 'I6', 'Chuyên viên');
    await hand.tick(INSPECTION, 'A2', true);
    expect(codes(agency)).toEqual(['DH-2025-0001', 'DH-2025-0003', 'DH-2025-0002']);
    await expect(hand.type(INSPECTION, 'E6', 'Tên khác')).rejects.toThrow(Refusal);
  });
});
