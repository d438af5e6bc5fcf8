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
    expect(agency.cell(INSPECTION, 3, 6)).toBe(
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

  it('or reads first what would be sent, and finds the box selected; the menu alone sends nothing', async () => {
    const agency = await open();
    await agency.automate();
    await agency.run('inspection', 'menuSend', [{ button: 'YES' }], { select: [INSPECTION, 'E7'] });
    expect(agency.shown[0]).toContain('Sẽ gửi 2 dòng của năm 2025');
    expect(agency.shown[0]).toContain('Trần Văn Đức (Thanh tra, dòng 6): còn lỗi ở cột “Kiểm tra”');
    expect(agency.shown[0]).toContain('Hạn: 31/03/2025');
    expect(statuses(agency)).toEqual([]);
    expect(agency.workbook.sheets.find(({ id }) => id === agency.workbook.activeSheetId)?.name).toBe(
      INSPECTION,
    );
  });

  it('and is told so where nothing can be sent', async () => {
    const agency = await open();
    await agency.automate();
    const hand = agency.hand('inspection');
    await hand.clear(INSPECTION, 'E5:O5');
    await hand.clear(INSPECTION, 'E7:O7');
    await hand.tick(INSPECTION, 'A2', true);
    expect(agency.cell(INSPECTION, 3, 6)).toContain('không có dòng nào để gửi; còn 1 dòng chưa gửi: dòng 6');
    expect(agency.cell(INSPECTION, 2, 1)).toBe(false);
    await agency.run('inspection', 'menuSend', [{ button: 'OK' }], { select: [INSPECTION, 'E7'] });
    expect(agency.shown[0]).toContain('không dòng nào làm được');
  });

  it('without anybody holding the automatic work: the Office’s next count takes it in', async () => {
    const agency = await open();
    await agency.hand('inspection').tick(INSPECTION, 'A2', true);
    expect(statuses(agency)).toEqual([]);
    expect(agency.tab(INSPECTION)[1]?.[8]).toBe('Đang chuyển đến Văn phòng…');
    await agency.run('second', 'menuRecount', [{ button: 'OK' }]);
    expect(agency.shown[0]).toContain('đã nhận 2 dòng đăng ký');
    expect(statuses(agency)).toEqual(['Đã gửi', '', 'Đã gửi']);
    const before = agency.journal(100);
    await agency.run('second', 'menuRecount', [{ button: 'OK' }]);
    expect(agency.journal(100)).toEqual(before);
  });

  it('and takes the tick back before the Office came by: nothing is sent', async () => {
    const agency = await open();
    await agency.hand('inspection').tick(INSPECTION, 'A2', true);
    await agency.hand('inspection').tick(INSPECTION, 'A2', false);
    await agency.run('office', 'menuRecount', [{ button: 'OK' }]);
    expect(statuses(agency)).toEqual([]);
  });
});

describe('after the deadline', () => {
  const APRIL = at(10, 4, 2025);

  it('rows are sent and marked late, where the Office takes late ones', async () => {
    const agency = await Agency.open(founded, APRIL);
    await agency.automate();
    await agency.hand('inspection').tick(INSPECTION, 'A2', true);
    expect(statuses(agency)).toEqual(['Đã gửi', '', 'Đã gửi']);
    expect(agency.cell(INSPECTION, 5, 6)).toBe('nộp muộn (hạn 31/03/2025)');
    expect(agency.journal(1)[0]).toContain('Gửi đăng ký: nộp muộn (hạn 31/03/2025)');
  });

  it('they are not, where it does not; an extension opens the door again, and what is found later may always come', async () => {
    const agency = await Agency.open(founded, APRIL);
    await agency.automate();
    await agency.set('Nhận đăng ký muộn', 'Không');
    const hand = agency.hand('inspection');
    await hand.type(INSPECTION, 'O7', 'Phát hiện trong năm');
    await hand.tick(INSPECTION, 'A2', true);
    expect(statuses(agency)).toEqual(['', '', 'Đã gửi']);
    expect(agency.cell(INSPECTION, 3, 6)).toContain(
      'dòng 5 (đã quá hạn 31/03/2025, sổ không nhận đăng ký muộn)',
    );
    await agency.hand('office').type('Đơn vị', 'F5', '30/04/2025');
    await hand.tick(INSPECTION, 'A2', true);
    expect(statuses(agency)).toEqual(['Đã gửi', '', 'Đã gửi']);
  });

  it('results may be typed to their own deadline, and not a day longer', async () => {
    const agency = await open();
    await agency.automate();
    const hand = agency.hand('inspection');
    await hand.tick(INSPECTION, 'A2', true);
    agency.now = at(15, 11, 2025, 9);
    await agency.hours();
    await hand.type(INSPECTION, 'P5', 'Giải quyết 120 hồ sơ trước hạn');
    agency.now = at(16, 11, 2025, 9);
    await agency.hours();
    await expect(hand.type(INSPECTION, 'P5', 'sửa muộn')).rejects.toThrow(Refusal);
    await hand.type(INSPECTION, 'P6', 'bản nháp thì vẫn mở');
  });
});

