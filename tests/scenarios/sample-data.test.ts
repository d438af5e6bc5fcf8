import { beforeAll, describe, expect, it } from 'vitest';
import { makeExample } from '../../examples/make-example';
import { Hand } from '../../local/host/hand';
import type { SamplesChanged } from '../../src/commands/sample-data';
import type { Refused } from '../../src/commands/compile-annual-report';
import { type BeforeCall, Desk } from './office';
import { plainBook } from './plain-book';

const OFFICE = 'van-phong@example.org';
const YES = [{ button: 'YES' as const }];

let example: Uint8Array;
beforeAll(async () => {
  example = await makeExample();
});

type Outcome = SamplesChanged | Refused | null;

function add(desk: Desk, beforeCall?: BeforeCall): Promise<Outcome> {
  return desk.run('menuAddSampleData', YES, beforeCall) as Promise<Outcome>;
}

function remove(desk: Desk, beforeCall?: BeforeCall): Promise<Outcome> {
  return desk.run('menuRemoveSampleData', YES, beforeCall) as Promise<Outcome>;
}

/** A book that is counted, so that adding and removing has something to return to. */
async function counted(bytes: Uint8Array = example): Promise<Desk> {
  const desk = await Desk.open(bytes);
  await desk.run('menuRecount');
  return desk;
}

/** What all tabs show but the journal, which only grows; empty cells at the ends of rows and tabs left out. */
function figures(desk: Desk): Record<string, string[]> {
  const tabs = Object.entries(desk.everything()).filter(([tab]) => tab !== 'Nhật ký');
  return Object.fromEntries(
    tabs.map(([tab, rows]) => {
      const lines = rows.map((row) =>
        row
          .map((cell) => String(cell ?? ''))
          .join(' | ')
          .replace(/[ |]+$/, ''),
      );
      // The dashboard's last line tells how it is laid out: no figure, and later counts lay it out fully.
      const told = lines.filter((line) => !(tab === 'Tổng quan' && line.startsWith('Bố cục ')));
      while (told[told.length - 1] === '') told.pop();
      return [tab, told];
    }),
  );
}

function column(desk: Desk, tab: string, heading: string): unknown[] {
  const rows = desk.tab(tab);
  const head = rows.findIndex((row) => row.includes(heading));
  const at = rows[head]?.indexOf(heading) ?? -1;
  return rows.slice(head + 1).map((row) => row[at]);
}

function sampleRows(desk: Desk, tab: string): unknown[][] {
  return desk.tab(tab).filter((row) => row.some((cell) => String(cell).startsWith('MAU-')));
}

/** Runs something while the person still looks at the question: directly before the lock is taken. */
function meanwhile(act: () => void): BeforeCall {
  let done = false;
  return (name) => {
    if (done || !name.endsWith('tryLock')) return;
    done = true;
    act();
  };
}

