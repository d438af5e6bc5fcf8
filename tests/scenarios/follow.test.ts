import { describe, expect, it } from 'vitest';
import { makeExample } from '../../examples/make-example';
import { Hand } from '../../local/host/hand';
import { openWorkbook } from '../../local/workbook/open';
import { Desk, NOW } from './office';

const OFFICE = 'van-phong@example.org';

/** The Office at the example, every tab of it set up and counted once. */
async function countedDesk(): Promise<Desk> {
  const desk = new Desk(
    await openWorkbook(await makeExample(), 'so.xlsx', { clock: () => new Date(NOW) }),
    OFFICE,
  );
  await desk.run('menuSetUp', [{ button: 'YES' }]);
  await desk.run('menuRecount');
  return desk;
}

function hand(desk: Desk): Hand {
  return new Hand({ workbook: desk.workbook, user: desk.user });
}

/** The cells below a heading of a tab whose headings stand in its fourth row, or in its first. */
function column(desk: Desk, tab: string, heading: string): unknown[] {
  const rows = desk.tab(tab);
  const at = rows.findIndex((row) => row.includes(heading));
  const place = rows[at]?.indexOf(heading) ?? -1;
  if (place < 0) throw new Error(`No heading ${heading} in ${tab}`);
  return rows.slice(at + 1).map((row) => row[place] ?? null);
}

/** The A1 name of the cell under a heading in a row of the sheet. */
function cellOf(desk: Desk, tab: string, heading: string, row: number): string {
  const rows = desk.tab(tab);
  const place = rows.find((cells) => cells.includes(heading))?.indexOf(heading) ?? -1;
  if (place < 0) throw new Error(`No heading ${heading} in ${tab}`);
  return `${String.fromCharCode(65 + place)}${row}`;
}

describe('an exemplar is picked by name or code', () => {
  it('from the last column of Tổng hợp, in a list that warns and never rejects', async () => {
    const desk = await countedDesk();
    const entries = column(desk, 'Tổng hợp', 'Mã và tên').filter((cell) => cell !== null && cell !== '');
    expect(entries).toHaveLength(52);
    expect(entries).toContain('DH-2024-0009 · Mấu Thị Bích · Phòng Chính sách Dân tộc');
    const lists = (name: string): string[] =>
      desk.workbook.sheets
        .find((sheet) => sheet.name === name)
        ?.validations.map((one) => JSON.stringify(one))
        .filter((text) => text.includes('Tổng hợp')) ?? [];
    for (const name of ['Bồi dưỡng', 'Nhân rộng', 'Tuyên truyền', 'Tôn vinh', 'Khen thưởng']) {
      expect(lists(name), name).toHaveLength(1);
      expect(lists(name)[0]).toContain('"allowInvalid":true');
    }
    expect(lists('Trùng tên')).toHaveLength(2);
  });

  it('and its name stands beside the code after the next count, once, whatever was picked', async () => {
    const desk = await countedDesk();
    const names = column(desk, 'Nhân rộng', 'Họ và tên / Tên tập thể');
    expect(names.slice(0, 5)).toEqual([
      'Nguyễn Thị Hòa',
      'Cao Văn Hà',
      'Mấu Thị Bích',
      'Tổ Tiếp nhận và Trả kết quả',
      'Cao Văn Hà; Mấu Thị Bích',
    ]);
    expect(column(desk, 'Khen thưởng', 'Họ và tên / Tên tập thể')[15]).toBe('(không có mã này)');
    const at = (row: number): string => cellOf(desk, 'Nhân rộng', 'Mã', row);
    await hand(desk).type(
      'Nhân rộng',
      at(5),
      'DH-2024-0014 · Y Thanh Niê · Phòng Tuyên truyền và Địa bàn, DH-2024-0020',
    );
    await hand(desk).type('Nhân rộng', at(6), 'DH-2024-0777');
    await desk.run('menuRecount');
    expect(column(desk, 'Nhân rộng', 'Họ và tên / Tên tập thể').slice(0, 2)).toEqual([
      'Y Thanh Niê; Thanh tra Ban',
      '(không có mã này)',
    ]);
    const before = desk.everything();
    await desk.run('menuRecount');
    expect(desk.everything()).toEqual(before);
  });

  it('or by the code of the exemplar, which means all of its registrations', async () => {
    const desk = await countedDesk();
    const codes = column(desk, 'Tổng hợp', 'Mã');
    const exemplar = String(column(desk, 'Tổng hợp', 'Mã điển hình')[codes.indexOf('DH-2024-0009')]);
    expect(exemplar).toMatch(/^DT-\d{4}$/);
    await hand(desk).type('Tuyên truyền', cellOf(desk, 'Tuyên truyền', 'Mã', 5), exemplar);
    await hand(desk).type('Khen thưởng', cellOf(desk, 'Khen thưởng', 'Mã', 5), 'ĐH 01');
    await desk.run('menuRecount');
    expect(column(desk, 'Tuyên truyền', 'Họ và tên / Tên tập thể')[0]).toBe('Mấu Thị Bích');
    const found = column(desk, 'Lỗi cần sửa', 'Nội dung');
    expect(found.filter((text) => String(text).includes('ĐH 01'))).toHaveLength(1);
    expect(found.filter((text) => String(text).includes(exemplar))).toHaveLength(0);
  });
});