describe('a department withdraws a row', () => {
  it('by a wish in its own tab, which the Office’s hand carries out with its reason', async () => {
    const agency = await open();
    await agency.automate();
    await agency.hand('inspection').tick(INSPECTION, 'A2', true);
    await agency.run(
      'inspection',
      'menuWithdraw',
      [{ button: 'OK', text: 'Chuyển công tác' }, { button: 'OK' }],
      {
        select: [INSPECTION, 'E5'],
      },
    );
    expect(statuses(agency)).toEqual(['Xin rút: Chuyển công tác', '', 'Đã gửi']);
    await agency.hours();
    expect(statuses(agency)).toEqual(['Đã rút', '', 'Đã gửi']);
    expect(agency.cell(INSPECTION, 5, 6)).toBe('Chuyển công tác');
    expect(agency.journal(1)).toEqual(['Rút đăng ký: Chuyển công tác | DH-2025-0001 | Đã gửi | Đã rút']);
  });

  it('and takes the wish back by clearing it', async () => {
    const agency = await open();
    await agency.automate();
    const hand = agency.hand('inspection');
    await hand.tick(INSPECTION, 'A2', true);
    await agency.run('inspection', 'menuWithdraw', [{ button: 'OK', text: 'Nhầm' }, { button: 'OK' }], {
      select: [INSPECTION, 'E5'],
    });
    await hand.clear(INSPECTION, 'C5');
    await agency.hours();
    expect(statuses(agency)).toEqual(['Đã gửi', '', 'Đã gửi']);
  });

  it('and clears one wish of two while the Office’s hand comes by: only the other row goes', async () => {
    const sealed = await open();
    await sealed.hand('inspection').tick(INSPECTION, 'A2', true);
    await sealed.run('office', 'menuRecount', [{ button: 'OK' }]);
    await sealed.hand('inspection').type(INSPECTION, 'C5', 'Xin rút: nhầm');
    await sealed.hand('inspection').type(INSPECTION, 'C7', 'Xin rút: giải thể');
    const bytes = await sealed.workbook.save();
    const names: string[] = [];
    const probe = await Agency.open(bytes, MARCH);
    await probe.run('office', 'menuRecount', [{ button: 'OK' }], {
      beforeCall: (name) => void names.push(name),
    });
    expect(statuses(probe)).toEqual(['Đã rút', '', 'Đã rút']);
    const agency = await Agency.open(bytes, MARCH);
    const hand = agency.hand('inspection');
    const lock = names.indexOf('Spreadsheet.getProtections') + 1;
    expect(lock).toBeGreaterThan(1);
    await agency.run('office', 'menuRecount', [{ button: 'OK' }], {
      beforeCall: (_, call) => {
        if (call === lock) void hand.clear(INSPECTION, 'C5');
      },
    });
    expect(statuses(agency)).toEqual(['Đã gửi', '', 'Đã rút']);
  });
});