describe('the Office adds sample data to train with', () => {
  it('says what it will write, writes below what stands, and every figure counts the rows', async () => {
    const desk = await counted();
    const before = desk.everything();
    const registered = column(desk, 'Chỉ tiêu', 'Đã đăng ký').slice(0, 4) as number[];
    const recognised = column(desk, 'Chỉ tiêu', 'Đã công nhận').slice(0, 4) as number[];
    const result = await add(desk);
    expect(result).toMatchObject({ ok: true, rows: 27 });
    const asked = desk.shown.find((one) => one.text.includes('Sẽ ghi'))?.text ?? '';
    expect(asked).toContain('Sẽ ghi 27 dòng mẫu');
    for (const { tab, rows } of (result as SamplesChanged).tabs) {
      expect(asked).toContain(`• ${tab}: ${rows}\n`);
      expect(sampleRows(desk, tab)).toHaveLength(rows);
      // What stood still stands, cell by cell.
      before[tab]?.forEach((row, at) =>
        row.forEach((cell, index) => {
          if (cell !== null && cell !== '')
            expect(desk.tab(tab)[at]?.[index], `${tab} ${at + 1}`).toEqual(cell);
        }),
      );
    }
    // One collective and one person more in each field are recognised (the person's two years are one).
    const after = column(desk, 'Chỉ tiêu', 'Đã công nhận').slice(0, 4) as number[];
    expect(after.map((value, at) => value - (recognised[at] ?? 0))).toEqual([1, 1, 1, 1]);
    const open = column(desk, 'Chỉ tiêu', 'Đã đăng ký').slice(0, 4) as number[];
    expect(open.map((value, at) => value - (registered[at] ?? 0))).toEqual([1, 2, 1, 3]);
  });

  it('shows every status, both kinds of mistakes beside their rows, and one overdue check-up', async () => {
    const desk = await counted();
    await add(desk);
    const summary = sampleRows(desk, 'Tổng hợp');
    const headings = desk.tab('Tổng hợp')[3] ?? [];
    const statuses = new Set(summary.map((row) => row[headings.indexOf('Trạng thái')]));
    expect(statuses).toEqual(
      new Set([
        'Đang soạn', 'Đã gửi', 'Bị trả lại', 'Đã tiếp nhận', 'Đưa vào bình xét', 'Được công nhận',
        'Không được công nhận', 'Đã rút',
      ]),
    ); // prettier-ignore
    const departments = new Set(summary.map((row) => row[headings.indexOf('Đơn vị')]));
    expect(departments.size).toBe(4);
    const checks = [...departments].flatMap((name) => {
      const rows = sampleRows(desk, String(name));
      const at = desk.tab(String(name))[3]?.indexOf('Kiểm tra') ?? 0;
      return rows.map((row) => String(row[at]));
    });
    expect(checks.filter((text) => text.startsWith('✖'))).toHaveLength(2);
    expect(checks.filter((text) => text === 'Hợp lệ')).toHaveLength(10);
    const overdue = desk.tab('Lỗi cần sửa').filter((row) => row.includes('Bồi dưỡng'));
    expect(overdue.some((row) => row.includes('Ngày kiểm tra tiếp theo'))).toBe(true);
    expect(summary.every((row) => row.some((cell) => String(cell).endsWith('(mẫu)')))).toBe(true);
  });

  it('tells the journal in one line, beside the statuses it takes over', async () => {
    const desk = await counted();
    const lines = desk.tab('Nhật ký').length;
    await add(desk);
    const added = desk.tab('Nhật ký').slice(lines);
    const own = added.filter((row) => row[2] === 'Tạo dữ liệu mẫu');
    expect(own).toHaveLength(1);
    expect(own[0]?.slice(1, 6)).toEqual([
      OFFICE,
      'Tạo dữ liệu mẫu',
      'MAU-2022-0001 … MAU-2024-0012 (12)',
      null,
      '27 dòng',
    ]);
    // Drafts have no status to take over; the row that was sent back brings its reason.
    expect(added.filter((row) => row[2] === 'Nhận ý kiến từ sổ ngoài')).toHaveLength(1);
    expect(added).toHaveLength(1 + 10 + 1);
  });

  it('keeps the statuses of a plain book without codes or journal', async () => {
    const desk = await Desk.open(await plainBook({ departments: 2, rowsEach: 3 }));
    for (const tab of ['Phòng số 1', 'Phòng số 2']) {
      for (const row of [2, 3, 4]) desk.type(tab, row, 'Mã', null);
    }
    const result = await add(desk);
    // No tab is made for the samples: rows go where tabs stand.
    expect((result as SamplesChanged).tabs.map((one) => one.tab)).toEqual([
      'Phòng số 1',
      'Phòng số 2',
      'Bình xét',
    ]);
    const adopted = column(desk, 'Nhật ký', 'Thao tác').filter((action) => action === 'Nhận từ sổ ngoài');
    expect(adopted).toHaveLength(6 + 10);
    await desk.run('menuRecount');
    expect(column(desk, 'Tổng hợp', 'Trạng thái').filter((one) => one === 'Đã tiếp nhận')).toHaveLength(7);
  });

  it('writes nothing for a person who gives up, is not the Office, or has samples already', async () => {
    const desk = await counted();
    const before = desk.everything();
    expect(await desk.run('menuAddSampleData', [{ button: 'NO' }])).toBeNull();
    const other = new Desk(desk.workbook, 'kim-lien@example.org');
    desk.workbook.editors.push('kim-lien@example.org');
    expect(await other.run('menuAddSampleData')).toMatchObject({ problems: [{ kind: 'not-the-office' }] });
    expect(await other.run('menuRemoveSampleData')).toMatchObject({ problems: [{ kind: 'not-the-office' }] });
    expect(desk.everything()).toEqual(before);
    await add(desk);
    const full = desk.everything();
    expect(await desk.run('menuAddSampleData')).toMatchObject({
      problems: [{ kind: 'samples-present', rows: 27 }],
    });
    expect(desk.everything()).toEqual(full);
  });

  it('finds its place again when somebody typed below while the question was open', async () => {
    const desk = await counted();
    const hand = new Hand({ workbook: desk.workbook, user: OFFICE });
    const rows = desk.tab('Tuyên truyền').length;
    await add(
      desk,
      meanwhile(() => void hand.type('Tuyên truyền', `E${rows + 1}`, 'Bài vừa ghi')),
    );
    expect(desk.tab('Tuyên truyền')[rows]?.[4]).toBe('Bài vừa ghi');
    expect(sampleRows(desk, 'Tuyên truyền')).toHaveLength(2);
  });
});