describe('a name is mended after the Office sent the row back', () => {
  it('and the row keeps its code and status though somebody clears the columns later', async () => {
    const agency = await open();
    await agency.automate();
    const hand = agency.hand('inspection');
    await hand.tick(INSPECTION, 'A2', true);
    await agency.run('office', 'menuReturn', [{ button: 'OK', text: 'Sai tên' }, { button: 'OK' }], {
      select: [INSPECTION, 'E5'],
    });
    await hand.type(INSPECTION, 'E5', 'Nguyễn Thị Hòa');
    await hand.tick(INSPECTION, 'A2', true);
    expect(agency.journal(2)).toEqual([
      'Sửa tên dòng có mã | DH-2025-0001 | Thanh tra · Nguyễn Thị Hoa · Cá nhân · Văn hóa công sở · 2025 | ' +
        'Thanh tra · Nguyễn Thị Hòa · Cá nhân · Văn hóa công sở · 2025',
      'Gửi đăng ký | DH-2025-0001 | Bị trả lại | Đã gửi',
    ]);
    await hand.clear(INSPECTION, 'B5:C7');
    await agency.run('office', 'menuRecount', [{ button: 'OK' }]);
    expect(codes(agency)).toEqual(['DH-2025-0001', '', 'DH-2025-0002']);
    expect(statuses(agency)).toEqual(['Đã gửi', '', 'Đã gửi']);
  });
});

describe('nobody does what is not theirs', () => {
  const OFFICE_ONLY = [
    'menuAccept',
    'menuReturn',
    'menuListForReview',
    'menuEnterDecision',
    'menuPublish',
    'menuUndo',
  ];
  it.each(
    OFFICE_ONLY.flatMap((name) =>
      (['inspection', 'planning', 'leader', 'council'] as const).map((who) => [name, who] as const),
    ),
  )('%s by %s: refused, nothing changed', async (name, who) => {
    const agency = await open();
    await agency.hand('inspection').tick(INSPECTION, 'A2', true);
    await agency.run('office', 'menuRecount', [{ button: 'OK' }]);
    const before = JSON.stringify(agency.workbook.sheets.map((sheet) => agency.tab(sheet.name)));
    const result = await agency.run(who, name, [{ button: 'OK' }], { select: [INSPECTION, 'E5'] });
    expect(result).toMatchObject({ ok: false, problems: [{ kind: 'not-the-office' }] });
    expect(JSON.stringify(agency.workbook.sheets.map((sheet) => agency.tab(sheet.name)))).toBe(before);
  });

  it.each(['planning', 'leader'] as const)('%s does not send for another department', async (who) => {
    const agency = await open();
    const result = await agency.run(who, 'menuSend', [{ button: 'OK' }], { select: [INSPECTION, 'E5'] });
    expect(result).toMatchObject({ ok: false });
    const withdrawn = await agency.run(who, 'menuWithdraw', [{ button: 'OK' }], {
      select: [INSPECTION, 'E5'],
    });
    expect(withdrawn).toMatchObject({ ok: false });
    expect(statuses(agency)).toEqual([]);
  });

  it('what a department writes into Mã and Trạng thái counts for nothing, and is put back', async () => {
    const agency = await open();
    await agency.automate();
    const hand = agency.hand('inspection');
    await hand.tick(INSPECTION, 'A2', true);
    await hand.type(INSPECTION, 'C5', 'Được công nhận');
    await hand.type(INSPECTION, 'C6', 'Đã tiếp nhận');
    await hand.type(INSPECTION, 'B5', '');
    await hand.type(INSPECTION, 'B7', 'DH-2025-0001');
    await agency.hours();
    expect(codes(agency)).toEqual(['DH-2025-0001', '', 'DH-2025-0002']);
    expect(statuses(agency)).toEqual(['Đã gửi', 'Đang soạn', 'Đã gửi']);
    expect(agency.column('Chỉ tiêu', 'Đã công nhận').map(Number)).toEqual([0, 0, 0, 0]);
  });
});