/** Counts the service calls before and after the question. */
async function callsOf(desk: Desk, run: typeof add): Promise<{ asking: number; working: number }> {
  let asking = 0;
  await run(desk, (name, n) => {
    if (asking === 0 && name.endsWith('tryLock')) asking = n - 1;
  });
  return { asking, working: desk.calls.total - asking };
}

describe('the Office removes the sample data', () => {
  it('costs no more calls than other commands, before the question and after it (platform.md 5)', async () => {
    const desk = await counted();
    const departments = 5;
    for (const run of [add, remove]) {
      const { asking, working } = await callsOf(desk, run);
      expect(asking).toBeGreaterThan(0);
      expect(asking).toBeLessThanOrEqual(departments + 60);
      expect(working).toBeLessThanOrEqual(2 * departments + 60);
    }
  });

  it('leaves the book as a count before had left it, and says first what it will take', async () => {
    const desk = await counted();
    const before = figures(desk);
    await add(desk);
    expect(figures(desk)).not.toEqual(before);
    const result = await remove(desk);
    expect(result).toMatchObject({ ok: true, rows: 27 });
    expect(desk.shown.some((one) => one.text.includes('Sẽ xóa 27 dòng mẫu'))).toBe(true);
    expect(figures(desk)).toEqual(before);
    await desk.run('menuRecount');
    expect(figures(desk)).toEqual(before);
    expect(column(desk, 'Nhật ký', 'Thao tác').filter((one) => one === 'Xóa dữ liệu mẫu')).toHaveLength(1);
  });

  it('gives no code twice when samples are added again', async () => {
    const desk = await counted();
    await add(desk);
    await remove(desk);
    await add(desk);
    const numbers = [...new Set(sampleRows(desk, 'Tổng hợp').map((row) => Number(String(row[0]).slice(9))))];
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at + 13));
  });

  it('touches no row that a person typed, also between samples, nor one that names a real code too', async () => {
    const desk = await counted();
    await add(desk);
    const hand = new Hand({ workbook: desk.workbook, user: OFFICE });
    const first = desk.tab('Tuyên truyền').findIndex((row) => String(row[1]).startsWith('MAU-')) + 1;
    await hand.type(
      'Tuyên truyền',
      `B${first}`,
      `${String(desk.tab('Tuyên truyền')[first - 1]?.[1])}, DH-2024-0009`,
    );
    await hand.insertRows('Tuyên truyền', first + 1, 1);
    await hand.type('Tuyên truyền', `B${first + 1}`, 'DH-2024-0005');
    await hand.type('Tuyên truyền', `E${first + 1}`, 'Của người thật');
    await remove(desk);
    const titles = column(desk, 'Tuyên truyền', 'Tiêu đề').slice(-2);
    expect(titles).toEqual(['Những người mang câu trả lời về thôn', 'Của người thật']);
  });

  it('reads again after the question: rows that moved go, rows that changed hands stay', async () => {
    const desk = await counted();
    await add(desk);
    const tab = 'Nhân rộng';
    const first = desk.tab(tab).findIndex((row) => String(row[1]).startsWith('MAU-')) + 1;
    const hand = new Hand({ workbook: desk.workbook, user: OFFICE });
    const kept = desk.tab(tab).slice(0, first - 1);
    const result = await remove(
      desk,
      meanwhile(() => {
        void hand.insertRows(tab, 5, 2);
        void hand.type(tab, `B${first + 2}`, 'DH-2024-0001');
        void hand.type('Bồi dưỡng', 'B40', 'MAU-2024-9999');
      }),
    );
    expect((result as SamplesChanged).tabs.find((one) => one.tab === tab)?.rows).toBe(1);
    // What was not shown before the question is not taken.
    expect(sampleRows(desk, 'Bồi dưỡng').map((row) => row[1])).toEqual(['MAU-2024-9999']);
    const codes = column(desk, tab, 'Mã').filter((code) => code !== null && code !== '');
    expect(codes).toEqual([...kept.slice(4).map((row) => row[1]), 'DH-2024-0001']);
  });

  it('works where nothing but samples stands below the frozen rows', async () => {
    const desk = await Desk.open(await plainBook({ departments: 1, rowsEach: 0 }));
    await add(desk);
    const sheet = desk.workbook.sheets.find((one) => one.name === 'Phòng số 1');
    if (!sheet) throw new Error('No tab');
    sheet.deleteRows(14, sheet.maxRows - 13);
    sheet.frozenRows = 1;
    expect(await remove(desk)).toMatchObject({ ok: true });
    expect(sampleRows(desk, 'Phòng số 1')).toEqual([]);
  });

  it('says so where there is none', async () => {
    const desk = await counted();
    expect(await desk.run('menuRemoveSampleData')).toMatchObject({ problems: [{ kind: 'no-samples' }] });
  });

  it('brings the book back whatever call a run died at', async () => {
    const whole = await counted();
    const before = figures(whole);
    await add(whole);
    const lengthOfAdd = whole.calls.total;
    const dieAt =
      (n: number): BeforeCall =>
      (_, at) => {
        if (at >= n) throw new Error('Exceeded maximum execution time');
      };
    for (let n = 40; n <= lengthOfAdd; n += 9) {
      const desk = await counted();
      // The dialog that tells of the fault needs no answer; the question may not have been asked yet.
      await desk.run('menuAddSampleData', YES, dieAt(n)).catch(() => null);
      // Where it died before its first row there is nothing to remove, and nothing to ask.
      const dies = sampleRows(desk, 'Văn phòng').length === 0;
      await desk.run('menuRemoveSampleData', dies ? [] : YES);
      await desk.run('menuRecount');
      expect(figures(desk), `died at ${n}`).toEqual(before);
    }
  });

  it('is finished by running it again, after asking; what a whole run wrote is refused as ever', async () => {
    const whole = await counted();
    await add(whole);
    const wanted = figures(whole);
    const desk = await counted();
    const dies: BeforeCall = (_, at) => {
      if (at >= whole.calls.total - 30) throw new Error('Exceeded maximum execution time');
    };
    await desk.run('menuAddSampleData', YES, dies).catch(() => null);
    const left = sampleRows(desk, 'Văn phòng').length;
    expect(left).toBeGreaterThan(0);
    expect(await desk.run('menuAddSampleData', [{ button: 'NO' }])).toBeNull();
    expect(sampleRows(desk, 'Văn phòng')).toHaveLength(left);
    expect(desk.shown[desk.shown.length - 1]?.text).toContain('bị ngắt giữa chừng');
    expect(await add(desk)).toMatchObject({ ok: true });
    expect(figures(desk)).toEqual(wanted);
    expect(await desk.run('menuAddSampleData')).toMatchObject({ problems: [{ kind: 'samples-present' }] });
  });
});
